import type { AgendaRow, Block, PersonRow, Words } from '../block.ts';
import { el, val } from './element.ts';
import { said, styled } from './paragraphs.ts';
import { PAGE, PARAGRAPHS, TABLES } from './style-names.ts';

/** Shares of the page's width. */
const columns = (...shares: readonly number[]): readonly number[] => shares.map((share) => Math.floor(share * PAGE.text));
const AGENDA = columns(0.26, 0.56, 0.18);
const PEOPLE = columns(0.34, 0.66);

/** A row of more letters than this is let break across pages: half a page, at the width of its middle column. */
const BREAKABLE = 1_500;

/** About as many letters as fit a line of that column. */
const LINE = 60;

function table(style: string, widths: readonly number[], head: boolean, rows: readonly string[]): string {
  const look = { 'w:firstRow': Number(head), 'w:lastRow': 0, 'w:firstColumn': 0, 'w:lastColumn': 0, 'w:noHBand': 1, 'w:noVBand': 1 };
  const width = widths.reduce((sum, one) => sum + one, 0);
  return el('w:tbl', {}, [
    el('w:tblPr', {}, [
      val('w:tblStyle', style),
      el('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      el('w:tblLayout', { 'w:type': 'fixed' }),
      el('w:tblLook', { 'w:val': head ? '0620' : '0600', ...look }),
    ]),
    el(
      'w:tblGrid',
      {},
      widths.map((one) => el('w:gridCol', { 'w:w': one })),
    ),
    ...rows,
  ]);
}

const row = (properties: readonly string[], cells: readonly string[]): string =>
  el('w:tr', {}, [...(properties.length === 0 ? [] : [el('w:trPr', {}, properties)]), ...cells]);

const cell = (width: number | undefined, paragraphs: readonly string[], span = 1): string =>
  el('w:tc', {}, [
    el('w:tcPr', {}, [el('w:tcW', { 'w:w': width ?? PAGE.text, 'w:type': 'dxa' }), ...(span === 1 ? [] : [val('w:gridSpan', span)])]),
    ...paragraphs,
  ]);

/** The agenda: its head is repeated on every page, and a row breaks only where it is long. */
export function agendaTable({ columns: heads, rows }: Extract<Block, { kind: 'agenda' }>): string {
  const cells = heads.map((words, at) => cell(AGENDA[at], [styled(PARAGRAPHS.tableHead, words)]));
  return table(TABLES.agenda, AGENDA, true, [row(['<w:cantSplit/>', '<w:tblHeader/>'], cells), ...rows.map(agendaRow)]);
}

const lengthOf = (words: Words): number => words.reduce((sum, { text }) => sum + text.length + LINE * (text.split('\n').length - 1), 0);

function agendaRow({ title, matter, responsible }: AgendaRow): string {
  const length = matter.reduce((sum, { words }) => sum + lengthOf(words) + LINE, lengthOf(title));
  return row(length <= BREAKABLE ? ['<w:cantSplit/>'] : [], [
    cell(AGENDA[0], [styled(PARAGRAPHS.itemTitle, title)]),
    cell(AGENDA[1], matter.length === 0 ? [styled(PARAGRAPHS.cell, [])] : matter.map(said)),
    cell(AGENDA[2], [styled(PARAGRAPHS.cell, responsible)]),
  ]);
}

/** People with what is known of them; a name alone goes across. */
export const peopleTable = (rows: readonly PersonRow[]): string => table(TABLES.people, PEOPLE, false, rows.map(personRow));

function personRow({ name, details }: PersonRow): string {
  const named = styled(PARAGRAPHS.cell, name);
  const cells =
    details.length === 0
      ? [cell(undefined, [named], PEOPLE.length)]
      : [cell(PEOPLE[0], [named]), cell(PEOPLE[1], [styled(PARAGRAPHS.cell, details)])];
  return row(['<w:cantSplit/>'], cells);
}
