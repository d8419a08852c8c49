import type { Warning } from '../reading.ts';
import { isAttendance, type LabelKind, labelOf } from './labels.ts';
import { isOrganisation, isRole } from './organisation-or-role.ts';
import { type ListHabits, type Person, readPeople, readPerson } from './person.ts';
import { isName, nameFirst } from './person-name.ts';
import type { Row } from './row.ts';
import type { Section } from './section.ts';
import { warning } from './warning.ts';

/** Everybody whom the lists of a document name, in its order. */
export interface People {
  readonly present: readonly Person[];
  readonly apologies: readonly string[];
  readonly absent: readonly string[];
  readonly guests: readonly Person[];
  readonly warnings: readonly Warning[];
}

/** "X", "närvarande": a mark in a column. */
const MARK = /^(?:x|ja|1|√|✓|✔|j)$/i;
const NOBODY = /^(?:ingen|inga|-|–|—|none|nobody|vakant)\b/i;
/** A list of those who were not in the room. */
const FAR = /\s(?:på (?:distans|länk)|digitalt|online|via (?:distans|länk|teams|zoom|skype|telefon))\s*:?$/iu;
/** "Från 4A: Ebba Lund. Från 4B: Saga Ek.": a group begins after the one before it. */
const GROUPS = /[.;]\s+(?=[^.:;,]{2,40}: ?\p{Lu})/u;
/** What a list of deputies calls each of them. */
const deputyIn = (label: string): string | null =>
  /(?:^|\s)(ersättare|suppleant)(?:er)?(?=[\s:(]|$)/iu.exec(label)?.[1]?.toLocaleLowerCase('sv') ?? null;

interface Lists {
  present: Person[];
  apologies: Person[];
  absent: Person[];
  guests: Person[];
  warnings: Warning[];
}

/**
 * The people of all lists. Who is named twice stands once; who stood in for somebody tells that they were not there.
 * @param anyName in our own print, where people may be called as they call themselves
 */
export function readAllPeople(sections: readonly Section[], anyName = false): People {
  const lists: Lists = { present: [], apologies: [], absent: [], guests: [], warnings: [] };
  for (const section of sections) if (section.kind !== null && isAttendance(section.kind)) readList(section, section.kind, lists, anyName);
  return finished(lists, anyName);
}

function finished({ present, apologies, absent, guests, warnings }: Lists, anyName: boolean): People {
  const sent = new Set(apologies.map(({ name }) => name));
  const gone = new Set(absent.map(({ name }) => name));
  const isAway = ({ name }: { readonly name: string }): boolean => sent.has(name) || gone.has(name);
  const everybody = unique(present);
  const here = everybody.filter((person) => !isAway(person));
  // One word among whole names may as well be a place: "Ej deltagande: Orust".
  const isWord = ({ name }: { readonly name: string }): boolean =>
    !anyName && here.length > 2 && !name.includes(' ') && here.every((one) => one.name.includes(' '));
  for (const list of [apologies, absent]) {
    for (const { name, line } of list.filter(isWord)) {
      warnings.push(warning(line, 'personDoubtful', name));
      (list === apologies ? sent : gone).delete(name);
    }
  }
  for (const one of everybody.filter(isAway)) warnings.push(warning(one.line, 'presenceDoubtful', one.name));
  const hereNames = new Set(here.map(({ name }) => name));
  const stoodIn = [...here, ...guests].flatMap(({ instead }) => (instead === null || hereNames.has(instead) ? [] : [instead]));
  return {
    present: here,
    apologies: [...sent],
    absent: [...new Set([...gone, ...stoodIn])].filter((name) => !sent.has(name)),
    guests: unique(guests).filter(({ name }) => !hereNames.has(name)),
    warnings,
  };
}

/** Each name once, as it stood first. */
function unique(people: readonly Person[]): readonly Person[] {
  const first = new Map<string, Person>();
  for (const person of people) if (!first.has(person.name)) first.set(person.name, person);
  return [...first.values()];
}

function readList(section: Section, kind: LabelKind, lists: Lists, anyName: boolean): void {
  const isVisited = kind === 'other' || kind === 'guest';
  const habits: ListHabits = {
    oneName: kind !== 'other' || section.rows.length === 1,
    roleFirst: kind === 'guest',
    items: isVisited,
    anyName,
  };
  const alone = section.rows.length === 1;
  const deputy = deputyIn(section.label);
  const isFar = FAR.test(section.label);
  let group: string | null = null;
  for (const row of joinedRows(section)) {
    const people = peopleIn(row, section, habits, alone || group !== null);
    if (people.length === 0) {
      const heading = groupIn(row);
      if (heading === null && !row.cells[0]?.endsWith(':')) {
        if (!NOBODY.test(row.cells.at(-1) ?? '') && labelOf(row.cells.join(' ')) === null)
          lists.warnings.push(warning(row.line, 'personDoubtful', row.cells.join(' ')));
        if (isSentence(row)) break;
      }
      group = heading;
    }
    for (const one of people) {
      const person = { ...one, instead: one.instead ?? standsInFor(one, section) };
      place(isFar ? { ...person, remote: true } : person, kind, group, deputy, lists);
    }
  }
}

/** A list in running text that was folded after a comma goes on in the next row, where that begins with no name. */
function joinedRows({ rows, columns }: Section): readonly Row[] {
  if (columns !== null) return rows;
  const joined: Row[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [only = '', ...more] = row.cells;
    const open =
      last?.cells.length === 1 &&
      more.length === 0 &&
      (last.cells[0] ?? '').length < 2_000 &&
      /(?:,|\s(?:och|samt))$/.test(last.cells[0] ?? '');
    if (open && nameFirst(only) === null) joined[joined.length - 1] = { ...last, cells: [`${last.cells[0]} ${only}`] };
    else joined.push(row);
  }
  return joined;
}

/** "Ersättare som tjänstgör: Aida Ek (S) för Ingmar Dahl (S)". */
function standsInFor({ role }: Person, { label }: Section): string | null {
  const name = /(?:^|, )för ([^,(]+)/.exec(role ?? '')?.[1]?.trim() ?? '';
  return /tjänstg|ersätt/i.test(label) && isName(name) ? name : null;
}

/** A line of prose: the list is over. */
const isSentence = ({ cells }: Row): boolean => cells.length === 1 && (cells[0]?.length ?? 0) > 60 && /[.!?]$/.test(cells[0] ?? '');

/** An organisation that stands over those of its people. */
function groupIn({ cells }: Row): string | null {
  const [only, ...more] = cells;
  if (only === undefined || more.length > 0 || only.length > 60) return null;
  const text = only.replace(/:$/, '');
  return (only.endsWith(':') || isOrganisation(text)) && !isRole(text) ? text : null;
}

/** "Frånvarande: 5B", and below it "Vuxen: Kerstin Bly": of other people, though by a word that we don't know. */
function isOther({ line, cells }: Row, { kind, line: from, rows }: Section): boolean {
  const label = /^([^:,]{2,40}): \S/.exec(cells[0] ?? '')?.[1];
  const isAway = kind === 'apology' || kind === 'absent';
  return isAway && label !== undefined && line > from && rows[0]?.line === from && !isOrganisation(label);
}

function peopleIn(row: Row, section: Section, habits: ListHabits, alone: boolean): readonly Person[] {
  const { columns } = section;
  if (columns !== null) return columnPerson(row, columns, habits);
  const [first = '', ...rest] = row.cells;
  if (rest.length > 0) {
    const person = readPerson([first, ...rest].join(', '), row.line, habits);
    return person === null ? besideOrganisation(first, rest.join('\n'), row.line, habits) : [person];
  }
  if (isOther(row, section) || first.endsWith(':')) return [];
  const groups = first.split(GROUPS);
  if (groups.length > 1) return groups.flatMap((one) => peopleIn({ ...row, cells: [one] }, section, habits, alone));
  const lines = first.split('\n');
  if (lines.length > 1) return inGroups(lines, row.line, habits);
  const grouped = /^([^:,]{2,50}): (.+)$/.exec(first);
  if (grouped !== null && !isName(grouped[1] ?? '')) {
    return readPeople(grouped[2] ?? '', row.line, habits, true).map((person) => ({
      ...person,
      organisation: person.organisation ?? grouped[1]?.replace(/^från /i, '') ?? null,
    }));
  }
  return readPeople(first.replace(/^\d{1,2}[.)]\s+/, ''), row.line, habits, alone);
}

/** People under each other in one cell; a line that ends in a colon stands over those of its side. */
function inGroups(lines: readonly string[], line: number, habits: ListHabits): readonly Person[] {
  let group: string | null = null;
  return lines.flatMap((text) => {
    const side = /^([^:,]{2,50}):\s*$/.exec(text)?.[1];
    if (side !== undefined) group = side;
    const people = side === undefined ? readPeople(text, line, habits, false) : [];
    return people.map((person) => ({ ...person, organisation: person.organisation ?? group }));
  });
}

/** The people of an organisation, beside its name. */
const besideOrganisation = (organisation: string, people: string, line: number, habits: ListHabits): readonly Person[] =>
  people
    .split('\n')
    .flatMap((one) => readPeople(one, line, habits, true))
    .map((person) => ({ ...person, organisation: person.organisation ?? organisation.replace(/:$/, '') }));

/** A row of a table whose head says what its columns hold. */
function columnPerson({ line, cells }: Row, columns: NonNullable<Section['columns']>, habits: ListHabits): readonly Person[] {
  const at = (column: (typeof columns)[number]): string | null => cells[columns.indexOf(column)]?.trim() || null;
  const marks = columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    if (column === null || cell === '' || !['present', 'apology', 'absent'].includes(column)) return [];
    if (!MARK.test(cell)) return [cell];
    return [column === 'present' ? 'närvarande' : 'frånvarande'];
  });
  const others = columns.flatMap((column, index) => (column === null ? (cells[index]?.trim() ?? '') || [] : []));
  const items = at('items');
  const person = readPerson([at('name') ?? '', ...others, ...marks, ...(items === null ? [] : [`(${items})`])].join(', '), line, habits);
  if (person === null) return [];
  const unmarked = columns.includes('present') && person.here === null && !person.remote ? false : person.here;
  const own = at('role');
  const unit = own !== null && at('organisation') === null && isOrganisation(own) && !isRole(own) ? own : null;
  const title = readPerson(at('name') ?? '', line, habits)?.role ?? null;
  const role = unit === null ? [title, own].filter((one) => one !== null).join(', ') : (title ?? '');
  return [
    {
      ...person,
      here: unmarked,
      organisation: at('organisation') ?? unit ?? person.organisation,
      role: own === null ? person.role : role || null,
    },
  ];
}

/** Of members a run of items says how long they stayed; other items are doubtful. */
function stayed(person: Person, { warnings }: Lists): Person {
  const [first] = person.items;
  const last = person.items.at(-1);
  if (first === undefined || last === undefined || person.fromItem !== null || person.toItem !== null) return person;
  if (person.items.every((item, index) => item === first + index)) return { ...person, fromItem: first, toItem: last };
  warnings.push(warning(person.line, 'presenceDoubtful', `${person.name}: ${person.items.join(', ')}`));
  return person;
}

/** Into which list a person comes, by what the list is called and by what is said of them. */
function place(read: Person, kind: LabelKind, group: string | null, deputy: string | null, lists: Lists): void {
  const person = { ...read, organisation: read.organisation ?? group, role: read.role ?? deputy };
  if (person.here === false) lists[kind === 'absent' ? 'absent' : 'apologies'].push(person);
  else if (kind === 'apology') lists.apologies.push(person);
  else if (kind === 'absent') lists[person.here === true ? 'present' : 'absent'].push(person);
  else if (kind === 'guest' || (kind === 'other' && person.items.length > 0)) lists.guests.push(person);
  else lists.present.push(stayed(person, lists));
}
