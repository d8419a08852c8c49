import type { Day } from '../../core/origin.ts';
import type { Language } from '../../core/vocabulary.ts';
import { dayOfMonth, monthName, yearOf } from './dates.ts';
import { joinGroups, joinNames } from './join-names.ts';
import { runs } from './numbers.ts';

/** A meeting as it is referred to. */
export interface MeetingRef {
  readonly number: number;
  readonly date: Day | null;
}
type Dated = MeetingRef & { readonly date: Day };

interface Words {
  readonly numbered: (n: number, numbers: string) => string;
  readonly months: (n: number, months: string) => string;
  readonly days: (n: number, days: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  sv: {
    numbered: (_, numbers) => `möte nr ${numbers}`,
    months: (n, months) => `${n === 1 ? 'mötet' : 'mötena'} i ${months}`,
    days: (n, days) => `${n === 1 ? 'mötet' : 'mötena'} den ${days}`,
  },
  en: {
    numbered: (n, numbers) => `${n === 1 ? 'meeting' : 'meetings'} no. ${numbers}`,
    months: (n, months) => `the ${n === 1 ? 'meeting' : 'meetings'} in ${months}`,
    days: (n, days) => `the ${n === 1 ? 'meeting' : 'meetings'} on ${days}`,
  },
};

const monthOf = (day: Day): string => day.slice(0, 7);

/** In the order given, those with the same key together. */
function grouped<T>(all: readonly T[], key: (one: T) => string | number): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string | number, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The days or months of one year, and whether there is an "och" among them. */
interface YearGroup {
  readonly year: number;
  readonly text: string;
  readonly compound: boolean;
}

function inMonths(days: readonly [Day, ...Day[]], language: Language): YearGroup {
  const names = days.map((day) => monthName(day, language));
  return { year: yearOf(days[0]), text: joinNames(names, language), compound: names.length > 1 };
}

function onDays(days: readonly [Day, ...Day[]], language: Language): YearGroup {
  const months = grouped(days, monthOf);
  const texts = months.map(
    (month) =>
      `${joinNames(
        month.map((day) => String(dayOfMonth(day))),
        language,
      )} ${monthName(month[0], language)}`,
  );
  const compound = months.some((month) => month.length > 1);
  return { year: yearOf(days[0]), text: joinGroups(texts, compound, language), compound: days.length > 1 };
}

/**
 * Meetings as an approval names them: "mötena i februari och mars".
 * @param on the approving meeting's day: years are named when some year differs from its
 * @param by what they are named by. Months give way to days where two of them share a month (ask for days where one
 *   shares it with a meeting that stays unapproved), and all to numbers where a date is missing
 */
export function meetingsPhrase(
  meetings: readonly MeetingRef[],
  on: Day | null,
  language: Language,
  by: 'months' | 'days' | 'numbers' = 'months',
): string {
  const words = WORDS[language];
  const dated = meetings.filter((meeting): meeting is Dated => meeting.date !== null);
  if (by === 'numbers' || dated.length < meetings.length) {
    const numbers = runs(meetings.map((meeting) => meeting.number));
    return words.numbered(meetings.length, joinNames(numbers, language));
  }
  const days = dated.map((meeting) => meeting.date).sort();
  const byDay = by === 'days' || new Set(days.map(monthOf)).size < days.length;
  const years = grouped(days, yearOf).map((year) => (byDay ? onDays(year, language) : inMonths(year, language)));
  const withYear = years.some(({ year }) => on === null || year !== yearOf(on));
  const text = joinGroups(
    years.map((group) => (withYear ? `${group.text} ${group.year}` : group.text)),
    years.some((group) => group.compound),
    language,
  );
  return byDay ? words.days(meetings.length, text) : words.months(meetings.length, text);
}
