import { fold } from '../../read/normalise.ts';
import type { SheetBlock, SheetParagraph } from '../sheet.ts';
import { foldedAt, goesOn } from './folded-lines.ts';
import { labelOf } from './labels.ts';
import { isName } from './person-name.ts';
import { type Stretch, stretchesOf, type TypedLine } from './typed-line.ts';
import { columnOf, paragraph, paragraphsIn, placed, sheetRows, type TypedTable } from './typed-table.ts';

const BULLET = /^[-–—•*·▪●○]\s+(?=\S)/;
/** Text as markdown marks it bold, without the marks. */
const withoutStars = (text: string): string => (text.includes('**') ? text.replace(/\*\*([^*]+)\*\*/g, '$1') : text);

/** Lines to sign on, and lines under headings. */
const ONLY_LEADERS = /^[._…\s]{5,}$|^[-=~*–—]{4,}$/;
const NUMBERED = /^(?:§+ ?)?\d{1,4} ?(?:§|[.):])?(?=\s+\p{Lu}|$)/u;
const MARKER_ALONE = /^(?:(?:punkt|arende|item) (?:nr )?\d+[.:]?|§+ ?\d+ ?[a-z]?[.:]?|\d+ ?§|\d+[.):]?)$/;

/** Lines as they were typed → blocks: columns become tables, list marks depths, folded lines paragraphs. */
export function typedBlocks(lines: readonly TypedLine[], keepsLines = false): readonly SheetBlock[] {
  const layout = new Layout(lines, keepsLines);
  for (const at of lines.keys()) layout.take(at);
  return layout.finished();
}

const isLabel = (text: string): boolean => text.endsWith(':') || labelOf(text) !== null;
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1;
/** Whether a row after an empty line keeps to the columns above it, each filled; right under labels there may be one without. */
const inLine = ({ columns, rows }: TypedTable, stretches: readonly Stretch[]): boolean =>
  (rows.length === 1 ? columns.length <= stretches.length : columns.length === stretches.length) &&
  columns.every((one) => stretches.some(({ column }) => near(one, column)));

/** Names to sign with, below a row of labels. */
const areSigned = ({ rows }: TypedTable, cells: readonly string[]): boolean =>
  rows.length === 1 &&
  rows[0]?.cells.every(([first]) => first !== undefined && labelOf(first.text) !== null) === true &&
  cells.every((cell) => isName(cell));

/** After a label, and between names to sign with, several tabs are one gap; elsewhere each stands for a cell. */
function cellsBetweenTabs(raw: string): readonly string[] {
  const [first = '', ...rest] = raw.split('\t').map((cell) => cell.trim());
  const filled = rest.filter((cell) => cell !== '');
  const areNames = /\t\t/.test(raw.trim()) && isName(first) && filled.length > 0 && filled.every((cell) => isName(cell));
  return (isLabel(first) && filled.length > 0) || areNames ? [first, ...filled] : [first, ...rest];
}

class Layout {
  private readonly blocks: SheetBlock[] = [];
  private table: TypedTable | null = null;
  private blanks = 0;
  /** The beginning of a label that goes on in the first cell of the next row. */
  private broken: string | null = null;
  private last: { indent: number; line: TypedLine; paragraph: SheetParagraph } | null = null;
  private readonly bulletIndents: readonly number[];
  private readonly numberIndent: number;
  private readonly width: number | null;

  private readonly lines: readonly TypedLine[];
  /** In our own print a line is a line, and what is indented has columns. */
  private readonly keepsLines: boolean;

  constructor(lines: readonly TypedLine[], keepsLines: boolean) {
    this.lines = lines;
    this.keepsLines = keepsLines;
    const indents = (pattern: RegExp): number[] => [...new Set(lines.filter(({ text }) => pattern.test(text)).map(({ indent }) => indent))];
    this.bulletIndents = indents(BULLET).sort((a, b) => a - b);
    this.numberIndent = indents(NUMBERED).reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
    this.width = keepsLines ? null : foldedAt(lines);
  }

  take(at: number): void {
    const line = this.lines[at];
    if (line === undefined) return;
    if (line.raw.includes('\f')) this.pageBreak(line);
    if (line.text === '' || ONLY_LEADERS.test(line.text)) {
      this.blanks += 1;
      return;
    }
    if (!this.asTabs(line) && !this.asColumns(line, this.lines[at + 1]) && !this.asMoreOfCell(line)) this.asParagraph(line);
    this.blanks = 0;
  }

  finished(): readonly SheetBlock[] {
    this.close();
    return this.blocks;
  }

  private close(): void {
    if (this.table !== null) this.blocks.push({ kind: 'table', line: this.table.line, rows: sheetRows(this.table) });
    this.table = null;
  }

  private pageBreak(line: TypedLine): void {
    this.close();
    this.last = null;
    this.blocks.push({ kind: 'pageBreak', line: line.line });
  }

  /** Cells between tabs; a tab before the first word stands for an empty cell only where a table is going on. */
  private asTabs(line: TypedLine): boolean {
    const { raw } = line;
    if (!raw.includes('\t')) return false;
    const open = this.table?.tabs === true ? this.table : null;
    const width = open?.columns.length ?? 0;
    if (raw.startsWith('\t') && (width < 3 || raw.lastIndexOf('\t') === 0)) return this.asMoreOfCell(line);
    if (raw.trimStart().indexOf('\t') < 0 && !raw.startsWith('\t')) return false;
    const cells = cellsBetweenTabs(raw);
    const fits = open !== null && (this.blanks === 0 || cells.length === width || areSigned(open, cells));
    if (!fits)
      this.open(
        line.line,
        true,
        cells.map((_, index) => index),
      );
    this.table?.rows.push({ line: line.line, cells: cells.map((cell) => paragraphsIn(cell, line.line)) });
    return true;
  }

  private open(line: number, tabs: boolean, columns: readonly number[]): void {
    this.close();
    this.last = null;
    this.table = { line, tabs, columns, rows: [] };
  }

  private asColumns(line: TypedLine, next: TypedLine | undefined): boolean {
    const stretches = stretchesOf(line);
    const [first, second] = stretches;
    if (first === undefined || second === undefined) return false;
    if (stretches.length === 2 && MARKER_ALONE.test(fold(first.text))) return false;
    if (stretches.every(({ text }) => /^[^:]{2,30}: \S/.test(text))) {
      for (const { text } of stretches) this.asParagraph({ ...line, text });
      return true;
    }
    const open =
      this.table?.tabs === false && (this.blanks === 0 || (this.blanks < 4 && inLine(this.table, stretches))) ? this.table : null;
    const goesOnTable = open !== null && stretches.some(({ column }) => open.columns.slice(1).some((one) => near(one, column)));
    if (!goesOnTable && !this.isRow(line, stretches, next)) return false;
    if (!goesOnTable) this.open(line.line, false, this.withLabel(line, stretches));
    const table = this.table;
    if (table === null) return false;
    table.rows.push({ line: line.line, cells: placed(table, this.rejoined(stretches), line.line) });
    return true;
  }

  /** Two stretches by chance are prose: a row has a label, three of them, a wide gap, or a neighbour in line with it. */
  private isRow({ indent, text }: TypedLine, stretches: readonly Stretch[], next: TypedLine | undefined): boolean {
    const [first, second] = stretches;
    if (first === undefined || second === undefined) return false;
    if (this.keepsLines) return indent > 0;
    if (isLabel(first.text) || stretches.length > 2) return true;
    const gap = second.column - indent - first.text.length;
    if (gap > 3 && first.text.length < 60) return true;
    const alike = next === undefined ? [] : stretchesOf(next).slice(next.indent >= second.column - 1 ? 0 : 1);
    return first.text.length < 60 && text.length < 200 && alike.some(({ column }) => near(column, second.column));
  }

  /** The columns of a new table. A label that began on the line before belongs to its first cell. */
  private withLabel(line: TypedLine, stretches: readonly Stretch[]): readonly number[] {
    const before = this.last;
    const first = stretches[0]?.text ?? '';
    if (
      before !== null &&
      this.blanks === 0 &&
      /^\p{Ll}/u.test(first) &&
      before.paragraph.text.length < 40 &&
      before.indent === line.indent
    ) {
      this.broken = before.paragraph.text;
      this.blocks.pop();
    }
    return stretches.map(({ column }) => column);
  }

  private rejoined(stretches: readonly Stretch[]): readonly Stretch[] {
    const [first, ...rest] = stretches;
    if (this.broken === null || first === undefined) return stretches;
    const text = this.broken.endsWith('-') ? this.broken.slice(0, -1) + first.text : `${this.broken} ${first.text}`;
    this.broken = null;
    return [{ ...first, text }, ...rest];
  }

  /** Under labels side by side a column may go on alone: the first one too. */
  private isFirstCell({ indent, text }: TypedLine, { tabs, columns, rows }: TypedTable): boolean {
    const labels = rows[0]?.cells.every(([first]) => first !== undefined && isLabel(first.text)) ?? false;
    return (
      !tabs && labels && this.blanks === 0 && near(indent, columns[0] ?? -9) && text.length < (columns[1] ?? 0) - indent && !isLabel(text)
    );
  }

  /** A line under a cell is a further paragraph of it. */
  private asMoreOfCell(line: TypedLine): boolean {
    const table = this.table;
    const row = table?.rows.at(-1);
    const second = table?.columns[1];
    if (table === null || row === undefined || second === undefined || this.blanks > 4) return false;
    if (this.isFirstCell(line, table)) {
      table.rows.push({ line: line.line, cells: [paragraphsIn(line.text, line.line)] });
      return true;
    }
    const deep = table.tabs
      ? line.raw.startsWith('\t') && this.blanks === 0
      : line.indent >= second - 1 &&
        (this.blanks === 0 || (second >= 8 && (this.blanks === 1 || table.columns.some((one) => near(one, line.indent)))));
    if (!deep || (BULLET.test(line.text) && !table.tabs && this.blanks > 0)) return false;
    const at = table.tabs ? row.cells.length - 1 : columnOf(table, line.indent);
    row.cells[at]?.push(...paragraphsIn(line.text, line.line));
    return true;
  }

  /** Whether a line stands further in than the text of the bullet above it. */
  private hangs({ indent, text, from }: TypedLine, { indent: bullet, paragraph: { marker } }: NonNullable<Layout['last']>): boolean {
    return marker === '-' && from === null && indent > bullet + 2 && !BULLET.test(text);
  }

  private asParagraph(line: TypedLine): void {
    const more =
      this.blanks === 0 && this.table === null && this.last !== null
        ? goesOn(this.last.line, line, this.hangs(line, this.last), this.width)
        : null;
    if (more !== null && this.last !== null && (line.from === null || more === ' ')) {
      const joined = { ...this.last.paragraph, text: `${this.last.paragraph.text}${more}${line.text}` };
      this.blocks[this.blocks.length - 1] = joined;
      this.last = { ...this.last, line, paragraph: joined };
      return;
    }
    this.close();
    for (const one of this.paragraphsOf(line)) {
      this.blocks.push(one);
      this.last = { indent: line.indent, line, paragraph: one };
    }
  }

  private paragraphsOf(line: TypedLine): readonly SheetParagraph[] {
    const { indent, from } = line;
    const hashes = from === null ? /^#{1,6}\s+(?=\S)/.exec(line.text)?.[0] : undefined;
    const text = from === null ? withoutStars(line.text.slice(hashes?.length ?? 0)) : line.text;
    const mark = from === null || from.list === 0 ? BULLET.exec(text)?.[0] : undefined;
    const look =
      from === null
        ? { heading: hashes?.trim().length ?? 0 }
        : { heading: from.heading, bold: from.bold, list: from.list, marker: from.marker };
    if (mark === undefined) {
      const list = NUMBERED.test(text) && indent > this.numberIndent + 1 ? 2 : 0;
      return paragraphsIn(text, line.line).map((one) => ({ ...one, list, ...look }));
    }
    const list = this.bulletIndents.indexOf(indent) + 1;
    return [paragraph(text.slice(mark.length), line.line, { ...look, list, marker: '-' })];
  }
}
