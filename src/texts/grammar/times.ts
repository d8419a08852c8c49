import type { Instant } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import { dateText } from './dates.ts';

/** "2022-06-02 09:00". */
const STOCKHOLM = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Stockholm' });
const inStockholm = (at: Instant): string => STOCKHOLM.format(new Date(at));

/** "09.00" of "09:00": our texts have a point. */
export const timeText = (time: string): string => time.replace(':', '.');

/** The time of day in Stockholm: "09.00". */
export const clockText = (at: Instant): string => timeText(inStockholm(at).slice(-5));

/** The day in Stockholm: "2 juni 2022". */
export const instantDate = (at: Instant, language: Language): string => dateText(inStockholm(at).slice(0, 10), language);

/** "09.00–16.00", or "09.00–" where the end is open. */
export const timeRange = (start: string, end: string | null): string => `${timeText(start)}–${end === null ? '' : timeText(end)}`;
