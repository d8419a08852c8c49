import assert from 'node:assert/strict';
import fc from 'fast-check';
import { edgeName, edgeText } from '../../src/server/edge-text.ts';

describe('what a person wrote, as it comes in', () => {
  for (const [written, kept] of [
    ['  två ord\n', 'två ord'],
    ['rad ett\r\nrad två', 'rad ett\nrad två'],
    ['a\u0000b\u001bc\u007fd\u0085e\tf', 'abcde\tf'],
    ['\u202eomvänt\u202c', '\u202eomvänt\u202c'],
    ['👩‍👩‍👧 <b> ## {{x}}', '👩‍👩‍👧 <b> ## {{x}}'],
    ['halv \ud83d', 'halv \ufffd'],
  ] as const) {
    it(`${JSON.stringify(written)} is kept as ${JSON.stringify(kept)}`, () => assert.equal(edgeText(written), kept));
  }

  it('comes in the same a second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(edgeText(edgeText(text)), edgeText(text))));
  });

  it('is composed where it is a name, and ends where it is seen to end', () => {
    assert.deepEqual(['A\u030asa', 'Åsa\u200b', '\ufeff Åsa \u2060', '\u200b'].map(edgeName), ['Åsa', 'Åsa', 'Åsa', '']);
  });
});
