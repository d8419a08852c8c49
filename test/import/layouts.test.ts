import assert from 'node:assert/strict';
import type { Reading } from '../../src/import/reading.ts';
import { ASSOCIATIONS } from './layouts/associations.ts';
import { AUTHORITIES } from './layouts/authorities.ts';
import { BOARDS } from './layouts/boards.ts';
import { COMMITTEES } from './layouts/committees.ts';
import { GATHERINGS } from './layouts/gatherings.ts';
import { type Facts, factsOf, type Layout } from './layouts/layout.ts';
import { NEIGHBOURS } from './layouts/neighbours.ts';
import { NETWORKS } from './layouts/networks.ts';
import { NOTES } from './layouts/notes.ts';
import { PAGES } from './layouts/pages.ts';
import { TABLES } from './layouts/tables.ts';
import { WORKPLACES } from './layouts/workplaces.ts';
import { readPage, readText, readTexts } from './read-files.ts';

function assertRead(reading: Reading, wanted: Layout['wanted']): void {
  const facts = factsOf(reading);
  const asked = Object.fromEntries(Object.keys(wanted).map((key) => [key, facts[key as keyof Facts]]));
  assert.deepEqual(asked, wanted);
}

describe('layouts that nobody here has seen', () => {
  for (const { habit, text, wanted } of [
    ...BOARDS,
    ...COMMITTEES,
    ...ASSOCIATIONS,
    ...WORKPLACES,
    ...TABLES,
    ...NOTES,
    ...AUTHORITIES,
    ...NETWORKS,
    ...GATHERINGS,
    ...NEIGHBOURS,
  ])
    it(habit, () => assertRead(readText(text), wanted));
  for (const { habit, text, wanted } of PAGES) it(`a page: ${habit}`, async () => assertRead(await readPage(text), wanted));

  it('several meetings in one file', () => {
    const meeting = (day: string, title: string): string =>
      `Protokoll\nByarådet\nDatum: ${day}\n\nNärvarande: Ada Lund, Bo Ek\n\n1. Inledning\nHej.\n\n2. ${title}\nText.\n`;
    const readings = readTexts(`${meeting('2021-01-10', 'Vägen')}\n${meeting('2021-02-14', 'Bron')}\n${meeting('2021-03-14', 'Stigen')}`);
    assert.deepEqual(
      readings.map(({ minutes }) => `${minutes.date} ${minutes.present.length} ${minutes.items.map(({ title }) => title).join(', ')}`),
      ['2021-01-10 2 Inledning, Vägen', '2021-02-14 2 Inledning, Bron', '2021-03-14 2 Inledning, Stigen'],
    );
  });
});
