import assert from 'node:assert/strict';
import { numberedItems } from '../../src/core/agenda.ts';
import { approvalText } from '../../src/texts/approval-text.ts';
import { monthName } from '../../src/texts/grammar/dates.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { actionsView } from '../../src/views/actions-view.ts';
import { itemHistory } from '../../src/views/item-history.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { Chat } from './chat.ts';

const VERA = 'Vera Lind';
const STEN = 'Sten Ås';
const FILE = {
  name: 'Rådet',
  documentTitle: 'Protokoll',
  chair: VERA,
  secretary: STEN,
  members: [{ name: VERA }, { name: STEN }, { name: 'Ada Berg', aliases: ['Ada'] }, { name: 'Bo Ek', aliases: ['Bo'] }],
  agenda: [
    { title: 'Laget runt', round: true },
    { title: 'Föregående protokoll', approval: true },
    { title: 'Bredband' },
    { title: 'Åtgärder', standing: true },
    { title: 'Övriga punkter', other: true },
    { title: 'Nästa möte', standing: true },
  ],
};
const MONTHS = 24;
const idOf = (month: number): string => `radet_${month}`;
const dayOf = (month: number): string => new Date(Date.UTC(2024, month - 1, 10)).toISOString().slice(0, 10);

/** Which meetings each meeting approves: one, two and three at once, over a new year, and one again after it was unlocked. */
const APPROVES: Readonly<Record<number, readonly number[]>> = {
  2: [1],
  4: [2, 3],
  7: [4, 5, 6],
  ...Object.fromEntries([8, 9, 10, 11].map((month) => [month, [month - 1]])),
  13: [11, 12],
  14: [13],
  15: [14],
  16: [13, 15],
  ...Object.fromEntries([17, 18, 19, 20, 21, 22, 23, 24].map((month) => [month, [month - 1]])),
};
/** What is written on an item of a meeting, by its title. */
const SAID: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  1: { Bredband: ['bordlägg: underlaget är inte klart'] },
  2: { Bredband: ['fortsätter nästa möte'], Åtgärder: ['åtgärd: @Ada ringer kommunerna senast 1 april', 'åtgärd: @Bo läser rapporten'] },
  3: { Bredband: ['beslut: Vi bygger.'] },
  4: { Åtgärder: ['klar åtgärd 1'] },
  5: { Åtgärder: ['åtgärd: @Bo skriver en plan senast 1 juni'] },
  6: { Åtgärder: ['stryk åtgärd 2: rapporten kom aldrig'], 'Övriga punkter': ['bordlägg: Kabelkartan – underlaget saknas'] },
  7: { Kabelkartan: ['bordlägg: Bo fick förhinder'], Åtgärder: ['flytta åtgärd 3 till 1 september'] },
  8: { Kabelkartan: ['beslut: Kartan antas.'] },
  10: { Åtgärder: ['klar åtgärd 3'] },
  12: {
    'Föregående protokoll': [
      'beslut: Protokollet från mötet i november godkändes inte. Ada Berg begärde en ändring: beloppet. Godkännandet tas upp igen på nästa möte.',
    ],
  },
};
/** What stands on an agenda beside the standing items. */
const RETURNS: Readonly<Record<number, readonly string[]>> = {
  2: ['Bredband'],
  3: ['Bredband'],
  7: ['Kabelkartan'],
  8: ['Kabelkartan'],
};
/** The open actions that a meeting takes over. */
const OPEN: Readonly<Record<number, readonly number[]>> = { 3: [1, 2], 4: [1, 2], 5: [2], 6: [2, 3], 7: [3], 8: [3], 9: [3], 10: [3] };

function sentence(month: number, meetings: readonly number[]): string {
  const refs = meetings.map((number) => ({ number, date: dayOf(number) }));
  return `beslut: ${approvalText({ title: 'Protokoll', meetings: refs, on: dayOf(month), remark: '' }, textsFor('sv'))}`;
}

async function hold(chat: Chat, month: number): Promise<void> {
  chat.on(`${dayOf(month)}T08:00:00Z`);
  await chat.tell([VERA, 'starta mötet']);
  const items = numberedItems(await chat.meeting());
  for (const [index, { title }] of items.entries()) {
    for (const text of SAID[month]?.[title] ?? []) await chat.tell([VERA, text]);
    const approves = APPROVES[month];
    if (title === 'Föregående protokoll' && approves !== undefined) await chat.tell([VERA, sentence(month, approves)]);
    if (title === 'Nästa möte') await chat.tell([VERA, `nästa möte: 10 ${monthName(dayOf(month + 1), 'sv')}`]);
    if (index < items.length - 1) await chat.tell([VERA, 'nästa']);
  }
  await chat.tell([VERA, 'avsluta mötet']);
}

describe('a council over two years', () => {
  let chat: Chat;
  /** The numbers that wait, as the story says. */
  let waiting: readonly number[] = [];

  before(async () => {
    chat = await Chat.open({ ...FILE, nextDate: dayOf(1) }, '2024-01-02T08:00:00Z');
  });

  for (let month = 1; month <= MONTHS; month += 1) {
    it(`has the right agenda for meeting ${month}, and holds it`, async () => {
      const meeting = await chat.meeting();
      assert.deepEqual([meeting.id, meeting.number, meeting.date], [idOf(month), month, dayOf(month)]);
      const back = month === 1 ? [] : (RETURNS[month] ?? []);
      const first = month === 1 ? ['Bredband'] : [];
      assert.deepEqual(
        numberedItems(meeting).map(({ title }) => title),
        ['Laget runt', 'Föregående protokoll', ...first, 'Åtgärder', ...back, 'Övriga punkter', 'Nästa möte'],
      );
      assert.deepEqual(
        meeting.unapprovedMinutes.map(({ number }) => number),
        waiting,
      );
      assert.deepEqual(
        meeting.carriedActions.map(({ number }) => number),
        OPEN[month] ?? [],
      );
      await hold(chat, month);
      waiting = [...waiting, month].filter((number) => !(APPROVES[month] ?? []).includes(number));
      for (const number of APPROVES[month] ?? []) assert.equal(await chat.status(number), 'approved');

      if (month === 11) {
        assert.equal(await chat.press('Ada Berg', idOf(11), { type: 'requestChange', item: 2, text: 'Beloppet är fel.' }), 'done');
      }
      if (month === 15) {
        assert.equal(await chat.press(STEN, idOf(13), { type: 'unlockMinutes' }), 'done');
        assert.equal(await chat.press(VERA, idOf(13), { type: 'unlockMinutes' }), 'done');
        waiting = [13, 15];
      }
      if (month === 18) {
        const text = 'Planen skulle skrivas av Ada.';
        assert.equal(await chat.press(STEN, idOf(5), { type: 'rectifyMinutes', item: 3, text }), 'done');
      }
    });
  }

  it('leaves every meeting approved but the last', async () => {
    const statuses = (await chat.councils.meetings(chat.series)).map(({ status }) => status);
    assert.deepEqual(statuses, [...Array(MONTHS - 1).fill('approved'), 'draft', 'planned']);
  });

  it('has its rectification in both meetings', async () => {
    const { series, meeting } = await chat.read(5);
    assert.equal(minutesView(series, meeting).rectifications.length, 1);
    assert.deepEqual((await chat.read(19)).meeting.rectified[0]?.number, 5);
  });

  it('knew which action was overdue, and when it was moved that it was not', async () => {
    const { series, meeting } = await chat.read(7);
    const before = (await chat.read(6)).meeting;
    assert.deepEqual(
      actionsView(series, before, dayOf(7)).map(({ number, overdue }) => [number, overdue]),
      [[3, true]],
    );
    const [moved] = actionsView(series, meeting, dayOf(7));
    assert.deepEqual([moved?.number, moved?.due?.date, moved?.overdue], [3, '2024-09-01', false]);
    assert.equal(actionsView(series, meeting, '2024-09-02')[0]?.overdue, true);
  });

  it('can tell the history of one item over all of it', async () => {
    const all = await Promise.all(Array.from({ length: MONTHS }, async (_, at) => (await chat.read(at + 1)).meeting));
    const kabel = all[7]?.items.find(({ title }) => title === 'Kabelkartan');
    assert.deepEqual(kabel?.returned, { from: 7, reason: 'Bo fick förhinder' });
    const history = itemHistory(all, idOf(8), 4);
    assert.deepEqual(
      history.map(({ number, postponed, decisions }) => [number, postponed.map(({ reason }) => reason), decisions]),
      [
        [6, ['underlaget saknas'], []],
        [7, ['Bo fick förhinder'], []],
        [8, [], ['Kartan antas.']],
      ],
    );
    assert.deepEqual(
      itemHistory(all, idOf(1), 3).map(({ number, continues }) => [number, continues]),
      [
        [1, false],
        [2, true],
        [3, false],
      ],
    );
    assert.equal(itemHistory(all, idOf(9), 3).length, MONTHS, 'a standing item has been on every agenda');
    assert.deepEqual(itemHistory(all, idOf(9), 30), []);
  });
});
