import assert from 'node:assert/strict';
import { checksView } from '../../src/checks/checks-view.ts';
import { line } from '../views/council.ts';
import { found, meetingWith, series, short } from './council.ts';

describe('a personal identity number', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['Ärendet gäller 19121212-1212.', '19121212-…'],
    ['Ärendet gäller 121212-1212', '121212-…'],
    ['Ärendet gäller 121212+1212, alltså', '121212+…'],
    ['Ärendet gäller 191212121212.', '19121212…'],
    ['Ärendet gäller 1212121212.', '121212…'],
    ['Ärendet gäller 19121212 1212.', '19121212 …'],
    ['Samordningsnummer 701063-2391.', '701063-…'],
  ];
  for (const [text, shown] of yes) {
    it(`is found in “${text}” and named without its last figures`, () => {
      assert.deepEqual(found(text), [{ code: 'personalNumber', item: 1, line: 'l1', text: shown }]);
    });
  }
  const no = [
    ...[
      'Fel kontrollsiffra: 19121212-1213.',
      'Organisationsnummer 556677-8899.',
      'Organisationsnummer 212000-0142.',
      'Datum 20221231-2359.',
    ],
    ...['Ring 0701234564.', 'Ring 070-123 45 64.', 'Diarienummer 2022/121212-1212.', 'Faktura 9121212-12123.', 'Ingen född 121312-1214.'],
    'Se https://example.org/121212-1212/x.',
  ];
  for (const text of no) it(`is none in “${text}”`, () => assert.deepEqual(found(text), []));
  it('is found in a title, and in what is said of the next meeting', () => {
    assert.deepEqual(found('Text.', { title: 'Ärende 121212-1212' }).map(short), ['personalNumber 121212-…']);
    const meeting = meetingWith({ items: [], nextMeeting: { text: '2 juni om 121212-1212', date: '2022-06-02' } });
    assert.deepEqual(checksView(series, meeting).map(short), ['personalNumber 121212-…']);
  });
});

describe('a reason that tells of health', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['Oskar är sjuk i dag.', 'health sjuk'],
    ['Oskar Wiik (sjuk) hälsar.', 'health sjuk'],
    ['Oskar vabbar och Liv tar punkten.', 'health vabbar'],
    ['Samira är sjukskriven till juni.', 'health sjukskriven'],
    ['Oskar har förhinder på grund av läkarbesök.', 'health läkarbesök'],
    ['Liv kunde inte komma efter sin operation.', 'health operation'],
    ['Oskar har feber.', 'health feber'],
    ['Oskar is off sick.', 'health off sick'],
  ];
  for (const [text, expected] of yes) it(`is found in “${text}”`, () => assert.deepEqual(found(text).map(short), [expected]));
  it('is found in why an item was put off', () => {
    const postponed = { title: 'Öppna data', reason: 'Oskar är sjuk' };
    assert.deepEqual(found([], { postponed }), [{ code: 'health', item: 1, line: null, text: 'sjuk', name: 'Oskar Wiik' }]);
  });
  it('is found in the entry of who sent apologies', () => {
    const entry = (by: string) =>
      checksView(series, meetingWith({ lines: [line('l1', 'i1', by, { kind: 'entry', text: 'Jag ligger hemma sjuk.' })] })).map(short);
    assert.deepEqual([entry('Oskar Wiik'), entry('Liv Ström')], [['health sjuk'], []]);
  });
  for (const text of [
    ...[
      'Oskar har förhinder.',
      'Liv berättade om sjukvården och läkarnas arbete.',
      'Covid påverkade biblioteken.',
      'Samira leder Operation Öppna data.',
    ],
    ...[
      'Liv redovisade hur covid ändrade arbetet.',
      'Många är sjuka i kommunen.',
      'Oskar talade om AI-feber.',
      'Den som är sjuk stannar hemma.',
    ],
  ]) {
    it(`is none in “${text}”`, () => assert.deepEqual(found(text), []));
  }
});
