import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checksView } from '../../src/checks/checks-view.ts';
import { line } from '../views/council.ts';
import { meetingWith, series } from './council.ts';

const note = (text: string) => meetingWith({ lines: [line('l1', 'i1', 'Liv Ström', { kind: 'note', text })] });

/** Pieces that the checks look for, in any order. */
const PIECES = [
  'fredag',
  'den',
  '2',
  ' juni',
  '23–25',
  ' augusti',
  ' 2022',
  '1912',
  '121212',
  '-',
  'två dagars ',
  'Oskar ',
  'sjuk',
  'ska ',
  '\n',
  '. ',
];

describe('the checks', () => {
  it('read any text, and name only words and lines that are there', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (said) => {
        for (const check of checksView(series, note(said))) {
          assert.equal(check.item, 1);
          const shown = check.text.replace(/…$/, '');
          assert.ok(said.normalize('NFC').includes(shown), JSON.stringify([said, check]));
        }
      }),
    );
  });

  const long = (piece: string): string => piece.repeat(Math.ceil(20_000 / piece.length));
  for (const piece of [
    'a',
    'Ab ',
    'Anna-',
    '1',
    '12-',
    '2 ',
    'fredag ',
    'den 2 ',
    ', ',
    'ska ',
    'i uppdrag ',
    'har ',
    'två ',
    'a/',
    '(',
    ')(',
    '\u0301',
  ]) {
    it(`read 20,000 characters of ${JSON.stringify(piece)} at once`, () => {
      const text = `${long(piece)} den 20 april`;
      const started = performance.now();
      checksView(series, note(text));
      assert.ok(performance.now() - started < 2_000);
    });
  }
});
