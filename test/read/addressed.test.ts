import assert from 'node:assert/strict';
import { isForUs } from '../../src/read/addressed.ts';
import { BARE, type BareMeaning } from '../../src/read/keywords.ts';
import { readMessage } from '../../src/read/read-message.ts';
import { council, heard, MEMBER } from './council.ts';

describe('a message is for us by its words', () => {
  for (const text of [
    'beslut: vi köper',
    'NOT : en sak',
    'note: a thing',
    'hjälp',
    'Starta mötet!',
    '#agreed we buy',
    '> citat\nnot: en sak',
  ])
    it(`“${text}”`, () => assert.equal(isForUs(text, false), true));
  for (const text of ['vi köper', 'Är det ett beslut?', 'klar', 'nästa', '// beslut: nej', '> not: en sak', '', '#hashtag', '👍'])
    it(`and not “${text}”`, () => assert.equal(isForUs(text, false), false));

  it('or because it mentions us, but never off the record or where all of it is quoted', () => {
    assert.deepEqual(
      ['vi köper', '', '// vi köper', '> vi köper'].map((text) => isForUs(text, true)),
      [true, true, false, false],
    );
  });

  it('where a bare command is never passed over in silence, whenever it comes', () => {
    const quiet = council();
    const said = (Object.keys(BARE) as BareMeaning[]).map((meaning) => BARE[meaning].sv[0].replaceAll('#', '2'));
    const passedOver = said.filter((text) => readMessage({ ...heard(text, { by: MEMBER }), council: quiet }).kind === 'ignored');
    assert.ok(passedOver.length > 3);
    assert.deepEqual(
      passedOver.filter((text) => isForUs(text, false)),
      [],
    );
  });
});
