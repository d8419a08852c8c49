import { dayOf, timeOf } from '../../core/day.ts';
import type { Instant } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import { dateText } from './dates.ts';

/** "09.00" of "09:00": our texts have a point. */
export const timeText = (time: string): string => time.replace(':', '.');

/** The time of day in Stockholm: "09.00". */
export const clockText = (at: Instant): string => timeText(timeOf(at));

/** The day in Stockholm: "2 juni 2022". */
export const instantDate = (at: Instant, language: Language): string => dateText(dayOf(at), language);

/** "09.00–16.00", or "09.00–" where the end is open. */
export const timeRange = (start: string, end: string | null): string => `${timeText(start)}–${end === null ? '' : timeText(end)}`;
