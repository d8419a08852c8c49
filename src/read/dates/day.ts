import type { Day } from '../../core/origin.ts';
import type { Refusal } from '../../core/refusal.ts';
import { cleanName, fold, matchable } from '../normalise.ts';
import { NONE, type PeriodReading } from './calendar.ts';
import { longPeriod } from './long-period.ts';
import { relativeDay, relativeWeek } from './relative-day.ts';
import { MONTHS, WEEKDAYS, WEEKDAYS_BEFORE_DATE } from './words.ts';
import { type Phrase, writtenDay } from './written-day.ts';

export type DayReading =
  | { readonly status: 'day'; readonly day: Day }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'none' };

/** No phrase of the table is longer. */
const LONGEST = 48;

/** @returns the words of a text as dates are matched with them: folded, one kind of dash */
export const dateWords = (text: string): string => matchable(text).replace(/[–—−]/g, '-');

type Reader = (phrase: Phrase) => PeriodReading;

function read(readers: readonly Reader[], typed: string, from: Day, firm: boolean): PeriodReading {
  if (typed.length > LONGEST) return NONE;
  const phrase: Phrase = { words: dateWords(typed), typed: cleanName(typed), from, firm };
  for (const reader of readers) {
    const reading = reader(phrase);
    if (reading.status !== 'none') return reading;
  }
  return NONE;
}

/** @returns the time that a whole phrase means, counted from a day: a day, week, month, quarter or year */
export const readPeriod = (typed: string, from: Day, firm: boolean): PeriodReading =>
  read([writtenDay, relativeDay, relativeWeek, longPeriod], typed, from, firm);

/**
 * The day that a text is (swedish.md, section 4).
 * @param meetingDay the day that it counts from
 * @returns none for what is no single day; refuses what is in no calendar, what can be two days, what has passed, and a
 *   weekday that is not the date's
 */
export function readDay(text: string, meetingDay: Day): DayReading {
  const reading = read([writtenDay, relativeDay], text, meetingDay, true);
  return reading.status === 'period' ? { status: 'day', day: reading.period.start } : reading;
}

const OPENING = /^[("'”“[]+/;
const CLOSING = /[)"'”“\],;:.!?]+$/;
/** What is too long for a phrase is none, and not looked into. */
const bare = (word: string): string => (word.length > LONGEST ? '' : word.replace(OPENING, '').replace(CLOSING, ''));

/** Words before a phrase that make it something else than the day of the meeting. */
const NOT_A_DAY_AFTER = new Set([
  'kl',
  'klockan',
  'rum',
  'en',
  'nagon',
  'varje',
  'varannan',
  'forsta',
  'andra',
  'tredje',
  'fjarde',
  'sista',
  'at',
  'room',
  'every',
]);
const isClock = (word: string): boolean => /^\d{1,2}[.:](?:00|1[3-9]|[2-5]\d)$/.test(word);

/** "en fredag i juni" and "fredag i juni" name no day. */
const isVague = (words: readonly string[], index: number): boolean =>
  WEEKDAYS.has(fold(words[index] ?? '')) && fold(words[index + 1] ?? '') === 'i' && MONTHS.has(fold(bare(words[index + 2] ?? '')));

/** What a phrase that names a day begins with. */
const BEGINS_A_DAY = /^(?:\d|den|pa|on|om|in|inom|within|i|imorgon|tomorrow|overmorgon|denna|this|nasta|next)/;
const mayBegin = (word: string): boolean => BEGINS_A_DAY.test(word) || WEEKDAYS_BEFORE_DATE.has(word) || MONTHS.has(word);

/** The first day that is named in a text: `nästa möte: 2 juni, halvdag på distans`. What may or may not be one is refused. */
export function firstDay(text: string, from: Day): DayReading {
  const words = text.split(/\s+/);
  for (let index = 0; index < words.length; index += 1) {
    if (!mayBegin(fold(bare(words[index] ?? '')))) continue;
    const before = fold(bare(words[index - 1] ?? ''));
    if (NOT_A_DAY_AFTER.has(before) || isClock(bare(words[index] ?? '')) || isVague(words, index)) continue;
    for (let count = Math.min(6, words.length - index); count > 0; count -= 1) {
      const phrase = bare(words.slice(index, index + count).join(' '));
      const reading = /^i ?dag$|^today$/i.test(phrase) ? { status: 'none' as const } : readDay(phrase, from);
      if (reading.status !== 'none') return reading;
    }
  }
  return { status: 'none' };
}
