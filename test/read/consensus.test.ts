import assert from 'node:assert/strict';
import { CHAIR, line, MEMBER, read, short } from './council.ts';

const bodyOf = (text: string) => {
  const reading = read(text);
  assert(reading.kind === 'command' && reading.command.type === 'recordLine', `${text}: ${short(reading)}`);
  return reading.command.body;
};
const TEXT = 'Mötena flyttas.';
const waiting = line('l1', CHAIR, { kind: 'motion', sort: 'consensus', text: TEXT, within: 5, until: '2022-04-27T07:35:00.000Z' });
const open = { lines: [{ ...waiting, number: 1, outcome: 'open' as const }], by: MEMBER };

describe('a consensus after a stated time, as it is written', () => {
  for (const [text, within] of [
    [`samsyn: ${TEXT} / ingen invändning inom 5 min`, 5],
    [`SAMSYN: ${TEXT} / Ingen invändning inom 5 min.`, 5],
    [`konsensus: ${TEXT} / inga invändningar inom 10 minuter`, 10],
    [`samsyn: ${TEXT} /ingen invandning inom 1 minut`, 1],
    [`consensus: ${TEXT} / no objection within 5 min`, 5],
    [`consensus: ${TEXT} / no objections within 15 minutes`, 15],
    [`ingen invändning inom 5 min: ${TEXT}`, 5],
    [`Ingen invändning inom 5 min.: ${TEXT}`, 5],
    [`inga invändningar inom 20 minuter: ${TEXT}`, 20],
    [`no objection within 10 min: ${TEXT}`, 10],
  ] as const) {
    it(text, () => assert.deepEqual(bodyOf(text), { kind: 'decision', sort: 'consensus', text: TEXT, within }));
  }

  it('may be a decision or a direction as well', () => {
    assert.deepEqual(bodyOf(`beslut: ${TEXT} / ingen invändning inom 5 min`), {
      kind: 'decision',
      sort: 'decision',
      text: TEXT,
      within: 5,
    });
  });

  for (const text of [
    'samsyn: Ingen invändning inom 5 min',
    'samsyn: Vi väntar / ingen invändning',
    'samsyn: Vi väntar / ingen invändning inom 0 min',
    'samsyn: Vi väntar / ingen invändning inom 5 min, sedan går vi vidare',
    'samsyn: Vi väntar / ingen invändning inom 9999 min',
  ]) {
    it(`is a plain one: ${text}`, () => {
      assert.deepEqual(bodyOf(text), { kind: 'decision', sort: 'consensus', text: text.slice('samsyn: '.length) });
    });
  }

  for (const [text, expected] of [
    [`ingen invändning: ${TEXT}`, 'refused didYouMean'],
    [`ingen invändning inom 0 min: ${TEXT}`, 'refused didYouMean'],
    ['ingen invändning inom 5 min:', 'refused empty'],
    ['samsyn: / ingen invändning inom 5 min', 'refused empty'],
    ['Ingen invändning.', 'ignored'],
    ['Ingen invändning från mig', 'ignored'],
  ] as const) {
    it(`${text} → ${expected}`, () => assert.equal(short(read(text)), expected));
  }
});

describe('an objection, as it is written', () => {
  for (const [text, reason, proposal] of [
    ['invändning: Jag är ledig då.', 'Jag är ledig då.', null],
    ['INVÄNDNING : Jag är ledig då.', 'Jag är ledig då.', null],
    ['invandning 2: Nej.', 'Nej.', 2],
    ['invändning mot förslag 2: Nej.', 'Nej.', 2],
    ['jag invänder: Nej.', 'Nej.', null],
    ['objection: No.', 'No.', null],
    ['objection 2: No.', 'No.', 2],
    ['invändning:', '', null],
    ['Jag invänder!', '', null],
    ['invändning', '', null],
    ['I object', '', null],
  ] as const) {
    it(text, () => {
      const reading = read(text, open);
      assert.deepEqual(reading, { kind: 'command', command: { type: 'recordLine', body: { kind: 'objection', text: reason, proposal } } });
    });
  }

  it('is an everyday word where nothing waits for it', () => {
    for (const text of ['Jag invänder!', 'invändning', 'I object']) assert.equal(short(read(text, { by: MEMBER })), 'ignored', text);
  });
});
