import { warning } from '../../read/warning.ts';
import type { ImportedMinutes, Reading, Warning } from '../../reading.ts';
import { itemOf } from './standard-item.ts';
import { said, worded } from './standard-text.ts';
import { childOf, childrenOf, type Node } from './xml-tree.ts';

/** What the standard calls people, in the language of its minutes. */
const ROLES: Readonly<Record<string, string>> = {
  chair: 'ordförande',
  member: 'ledamot',
  deputy: 'ersättare',
  secretary: 'sekreterare',
  adjunct: 'adjungerad',
  observer: 'observatör',
};

/** Minutes in SvKGS-Möten that others have written; what our minutes have no place for is named. */
export function standardMinutes(root: Node): Reading {
  const [header, minutes] = [childOf(root, 'meetingHeader'), childOf(root, 'minutes')];
  const warnings: Warning[] = [];
  const attendees = childrenOf(childOf(minutes, 'attendees'), 'attendee');
  const signatories = childrenOf(childOf(childOf(minutes, 'minutesHeader'), 'signatories'), 'signatory');
  const [council, owner] = [said(header, 'governingBody'), said(header, 'fondsCreator')];
  const signed = (role: string): string | null => worded(signatories.find(({ attributes }) => attributes['role'] === role)?.text ?? null);
  const named = (status: string): readonly string[] =>
    attendees.filter((one) => said(one, 'attendanceStatus') === status).flatMap((one) => said(one, 'name') ?? []);
  const read: ImportedMinutes = {
    series: null,
    council,
    department: owner === council ? null : owner,
    documentTitle: said(minutes, 'minutesDocument', 'title'),
    language: 'sv',
    number: numberOf(minutes, warnings),
    ...whenOf(header, warnings),
    place: said(header, 'location'),
    status: 'archived',
    chair: signed('chair') ?? officer(attendees, 'chair'),
    secretary: signed('secretary') ?? officer(attendees, 'secretary'),
    present: attendees.filter((one) => said(one, 'attendanceStatus') === 'present').flatMap((one) => presentOf(one, warnings)),
    apologies: named('excused'),
    absent: named('absent'),
    guests: [],
    items: childrenOf(childOf(root, 'matters'), 'matter').flatMap((matter) => itemOf(matter, warnings)),
    nextMeeting: null,
    verifiers: signatories
      .filter(({ attributes }) => attributes['role'] === 'adjuster')
      .flatMap(({ text }) => worded(text) ?? [])
      .map((name) => ({ name, at: null })),
    approvedAt: null,
    rectifications: [],
    digest: null,
  };
  if (read.items.length === 0) warnings.push(warning(root.line, 'noItems', ''));
  return { minutes: read, warnings: warnings.toSorted((a, b) => a.line - b.line) };
}

const officer = (attendees: readonly Node[], role: string): string | null =>
  said(attendees.find(({ attributes }) => attributes['role'] === role) ?? null, 'name');

/** Their numbers are names ("KS 2026:1"); only one that is a number is ours. */
function numberOf(minutes: Node | null, warnings: Warning[]): number | null {
  const header = childOf(minutes, 'minutesHeader');
  const written = said(header, 'minutesNumber');
  if (written === null) return null;
  const [, digits] = /^\D*(\d{1,6})$/.exec(written) ?? [];
  if (digits === undefined) warnings.push(warning(header?.line ?? 1, 'numberDoubtful', written));
  return digits === undefined ? null : Number(digits);
}

function whenOf(header: Node | null, warnings: Warning[]): Pick<ImportedMinutes, 'date' | 'time'> {
  const from = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(said(header, 'meetingTimeFrom') ?? '') ?? [];
  const to = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(said(header, 'meetingTimeTo') ?? '') ?? [];
  const date = from[1] ?? /^\d{4}-\d\d-\d\d/.exec(said(header, 'meetingDate') ?? '')?.[0] ?? null;
  if (date === null) warnings.push(warning(header?.line ?? 1, 'noDate', ''));
  if (to[1] !== undefined && to[1] !== date) warnings.push(warning(childOf(header, 'meetingTimeTo')?.line ?? 1, 'dateDoubtful', to[1]));
  return { date, time: { start: from[2] ?? /^\d\d:\d\d/.exec(said(header, 'meetingTime') ?? '')?.[0] ?? null, end: to[2] ?? null } };
}

function presentOf(one: Node, warnings: Warning[]): ImportedMinutes['present'] {
  const name = said(one, 'name');
  if (name === null) return [];
  for (const { line, attributes } of childrenOf(childOf(one, 'itemAbsences'), 'itemAbsence'))
    warnings.push(
      warning(line, 'presenceDoubtful', `${name}: ${[attributes['matterRef'], attributes['reason']].filter(Boolean).join(', ')}`),
    );
  const role = ROLES[one.attributes['role'] ?? ''] ?? null;
  return [{ name, organisation: said(one, 'group'), role, remote: false, fromItem: null, toItem: null }];
}
