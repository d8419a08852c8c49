import { fold } from '../../read/normalise.ts';
import type { SheetRow } from '../sheet.ts';
import { isAttendance, labelOf } from './labels.ts';
import { isName } from './person-name.ts';
import type { Column, Hands } from './section.ts';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(?:namn|name|deltagare|ledamot|person|ledamoter|participant)$/],
  ['organisation', /^(?:organisation|org\.?|foretag|kommun|arbetsplats|forvaltning|enhet|representerar|myndighet|company|forening)$/],
  ['role', /^(?:roll|titel|funktion|befattning|uppdrag|role|title)$/],
  ['present', /^(?:narvarande|narv\.?|narvaro|deltog|present)$/],
  ['apology', /^(?:forhinder|anmalt forhinder)$/],
  ['absent', /^(?:franvarande|franv\.?|ej narvarande|absent)$/],
  ['items', /^(?:punkt(?:er)?|deltagandepunkt|arende(?:n)?|§+)$/],
];
const columnOf = (text: string): Column => COLUMNS.find(([, pattern]) => pattern.test(fold(text).replace(/[:.]$/, '')))?.[0] ?? null;

/** "Namn | Organisation | Närvarande": what the rows below hold. */
export const isPeopleHead = (cells: readonly string[], next: readonly string[] | undefined): boolean => {
  const columns = peopleColumnsOf(cells);
  const marks = next?.slice(1).some((cell) => cell.length < 25) === true && isName(next[0] ?? '', true);
  const beside = columns.includes('organisation') || columns.includes('role');
  return columns.filter((column) => column !== null).length > 1 && columns.includes('name') && (marks || beside);
};

/** The columns of a head; where its list is called in the first cell ("Närvarande | Organisation"), the names stand there. */
function peopleColumnsOf(cells: readonly string[]): readonly Column[] {
  const columns = cells.map(columnOf);
  const listed = isAttendance(labelOf(cells[0] ?? '')) && (columns.includes('organisation') || columns.includes('role'));
  return listed ? ['name', ...columns.slice(1)] : columns;
}

/** Takes the people of a table below its head; gives the last row that is one of them. */
export function peopleColumns(
  rows: readonly SheetRow[],
  texts: readonly (readonly string[])[],
  head: number,
  { open, current }: Hands,
): number {
  const columns = peopleColumnsOf(texts[head] ?? []);
  const line = rows[head]?.line ?? 0;
  const called = labelOf(texts[head]?.[0] ?? '');
  const before = current(line);
  const section =
    before.kind !== null && isAttendance(before.kind) && before.rows.length === 0
      ? before
      : open(isAttendance(called) ? called : 'present', (texts[head] ?? []).join(' '), line);
  section.columns = columns;
  let at = head + 1;
  for (; at < rows.length; at += 1) {
    const cells = texts[at] ?? [];
    const alone = cells.filter((cell) => cell !== '').length === 1 && labelOf(cells[0] ?? '') !== null;
    if (alone) break;
    if (cells.some((cell) => cell !== '')) section.rows.push({ line: rows[at]?.line ?? line, cells });
  }
  return at - 1;
}
