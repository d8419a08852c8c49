import { during, mondayOf, NONE, nextWeekday, onDay, type PeriodReading, plusDays, plusMonths, refused, weekdayOf } from './calendar.ts';
import { readWeek } from './long-period.ts';
import { countOf, WEEKDAYS } from './words.ts';
import type { Phrase } from './written-day.ts';

const DAYS_FROM_NOW: ReadonlyMap<string, number> = new Map([
  ...(['i dag', 'idag', 'today'].map((word) => [word, 0]) as [string, number][]),
  ...(['i morgon', 'imorgon', 'tomorrow'].map((word) => [word, 1]) as [string, number][]),
  ...(['i overmorgon', 'overmorgon'].map((word) => [word, 2]) as [string, number][]),
]);

/** "om en vecka", "om 14 dagar", "in a month". */
function counted({ words, from }: Phrase): PeriodReading {
  const days = DAYS_FROM_NOW.get(words);
  if (days !== undefined) return onDay(plusDays(from, days));
  const parts = /^(?:om|inom|in|within) (\w{1,8}) (dag|dagar|vecka|veckor|manad|manader|days?|weeks?|months?)$/.exec(words);
  const count = countOf(parts?.[1] ?? '');
  if (count === null) return NONE;
  const unit = parts?.[2] ?? '';
  if (unit.startsWith('m')) return onDay(plusMonths(from, count));
  return onDay(plusDays(from, unit.startsWith('d') ? count : count * 7));
}

/** "fredag", "på fredag": the first one after the meeting's day. On that very weekday, and "nästa fredag": which one? */
function weekdayAlone({ words, typed, from }: Phrase): PeriodReading {
  const parts = /^(?:(pa|on|denna|nu pa|this|nasta|next) )?([a-z]+)$/.exec(words);
  const weekday = WEEKDAYS.get(parts?.[2] ?? '');
  if (weekday === undefined) return NONE;
  const first = nextWeekday(from, weekday);
  if (parts?.[1] === 'nasta' || parts?.[1] === 'next') {
    return refused({ code: 'dateTwo', text: typed, dateA: first, dateB: plusDays(first, 7) });
  }
  return weekdayOf(from) === weekday ? refused({ code: 'dateTwo', text: typed, dateA: from, dateB: first }) : onDay(first);
}

/** "fredag i nästa vecka", "fredag v. 14": exact. */
function weekdayInWeek(phrase: Phrase): PeriodReading {
  const parts = /^(?:(?:pa|on) )?([a-z]+) (?:i |in )?((?:nasta vecka|next week|v|vecka|week).*)$/.exec(phrase.words);
  const weekday = WEEKDAYS.get(parts?.[1] ?? '');
  if (weekday === undefined) return NONE;
  const week = relativeWeek({ ...phrase, words: parts?.[2] ?? '' });
  return week.status === 'period' ? onDay(plusDays(week.period.start, weekday - 1)) : week;
}

/** "v. 14", "nästa vecka". */
export function relativeWeek(phrase: Phrase): PeriodReading {
  if (phrase.words !== 'nasta vecka' && phrase.words !== 'next week') return readWeek(phrase);
  const monday = plusDays(mondayOf(phrase.from), 7);
  return during(monday, plusDays(monday, 6));
}

/** A day that is counted from the meeting's. */
export function relativeDay(phrase: Phrase): PeriodReading {
  for (const read of [counted, weekdayAlone, weekdayInWeek]) {
    const reading = read(phrase);
    if (reading.status !== 'none') return reading;
  }
  return NONE;
}
