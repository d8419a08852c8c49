import { DateTime } from 'luxon';
import type { Day } from '../../core/origin.ts';
import type { Refusal } from '../../core/refusal.ts';

/** First and last day of what was said; of one day twice the same. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** What a phrase means: a time, something wrong, or no time at all. */
export type PeriodReading =
  | { readonly status: 'period'; readonly period: Period }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'none' };

export const NONE: PeriodReading = { status: 'none' };
export const refused = (refusal: Refusal): PeriodReading => ({ status: 'refused', refusal });
export const onDay = (day: Day): PeriodReading => ({ status: 'period', period: { start: day, end: day } });
export const during = (start: Day, end: Day): PeriodReading => ({ status: 'period', period: { start, end } });

const at = (day: Day): DateTime => DateTime.fromISO(day, { zone: 'utc' });
const toDay = (time: DateTime): Day => time.toFormat('yyyy-MM-dd');

/** Months ahead beyond which a date without a year is taken as one that has passed (swedish.md, section 4). */
const FAR_AHEAD = 9;

/** @returns the day, or null where the calendar has none: nothing is clamped */
export function dayOn(year: number, month: number, day: number): Day | null {
  const time = DateTime.utc(year, month, day);
  return time.isValid ? toDay(time) : null;
}

export const yearOf = (day: Day): number => at(day).year;
export const weekdayOf = (day: Day): number => at(day).weekday;
export const plusDays = (day: Day, days: number): Day => toDay(at(day).plus({ days }));
/** The same day of a later month, or that month's last. */
export const plusMonths = (day: Day, months: number): Day => toDay(at(day).plus({ months }));
/** The first of these weekdays after a day. */
export const nextWeekday = (day: Day, weekday: number): Day => plusDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
export const mondayOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

export function monthOf(year: number, month: number): Period {
  const start = DateTime.utc(year, month, 1);
  return { start: toDay(start), end: toDay(start.endOf('month')) };
}

/** @returns the ISO week, or null in a year that does not have it */
export function weekOf(year: number, week: number): Period | null {
  if (week < 1 || week > DateTime.utc(year, 7, 1).weeksInWeekYear) return null;
  const monday = DateTime.fromObject({ weekYear: year, weekNumber: week, weekday: 1 }, { zone: 'utc' });
  return { start: toDay(monday), end: toDay(monday.plus({ days: 6 })) };
}

/**
 * What was said without a year: the first one that is not over on `from`. More than nine months ahead it is doubtful
 * and refused as past; what no near year has is refused as not in the calendar.
 * @param inYear what was said, in a year; null where that year does not have it
 * @param text the words, for the refusal
 */
export function coming(from: Day, inYear: (year: number) => Period | null, text: string): PeriodReading {
  const year = yearOf(from);
  const candidates = [year - 1, year, year + 1].flatMap((one) => inYear(one) ?? []);
  const next = candidates.find((period) => period.end >= from);
  if (next !== undefined && next.start <= plusMonths(from, FAR_AHEAD)) return { status: 'period', period: next };
  const past = candidates.findLast((period) => period.end < from);
  return refused(past === undefined ? { code: 'date', text } : { code: 'datePast', date: past.end });
}
