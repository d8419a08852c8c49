import type { SheetParagraph, SheetRow } from '../sheet.ts';
import type { Stretch } from './typed-line.ts';

/** A table that is being typed: its rows so far, and the columns that it keeps to. */
export interface TypedTable {
  readonly line: number;
  readonly tabs: boolean;
  readonly columns: readonly number[];
  readonly rows: { line: number; cells: SheetParagraph[][] }[];
}

export const paragraph = (text: string, line: number, more: Partial<SheetParagraph> = {}): SheetParagraph => ({
  kind: 'paragraph',
  line,
  text,
  heading: 0,
  list: 0,
  marker: null,
  bold: false,
  ...more,
});

/** `<p>` marks that an export left in a text stand between paragraphs. */
export const paragraphsIn = (text: string, line: number): SheetParagraph[] =>
  text
    .split(/<\/?p>/i)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph(part, line));

/** The column that a stretch stands in: the last one that does not begin after it. */
export const columnOf = ({ columns }: TypedTable, at: number): number =>
  Math.max(
    0,
    columns.findLastIndex((column) => column <= at + 1),
  );

/** A row of stretches, each in its column. */
export function placed(table: TypedTable, stretches: readonly Stretch[], line: number): SheetParagraph[][] {
  const cells: SheetParagraph[][] = table.columns.map(() => []);
  const near = (one: number, other: number): boolean => Math.abs(one - other) <= 1;
  const aligned =
    stretches.every(({ column }) => table.columns.some((one) => near(one, column))) ||
    table.columns.every((one) => stretches.some(({ column }) => near(one, column)));
  for (const [index, { column, text }] of stretches.entries()) {
    const at = aligned || table.columns.length > 2 ? columnOf(table, column) : index;
    while (cells.length <= at) cells.push([]);
    cells[at]?.push(...paragraphsIn(text, line));
  }
  return cells;
}

/** The table as the sheet has it: every row as long as the longest. */
export function sheetRows({ rows }: TypedTable): readonly SheetRow[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return rows.map(({ line, cells }) => ({
    line,
    head: false,
    cells: [...cells, ...Array.from({ length: width - cells.length }, () => [])],
  }));
}
