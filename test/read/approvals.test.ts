import assert from 'node:assert/strict';
import { readApprovals } from '../../src/read/approvals.ts';
import { refusalText } from '../../src/texts/refusal-text.ts';
import { textsFor } from '../../src/texts/texts.ts';
import { MEMBER, read as message } from './council.ts';

const UNAPPROVED = [
  { number: 53, date: '2021-12-08' },
  { number: 54, date: '2022-01-19' },
  { number: 55, date: '2022-02-16' },
  { number: 56, date: '2022-03-23' },
];
const read = (text: string, unapproved = UNAPPROVED) => readApprovals(text, unapproved, '2022-04-27');

describe('which earlier minutes a decision approves', () => {
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['Minnesanteckningarna från mötena i februari och mars godkändes.', [55, 56]],
    ['Protokollet från möte nr 55 och 56 godkändes.', [55, 56]],
    ['Minnesanteckningarna från möte 55 godkändes.', [55]],
    ['Protokollet från mötet 23 mars godkändes.', [56]],
    ['Protokollen från mötena 54–56 godkänns', [54, 55, 56]],
    ['Protokoll nr 55, 56 och 54 läggs till handlingarna.', [54, 55, 56]],
    ['Protokollet från mötet den 23 mars godkändes.', [56]],
    ['Protokollet från mötet den 23 mars 2021 godkändes.', []],
    ['Protokollen från mötena den 16 februari och 23 mars lades till handlingarna.', [55, 56]],
    ['Minnesanteckningarna från mötena i december 2021 och januari 2022 godkändes.', [53, 54]],
    ['Minnesanteckningarna från mötena i december, januari och februari godkändes.', [53, 54, 55]],
    ['Protokollet från 2022-03-23 godkändes.', [56]],
    ['Protokollet från mötet 23/3 är godkänt', [56]],
    ['The minutes of the meetings in February and March were approved.', [55, 56]],
    ['The minutes of meeting no. 55 were approved.', [55]],
    ['The minutes of the meetings on 16 February and 23 March were placed on file.', [55, 56]],
    ['Protokollet från mötet i mars godkändes med anmärkningen att Ada inte var med i februari.', [56]],
    ['Protokollet från mötet i mars godkändes. Nästa möte är i februari.', [56]],
    ['Protokollet från mötet i mars godkändes inte.', []],
    ['Protokollet från mötet i mars bordläggs.', []],
    ['Protokollet från mötet i maj godkändes.', []],
    ['Protokollet från möte nr 12 och 56 godkändes.', [56]],
    ['Protokollet godkändes.', []],
    ['Föregående protokoll godkändes.', [56]],
    ['Samtliga protokoll godkändes.', [53, 54, 55, 56]],
    ['Budgeten antas.', []],
  ];
  for (const [text, numbers] of rows) it(`${text} → ${numbers.join(', ') || 'none'}`, () => assert.deepEqual(read(text), numbers));

  it('is the only one that waits, where none is named', () => assert.deepEqual(read('Protokollet godkändes.', UNAPPROVED.slice(-1)), [56]));

  it('is no guess between two of the same month', () => {
    const twice = [
      { number: 55, date: '2022-03-02' },
      { number: 56, date: '2022-03-23' },
    ];
    assert.deepEqual(read('Protokollet från mötet i mars godkändes.', twice), []);
    assert.deepEqual(read('Protokollen från mötena den 2 och 23 mars godkändes.', twice), [55, 56]);
  });

  it('is found in any text without a fault, and without a long search', () => {
    for (const text of ['nr '.repeat(2_000), `godkändes ${'1 och '.repeat(2_000)}`, '\u202e(?<', `${'a'.repeat(50_000)} godkändes`]) {
      assert.deepEqual(read(text), []);
    }
  });
});

describe('the minutes that wait, named by a word alone', () => {
  const unapproved = UNAPPROVED.slice(-2);
  const ready = (text: string, said: Parameters<typeof message>[1]) => {
    const reading = message(text, said);
    return reading.kind === 'refused' ? refusalText(reading.refusal, textsFor('sv')) : reading.kind;
  };

  for (const text of ['godkänns', 'Godkända.', 'godkändes', 'protokollet godkänns']) {
    it(`${text}: the ready sentence`, () =>
      assert.equal(
        ready(text, { unapproved }),
        'Inget är sparat. Menade du ”beslut: Minnesanteckningarna från mötena i februari och mars godkändes.”?',
      ));
  }
  it('läggs till handlingarna: that sentence', () =>
    assert.match(ready('läggs till handlingarna', { unapproved }), /mars lades till handlingarna\.”\?$/));
  it('is passed over elsewhere, from others, and where nothing waits', () => {
    assert.equal(ready('godkänns', {}), 'ignored');
    assert.equal(ready('godkänns', { unapproved: [] }), 'ignored');
    assert.equal(ready('godkänns', { unapproved, by: MEMBER }), 'ignored');
  });
});
