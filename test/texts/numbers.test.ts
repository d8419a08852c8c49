import assert from 'node:assert/strict';
import { allOf, countWord } from '../../src/texts/grammar/count-word.ts';
import { noun, numberText, percentText, rangeText, runs } from '../../src/texts/grammar/numbers.ts';

describe('numbers in a sentence', () => {
  const counted = [
    [0, 'röst', 'röster', 'inga röster'],
    [1, 'röst', 'röster', '1 röst'],
    [2, 'röst', 'röster', '2 röster'],
    [21, 'röst', 'röster', '21 röster'],
    [1.5, 'dag', 'dagar', '1,5 dagar'],
    [1, 'inlägg', 'inlägg', '1 inlägg'],
    [2, 'inlägg', 'inlägg', '2 inlägg'],
    [1, 'ledamot', 'ledamöter', '1 ledamot'],
    [2, 'ledamot', 'ledamöter', '2 ledamöter'],
    [1000, 'punkt', 'punkter', '1\u00a0000 punkter'],
  ] as const;
  for (const [n, one, many, text] of counted) {
    it(`says ${text}`, () => assert.equal(noun(n, one, many, 'sv'), text));
  }
  it('says no votes, 1 vote and 2 votes in English', () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => noun(n, 'vote', 'votes', 'en')),
      ['no votes', '1 vote', '2 votes'],
    );
  });

  it('counts in words up to twelve, then in figures', () => {
    const sv = ['ingen', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv', '13', '14'];
    assert.deepEqual(
      sv.map((_, n) => countWord(n, 'sv')),
      sv,
    );
    assert.deepEqual(
      [0, 1, 5, 13].map((n) => countWord(n, 'en')),
      ['nobody', 'one', 'five', '13'],
    );
  });
  it('counts neuter nouns with inget and ett', () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => countWord(n, 'sv', 'neuter')),
      ['inget', 'ett', 'två'],
    );
  });

  const all = [
    [1, 'Asta', 'Asta'],
    [2, 'båda', 'both'],
    [3, 'alla tre', 'all three'],
    [13, 'alla 13', 'all 13'],
  ] as const;
  for (const [n, sv, en] of all) {
    it(`says ${sv} of ${n}`, () => {
      assert.equal(allOf(n, 'Asta', 'sv'), sv);
      assert.equal(allOf(n, 'Asta', 'en'), en);
    });
  }

  it('prints figures as the language does: hard space, decimal comma, minus, percent', () => {
    assert.deepEqual(
      [1000, 14.5, -3].map((n) => numberText(n, 'sv')),
      ['1\u00a0000', '14,5', '\u22123'],
    );
    assert.equal(percentText(0.76, 'sv'), '76\u00a0%');
    assert.equal(rangeText(110, 115, 'sv'), '110–115');
    assert.deepEqual([numberText(1000, 'en'), percentText(0.76, 'en')], ['1,000', '76%']);
  });

  const rows = [
    [[56], ['56']],
    [
      [55, 56],
      ['55', '56'],
    ],
    [[56, 54, 55], ['54–56']],
    [
      [50, 54, 55, 56, 58],
      ['50', '54–56', '58'],
    ],
    [[], []],
  ] as const;
  for (const [numbers, drawn] of rows) {
    it(`draws three or more in a row together: ${drawn.join(' ')}`, () => assert.deepEqual(runs(numbers), drawn));
  }
});
