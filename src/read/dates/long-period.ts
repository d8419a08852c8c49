import { coming, during, monthOf, NONE, type Period, type PeriodReading, refused, weekOf, yearOf } from './calendar.ts';
import { MONTHS } from './words.ts';
import type { Phrase } from './written-day.ts';

const exactOr = (phrase: Phrase, period: Period | null): PeriodReading =>
  period === null ? refused({ code: 'date', text: phrase.typed }) : { status: 'period', period };

const inYearOr = (phrase: Phrase, year: string | undefined, inYear: (year: number) => Period | null): PeriodReading =>
  year === undefined ? coming(phrase.from, inYear, phrase.typed) : exactOr(phrase, inYear(Number(year)));

/** "v. 14", "v14", "vecka 14 2023": an ISO week. Week 53 only in a year that has it; a week gone by needs its year. */
export function readWeek(phrase: Phrase): PeriodReading {
  const parts = /^(?:v\.? ?|vecka |week )(\d{1,2})(?:[ ,]+(\d{4}))?$/.exec(phrase.words);
  if (parts === null) return NONE;
  const week = Number(parts[1]);
  // Else "v. 53" would be found in a neighbouring year.
  if (parts[2] === undefined && weekOf(yearOf(phrase.from), week) === null) return refused({ code: 'date', text: phrase.typed });
  return inYearOr(phrase, parts[2], (year) => weekOf(year, week));
}

/** "i juni", "under juni 2022", "sista maj"; a bare month only where a date is expected. */
function readMonth(phrase: Phrase): PeriodReading {
  const parts = /^(?:(i|under|in|during|sista|sista dagen i|end of) )?([a-z]+)(?: (\d{4}))?$/.exec(phrase.words);
  const month = MONTHS.get(parts?.[2] ?? '');
  if (month === undefined || (parts?.[1] === undefined && !phrase.firm)) return NONE;
  if (parts?.[1] === 'end of') return NONE;
  const reading = inYearOr(phrase, parts?.[3], (year) => monthOf(year, month));
  if (reading.status === 'refused' && !phrase.firm && parts?.[1] !== 'sista') return NONE;
  if (reading.status !== 'period' || !parts?.[1]?.startsWith('sista')) return reading;
  return during(reading.period.end, reading.period.end);
}

/** "kvartal 2", "Q2 2022". */
function readQuarter(phrase: Phrase): PeriodReading {
  const parts = /^(?:i |under |in )?(?:kvartal |kv\.? ?|q|quarter )([1-4])(?: (\d{4}))?$/.exec(phrase.words);
  if (parts === null) return NONE;
  const last = Number(parts[1]) * 3;
  return inYearOr(phrase, parts[2], (year) => ({ start: monthOf(year, last - 2).start, end: monthOf(year, last).end }));
}

/** "i år", "under året", "under 2022". */
function readYear({ words, from }: Phrase): PeriodReading {
  const now = /^(?:i ar|under aret|under i ar|i ar|this year|during the year)$/.test(words);
  const named = /^(?:under|during) ((?:19|20)\d\d)$/.exec(words)?.[1];
  if (!now && named === undefined) return NONE;
  const year = named === undefined ? yearOf(from) : Number(named);
  return during(monthOf(year, 1).start, monthOf(year, 12).end);
}

/** A time longer than a week: its last day counts. */
export function longPeriod(phrase: Phrase): PeriodReading {
  for (const read of [readMonth, readQuarter, readYear]) {
    const reading = read(phrase);
    if (reading.status !== 'none') return reading;
  }
  return NONE;
}
