import type { MinutesView } from '../../views/minutes.ts';
import { aside, element, given, type Part } from './element.ts';

type Present = MinutesView['present'][number];
type Guest = MinutesView['guests'][number];

/** Everybody whom the minutes name, with what of the meeting they were away from. */
export function attendeesOf(view: MinutesView): Part {
  const attendees = [
    ...view.present.map((person) => presentOf(person, view)),
    ...view.apologies.map((name) => attendee({ role: roleOf(name, view), name, status: 'excused' })),
    ...view.absent.map((name) => attendee({ role: roleOf(name, view), name, status: 'absent' })),
    ...view.guests.map((guest) => guestOf(guest, view)),
  ];
  // The standard asks for one at least.
  return element('attendees', {}, ...(attendees.length > 0 ? attendees : [attendee({ role: 'other', name: '', status: 'absent' })]));
}

interface Attendee {
  readonly role: string;
  readonly name: string;
  readonly status: 'present' | 'excused' | 'absent';
  readonly group?: string | null;
  readonly aside?: Part;
  readonly away?: readonly (readonly [item: number, reason: string])[];
}

const attendee = ({ role, name, status, group = null, aside: beside, away = [] }: Attendee): Part =>
  element(
    'attendee',
    { role },
    beside ?? null,
    element('name', {}, name),
    given('group', group),
    element('attendanceStatus', {}, status),
    away.length === 0
      ? null
      : element('itemAbsences', {}, ...away.map(([item, reason]) => element('itemAbsence', { matterRef: String(item), reason }))),
  );

function presentOf({ name, organisation, role, remote, fromItem, toItem }: Present, view: MinutesView): Part {
  const away = view.items.flatMap(({ number }): readonly (readonly [number, string])[] => [
    ...(fromItem !== null && number < fromItem ? [[number, 'not-yet-arrived'] as const] : []),
    ...(toItem !== null && number > toItem ? [[number, 'left-meeting'] as const] : []),
  ]);
  const beside = aside({ role, remote, fromItem, toItem });
  return attendee({ role: roleOf(name, view), name, group: organisation, status: 'present', aside: beside, away });
}

function guestOf({ name, role, organisation, items }: Guest, view: MinutesView): Part {
  const others = items.length === 0 ? [] : view.items.filter(({ number }) => !items.includes(number));
  const beside = aside({ guest: true, role, items });
  const away = others.map(({ number }) => [number, 'other'] as const);
  return attendee({ role: 'other', name, group: organisation, status: 'present', aside: beside, away });
}

function roleOf(name: string, { chair, secretary }: MinutesView): string {
  if (name === chair) return 'chair';
  return name === secretary ? 'secretary' : 'member';
}
