import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readEdit } from '../../src/read/read-edit.ts';
import { CHAIR, heard, line, MEMBER, read, round, short } from './council.ts';

const NAUGHTY = '../shared/samples/hostile/blns.json';
const HOSTILE = '../shared/samples/hostile/chat_inputs.json';
const rounds = [round(true, { [MEMBER]: 'speaking', [CHAIR]: 'speaking' })];
const entry = line('l1', MEMBER, { kind: 'entry', text: 'ord' });
const KEYWORDS = [
  '',
  'not: ',
  'åtgärd: ',
  'beslut: ',
  'gäst: ',
  'närvarande: ',
  'förhinder: ',
  'nästa möte: ',
  'datum: ',
  'tid: ',
  'rätta: s/',
  '#chair ',
  '@',
];

const strings = (path: string): readonly string[] => {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(parsed) ? parsed.filter((one) => typeof one === 'string') : [];
};

describe('any text', () => {
  it('is read without throwing', () => {
    const text = fc.tuple(fc.constantFrom(...KEYWORDS), fc.string({ unit: 'binary' })).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.boolean(), (said, addressed) => {
        read(said, { addressed });
        read(said, { addressed, by: MEMBER, rounds });
        readEdit(heard(said, { by: MEMBER, lines: [entry] }), entry);
      }),
      { numRuns: 300 },
    );
  });

  it('that is naughty is the note or entry that was written', function () {
    if (!existsSync(NAUGHTY)) this.skip();
    for (const text of strings(NAUGHTY)) {
      const kept = text.replace(/(?![\t\n])\p{Cc}/gu, '').trim();
      if (kept === '') continue;
      assert.deepEqual(read(`not: ${text}`), { kind: 'command', command: { type: 'recordLine', body: { kind: 'note', text: kept } } });
      for (const keyword of KEYWORDS) short(read(keyword + text, { addressed: true }));
    }
  });

  it('of the hostile chat that is no command is nothing to us', function () {
    if (!existsSync(HOSTILE)) this.skip();
    const rows: unknown = JSON.parse(readFileSync(HOSTILE, 'utf8'));
    assert.ok(Array.isArray(rows));
    const expected: Readonly<Record<string, string>> = {
      'rec-05': 'refused empty',
      'rec-07': 'refused colon once',
      'rec-08': 'action',
      'rec-10': 'refused colon once',
      'rec-11': 'refused colon once',
      'rec-13': 'setNextMeeting',
      'rec-14': 'setNextMeeting',
      'size-06': 'startRound',
      'cmd-02': 'startRound',
    };
    for (const { id, text } of rows) assert.equal(short(read(text)), expected[id] ?? 'ignored', `${id}: ${String(text).slice(0, 40)}`);
  });

  it('is read however long it is and whatever is repeated in it', () => {
    const pieces = [
      ' ',
      'a',
      '/',
      'a / ',
      '(',
      '.',
      '@',
      '@Maja ',
      'Maja, ',
      '\\',
      '-',
      '> ',
      '**',
      'v. ',
      's/',
      '1',
      '1.',
      '🧑‍🤝‍🧑',
      '\n',
      ': ',
      '#',
    ];
    for (const piece of pieces) {
      const long = piece.repeat(Math.ceil(20_000 / piece.length));
      for (const keyword of KEYWORDS) {
        assert.ok(read(`${keyword}x${long}x`, { addressed: true }), `${keyword}${piece}`);
      }
    }
  });
});
