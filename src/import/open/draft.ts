import { paragraphsOf, type SheetParagraph } from '../sheet.ts';
import { MOST_CELLS, MOST_TEXT } from './limits.ts';
import { RefusedFile } from './refused.ts';

/** A paragraph before it has its place in the original; `line` where the file itself has lines. */
export type DraftParagraph = Omit<SheetParagraph, 'line'> & { readonly line: number | null };

export interface DraftRow {
  readonly cells: readonly (readonly DraftParagraph[])[];
  readonly head: boolean;
}

export type DraftBlock = DraftParagraph | { readonly kind: 'table'; readonly rows: readonly DraftRow[] } | { readonly kind: 'pageBreak' };

/** A cell while it is read may hold whole tables; they are made paragraphs when their table is done. */
interface OpenRow {
  readonly cells: DraftBlock[][];
  head: boolean;
  /** How many of its cells are heads, and how many are not. */
  heads: number;
  others: number;
}

interface OpenTable {
  readonly rows: OpenRow[];
  row: OpenRow | null;
  cell: { readonly blocks: DraftBlock[]; readonly columns: number; readonly rows: number } | null;
  /** For each column how many rows below are still covered by a cell above. */
  readonly covered: number[];
}

const WIDEST = 64;
const TALLEST = 1_000;
const within = (wanted: number, most: number): number => (Number.isInteger(wanted) && wanted > 1 ? Math.min(wanted, most) : 1);

/** Takes down a document's blocks in reading order, whatever format they come from; tables may stand in tables. */
export class Draft {
  readonly #blocks: DraftBlock[] = [];
  readonly #tables: OpenTable[] = [];
  #cells = 0;
  #letters = 0;

  get #target(): DraftBlock[] {
    return this.#tables.findLast(({ cell }) => cell !== null)?.cell?.blocks ?? this.#blocks;
  }

  /** Throws RefusedFile where the document is longer than minutes can be. */
  add(block: DraftParagraph | { readonly kind: 'pageBreak' }): void {
    if (block.kind === 'paragraph') this.#letters += block.text.length + 1;
    if (this.#letters > MOST_TEXT) throw new RefusedFile('tooLong');
    this.#target.push(block);
  }

  openTable(): void {
    this.#tables.push({ rows: [], row: null, cell: null, covered: [] });
  }

  /** In a table without an open row; elsewhere nothing. */
  openRow(head = false): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    this.closeRow();
    table.row = { cells: [], head, heads: 0, others: 0 };
    this.#cover(table, table.row);
  }

  headRow(): void {
    const row = this.#tables.at(-1)?.row;
    if (row) row.head = true;
  }

  openCell(columns = 1, rows = 1): void {
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (table.row === null) this.openRow();
    this.closeCell();
    this.#cells += within(columns, WIDEST);
    if (this.#cells > MOST_CELLS) throw new RefusedFile('tooLong');
    table.cell = { blocks: [], columns: within(columns, WIDEST), rows: within(rows, TALLEST) };
  }

  closeCell(isHead = false): void {
    const table = this.#tables.at(-1);
    if (!table?.cell || table.row === null) return;
    if (isHead) table.row.heads += 1;
    else table.row.others += 1;
    const { blocks, columns, rows } = table.cell;
    for (let column = 0; column < columns; column += 1) {
      table.covered[table.row.cells.length] = rows;
      table.row.cells.push(column === 0 ? blocks : []);
    }
    table.cell = null;
    this.#cover(table, table.row);
  }

  closeRow(): void {
    const table = this.#tables.at(-1);
    if (!table?.row) return;
    this.closeCell();
    // A row of heads only is the table's head; a head beside other cells is that of its row.
    if (table.row.heads > 1 && table.row.others === 0) table.row.head = true;
    for (const [column, left] of table.covered.entries()) table.covered[column] = Math.max(0, (left ?? 0) - 1);
    table.rows.push(table.row);
    table.row = null;
  }

  /** A table of one column is a frame around text: what stands in it stands by itself. */
  closeTable(): void {
    this.closeRow();
    const table = this.#tables.pop();
    if (table === undefined) return;
    const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
    if (rows.every(({ cells }) => cells.length === 1)) this.#target.push(...rows.flatMap(({ cells }) => cells.flat()));
    else
      this.#target.push({
        kind: 'table',
        rows: rows.map(({ cells, head }) => ({ head, cells: cells.map((cell) => cell.flatMap(paragraphsOf)) })),
      });
  }

  /** All blocks; what is still open ends here. */
  end(): readonly DraftBlock[] {
    while (this.#tables.length > 0) this.closeTable();
    return this.#blocks;
  }

  /** Empty cells where a cell of a row above reaches down. */
  #cover(table: OpenTable, row: OpenRow): void {
    while ((table.covered[row.cells.length] ?? 0) > 0 && this.#cells <= MOST_CELLS) {
      this.#cells += 1;
      row.cells.push([]);
    }
  }
}
