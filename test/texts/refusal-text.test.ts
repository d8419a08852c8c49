import assert from 'node:assert/strict';
import type { Refusal, RefusalCode } from '../../src/core/refusal.ts';
import { faultText } from '../../src/texts/fault-text.ts';
import { refusalText } from '../../src/texts/refusal-text.ts';
import { textsFor } from '../../src/texts/texts.ts';

type Sample<C extends RefusalCode> = Extract<Refusal, { code: C }>;

/** One of each code: a new one does not compile until it stands here. */
const SAMPLES: { readonly [C in RefusalCode]: Sample<C> } = {
  empty: { code: 'empty', keyword: 'beslut', example: 'beslut: mötet flyttas' },
  date: { code: 'date', text: '31 februari' },
  dateTwo: { code: 'dateTwo', text: '04-05-2023', dateA: '2023-05-04', dateB: '2023-04-05' },
  weekday: { code: 'weekday', date: '2022-06-02' },
  datePast: { code: 'datePast', date: '2022-03-02' },
  time: { code: 'time', text: 'halv tre' },
  nameUnknown: { code: 'nameUnknown', name: 'Ida' },
  nameTwo: { code: 'nameTwo', name: 'Bo', names: ['Bo Alm', 'Bo Vik'] },
  item: { code: 'item', number: 14, last: 13 },
  action: { code: 'action', number: 21 },
  proposal: { code: 'proposal', number: 2 },
  question: { code: 'question', number: 3 },
  role: { code: 'role' },
  onlooker: { code: 'onlooker' },
  unverified: { code: 'unverified' },
  chairOnly: { code: 'chairOnly' },
  notEntitled: { code: 'notEntitled' },
  nameNotEntitled: { code: 'nameNotEntitled', name: 'Bo Alm' },
  votedAlready: { code: 'votedAlready', name: 'Bo Alm' },
  noVote: { code: 'noVote' },
  whichVote: { code: 'whichVote', numbers: [1, 2] },
  voteClosed: { code: 'voteClosed' },
  voteStands: { code: 'voteStands', number: 2 },
  voteSecret: { code: 'voteSecret' },
  useButtons: { code: 'useButtons' },
  choice: { code: 'choice', text: 'kanske', choices: ['ja', 'nej'] },
  choices: { code: 'choices', most: 12 },
  quorumMissing: { code: 'quorumMissing', here: 2, quorum: 3 },
  othersText: { code: 'othersText' },
  guestItem: { code: 'guestItem', items: [4, 5] },
  turn: { code: 'turn', name: 'Asta Alm' },
  notInRound: { code: 'notInRound', name: 'Asta Alm' },
  noRound: { code: 'noRound' },
  roundOpen: { code: 'roundOpen' },
  roundTooLate: { code: 'roundTooLate' },
  noMeeting: { code: 'noMeeting' },
  meetingOpen: { code: 'meetingOpen' },
  meetingPaused: { code: 'meetingPaused' },
  noItem: { code: 'noItem' },
  lastItem: { code: 'lastItem' },
  noEarlierItem: { code: 'noEarlierItem' },
  stale: { code: 'stale' },
  changedMeanwhile: { code: 'changedMeanwhile' },
  undo: { code: 'undo' },
  correction: { code: 'correction', old: 'februari' },
  noDecision: { code: 'noDecision' },
  nothingProposed: { code: 'nothingProposed' },
  whichProposal: { code: 'whichProposal', numbers: [2, 3] },
  locked: { code: 'locked' },
  notEnded: { code: 'notEnded' },
  notCirculated: { code: 'notCirculated' },
  notVerifier: { code: 'notVerifier' },
  notApproved: { code: 'notApproved' },
  unlockAlone: { code: 'unlockAlone' },
  noSeries: { code: 'noSeries' },
  seriesTied: { code: 'seriesTied', name: 'Rådet för digital samverkan' },
  notInChat: { code: 'notInChat' },
  seriesExists: { code: 'seriesExists', name: 'Rådet för digital samverkan' },
  seriesNameless: { code: 'seriesNameless' },
  didYouMean: { code: 'didYouMean', suggestion: 'beslut: …' },
  approvalReady: { code: 'approvalReady', title: 'Protokoll', meetings: [{ number: 4, date: '2022-03-23' }], on: null, filed: false },
  colon: { code: 'colon', keyword: 'beslut', text: 'mötet flyttas' },
  unknownCommand: { code: 'unknownCommand', text: 'kaffe' },
  tooLong: { code: 'tooLong', limit: 20_000 },
};

const sv = textsFor('sv');
const en = textsFor('en');

describe('a refusal', () => {
  it('has a sentence of its own for every code, in both languages', () => {
    for (const texts of [sv, en]) {
      const sentences = Object.values(SAMPLES).map((refusal) => refusalText(refusal, texts));
      assert.equal(new Set(sentences).size, sentences.length);
      assert.deepEqual(
        sentences.filter((text) => text === '' || text.includes('undefined')),
        [],
      );
    }
  });

  const said: readonly (readonly [Refusal, string, string])[] = [
    [SAMPLES.item, 'Det finns ingen punkt 14. Dagordningen har punkt 1–13.', 'There is no item 14. The agenda has items 1–13.'],
    [
      { code: 'item', number: 2, last: 1 },
      'Det finns ingen punkt 2. Dagordningen har bara punkt 1.',
      'There is no item 2. The agenda has item 1 only.',
    ],
    [
      { code: 'item', number: 2, last: 0 },
      'Det finns ingen punkt 2. Dagordningen är tom. Skriv ”punkt: titel” för att lägga till en.',
      'There is no item 2. The agenda is empty. Write “item: title” to add one.',
    ],
    [
      SAMPLES.dateTwo,
      '”04-05-2023” kan vara 4 maj 2023 eller 5 april 2023. Skriv hela datumet.',
      '“04-05-2023” can be 4 May 2023 or 5 April 2023. Write the full date.',
    ],
    [SAMPLES.weekday, '2 juni 2022 är en torsdag. Rätta dagen eller datumet.', '2 June 2022 is a Thursday. Correct the day or the date.'],
    [
      SAMPLES.nameTwo,
      '”Bo” kan vara Bo Alm eller Bo Vik. Skriv hela namnet eller välj det med @.',
      '“Bo” can be Bo Alm or Bo Vik. Write the full name or pick it with @.',
    ],
    [
      { code: 'question', number: null },
      'Det finns ingen öppen fråga att svara på. Skriv ”not: …” i stället.',
      'There is no open question to answer. Write “note: …” instead.',
    ],
    [
      SAMPLES.guestItem,
      'Du är gäst på punkt 4 och 5. Skriv när den punkten är uppe.',
      'You are a guest for items 4 and 5. Write when that item is up.',
    ],
    [
      SAMPLES.tooLong,
      'Texten är längre än 20\u00a0000 tecken. Dela upp den i flera meddelanden.',
      'The text is longer than 20,000 characters. Divide it into several messages.',
    ],
  ];
  for (const [refusal, swedish, english] of said) {
    it(swedish, () => {
      assert.equal(refusalText(refusal, sv), swedish);
      assert.equal(refusalText(refusal, en), english);
    });
  }
});

describe('what was not stored', () => {
  it('is said with its cause, and the file named where that helps', () => {
    assert.match(faultText('full', 'm57.json', sv), /^Disken är full/u);
    assert.match(faultText('readOnly', 'm57.json', sv), /datamappen/u);
    assert.match(faultText('damaged', 'm57.json', sv), /m57\.json/u);
    assert.match(faultText('failed', 'm57.json', sv), /igen om en stund/u);
  });
});
