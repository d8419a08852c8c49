import assert from 'node:assert/strict';
import { mayReview } from '../../src/core/decide/decide-review.ts';
import { standingOf } from '../../src/core/people.ts';
import { lifeOfMinutes } from '../../src/views/life-view.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { Chat } from './chat.ts';

const VERA = 'Vera Lind';
const STEN = 'Sten Ås';
const ADA = 'Ada Berg';
const BO = 'Bo Ek';
const FILE = {
  name: 'Rådet för öppna frågor',
  documentTitle: 'Protokoll',
  chair: VERA,
  secretary: STEN,
  verifiers: [ADA, BO],
  members: [{ name: VERA }, { name: STEN }, { name: ADA }, { name: BO }, { name: 'Cia Öst' }],
  agenda: [
    { title: 'Laget runt', round: true },
    { title: 'Föregående protokoll', approval: true },
    { title: 'Bredband', standing: true },
  ],
};
const circulate = (until: string | null = null) => ({ type: 'circulateMinutes', until }) as const;
const verify = { type: 'verifyMinutes' } as const;
const unlock = { type: 'unlockMinutes' } as const;
const FIRST = 'radet-for-oppna-fragor_1';

/** The first meeting has been held, on 14 January, with a note on its third item. */
async function held(): Promise<Chat> {
  const chat = await Chat.open(FILE, '2026-01-14T08:00:00Z');
  return chat.tell([VERA, 'starta mötet'], [VERA, 'punkt 3'], [ADA, 'not: Kabeln är grävd.'], [VERA, 'avsluta mötet']);
}

/** And the second one, on 11 February, which approved it. */
async function approved(): Promise<Chat> {
  const chat = (await held()).on('2026-02-11T08:00:00Z');
  return chat.tell(
    [VERA, 'starta mötet'],
    [VERA, 'nästa'],
    [VERA, 'beslut: Protokollet från mötet i januari godkändes.'],
    [VERA, 'avsluta mötet'],
  );
}

const view = async (chat: Chat, today: string | null = null) => {
  const { series, meeting } = await chat.read(1);
  return minutesView(series, meeting, null, today);
};

describe('the life of minutes', () => {
  it('goes from the draft over circulation and its verifiers, each for themselves, to the approval', async () => {
    const chat = await held();
    assert.equal((await chat.read(1)).meeting.id, FIRST);
    assert.equal(await chat.press(ADA, FIRST, verify), 'notCirculated');
    assert.equal(await chat.press(ADA, FIRST, circulate()), 'role');
    assert.equal(await chat.press(STEN, FIRST, circulate('2026-01-28')), 'done');
    assert.equal(await chat.status(1), 'circulated');
    assert.equal(await chat.press(VERA, FIRST, verify), 'notVerifier');
    assert.equal(await chat.press(ADA, FIRST, verify), 'done');
    assert.equal(await chat.status(1), 'circulated');
    assert.equal(await chat.press(BO, FIRST, verify), 'done');
    const verified = await view(chat);
    assert.equal(verified.status, 'verified');
    assert(verified.verifiers.every(({ at }) => at !== null));
    await chat.on('2026-02-11T08:00:00Z').tell([VERA, 'starta mötet'], [VERA, 'nästa'], [VERA, 'beslut: Protokollet godkändes.']);
    assert.equal(await chat.status(1), 'verified', 'it counts when the meeting that decided it ends');
    await chat.tell([VERA, 'avsluta mötet']);
    const { status, approvedAt, approvedBy } = await view(chat);
    assert.deepEqual([status, approvedAt?.slice(0, 10), approvedBy?.number], ['approved', '2026-02-11', 2]);
  });

  it('begins its verification anew when the draft is changed', async () => {
    const chat = await held();
    await chat.press(STEN, FIRST, circulate());
    await chat.press(ADA, FIRST, verify);
    await chat.press(BO, FIRST, verify);
    await chat.tell([ADA, 'rätta: s/grävd/nedgrävd/']);
    const { status, verifiers } = await view(chat);
    assert.equal(status, 'circulated');
    assert(verifiers.every(({ at }) => at === null));
  });

  it('takes silence for consent after the day that was given, unless a change is asked for', async () => {
    const chat = await held();
    await chat.press(STEN, FIRST, circulate('2026-01-28'));
    assert.equal((await view(chat, '2026-01-28')).status, 'circulated');
    assert.equal((await view(chat, '2026-01-29')).status, 'verified');
    assert.equal(await chat.press(BO, FIRST, { type: 'requestChange', item: 3, text: 'Kabeln är inte grävd.' }), 'done');
    assert.equal(await chat.press(BO, FIRST, { type: 'commentMinutes', item: 9, text: 'Var?' }), 'item');
    const seen = await view(chat, '2026-01-29');
    assert.equal(seen.status, 'circulated');
    assert.equal(await chat.press(STEN, FIRST, circulate('2026-01-28')), 'done');
    assert.equal((await view(chat, '2026-01-29')).status, 'verified', 'what was asked for before they went round again is answered');
    assert.deepEqual(
      seen.remarks?.map(({ kind, item, by }) => [kind, item, by]),
      [['change', 3, BO]],
    );
  });

  it('can’t be answered by a day that has been', async () => {
    const chat = await held();
    assert.equal(await chat.press(STEN, FIRST, circulate('2026-01-13')), 'datePast');
    assert.equal(await chat.press(STEN, FIRST, circulate('2026-01-14')), 'done');
  });

  it('offers to each what they can do as things stand', async () => {
    const may = async (chat: Chat, name: string) => {
      const { series, meeting } = await chat.read(1);
      return mayReview(meeting, standingOf(series, meeting, { name, key: null, verified: true }));
    };
    const chat = await held();
    const remarks = ['requestChange', 'commentMinutes'];
    assert.deepEqual(await may(chat, STEN), ['circulateMinutes', ...remarks]);
    assert.deepEqual(await may(chat, ADA), remarks);
    await chat.press(STEN, FIRST, circulate());
    assert.deepEqual(await may(chat, ADA), ['verifyMinutes', ...remarks]);
    await chat.press(ADA, FIRST, verify);
    assert.deepEqual(await may(chat, ADA), remarks);
    const later = await approved();
    assert.deepEqual(await may(later, STEN), ['unlockMinutes', 'rectifyMinutes']);
    assert.deepEqual(await may(later, 'Cia Öst'), []);
    await later.press(STEN, FIRST, unlock);
    assert.deepEqual(await may(later, STEN), ['rectifyMinutes']);
    assert.deepEqual(await may(later, BO), ['unlockMinutes']);
  });

  it('tells every step with who and when, also those that later ones made void', async () => {
    const chat = await approved();
    await chat.press(STEN, FIRST, unlock);
    await chat.press(BO, FIRST, unlock);
    const line = (await chat.read(1)).meeting.lines[0]?.id ?? '';
    for (const text of ['Kabeln ligger.', 'Kabeln ligger där.']) {
      await chat.press(STEN, FIRST, { type: 'correctLine', line, body: { kind: 'note', text } });
    }
    const { meeting, events } = await chat.read(1);
    const steps = lifeOfMinutes(meeting, events);
    assert.deepEqual(
      steps.map(({ type, by }) => [type, by]),
      [
        ['ended', VERA],
        ['approved', VERA],
        ['unlockRequested', STEN],
        ['unlocked', BO],
        ['changed', STEN],
      ],
    );
    const last = steps.at(-1);
    assert(last?.type === 'changed' && last.times === 2 && last.at === events.at(-1)?.origin.at);
  });

  it('is locked once approved: no correction, no remark, and the approval itself is not undone', async () => {
    const chat = await approved();
    const line = (await chat.read(1)).meeting.lines[0];
    assert(line !== undefined);
    assert.equal(await chat.press(ADA, FIRST, { type: 'withdrawLine', line: line.id }), 'locked');
    assert.equal(await chat.press(ADA, FIRST, { type: 'requestChange', item: null, text: 'Nej.' }), 'locked');
    assert.equal(await chat.press(STEN, FIRST, circulate()), 'locked');
    const answer = await chat.say(VERA, 'ångra');
    assert(answer.status === 'refused' && answer.refusal.code === 'locked');
    await chat.tell([VERA, 'starta mötet']);
    const edited = await chat.say(ADA, 'not: Kabeln är borta.', line.message?.split('#')[1]);
    assert(edited.status === 'refused' && edited.refusal.code === 'locked');
    assert.equal((await chat.meeting()).lines.length, 0);
  });

  it('is unlocked by two different people, and waits for approval again', async () => {
    const chat = await approved();
    assert.equal(await chat.press('Cia Öst', FIRST, unlock), 'role');
    assert.equal(await chat.press(STEN, FIRST, unlock), 'done');
    assert.equal(await chat.press(STEN, FIRST, unlock), 'unlockAlone');
    assert.equal(await chat.status(1), 'approved');
    assert.equal(await chat.press(BO, FIRST, unlock), 'done');
    assert.equal(await chat.status(1), 'draft');
    assert.deepEqual(
      (await chat.meeting()).unapprovedMinutes.map(({ number }) => number),
      [1, 2],
    );
    const line = (await chat.read(1)).meeting.lines[0]?.id ?? '';
    assert.equal(await chat.press(ADA, FIRST, { type: 'correctLine', line, body: { kind: 'note', text: 'Kabeln ligger där.' } }), 'done');
    assert.equal((await chat.read(1)).meeting.lines[0]?.body.text, 'Kabeln ligger där.');
  });

  it('has its errors beside the text once it is approved, linked both ways', async () => {
    const chat = await held();
    const rectify = { type: 'rectifyMinutes', item: 3, text: 'Kabeln grävdes i december.' } as const;
    assert.equal(await chat.press(STEN, FIRST, rectify), 'notApproved');
    const later = await approved();
    assert.equal(await later.press(ADA, FIRST, rectify), 'role');
    assert.equal(await later.press(STEN, FIRST, rectify, 'once'), 'done');
    assert.equal(await later.press(STEN, FIRST, rectify, 'once'), 'known');
    const { status, rectifications, items } = await view(later);
    assert.equal(status, 'approved');
    assert.deepEqual(
      rectifications.map(({ text, item }) => [item, text]),
      [[3, rectify.text]],
    );
    assert.equal(items[2]?.paragraphs[0]?.text, 'Kabeln är grävd.');
    const running = await later.meeting();
    assert.deepEqual(running.rectified, [{ meeting: FIRST, number: 1, item: 3, text: rectify.text }]);
    assert.deepEqual(rectifications[0]?.during, { meeting: running.id, number: 3 });
  });

  it('is approved once, also when the plan of the next meeting had to be made again', async () => {
    const chat = await approved();
    const events = async (one: Chat) => (await one.read(1)).events.filter(({ type }) => type === 'minutesApproved').length;
    assert.equal(await events(chat), 1);
    const again = await chat.reopened();
    await again.meeting();
    assert.equal(await events(again), 1);
  });

  it('concerns no meeting that has not ended', async () => {
    const chat = await held();
    assert.equal(await chat.press(STEN, (await chat.meeting()).id, circulate()), 'notEnded');
    assert.equal(await chat.press(STEN, 'radet-for-oppna-fragor_9', circulate()), 'notFound');
  });
});
