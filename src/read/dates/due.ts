import type { Day } from '../../core/origin.ts';
import type { Refusal } from '../../core/refusal.ts';
import type { Due } from '../../core/series.ts';
import { cleanName, fold, withoutFinal } from '../normalise.ts';
import { plusDays } from './calendar.ts';
import { dateWords, readPeriod } from './day.ts';
import { isWordsOnly } from './words-only.ts';

export type DueReading =
  /** `rest`: the text without the phrase. */
  | { readonly status: 'due'; readonly due: Due; readonly rest: string }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'none' };

const NONE: DueReading = { status: 'none' };
/** The longest phrase: "senast fredag den 2 juni 2022 kl. 12". */
const MOST_WORDS = 9;

/** Said by every label already ("Senast 2 juni"), so not kept. */
const LATEST = /^(?:senast|no later than|by|due)(?: by)? /i;
/** Words that include the day; "före" and "innan" leave it out. */
const INCLUDING = /^(?:till och med|t\.? ?o\.? ?m\.?|tom|till|until|fram till) /i;
const EXCLUDING = /^(?:före|fore|innan|before) /i;
const CLOCK = / (?:kl\.?|klockan|at) \d{1,2}(?:[.:]\d\d)?$/i;

/** After these the phrase says since when, how often, or what was: no due date. */
const NO_DUE_AFTER = new Set([
  ...['från', 'fr.o.m', 'from', 'sedan', 'efter', 'since', 'after', 'varje', 'varannan', 'var', 'every', 'each'].map(fold),
  ...['förra', 'förrförra', 'senaste', 'last', 'past', 'första', 'sista', 'en', 'någon', 'mellan'].map(fold),
]);

/** What a whole phrase means as a due date. */
function dueOf(typed: string, from: Day): Exclude<DueReading, { status: 'due' }> | { readonly status: 'due'; readonly due: Due } {
  const text = typed.replace(LATEST, '');
  if (isWordsOnly(dateWords(text))) return { status: 'due', due: { text, date: null } };
  const excludes = EXCLUDING.test(text);
  const phrase = text.replace(excludes ? EXCLUDING : INCLUDING, '').replace(CLOCK, '');
  const reading = readPeriod(phrase, from, phrase !== typed.replace(CLOCK, ''));
  if (reading.status !== 'period') return reading;
  const { start, end } = reading.period;
  return { status: 'due', due: { text, date: excludes ? plusDays(start, -1) : end } };
}

/** What joins the phrase to the rest: "ring Anna, senast 2 juni". */
const withoutDash = (text: string): string => text.slice(0, text.length - (/[\s,;:–-]*$/.exec(text.slice(-8))?.[0].length ?? 0));

/** The last words of a text, from the longest number of them that is a due phrase. */
function lastPhrase(text: string, from: Day): DueReading {
  const starts = [...text.matchAll(/\S+/g)].slice(-MOST_WORDS - 1).map((match) => match.index);
  const skipped = starts.length > MOST_WORDS ? 1 : 0;
  for (const [place, start] of starts.entries()) {
    if (place < skipped) continue;
    const reading = dueOf(cleanName(text.slice(start)), from);
    if (reading.status === 'none') continue;
    const rest = text.slice(0, start).trimEnd();
    const before = fold(withoutFinal(rest.slice(-20).split(/\s/).at(-1) ?? ''));
    const isDay = reading.status === 'refused' || reading.due.date !== null;
    if (isDay && NO_DUE_AFTER.has(before)) return NONE;
    if (reading.status === 'refused') return reading;
    return { status: 'due', due: reading.due, rest: withoutDash(rest) };
  }
  return NONE;
}

/**
 * When an action is due: the last phrase of its text, whole words (swedish.md, section 4). Words that mean no day
 * ("till hösten", "till nästa möte") are kept without a date; `före` a day means the day before at the latest.
 * @param meetingDay the day that it counts from
 * @returns none where the text ends otherwise; refuses an impossible or doubtful day
 */
export function readDue(text: string, meetingDay: Day): DueReading {
  const whole = withoutFinal(text.trim());
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  if (open >= 0) {
    const inner = withoutFinal(whole.slice(open + 1, -1).trim());
    const reading = inner.length > 60 ? NONE : dueOf(cleanName(inner), meetingDay);
    if (reading.status !== 'none') return reading.status === 'due' ? { ...reading, rest: whole.slice(0, open).trimEnd() } : reading;
  }
  return lastPhrase(whole, meetingDay);
}
