import ical, { ICalCalendarMethod } from 'ical-generator';
import { DateTime } from 'luxon';
import { textsFor } from '../texts/texts.ts';
import type { MinutesView } from '../views/minutes.ts';
import { printable } from './wording.ts';

/** HH:MM in Stockholm; the end where it is said. */
export interface TimeOfDay {
  readonly start: string;
  readonly end: string | null;
}

const PRODUCT = { company: 'Laget runt', product: 'Laget runt' } as const;

const inStockholm = (day: string, time: string): DateTime => DateTime.fromISO(`${day}T${time}`, { zone: 'Europe/Stockholm' });

/**
 * The next meeting for a calendar (RFC 5545): on its day, or at the time that is said. The same meeting has the same UID
 * whatever it is moved to, so that a calendar takes a newer file for a change of it.
 *
 * @returns null where no day is known
 */
export function nextMeetingIcs(view: MinutesView, time: TimeOfDay | null): string | null {
  const { series, number, council, language, nextMeeting } = view;
  if (nextMeeting === null || nextMeeting.date === null) return null;
  const { date, text } = nextMeeting;
  const calendar = ical({ method: ICalCalendarMethod.PUBLISH, prodId: { ...PRODUCT, language: language.toUpperCase() } });
  calendar.createEvent({
    id: `${series}_${number === null ? `after-${view.date}` : number + 1}@laget-runt`,
    // When it was said, as far as minutes know: no clock (design.md, ruling 6).
    stamp: inStockholm(view.date ?? date, view.time.end ?? view.time.start ?? '00:00').toUTC(),
    summary: oneLine(textsFor(language).outlineTitle({ council })),
    description: printable(text),
    ...whenOf(date, time),
  });
  return calendar.toString();
}

const oneLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ');

function whenOf(date: string, time: TimeOfDay | null) {
  if (time === null) return { allDay: true, start: DateTime.fromISO(date, { zone: 'utc' }) };
  const end = time.end === null ? {} : { end: inStockholm(date, time.end).toUTC() };
  return { start: inStockholm(date, time.start).toUTC(), ...end };
}
