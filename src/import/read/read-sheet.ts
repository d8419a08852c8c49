import { fold } from '../../read/normalise.ts';
import type { ImportedItem, ImportedMinutes, Reading, Warning } from '../reading.ts';
import type { Sheet } from '../sheet.ts';
import { announcedIn } from './announced.ts';
import { decidersOf } from './decisions.ts';
import { withoutFurniture } from './furniture.ts';
import { guestsIn } from './guests-in-text.ts';
import { readHead } from './head.ts';
import { readItem } from './item-content.ts';
import { languageOf } from './language-of.ts';
import { leftOut } from './left-out.ts';
import { meetingsIn } from './meetings-in.ts';
import { afterNextMeeting } from './next-meeting.ts';
import { readOfficers } from './officers.ts';
import { isPrintedHead } from './own-form.ts';
import { type Parts, partsOf } from './parts.ts';
import { type People, readAllPeople } from './people.ts';
import type { Person } from './person.ts';
import { readPrintedTail } from './printed-tail.ts';
import { relaid } from './relaid.ts';
import { cellText } from './row.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { warning } from './warning.ts';

/** The minutes of a document: one reading for each meeting in it. Pure; what is doubtful is left out and named. */
export const readSheet = (sheet: Sheet): readonly Reading[] => meetingsIn(withoutFurniture(relaid(sheet))).map(readMeeting);

function readMeeting(sheet: Sheet): Reading {
  const parts = partsOf(sheet);
  const front = sectionsOf(parts.front);
  const tail = sectionsOf(parts.tail);
  const head = readHead(front);
  const isOurs = sheet.some((block) => block.kind === 'table' && isPrintedHead(block.rows[0]?.cells.map(cellText) ?? []));
  const listed = readAllPeople([...front, ...tail], isOurs);
  const names = knownNames(listed, true);
  const speakers = isOurs ? knownNames(listed, false) : names;
  const read = readItems(parts, { date: head.date, names, speakers, isOurs, deciders: decidersOf(head.council) });
  const officers = readOfficers(
    [...tail, ...front],
    listed,
    [...linesOf(front), ...textsOf(read.items.filter(({ title }) => afterNextMeeting(title) === null)).slice(0, 40)],
    read.items.slice(0, 12).map((item) => ({ title: item.title, texts: textsOf([item]).slice(1) })),
    signedBy(tail),
  );
  const people = withHeadPeople(listed, front);
  const announced = announcedIn(
    read.items,
    parts.items.map(({ line }) => line),
    [...tail, ...front],
    head.date,
  );
  const printed = readPrintedTail(tail);
  const guests = [...people.guests, ...guestsIn(read.items, [...people.present, ...people.guests])];
  const { warnings: _, ...facts } = head;
  const minutes: ImportedMinutes = {
    series: null,
    ...facts,
    language: languageOf([...front, ...tail]),
    status: 'archived',
    chair: officers.chair,
    secretary: officers.secretary,
    present: people.present.map(({ name, organisation, role, remote, fromItem, toItem }) => ({
      name,
      organisation,
      role,
      remote,
      fromItem,
      toItem,
    })),
    apologies: people.apologies,
    absent: people.absent,
    guests: guests.map(({ name, role, organisation, items }) => ({ name, role, organisation, items })),
    items: announced.items,
    nextMeeting: announced.next,
    verifiers: officers.verifiers.map((name) => ({ name, at: null })),
    approvedAt: null,
    rectifications: [],
    digest: printed.digest,
  };
  const missing: Warning[] = [
    ...(head.date === null && head.warnings.every(({ code }) => code !== 'dateDoubtful')
      ? [warning(sheet[0]?.line ?? 1, 'noDate', '')]
      : []),
    ...(minutes.items.length === 0 ? [warning(sheet[0]?.line ?? 1, 'noItems', '')] : []),
  ];
  const warnings = [
    ...head.warnings,
    ...people.warnings,
    ...read.warnings,
    ...officers.warnings,
    ...announced.warnings,
    ...printed.warnings,
    ...leftOut(front),
    ...missing,
  ];
  return { minutes, warnings: warnings.toSorted((a, b) => a.line - b.line) };
}

/** What people of the lists are called: whole, by the first name, and by the first name with an initial. */
function knownNames({ present, guests, apologies, absent }: People, short: boolean): ReadonlySet<string> {
  const names = [...present.map(({ name }) => name), ...guests.map(({ name }) => name), ...apologies, ...absent];
  if (!short) return new Set(names.map(fold));
  return new Set(
    names.flatMap((name) => {
      const [first = '', ...more] = name.split(' ');
      const last = more.at(-1)?.charAt(0) ?? '';
      return [name, first, ...(last === '' ? [] : [`${first} ${last}`, `${first} ${last}.`, `${first.charAt(0)}${last}`])].map(fold);
    }),
  );
}

function readItems(
  { items }: Parts,
  context: Parameters<typeof readItem>[1],
): { readonly items: readonly ImportedItem[]; readonly warnings: readonly Warning[] } {
  const read = items.map((item) => readItem(item, context));
  const seen = new Set<number>();
  const twice = items.filter(({ number }) => number !== null && (seen.has(number) || !seen.add(number)));
  return {
    items: read.map(({ item }) => item),
    warnings: [...read.flatMap(({ warnings }) => warnings), ...twice.map(({ line, title }) => warning(line, 'itemNumberDoubtful', title))],
  };
}

const textsOf = (items: readonly ImportedItem[]): readonly string[] =>
  items.flatMap(({ title, paragraphs, decisions }) => [title, ...paragraphs.map(({ text }) => text), ...decisions.map(({ text }) => text)]);

/** Lines of the head, without their labels. */
const linesOf = (front: readonly Section[]): readonly string[] =>
  front.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).slice(0, 60);

/** "av Noor", under the last item. */
function signedBy(tail: readonly Section[]): string | null {
  const last = tail.at(-1);
  const text = last?.kind === null ? (last.rows.at(-1)?.cells[0] ?? '') : '';
  return /^(?:av|skrivet av|mvh|\/)\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/iu.exec(text)?.[1] ?? null;
}

/** Chair and secretary who stand in the head beside the list were there as well. */
function withHeadPeople(people: People, front: readonly Section[]): People {
  const signed = front.findIndex(({ kind }) => kind === 'signatures');
  const head = signed < 0 ? front : front.slice(0, signed);
  const officers = head
    .filter(({ kind }) => kind === 'chair' || kind === 'secretary')
    .flatMap((section) => readAllPeople([{ ...section, kind: 'present', rows: section.rows.slice(0, 1) }]).present);
  const known = new Set([
    ...people.present.map(({ name }) => name),
    ...people.guests.map(({ name }) => name),
    ...people.apologies,
    ...people.absent,
  ]);
  const fresh = officers.filter(({ name }: Person) => !known.has(name) && name.includes(' '));
  return { ...people, present: [...people.present, ...fresh] };
}
