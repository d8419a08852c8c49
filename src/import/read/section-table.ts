import type { SheetRow } from '../sheet.ts';
import { isAttendance, labelOf } from './labels.ts';
import { isOrganisation } from './organisation-or-role.ts';
import { isPeopleHead, peopleColumns } from './people-columns.ts';
import { isName, nameFirst } from './person-name.ts';
import { cellText } from './row.ts';
import { type Hands, ONE_PERSON, type OpenSection } from './section.ts';

/** The cells of a row as texts. */
const textsOf = ({ cells }: SheetRow): readonly string[] => cells.map(cellText);

/** Reads the rows of a table into sections. */
export function readTable(rows: readonly SheetRow[], hands: Hands): void {
  const texts = rows.map(textsOf);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const cells = texts[at];
    if (row === undefined || cells === undefined) continue;
    if (areSigners(cells, texts[at + 1])) at = signers(rows, texts, at, hands);
    else if (isGroup(row, texts[at + 1]) && isAttendance(hands.current(row.line).kind)) hands.add(row.line, [`${cells[0]}:`]);
    else if (isPeopleHead(cells, texts[at + 1])) at = peopleColumns(rows, texts, at, hands);
    else if (isColumnHead(cells, texts[at + 1])) at = columnValues(rows, texts, at, hands);
    else readRow(row, cells, hands);
  }
}

/** Bold and alone in its row above people: what they are together. */
function isGroup({ cells }: SheetRow, below: readonly string[] | undefined): boolean {
  const [first = [], ...others] = cells;
  const text = cellText(first);
  const isAlone = first.length > 0 && first.every(({ bold }) => bold) && others.length > 0 && others.every((cell) => cell.length === 0);
  return (
    isAlone &&
    text.length < 60 &&
    labelOf(text) === null &&
    nameFirst(text) === null &&
    isName(below?.[0] ?? '') &&
    (below?.[1] ?? '') !== ''
  );
}

/** "Anteckningar: Liv Ström": with a name the word for the record says who wrote it. */
export const isWrittenBy = (label: string): boolean => /^(?:(?:minnes|mötes)?anteckningar|protokoll|referat|referent)\s*:?$/i.test(label);

/** Label and value side by side, once or several times in a row; a row without a label goes on with the list above. */
function readRow(row: SheetRow, cells: readonly string[], { open, add, addText, current }: Hands): void {
  const [first = '', second = ''] = cells;
  if (isWrittenBy(first) && isName(second, first.endsWith(':'))) {
    open('secretary', first, row.line).rows.push({ line: row.line, cells: [second] });
    return;
  }
  if (/^[^:]{2,40}:$/.test(first) && second !== '' && labelOf(first) === null) {
    const kind = isOrganisation(first) ? null : 'passed';
    if (kind !== null) open(kind, first, row.line).rows.push({ line: row.line, cells: cells.slice(1).filter((cell) => cell !== '') });
    if (kind !== null) return;
  }
  const labels = cells.map((cell) => (cell.includes('\n') ? null : labelOf(cell)));
  if (isName(first) && labels.every((kind) => kind === null || ONE_PERSON.has(kind)) && isAttendance(current(row.line).kind)) {
    add(row.line, cells);
    return;
  }
  if (labels.every((kind) => kind === null)) {
    const single = row.cells.filter((cell) => cell.length > 0);
    if (single.length === 1) for (const one of single[0] ?? []) addText(one);
    else if (isAttendance(current(row.line).kind)) add(row.line, cells);
    else for (const cell of row.cells) for (const one of cell) addText(one);
    return;
  }
  let section: OpenSection | null = null;
  for (const [index, cell] of row.cells.entries()) {
    const kind = labels[index] ?? null;
    if (kind !== null) section = open(kind, cells[index] ?? '', cell[0]?.line ?? row.line);
    else {
      for (const { text, line } of cell) {
        if (section === null) add(line, [text.trim()]);
        else section.rows.push({ line, cells: [text.trim()] });
      }
    }
  }
}

/** Labels side by side with their values below: "Sekreterare | Ordförande", and a record's head. */
function isColumnHead(cells: readonly string[], next: readonly string[] | undefined): boolean {
  if (next === undefined) return false;
  const labels = cells.map((cell, index) => (labelOf(cell) !== null ? index : -1)).filter((index) => index >= 0);
  const below = labels.filter((index) => (next[index] ?? '') !== '' && labelOf(next[index] ?? '') === null);
  const beside = labels.some((index) => (cells[index + 1] ?? '') !== '' && labelOf(cells[index + 1] ?? '') === null);
  return below.length === labels.length && !beside && (labels.length > 1 || (labels[0] ?? 0) > 0);
}

/** Names, and below each what they sign as. */
export const areSigners = (cells: readonly string[], below: readonly string[] | undefined): boolean =>
  cells.some((cell) => cell !== '') &&
  below !== undefined &&
  cells.every((cell, index) =>
    cell === '' ? (below[index] ?? '') === '' : isName(cell) && ONE_PERSON.has(labelOf(below[index] ?? '') ?? 'agenda'),
  );

function signers(rows: readonly SheetRow[], texts: readonly (readonly string[])[], at: number, { open }: Hands): number {
  for (const [index, name] of (texts[at] ?? []).entries()) {
    const label = texts[at + 1]?.[index] ?? '';
    const line = rows[at]?.line ?? 0;
    if (name !== '') open(labelOf(label), label, line).rows.push({ line, cells: [name] });
  }
  return at + 1;
}

function columnValues(rows: readonly SheetRow[], texts: readonly (readonly string[])[], head: number, { open, addText }: Hands): number {
  const labels = (texts[head] ?? []).map(labelOf);
  let end = head + 1;
  while (end < rows.length && (texts[end] ?? []).every((cell) => labelOf(cell) === null) && (end === head + 1 || labels.some(isAttendance)))
    end += 1;
  for (const [index, kind] of labels.entries()) {
    const from = kind === null ? head : head + 1;
    // Of those who sign, more stand under the last label.
    const to = index === labels.length - 1 && ONE_PERSON.has(kind ?? 'agenda') ? undefined : index + 1;
    const column = rows.slice(from, end).flatMap(({ cells }) => cells.slice(index, to).flat());
    const section = open(kind, texts[head]?.[index] ?? '', rows[head]?.line ?? 0);
    if (kind === null) for (const one of column) addText(one);
    else for (const { line, text } of column) section.rows.push({ line, cells: [text.trim()] });
  }
  open(null, '', rows[end - 1]?.line ?? 0);
  return end - 1;
}
