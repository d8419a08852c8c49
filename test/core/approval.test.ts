import assert from 'node:assert/strict';
import { approvedIn } from '../../src/core/approval.ts';
import { agendaView } from '../../src/views/agenda-view.ts';
import { Chat } from './chat.ts';

const FILE = {
  name: 'Rådet för öppna frågor',
  documentTitle: 'Minnesanteckningar',
  chair: 'Vera Lind',
  secretary: 'Sten Ås',
  nextNumber: 12,
  members: [{ name: 'Vera Lind' }, { name: 'Sten Ås' }, { name: 'Ada Berg' }, { name: 'Bo Ek' }],
  agenda: [{ title: 'Laget runt', round: true }, { title: 'Föregående anteckningar', approval: true }, { title: 'Bredband' }],
  unapprovedMinutes: [
    { number: 10, date: '2026-01-14' },
    { number: 11, date: '2026-02-11' },
  ],
};
const VERA = 'Vera Lind';
const ADA = 'Ada Berg';
const SENTENCE = 'beslut: Minnesanteckningarna från mötena i januari och februari godkändes.';

async function atApproval(): Promise<Chat> {
  const chat = await Chat.open(FILE, '2026-03-11T08:00:00Z');
  return chat.tell([VERA, 'starta mötet'], [VERA, 'nästa']);
}
const approved = async (chat: Chat) => approvedIn(await chat.meeting()).map(({ number }) => number);

describe('approving earlier minutes by a decision', () => {
  it('approves the meetings that it names, and says so on card and tab', async () => {
    const chat = await (await atApproval()).tell([VERA, SENTENCE]);
    assert.deepEqual(await approved(chat), [10, 11]);
    const { series, meeting } = await chat.read(12);
    assert.deepEqual(agendaView(series, meeting).recorded[0]?.approves, [10, 11]);
    assert.deepEqual(agendaView(series, meeting).unapproved, []);
  });

  it('approves nothing once it is undone, corrected to another, or edited away', async () => {
    const chat = await (await atApproval()).tell([VERA, SENTENCE], [VERA, 'ångra']);
    assert.deepEqual(await approved(chat), []);
    await chat.tell([VERA, SENTENCE], [VERA, 'rätta: s/mötena i januari och februari/mötet i januari/']);
    assert.deepEqual(await approved(chat), [10]);
    const message = (await chat.meeting()).lines.at(-1)?.message?.split('#')[1] ?? '';
    assert.equal((await chat.say(VERA, 'beslut: Minnesanteckningarna från mötet i februari godkändes.', message)).status, 'done');
    assert.deepEqual(await approved(chat), [11]);
  });

  it('is a motion from who may only propose, until it is adopted', async () => {
    const chat = await (await atApproval()).tell([ADA, SENTENCE]);
    assert.deepEqual(await approved(chat), []);
    await chat.tell([VERA, 'anta 1']);
    assert.deepEqual(await approved(chat), [10, 11]);
  });

  it('approves nothing on another item, and nothing that does not wait', async () => {
    const chat = await (await atApproval()).tell([VERA, 'nästa'], [VERA, SENTENCE]);
    assert.deepEqual(await approved(chat), []);
    const body = { kind: 'decision', sort: 'decision', text: 'Godkändes.', approves: [10, 99] } as const;
    const { id } = await chat.meeting();
    assert.equal(await chat.press(VERA, id, { type: 'recordLine', body }), 'done');
    assert.deepEqual(await approved(chat), []);
    await chat.tell([VERA, 'tillbaka']);
    assert.equal(await chat.press(VERA, id, { type: 'recordLine', body }), 'done');
    assert.deepEqual(await approved(chat), [10]);
  });

  it('leaves the next meeting with what still waits, and with the meeting that ended', async () => {
    const chat = await (await atApproval()).tell([VERA, 'beslut: Protokollet från möte nr 10 godkändes.'], [VERA, 'avsluta mötet']);
    const { unapprovedMinutes } = await chat.meeting();
    assert.deepEqual(
      unapprovedMinutes.map(({ number, date }) => [number, date]),
      [
        [11, '2026-02-11'],
        [12, '2026-03-11'],
      ],
    );
  });

  it('is one decision by a button, for those that were shown and on their item only', async () => {
    const chat = await atApproval();
    const { id, items } = await chat.meeting();
    const item = items[1]?.id ?? '';
    const approve = { type: 'approveMinutes', item, numbers: [10, 11], text: 'Godkändes.' } as const;
    assert.equal(await chat.press(ADA, id, approve), 'role');
    assert.equal(await chat.press(VERA, id, { ...approve, numbers: [10] }), 'stale');
    assert.equal(await chat.press(VERA, id, { ...approve, item: items[2]?.id ?? '' }), 'stale');
    assert.deepEqual(await approved(chat), []);
    const both = await Promise.all([chat.press(VERA, id, approve), chat.press('Sten Ås', id, approve)]);
    assert.deepEqual(both, ['done', 'stale'], 'whoever comes second is told so');
    assert.deepEqual(await approved(chat), [10, 11]);
    assert.equal((await chat.meeting()).lines.length, 1);
    await chat.tell([VERA, 'ångra'], [VERA, 'nästa']);
    assert.equal(await chat.press(VERA, id, approve), 'stale', 'another item is up');
  });
});
