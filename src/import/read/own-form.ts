import { LANGUAGES } from '../../core/vocabulary.ts';
import { textsFor } from '../../texts/texts.ts';
import type { SheetBlock, SheetParagraph, SheetRow } from '../sheet.ts';
import type { TypedLine } from './typed-line.ts';
import { paragraph } from './typed-table.ts';

const HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  LANGUAGES.map(textsFor).map(({ printAgenda, printMatter, printResponsible }) => {
    const columns = [printAgenda, printMatter, printResponsible];
    return [columns.join(' | '), columns] as const;
  }),
);

/** Whether a row is the head of our own agenda, in any format. */
export const isPrintedHead = (cells: readonly string[]): boolean => HEADS.has(cells.join(' | '));

/** How far our plain text moves in what belongs to an item, and what goes on with the same paragraph. */
const INDENT = 3;
const FURTHER = 5;

/** Where the agenda begins that we printed in plain text, above its first item; -1 in a text that is not ours. */
export const printedAgendaAt = (lines: readonly TypedLine[]): number =>
  lines.findIndex(({ text, indent }, at) => indent === 0 && HEADS.has(text) && lines[at + 1]?.text === '' && isItem(lines[at + 2]));

const isItem = (line: TypedLine | undefined): boolean => line?.indent === 0 && /^\d{1,6}\. /.test(line.text);

interface OpenRow {
  readonly line: number;
  title: string;
  responsible: SheetParagraph | null;
  readonly matter: SheetParagraph[];
}

/** An agenda that we printed in plain text, as the table that it is; and the line after it. */
export function printedAgenda(lines: readonly TypedLine[], at: number): { readonly table: SheetBlock; readonly end: number } {
  const head = lines[at];
  const columns = HEADS.get(head?.text ?? '') ?? [];
  const line = head?.line ?? 1;
  const rows: OpenRow[] = [];
  let end = at + 1;
  let blanks = 0;
  for (; end < lines.length; end += 1) {
    const typed = lines[end];
    if (typed === undefined || (typed.text !== '' && typed.indent === 0 && !isItem(typed))) break;
    if (typed.text === '') blanks += 1;
    else {
      take(rows, typed, blanks, columns[2] ?? '');
      blanks = 0;
    }
  }
  const cells = rows.map(
    (row): SheetRow => ({
      line: row.line,
      head: false,
      cells: [[paragraph(row.title, row.line)], row.matter, row.responsible === null ? [] : [row.responsible]],
    }),
  );
  const headRow: SheetRow = { line, head: true, cells: columns.map((text) => [paragraph(text, line)]) };
  return { table: { kind: 'table', line, rows: [headRow, ...cells] }, end };
}

function take(rows: OpenRow[], { indent, text, raw, line }: TypedLine, blanks: number, label: string): void {
  const row = rows.at(-1);
  if (indent === 0 || row === undefined) rows.push({ line, title: text, responsible: null, matter: [] });
  else if (indent < INDENT) row.title += `\n${text}`;
  else if (row.matter.length === 0 && blanks === 0 && text.startsWith(`${label}: `))
    row.responsible = paragraph(text.slice(label.length + 2), line);
  else if (indent < FURTHER || (row.matter.length === 0 && row.responsible === null)) row.matter.push(paragraph(text, line));
  else goOn(row, `${'\n'.repeat(blanks + 1)}${raw.slice(FURTHER).trimEnd()}`);
}

/** A further line of the paragraph above. */
function goOn(row: OpenRow, text: string): void {
  const last = row.matter.pop();
  if (last !== undefined) row.matter.push({ ...last, text: last.text + text });
  else if (row.responsible !== null) row.responsible = { ...row.responsible, text: row.responsible.text + text };
}
