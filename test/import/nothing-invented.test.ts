import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readSheet } from '../../src/import/read/read-sheet.ts';
import { textSheet } from '../../src/import/read/text-sheet.ts';
import type { Reading } from '../../src/import/reading.ts';
import { expectedIn, filesOf, hasSamples } from './expected.ts';
import { ASSOCIATIONS } from './layouts/associations.ts';
import { AUTHORITIES } from './layouts/authorities.ts';
import { BOARDS } from './layouts/boards.ts';
import { COMMITTEES } from './layouts/committees.ts';
import { NETWORKS } from './layouts/networks.ts';
import { NOTES } from './layouts/notes.ts';
import { TABLES } from './layouts/tables.ts';
import { WORKPLACES } from './layouts/workplaces.ts';

/** Letter by letter, but for how it was laid out: spaces, marks of lists and paragraphs, and folded lines. */
const squeezed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/<\/?p>/g, '')
    .replace(/[\s"•*–-]+/g, '');

/** Every text that a reading says was in the document. */
function textsIn({ minutes }: Reading): readonly string[] {
  const items = minutes.items.flatMap((item) => [
    item.title,
    ...item.paragraphs.flatMap(({ text, answer }) => [text, answer ?? '']),
    ...item.decisions.flatMap(({ text, dissents }) => [text, ...dissents.flatMap((dissent) => [dissent.name, dissent.text])]),
    ...item.actions.flatMap(({ what, who, due }) => [what, ...who, due?.text ?? '']),
    ...item.rounds.flatMap(({ entries }) => entries.flatMap(({ name, text }) => [name, text])),
  ]);
  const people = [
    ...minutes.present.flatMap(({ name, organisation, role }) => [name, organisation ?? '', ...(role ?? '').split(', ')]),
    ...minutes.guests.flatMap(({ name, organisation, role }) => [name, organisation ?? '', ...(role ?? '').split(', ')]),
    ...minutes.apologies,
    ...minutes.absent,
    ...minutes.verifiers.map(({ name }) => name),
  ];
  const head = [minutes.council, minutes.department, minutes.documentTitle, minutes.place, minutes.chair, minutes.secretary];
  return [...items, ...people, ...head.map((text) => text ?? '')];
}

function assertVerbatim(text: string, readings: readonly Reading[]): void {
  const source = squeezed(text).toLocaleLowerCase('sv');
  for (const one of readings.flatMap(textsIn)) assert.ok(source.includes(squeezed(one).toLocaleLowerCase('sv')), JSON.stringify(one));
}

/** Pieces that documents are made of, in any order. */
const PIECES = [
  'Protokoll',
  'Närvarande:',
  'Närvarande: Liv Ström, Nils Falk',
  '- Liv Ström, Ekbo kommun',
  'Liv Ström\tEkbo kommun, samordnare',
  'Förhinder\t',
  'Frånvarande',
  'Gäster (deltagandepunkt)',
  '§ 1 Öppnande',
  '§ 2',
  '1. Laget runt',
  '2. Budget',
  '1.\tLokaler\tVi flyttar.\tLiv',
  'Punkt\tAnteckning\tAnsvarig',
  'Beslut',
  'Beslut: Vi köper.',
  'att köpa en båt,',
  'Styrelsen beslutade',
  'Mötet beslutade att vänta. Sedan gick vi.',
  'Åtgärd: Liv ringer senast 2 juni',
  'Nästa möte: 3 maj kl 9',
  'Vid protokollet',
  'Liv Ström',
  'Justeras: Nils Falk',
  '2022-04-27',
  'Tid:      kl 9-11',
  '          Nils Falk',
  '',
  '',
  '\f',
  'Sida 2 av 3',
  'av Liv',
  'Datum: 31 februari 2022',
  'Liv: Allt är bra.',
  'Nils Falk reserverar sig mot beslutet.',
  'Vad\tVem\tNär',
  'Ring\tLiv\tsnart',
  '§§ 3-4',
  '   ..........',
  'Ordförande Liv Ström öppnade mötet.',
  '<p>Hej</p> <p>då</p>',
  '   1. inre',
  '12 § Övrigt',
  'Dagordning | Ärende/Anteckning | Ansvarig',
];

describe('nothing is invented', () => {
  it('every name and every text of the layouts stands in them', () => {
    for (const { text } of [...BOARDS, ...COMMITTEES, ...ASSOCIATIONS, ...WORKPLACES, ...TABLES, ...NOTES, ...AUTHORITIES, ...NETWORKS])
      assertVerbatim(text, readSheet(textSheet(text)));
  });

  it('every name and every text of the samples stands in them', function () {
    if (!hasSamples) return this.skip();
    for (const folder of ['seeds', 'minutes']) {
      for (const path of expectedIn(folder)
        .flatMap(({ name }) => filesOf(folder, name))
        .filter((file) => file.endsWith('.txt'))) {
        const text = readFileSync(path, 'utf8');
        assertVerbatim(text, readSheet(textSheet(text)));
      }
    }
  });

  it('not even in a document of pieces in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('\n');
        assertVerbatim(text, readSheet(textSheet(text)));
      }),
      { numRuns: 400 },
    );
  });

  it('warnings stand in a line of the text, and quote at most 120 characters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 }), (pieces) => {
        const lines = pieces.join('\n').split('\n').length;
        for (const { warnings } of readSheet(textSheet(pieces.join('\n')))) {
          for (const { line, text } of warnings) assert.ok(line >= 1 && line <= lines && text.length <= 120, `${line} ${text}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('a long file takes time in proportion to its length', () => {
    const long = {
      'one line': 'Mötet beslutade att köpa en båt. '.repeat(5_000),
      'one word': 'a'.repeat(2_000_000),
      dots: '.'.repeat(2_000_000),
      blanks: `${' '.repeat(1_000_000)}x${' '.repeat(1_000_000)}y`,
      brackets: '('.repeat(1_000_000),
      'rows of people': `Närvarande:\n${'Liv Ström, Ekbo kommun, samordnare\n'.repeat(5_000)}`,
      'rows of a table': `Punkt\tAnteckning\tAnsvarig\n${Array.from({ length: 8_000 }, (_, row) => `${row + 1}. Punkt\tText om något.\tLiv`).join('\n')}`,
      'one item of many rows': `1. Läget\n${'Ingen har något att säga om detta.\n'.repeat(12_000)}2. Slut\nHej.`,
      'numbers alone': `${'1. Hej\n'.repeat(8_000)}`,
      columns: `${'Namn     Annat     Tredje\n'.repeat(8_000)}`,
      labels: `${'Närvarande:\n'.repeat(8_000)}`,
      titles: `${'Protokoll 2022-04-27\n'.repeat(5_000)}`,
    };
    for (const [name, text] of Object.entries(long)) {
      const start = performance.now();
      readSheet(textSheet(text));
      const took = performance.now() - start;
      assert.ok(took < 8_000, `${name}: ${Math.round(took)} ms`);
      if (process.env['TIMES'] !== undefined) process.stdout.write(`${name}: ${Math.round(took)} ms\n`);
    }
  }).timeout(120_000);
});
