import { fold } from '../../read/normalise.ts';
import type { SheetRow } from '../sheet.ts';
import { isAttendance, labelOf } from './labels.ts';
import { isName } from './person-name.ts';
import type { Row } from './row.ts';
import type { Column, Hands } from './section.ts';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(?:namn|name|deltagare|ledamot|person|ledamoter|representant(?:er)?|participant)$/],
  [
    'organisation',
    /^(?:organisation|org\.?|foretag|kommun|huvudman|klass|avdelning|arbetsplats|forvaltning|enhet|representerar|myndighet|company|forening)$/,
  ],
  ['role', /^(?:roll|titel|funktion|befattning|uppdrag|role|title)$/],
  ['present', /^(?:narvarande|narv\.?|narvaro|deltog|present)$/],
  ['apology', /^(?:forhinder|anmalt forhinder)$/],
  ['absent', /^(?:franvarande|franv\.?|ej narvarande|absent)$/],
  ['items', /^(?:punkt(?:er)?|deltagandepunkt|arende(?:n)?|§+)$/],
];
const columnOf = (text: string): Column => COLUMNS.find(([, pattern]) => pattern.test(fold(text).replace(/[:.]$|\/.*$/g, '')))?.[0] ?? null;

/** "Namn | Organisation | Närvarande": what the rows below hold. */
export const isPeopleHead = (cells: readonly string[], next: readonly string[] | undefined): boolean => {
  const columns = peopleColumnsOf(cells, next);
  const marks = next?.slice(1).some((cell) => cell.length < 25) === true && isPerson(next[columns.indexOf('name')] ?? '');
  const beside = columns.includes('organisation') || columns.includes('role');
  return columns.filter((column) => column !== null).length > 1 && columns.includes('name') && (marks || beside);
};

/** A name, or one after a title: "Docent Björn Ek". */
const isPerson = (text: string): boolean => isName(text, true) || isName(text.split(' ').slice(-2).join(' '));

/** The columns of a head; where its list is called in the first cell ("Närvarande | Organisation"), the names stand there. */
function peopleColumnsOf(cells: readonly string[], next: readonly string[] | undefined): readonly Column[] {
  const columns = cells.map(columnOf);
  const listed = isAttendance(labelOf(cells[0] ?? '')) && (columns.includes('organisation') || columns.includes('role'));
  const named: readonly Column[] = listed ? ['name', ...columns.slice(1)] : columns;
  // A head over two columns: the first counts the people.
  const counted = named[0] === 'name' && cells[1] === '' && /^\d{1,2}\.?$/.test(next?.[0] ?? '');
  return counted ? ['count', 'name', ...named.slice(2)] : named;
}

/** Where organisations stand first, an empty cell below one goes on with it: merged, or left out. */
function belowOrganisation(cells: readonly string[], columns: readonly Column[], above: Row | undefined): readonly string[] {
  const [first, ...others] = cells;
  const organisation = above?.cells[0] ?? '';
  return columns[0] === 'organisation' && first === '' ? [organisation, ...others] : cells;
}

/** Takes the people of a table below its head; gives the last row that is one of them. */
export function peopleColumns(
  rows: readonly SheetRow[],
  texts: readonly (readonly string[])[],
  head: number,
  { open, current }: Hands,
): number {
  const columns = peopleColumnsOf(texts[head] ?? [], texts[head + 1]);
  const line = rows[head]?.line ?? 0;
  const called = labelOf(texts[head]?.[0] ?? '');
  const before = current(line);
  let section =
    before.kind !== null && isAttendance(before.kind) && before.rows.length === 0
      ? before
      : open(isAttendance(called) ? called : 'present', (texts[head] ?? []).join(' '), line);
  section.columns = columns;
  let at = head + 1;
  for (; at < rows.length; at += 1) {
    const cells = texts[at] ?? [];
    const alone = cells.filter((cell) => cell !== '').length === 1 ? labelOf(cells[0] ?? '') : null;
    if (alone !== null && !isAttendance(alone)) break;
    if (alone !== null) {
      section = open(alone, cells[0] ?? '', rows[at]?.line ?? line);
      section.columns = columns;
      continue;
    }
    if (cells.some((cell) => cell !== ''))
      section.rows.push({ line: rows[at]?.line ?? line, cells: belowOrganisation(cells, columns, section.rows.at(-1)) });
  }
  return at - 1;
}
