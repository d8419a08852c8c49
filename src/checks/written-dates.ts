import type { Day } from '../core/origin.ts';
import { coming, dayOn, type Period, plusMonths, yearOf } from '../read/dates/calendar.ts';
import { MONTHS, WEEKDAYS_BEFORE_DATE } from '../read/dates/words.ts';

/** A date, or a row of days, as it stands in a running text. */
export interface WrittenDate {
  readonly text: string;
  readonly index: number;
  readonly weekday: number | null;
  readonly year: number | null;
  /** The days that it is in a year; null where that year does not have them. */
  readonly inYear: (year: number) => Period | null;
}

/** Letter by letter without å, ä and ö, so that places in it are places in the text. The text is NFC. */
export function evenly(text: string): string {
  const folded = text.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');
  return folded.length === text.length ? folded : text;
}

const oneOf = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).join('|');

const MONTH = oneOf(MONTHS.keys());
const WEEKDAY = `(?:(?<weekday>${oneOf(WEEKDAYS_BEFORE_DATE.keys())})\\.?,? )?`;
const START = String.raw`(?<![\p{L}\p{N}.:/–—−-])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const TO = '(?: ?[–—−-] ?| till (?:den )?)';

/** "fredag den 2 juni 2022", "23–25 augusti", "30 maj–2 juni". */
const IN_WORDS = new RegExp(
  `${START}${WEEKDAY}(?:den )?(?:(?<first>\\d{1,2})(?: (?<firstMonth>${MONTH})\\.?)?${TO})?(?<last>\\d{1,2})(?::?[ae])? (?<month>${MONTH})(?:\\.?,? (?<year>(?:19|20)\\d\\d))?${END}`,
  'gu',
);
/** "fredag 2022-06-02". */
const ISO = new RegExp(`${START}${WEEKDAY}(?:den )?(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)-(?<last>\\d\\d)${END}(?![-/])`, 'gu');
/** "fredag 2/6", "den 2/6": without either it may be a fraction. */
const SLASHED = new RegExp(`${START}(?=[a-z])${WEEKDAY}(?:den )?(?<last>\\d{1,2})/(?<month>\\d{1,2})${END}(?!/)`, 'gu');

/** Words of English that are months with a capital only. */
const isOtherWord = (text: string): boolean => /\d (?:may|march)$/.test(text);

function written(match: RegExpExecArray, given: string): WrittenDate | null {
  const { weekday, first, firstMonth, last, month, year } = match.groups ?? {};
  const text = given.slice(match.index, match.index + match[0].length);
  if (isOtherWord(text)) return null;
  const numberOf = (word: string | undefined): number => MONTHS.get(word ?? '') ?? Number(word);
  const inYear = (one: number): Period | null => {
    const end = dayOn(one, numberOf(month), Number(last));
    const start = first === undefined ? end : dayOn(one, numberOf(firstMonth ?? month), Number(first));
    return start === null || end === null || start > end ? null : { start, end };
  };
  return {
    ...{ text, inYear, index: match.index },
    weekday: WEEKDAYS_BEFORE_DATE.get(weekday ?? '') ?? null,
    year: year === undefined ? null : Number(year),
  };
}

/** The dates that a text names, in their order. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const words = evenly(text);
  return [IN_WORDS, ISO, SLASHED]
    .flatMap((pattern) => [...words.matchAll(pattern)].flatMap((match) => written(match, text) ?? []))
    .toSorted((a, b) => a.index - b.index);
}

/** A date without a year is no further from the meeting than this. */
const MONTHS_AWAY = 9;

/** The days that a date can be at a meeting: that of its year, or those of the years around it that are near. */
export function possibleDays({ year, inYear }: WrittenDate, meetingDay: Day | null): readonly Period[] {
  if (year !== null) return [inYear(year)].filter((period) => period !== null);
  if (meetingDay === null) return [];
  const [earliest, latest] = [plusMonths(meetingDay, -MONTHS_AWAY), plusMonths(meetingDay, MONTHS_AWAY)];
  return [-1, 0, 1]
    .flatMap((years) => inYear(yearOf(meetingDay) + years) ?? [])
    .filter(({ start, end }) => earliest <= end && start <= latest);
}

/** The day that a date ended on when it was over at the meeting, read as a date to come; null where it was not. */
export function pastDay({ year, inYear, text }: WrittenDate, meetingDay: Day): Day | null {
  if (year !== null) {
    const end = inYear(year)?.end ?? null;
    return end !== null && end < meetingDay ? end : null;
  }
  const reading = coming(meetingDay, inYear, text);
  return reading.status === 'refused' && reading.refusal.code === 'datePast' ? reading.refusal.date : null;
}
