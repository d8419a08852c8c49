import assert from 'node:assert/strict';
import { checksView } from '../../src/checks/checks-view.ts';
import { came, item, line, open } from '../views/council.ts';
import { found, meetingWith, series, short } from './council.ts';

const responsible = (text: string) => found('Vi talade.', { responsible: text }).map(short);

describe('somebody responsible', () => {
  const unknown: readonly (readonly [string, ...string[]])[] = [
    ['Helga Torell', 'unknownPerson Helga Torell'],
    ['Helga Torell, verksamhetsledare Norra noden, Samira Haddad', 'unknownPerson Helga Torell'],
    ['Liv och Helga von Torell', 'unknownPerson Helga von Torell'],
    ['Helga Torell (Norra noden)', 'unknownPerson Helga Torell'],
    // A member until 2021 only, who was not there.
    ['Gunnar Alm', 'unknownPerson Gunnar Alm'],
  ];
  for (const [text, ...expected] of unknown) {
    it(`is on no list in ${JSON.stringify(text)}`, () => assert.deepEqual(responsible(text), expected));
  }
  const known = [
    ...['Liv', 'Alla', 'Liv och alla', 'Liv, Samira m.fl.', 'Ines Falk samt alla', 'Oskar W', 'Ordföranden', 'JH'],
    ...['Norra Mätteknik', 'Norrviks kommun', 'Region Norr', 'AI Norr', 'Länsbiblioteket', 'Kustens Kommunalförbund', 'Sjöstads Stad'],
    ...['Rådet för digital samverkan', 'Bengt-Åke Moberg', 'Liv Ström (Länsbiblioteket)', ''],
  ];
  for (const text of known) it(`is nobody to ask about in ${JSON.stringify(text)}`, () => assert.deepEqual(responsible(text), []));

  it('is asked about where two on the lists fit', () => {
    const two = { ...series, members: [...series.members, ...series.members.slice(4, 5).map((one) => ({ ...one, name: 'Jonas Dahl' }))] };
    const meeting = meetingWith({ items: [item('i1', 'Öppna data', { responsible: 'Jonas', continues: true })] });
    assert.deepEqual(checksView(two, meeting), [
      { code: 'doubtfulPerson', item: 1, line: null, text: 'Jonas', names: ['Jonas Hedlund', 'Jonas Dahl'] },
    ]);
  });
});

describe('somebody who spoke', () => {
  for (const text of [
    'Helga Torell berättade om noden.',
    'Sedan Helga Torell gick igenom planen blev det fika.',
    'Helga Torell gjorde en fin genomgång.',
  ]) {
    it(`is on no list in “${text}”`, () => assert.deepEqual(found(text).map(short), ['unknownPerson Helga Torell']));
  }
  for (const text of [
    ...['Liv Ström berättade om biblioteken.', 'Sedan Liv presenterade planen blev det fika.', 'Ines Falk drog läget.'],
    ...['Norra Mätteknik presenterade sig.', 'Region Norr informerade om läget.', 'Vi talade med Helga Torell.', 'Helga berättade.'],
  ]) {
    it(`is nobody to ask about in “${text}”`, () => assert.deepEqual(found(text), []));
  }
});

describe('an action', () => {
  const action = (what: string, who: readonly string[] = [], outcome: 'open' | 'done' = 'open') => {
    const body = { kind: 'action', text: what, what, who, due: null } as const;
    return checksView(series, meetingWith({ lines: [line('l7', 'i1', 'Liv Ström', body, { number: 21, outcome })] }));
  };
  it('without an owner is found, with its number and line', () => {
    assert.deepEqual(action('Boka rum'), [{ code: 'noOwner', item: 1, line: 'l7', text: 'Boka rum', number: 21 }]);
  });
  it('of everybody has an owner', () => assert.deepEqual(action('Alla läser planen'), []));
  it('that is done is let be', () => assert.deepEqual(action('Boka rum', [], 'done'), []));
  it('of somebody on no list is found', () => {
    assert.deepEqual(action('Boka rum', ['Helga Torell']).map(short), ['unknownPerson Helga Torell']);
    assert.deepEqual(action('Boka rum', ['Liv Ström', 'Länsstyrelsen', 'alla']), []);
  });
});

describe('an item without a word', () => {
  it('is found when the meeting has ended', () => {
    assert.deepEqual(found([]), [{ code: 'emptyItem', item: 1, line: null, text: 'Öppna data' }]);
  });
  it('is none that was put off, goes on, or has something on it', () => {
    assert.deepEqual(found([], { postponed: { title: 'Öppna data', reason: null } }), []);
    assert.deepEqual(found([], { continues: true }), []);
    assert.deepEqual(found('Något.'), []);
  });
  it('is none where the next meeting is printed', () => {
    const meeting = meetingWith({ items: [item('i1', 'Nästa möte')], nextMeeting: { text: '2 juni', date: '2022-06-02' } });
    assert.deepEqual(checksView(series, meeting), []);
  });
  it('is none while the meeting is on', () => {
    assert.deepEqual(checksView(series, open({ items: [item('i1', 'Öppna data')] })), []);
  });
});

describe('two spellings of one person', () => {
  const withOther = (name: string) => ({
    ...series,
    members: [...series.members, ...series.members.slice(3, 4).map((one) => ({ ...one, name }))],
  });
  const meeting = meetingWith({ items: [] });
  it('are offered', () => {
    assert.deepEqual(checksView(withOther('Samira Hadad'), meeting), [
      { code: 'samePerson', item: null, line: null, text: 'Samira Hadad', a: 'Samira Haddad', b: 'Samira Hadad' },
    ]);
  });
  it('are offered of a guest as well', () => {
    const guests = [{ name: 'Samira Hadad', role: null, organisation: null, items: [] }];
    assert.deepEqual(checksView(series, { ...meeting, guests }).map(short), ['samePerson Samira Hadad']);
  });
  it('are not offered once merged, when both were there, or when both sign in', () => {
    const two = withOther('Samira Hadad');
    assert.deepEqual(checksView({ ...two, merges: [{ dropped: 'Samira Hadad', kept: 'Samira Haddad', from: '2022-05-01' }] }, meeting), []);
    assert.deepEqual(checksView(two, { ...meeting, attendance: [came('Samira Haddad'), came('Samira Hadad')] }), []);
    assert.deepEqual(checksView({ ...two, keys: { a: 'Samira Haddad', b: 'Samira Hadad' } }, meeting), []);
  });
});
