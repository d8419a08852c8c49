import { fold } from '../../read/normalise.ts';
import type { Sheet, SheetBlock, SheetParagraph, SheetRow } from '../sheet.ts';
import { headOf, type ItemColumn, type TableHead } from './columns.ts';
import { isAttendance, type LabelKind, labelOf } from './labels.ts';
import { numbered } from './numbered.ts';
import { isPrintedHead } from './own-form.ts';
import { type Parts, type RawItem, rawItem } from './parts.ts';
import { cellText } from './row.ts';
import { subheadingOf } from './subheadings.ts';

type Table = Extract<SheetBlock, { kind: 'table' }>;
type Columns = readonly (ItemColumn | null)[];

const isTable = (block: SheetBlock): block is Table => block.kind === 'table';

/** The head of a table of items, said or to be seen by its numbers; null for another table. */
function itemHead(table: Table): Columns | null {
  const [first] = table.rows;
  const said = first === undefined ? null : headOf(first);
  if (said !== null) return said.kind === 'items' && hasMatter(table, said) ? said.columns : null;
  return numberedColumns(table);
}

/** An agenda that was sent out beforehand has no notes in it. */
function hasMatter({ rows }: Table, { columns }: TableHead): boolean {
  if (isPrintedHead(rows[0]?.cells.map(cellText) ?? [])) return true;
  const at = columns.flatMap((column, index) => (column === 'matter' || column === 'decision' || column === 'action' ? [index] : []));
  return rows.slice(1).some(({ cells }) => at.some((index) => (cells[index]?.length ?? 0) > 0));
}

function numberedColumns({ rows }: Table): Columns | null {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const starts = filled.filter(({ cells }) => startOf(cells[0]) !== null);
  const width = Math.max(0, ...filled.map(({ cells }) => cells.length));
  if (
    starts.length < 2 ||
    starts.length * 2 < filled.length ||
    width < 2 ||
    filled.some(({ cells }) => isAttendance(labelOf(cellText(cells[0] ?? []))))
  )
    return null;
  const alone = starts.every(({ cells }) => startOf(cells[0])?.title === '');
  const rest: Columns = ['matter', 'responsible'];
  if (alone) return width < 3 ? null : (['number', 'title', ...rest].slice(0, width) as Columns);
  return ['title' as const, ...rest].slice(0, width);
}

/** The number at the beginning of a cell: "1.", "1. Öppnande", "§ 12"; a number alone counts in a column of its own. */
function startOf(cell: readonly SheetParagraph[] | undefined): { readonly number: number; readonly title: string } | null {
  const [first, ...more] = cell ?? [];
  if (first === undefined) return null;
  const text = [first.text, ...more.map(({ text: one }) => one)].join(' ').trim();
  const alone = /^(?:§ ?)?(\d{1,4})\.?$/.exec(text);
  if (alone !== null) return { number: Number(alone[1]), title: '' };
  return numbered({ text, marker: first.marker });
}

/** One table for all, as templates have: what stands above the head of its items is a table by itself. */
function apartAtHead(block: SheetBlock): readonly SheetBlock[] {
  if (!isTable(block) || itemHead(block) !== null) return [block];
  const at = block.rows.findIndex((row) => headOf(row)?.kind === 'items');
  const below = block.rows.slice(at);
  if (at < 1) return [block];
  return [
    { ...block, rows: block.rows.slice(0, at) },
    { ...block, line: below[0]?.line ?? block.line, rows: below },
  ];
}

const isActions = (block: SheetBlock | undefined): boolean =>
  block?.kind === 'table' && block.rows[0] !== undefined && headOf(block.rows[0])?.kind === 'actions';

/** A list of actions below the items, with its heading. */
const promises = (block: SheetBlock, next: SheetBlock | undefined): boolean =>
  isActions(block) || (isActions(next) && block.kind === 'paragraph' && subheadingOf(block.text) === 'actions');

const withBlock = (item: RawItem, block: SheetBlock): RawItem => ({ ...item, blocks: [...item.blocks, block] });

/** A document whose items stand in a table; null where none do. */
export function tableParts(whole: Sheet): Parts | null {
  const sheet = whole.flatMap(apartAtHead);
  const heads = new Map(
    sheet
      .filter(isTable)
      .flatMap((table) => [[table, itemHead(table)] as const])
      .filter(([, columns]) => columns !== null),
  );
  const first = sheet.findIndex((block) => isTable(block) && heads.has(block));
  if (first < 0) return null;
  const items: RawItem[] = [];
  const tail: SheetBlock[] = [];
  let columns: Columns = [];
  for (const [at, block] of sheet.slice(first).entries()) {
    if (isTable(block) && (heads.has(block) || goesOn(block, columns, sheet[first + at - 1]))) {
      const own = heads.get(block) ?? null;
      const repeated = own !== null && isHead(block.rows[0]);
      columns = own ?? columns;
      for (const row of repeated ? block.rows.slice(1) : block.rows) takeRow(row, columns, items, tail);
      continue;
    }
    const last = items.at(-1);
    if (last !== undefined && promises(block, sheet[first + at + 1])) items[items.length - 1] = withBlock(last, block);
    else if (block.kind !== 'pageBreak') tail.push(block);
  }
  return items.length === 0 ? null : { front: sheet.slice(0, first), items, tail };
}

/** What columns hold, or what the file says to be a table's head: an item has a number. */
const isHead = (row: SheetRow | undefined): boolean =>
  row !== undefined && (headOf(row) !== null || (row.head && startOf(row.cells[0]) === null));

/** A table of as many columns right after one of items, as where a page was broken. */
const goesOn = (table: Table, columns: Columns, before: SheetBlock | undefined): boolean =>
  columns.length > 0 &&
  before !== undefined &&
  before.kind !== 'paragraph' &&
  (table.rows[0]?.cells.length ?? 0) === columns.length &&
  !table.rows[0]?.cells.some((cell) => SIGNS.has(labelOf(cell[0]?.text ?? '') ?? 'agenda'));

const SIGNS: ReadonlySet<LabelKind> = new Set(['secretary', 'verifier', 'signatures', 'chair']);

/** What stands below a title in its cell is told of it, where it is prose. */
const told = ([, ...below]: readonly SheetParagraph[]): readonly SheetParagraph[] =>
  below.some(({ text }) => /\p{Ll}[.!?]$/u.test(text.trim())) ? below : [];

const CONTINUED = /\s*\(?(?:forts\.?|fortsättning|fortsatt)\)?\.?$/i;

function takeRow(row: SheetRow, columns: Columns, items: RawItem[], tail: SheetBlock[]): void {
  const cells = (column: ItemColumn): readonly SheetParagraph[] =>
    columns.flatMap((one, index) => (one === column ? (row.cells[index] ?? []) : []));
  if (headOf(row) !== null && items.length > 0) return;
  const titleColumn = columns.includes('title') ? 'title' : 'number';
  const start = startOf(cells('number')) ?? null;
  const named = columns.includes('title') ? cells('title') : columns.includes('number') ? [] : (row.cells[0] ?? []);
  const more = columns.includes('title') ? told(named) : [];
  const titled = named.slice(0, named.length - more.length);
  const typed = startOf(titled);
  const number = start?.number ?? typed?.number ?? null;
  const rest = typed !== null && start === null ? typed.title : titled.map(({ text }) => text.trim()).join(' ');
  const title = rest === '' && titleColumn === 'number' ? (start?.title ?? '') : rest;
  const kind = labelOf(cellText(row.cells.find((cell) => cell.length > 0) ?? []));
  if (number === null && kind !== null && SIGNS.has(kind)) {
    tail.push({ kind: 'table', line: row.line, rows: [row] });
    return;
  }
  const last = items.at(-1);
  const same =
    last !== undefined &&
    ((fold(title.replace(CONTINUED, '')) === fold(last.title) && CONTINUED.test(title)) || (number !== null && number === last.number));
  const into = last !== undefined && ((number === null && title === '') || same) ? last : null;
  const fresh = into ?? rawItem(row.line, number, title);
  if (into === null && title === '' && number === null) return;
  const filled = into === null ? fresh : (items.pop() ?? fresh);
  items.push(withRow({ ...filled, blocks: [...filled.blocks, ...more] }, cells, row, columns));
}

function withRow(item: RawItem, cells: (column: ItemColumn) => readonly SheetParagraph[], row: SheetRow, columns: Columns): RawItem {
  const words = (column: ItemColumn): string | null => cellText(cells(column)).replace(/\n/g, ', ').replace(/,,/g, ',') || null;
  const responsible = words('responsible');
  const unknown = columns.flatMap((column, index) => (column === null && index > 0 ? (row.cells[index] ?? []) : []));
  return {
    ...item,
    responsible: item.responsible === null ? responsible : responsible === null ? item.responsible : `${item.responsible}, ${responsible}`,
    blocks: [...item.blocks, ...cells('matter'), ...unknown],
    decided: [...item.decided, ...cells('decision')],
    actions: [...item.actions, ...cells('action').map((paragraph) => ({ paragraph, who: responsible, due: words('due') }))],
  };
}
