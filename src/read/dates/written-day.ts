import type { Day } from '../../core/origin.ts';
import { coming, dayOn, NONE, onDay, type Period, type PeriodReading, refused, weekdayOf, yearOf } from './calendar.ts';
import { ENGLISH_MONTHS, MONTHS, WEEKDAYS_BEFORE_DATE } from './words.ts';

/** A folded phrase, how it was typed, the day that it counts from, and whether a date is expected there. */
export interface Phrase {
  readonly words: string;
  readonly typed: string;
  readonly from: Day;
  /** After `datum:`, `senast` and the like: figures that could be anything else are a date, or wrong. */
  readonly firm: boolean;
}

const period = (day: Day | null): Period | null => (day === null ? null : { start: day, end: day });

function dayIn(phrase: Phrase, year: number | null, month: number, day: number): PeriodReading {
  if (year === null) return coming(phrase.from, (one) => period(dayOn(one, month, day)), phrase.typed);
  const exact = dayOn(year, month, day);
  return exact === null ? refused({ code: 'date', text: phrase.typed }) : onDay(exact);
}

/** "2 juni", "2:a juni 2022", "2nd of June", "June 2, 2022". */
function inWords(phrase: Phrase): PeriodReading {
  const swedish = /^(\d{1,2})(?::?[ae]|st|nd|rd|th)?(?: of)? ([a-z]+)\.?(?:,? (\d{4}))?$/.exec(phrase.words);
  const english = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/.exec(phrase.words);
  const month = MONTHS.get(swedish?.[2] ?? '') ?? ENGLISH_MONTHS.get(english?.[1] ?? '');
  if (month === undefined) return NONE;
  const year = swedish?.[3] ?? english?.[3];
  return dayIn(phrase, year === undefined ? null : Number(year), month, Number(swedish?.[1] ?? english?.[2]));
}

/** "2022-06-02", "20220602", and after `datum:` and `senast` "220602". */
function iso(phrase: Phrase): PeriodReading {
  const dashed = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(phrase.words);
  if (dashed !== null) return dayIn(phrase, Number(dashed[1]), Number(dashed[2]), Number(dashed[3]));
  const packed = /^((?:19|20)\d\d|\d\d)(\d\d)(\d\d)$/.exec(phrase.words);
  if (packed === null || (packed[1]?.length === 2 && !phrase.firm)) return NONE;
  const year = Number(packed[1]);
  const reading = dayIn(phrase, year < 100 ? 2000 + year : year, Number(packed[2]), Number(packed[3]));
  return reading.status === 'refused' && !phrase.firm ? NONE : reading;
}

/** Day or month first? Refused with both, or read where only day before month is possible. */
function eitherWay(phrase: Phrase, a: number, b: number, year: number | null): PeriodReading {
  const dayFirst = dayIn(phrase, year, b, a);
  if (a === b || a > 12) return dayFirst;
  const near = (month: number, day: number): Day | null => {
    const years = year === null ? [yearOf(phrase.from), yearOf(phrase.from) + 1] : [year];
    return years.map((one) => dayOn(one, month, day)).find((one) => one !== null && (year !== null || one >= phrase.from)) ?? null;
  };
  const dateA = near(b, a);
  const dateB = near(a, b);
  if (dateA === null || dateB === null) return refused({ code: 'date', text: phrase.typed });
  return refused({ code: 'dateTwo', text: phrase.typed, dateA, dateB });
}

const century = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

/** "2/6" is day before month; "2.6" and "04-05-2023" may be either; "6/22" is in no Swedish calendar. */
function inFigures(phrase: Phrase): PeriodReading {
  const slash = /^(\d{1,2})\/(\d{1,2})(?:[ -](\d{4}|\d\d))?$/.exec(phrase.words);
  if (slash !== null) {
    const [day, month] = [Number(slash[1]), Number(slash[2])];
    // Neither way a date: a fraction, where no date is expected.
    if (!phrase.firm && (day === 0 || month === 0 || (day > 12 && month > 12) || day > 31 || month > 31)) return NONE;
    return dayIn(phrase, slash[3] === undefined ? null : century(slash[3]), month, day);
  }
  const long = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d\d)$/.exec(phrase.words);
  if (long !== null && long[4] !== undefined) return eitherWay(phrase, Number(long[1]), Number(long[3]), century(long[4]));
  const short = /^(\d{1,2})\.(\d{1,2})$/.exec(phrase.words);
  if (short === null || !phrase.firm) return NONE;
  return eitherWay(phrase, Number(short[1]), Number(short[2]), null);
}

/** A day that is written out, with or without its year and its weekday; a weekday that is not that day's is refused. */
export function writtenDay(phrase: Phrase): PeriodReading {
  const named = /^([a-z]+),? (?:den )?(\S.*)$/.exec(phrase.words);
  const weekday = WEEKDAYS_BEFORE_DATE.get(named?.[1] ?? '');
  const rest = weekday === undefined ? phrase.words.replace(/^den /, '') : (named?.[2] ?? '');
  for (const read of [inWords, iso, inFigures]) {
    const reading = read({ ...phrase, words: rest });
    if (reading.status === 'none') continue;
    if (reading.status === 'refused' || weekday === undefined) return reading;
    const { start } = reading.period;
    return weekdayOf(start) === weekday ? reading : refused({ code: 'weekday', date: start });
  }
  return NONE;
}
