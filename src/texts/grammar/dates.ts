import type { Day } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import { perLanguage } from './locale.ts';

const MONTHS = perLanguage((locale) => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));
const WEEKDAYS = perLanguage((locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }));

const utc = (day: Day): Date => new Date(`${day}T00:00:00Z`);

export const yearOf = (day: Day): number => utc(day).getUTCFullYear();
export const dayOfMonth = (day: Day): number => utc(day).getUTCDate();

/** "juni". */
export const monthName = (day: Day, language: Language): string => MONTHS[language].format(utc(day));

/** "torsdag". */
export const weekdayName = (day: Day, language: Language): string => WEEKDAYS[language].format(utc(day));

/** "2 juni": where the year is known. */
export const shortDate = (day: Day, language: Language): string => `${dayOfMonth(day)} ${monthName(day, language)}`;

/** "2 juni 2022". */
export const dateText = (day: Day, language: Language): string => `${shortDate(day, language)} ${yearOf(day)}`;

/** A label: "torsdag 2 juni 2022". */
export const dateLabel = (day: Day, language: Language): string => `${weekdayName(day, language)} ${dateText(day, language)}`;

/** In running text: "torsdagen den 2 juni 2022". */
export function runningDate(day: Day, language: Language): string {
  switch (language) {
    case 'sv':
      return `${weekdayName(day, language)}en den ${dateText(day, language)}`;
    case 'en':
      return dateLabel(day, language);
  }
}

/** "23–25 augusti", "30 maj–2 juni"; the years only where they differ. */
export function dateRange(from: Day, to: Day, language: Language): string {
  if (from === to) return shortDate(from, language);
  if (yearOf(from) !== yearOf(to)) return `${dateText(from, language)}–${dateText(to, language)}`;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOfMonth(from)}–${shortDate(to, language)}`;
  return `${shortDate(from, language)}–${shortDate(to, language)}`;
}

/** How a day is called seen from another: "i dag", "i morgon", else "torsdag 2 juni 2022". */
export function dayFrom(today: Day, day: Day, language: Language): string {
  const words: Readonly<Record<Language, readonly string[]>> = { sv: ['i dag', 'i morgon'], en: ['today', 'tomorrow'] };
  const distance = (utc(day).getTime() - utc(today).getTime()) / 86_400_000;
  return words[language][distance] ?? dateLabel(day, language);
}
