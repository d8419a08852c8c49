import assert from 'node:assert/strict';
import { genitive } from '../../src/texts/grammar/genitive.ts';
import { joinLists, joinNames } from '../../src/texts/grammar/join-names.ts';
import { byName } from '../../src/texts/grammar/sort-order.ts';

describe('names in a sentence', () => {
  const joined: readonly (readonly [string[], 'and' | 'or', string, string])[] = [
    [['Asta'], 'and', 'Asta', 'Asta'],
    [['Asta', 'Bo'], 'and', 'Asta och Bo', 'Asta and Bo'],
    [['Asta', 'Bo', 'Cilla'], 'and', 'Asta, Bo och Cilla', 'Asta, Bo and Cilla'],
    [['Asta', 'Bo', 'Cilla'], 'or', 'Asta, Bo eller Cilla', 'Asta, Bo or Cilla'],
    [[], 'and', '', ''],
  ];
  for (const [names, word, sv, en] of joined) {
    it(`joins ${names.length} by "${word}": ${sv}`, () => {
      assert.equal(joinNames(names, 'sv', word), sv);
      assert.equal(joinNames(names, 'en', word), en);
    });
  }

  const lists: readonly (readonly [string[][], string, string])[] = [
    [[['Bo']], 'Bo', 'Bo'],
    [[['Bo'], ['Asta', 'Egon']], 'Bo samt Asta och Egon', 'Bo as well as Asta and Egon'],
    [[['Bo'], ['Dag'], ['Asta', 'Egon']], 'Bo, Dag samt Asta och Egon', 'Bo, Dag as well as Asta and Egon'],
    [[['Bo'], ['Egon']], 'Bo och Egon', 'Bo and Egon'],
    [[['Asta', 'Egon'], []], 'Asta och Egon', 'Asta and Egon'],
  ];
  for (const [names, sv, en] of lists) {
    it(`joins a list within a list: ${sv}`, () => {
      assert.equal(joinLists(names, 'sv'), sv);
      assert.equal(joinLists(names, 'en'), en);
    });
  }

  const whose = [
    ['Maria', 'Marias'],
    ['Lars', 'Lars'],
    ['Max', 'Max'],
    ['Moritz', 'Moritz'],
    ['VGR', 'VGR:s'],
    ['SKR', 'SKR:s'],
    ['Grupp 7', 'Grupp 7:s'],
    ['Moa L', 'Moa Ls'],
    ['Åsa', 'Åsas'],
  ] as const;
  for (const [name, genitiveName] of whose) {
    it(`builds the genitive ${genitiveName}`, () => assert.equal(genitive(name, 'sv'), genitiveName));
  }
  it('builds the English genitive with an apostrophe', () => assert.equal(genitive('Maria', 'en'), 'Maria’s'));

  it('sorts as a Swedish list: å ä ö last, v before w, é as e', () => {
    const sorted = ['Alm', 'Edit', 'Édith', 'Edvin', 'Vik', 'Wik', 'Åkerlund', 'Ärla', 'Öst'];
    assert.deepEqual([...sorted].reverse().sort(byName), sorted);
  });
});
