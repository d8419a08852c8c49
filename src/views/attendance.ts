import { numberOf } from '../core/agenda.ts';
import type { Guest, PlannedMeeting } from '../core/meeting.ts';
import type { Name } from '../core/origin.ts';
import { membersOf } from '../core/people.ts';
import type { FoundedSeries } from '../core/series.ts';
import type { MinutesView } from './minutes.ts';

/** Puts names in the order of the record: members as the series has them, then its officers, then as they came. */
export function inMembersOrder(series: FoundedSeries, meeting: PlannedMeeting): (names: readonly Name[]) => readonly Name[] {
  const officers = [meeting.chair ?? series.chair, meeting.secretary ?? series.secretary];
  const order = [...membersOf(series, meeting.date).map((member) => member.name), ...officers.filter((name) => name !== null)];
  const place = (name: Name): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return (names) => names.toSorted((a, b) => place(a) - place(b));
}

/** Who was there, guests excepted; organisation and role as they were on the meeting's day. */
export function presentPeople(series: FoundedSeries, meeting: PlannedMeeting): MinutesView['present'] {
  const members = membersOf(series, meeting.date);
  const officers = [meeting.chair ?? series.chair, meeting.secretary ?? series.secretary];
  const onlyGuest = (name: Name): boolean =>
    meeting.guests.some((guest) => guest.name === name) && !members.some((member) => member.name === name) && !officers.includes(name);
  const records = new Map(meeting.attendance.map((record) => [record.name, record]));
  const names = [...records.values()].filter((record) => record.status === 'present' && !onlyGuest(record.name)).map(({ name }) => name);
  return inMembersOrder(
    series,
    meeting,
  )(names).map((name) => {
    const member = members.find((one) => one.name === name);
    const record = records.get(name);
    return {
      name,
      organisation: member?.organisation ?? null,
      role: member?.role ?? null,
      remote: record?.remote ?? false,
      fromItem: numberOf(meeting, record?.fromItem ?? null) || null,
      toItem: numberOf(meeting, record?.toItem ?? null) || null,
    };
  });
}

/** Who said that they can't come, in the members' order. */
export function apologyNames(series: FoundedSeries, meeting: PlannedMeeting): readonly Name[] {
  const names = meeting.attendance.filter((record) => record.status === 'apology').map((record) => record.name);
  return inMembersOrder(series, meeting)([...new Set(names)]);
}

/** The members who neither came nor said so. Nobody is absent from a meeting that can still be joined. */
export function absentNames(series: FoundedSeries, meeting: PlannedMeeting): readonly Name[] {
  switch (meeting.status) {
    case 'planned':
    case 'open':
    case 'paused':
      return [];
    case 'draft':
    case 'circulated':
    case 'verified':
    case 'approved': {
      const accounted = new Set(meeting.attendance.map((record) => record.name));
      return membersOf(series, meeting.date)
        .map((member) => member.name)
        .filter((name) => !accounted.has(name));
    }
  }
}

/** The numbers of the items that a guest comes for, lowest first. */
export const guestItems = (meeting: PlannedMeeting, guest: Guest): readonly number[] =>
  guest.items
    .map((id) => numberOf(meeting, id))
    .filter((number) => number > 0)
    .toSorted((a, b) => a - b);
