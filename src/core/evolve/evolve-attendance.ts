import type { Event, MeetingFact } from '../event.ts';
import type { Attendance, MeetingBody } from '../meeting.ts';
import { hasLeft } from '../part.ts';

type Of<T extends MeetingFact['type']> = Event<Extract<MeetingFact, { type: T }>>;

function replace(meeting: MeetingBody, record: Attendance): readonly Attendance[] {
  const known = meeting.attendance.some((one) => one.name === record.name);
  return known ? meeting.attendance.map((one) => (one.name === record.name ? record : one)) : [...meeting.attendance, record];
}

/** Attendance after somebody was entered as present or with apologies. */
export function recordAttendance(meeting: MeetingBody, event: Of<'attendanceRecorded'>): readonly Attendance[] {
  const { name, status, remote, fromItem } = event;
  // Who comes back has not left.
  const toItem = hasLeft(meeting, name) ? null : (meeting.attendance.find((one) => one.name === name)?.toItem ?? null);
  return replace(meeting, { name, status, remote, fromItem, toItem });
}

/** Attendance after a part of the meeting was given: from an item, to an item, or both. */
export function recordPart(meeting: MeetingBody, event: Of<'partRecorded'>): readonly Attendance[] {
  const before = meeting.attendance.find((one) => one.name === event.name);
  return replace(meeting, {
    name: event.name,
    status: 'present',
    remote: before?.remote ?? false,
    fromItem: event.fromItem ?? before?.fromItem ?? null,
    toItem: event.toItem ?? before?.toItem ?? null,
  });
}

/** Guests after one was invited; a second invitation of the same person replaces the first and keeps its place. */
export function inviteGuest(meeting: MeetingBody, event: Of<'guestInvited'>): MeetingBody['guests'] {
  const { name, role, organisation, items } = event;
  const guest = { name, role, organisation, items };
  const known = meeting.guests.some((one) => one.name === name);
  return known ? meeting.guests.map((one) => (one.name === name ? guest : one)) : [...meeting.guests, guest];
}
