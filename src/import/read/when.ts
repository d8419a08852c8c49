import type { Day } from '../../core/origin.ts';
import { readDay } from '../../read/dates/day.ts';
import { readTimeSpan } from '../../read/dates/time-span.ts';

const MONTH =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const WEEKDAY = '(?:m[åa]n|tis|ons|tor|tors|fre|l[öo]r|s[öo]n)(?:dag)?(?:en)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const YEAR = '(?:19|20)\\d\\d';
/** A day with its year; of several days in a row ("12–13 november 2011") the first. */
const DATE = new RegExp(
  `(?<![\\d-])(?:(?<weekday>${WEEKDAY})\\.?,? )?(?:den )?(?:(?<iso>${YEAR}-\\d{1,2}-\\d{1,2})|(?<packed>${YEAR}[01]\\d[0-3]\\d)|(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th)?(?: ?(?:-|–|—|och|&) ?\\d{1,2})? (?<month>${MONTH})\\.?,? (?<year>${YEAR}|[-’'][0-3]\\d(?! ?${MONTH}|[.:]\\d))|(?<monthFirst>${MONTH} \\d{1,2},? ${YEAR})|(?<figures>\\d{1,2}/\\d{1,2}[ -/]${YEAR}|\\d{1,2}/\\d{1,2} ?[-–’'][0-3]\\d(?![/.:,]\\d)))(?![\\d-])`,
  'giu',
);
const SHORT = new RegExp(`^(?:den )?(?<day>\\d{1,2}) (?<month>${MONTH})|^\\d{1,2}/\\d{1,2}$|^\\d{6}$`, 'iu');

/** What a text says of when: the first day in it, its times, and what is left without them. */
export interface When {
  readonly day: Day | null;
  readonly start: string | null;
  readonly end: string | null;
  /** It names a day that can't be told: without a year, or in no calendar. */
  readonly doubtful: boolean;
  readonly rest: string;
}

const LONGEST = 400;

function dayOf({ groups = {} }: RegExpMatchArray): Day | null {
  const { weekday, iso, packed, day, month, year, monthFirst, figures } = groups;
  // "24/10-23": of this century.
  const slashed = figures?.replace(/ ?[-–’'](?=\d\d$)/, '-20').replace(/[ /](?=\d{4}$)/, '-');
  const date = iso ?? packed ?? monthFirst ?? slashed ?? `${day} ${month} ${year?.replace(/^[-’']/, '20')}`;
  const reading = readDay(weekday === undefined ? date : `${weekday} ${date}`, '2000-01-01');
  return reading.status === 'day' ? reading.day : null;
}

/** Reads a line or a value that may say when a meeting was. `isTime`: it stands beside a label for the time. */
export function readWhen(text: string, isTime = false): When {
  if (text.length > LONGEST) return { day: null, start: null, end: null, doubtful: false, rest: text };
  const dates = [...text.matchAll(DATE)];
  const days = dates.map(dayOf);
  const day = days[0] ?? null;
  const left = text
    .replace(DATE, ' ')
    .replace(
      PACKED,
      (_, at, hour, minute, to, endHour, endMinute) => `${at} ${hour}.${minute}${to === undefined ? '' : `${to}${endHour}.${endMinute}`}`,
    );
  const { start, end, rest } = readTimes(left, isTime);
  const unsure =
    (dates.length > 0 && day === null) || (dates.length === 0 && isTime && SHORT.test(text.replace(/^\p{L}+(?:dag|dagen),? /u, '')));
  return { day, start, end, doubtful: unsure, rest };
}

/** "kl 1000-1430". */
const PACKED = /(kl\.?|klockan)\s*([01]\d|2[0-4])([0-5]\d)(?:(\s*(?:-|–|—|till)\s*)([01]\d|2[0-4])([0-5]\d))?(?![\d/:-])/giu;
const CLOCK = '(?:kl\\.?|klockan|at)?\\s*(\\d{1,2})(?:[.:](\\d\\d))?';
const SPAN = new RegExp(`(?<![\\d./:-])${CLOCK}\\s*(?:-|–|—|till|to|until)\\s*${CLOCK}(?![\\d/:-])`, 'iu');
const POINT = /(?:kl\.?|klockan|at)\s*(\d{1,2})(?:[.:](\d\d))?(?![\d/:-])|(?<![\d./:-])(\d{1,2})[.:](\d\d)(?![\d./:-]*\d)/iu;

function readTimes(text: string, isTime: boolean): { start: string | null; end: string | null; rest: string } {
  const span = SPAN.exec(text);
  if (span !== null && (isTime || span[2] !== undefined || span[4] !== undefined || /kl/i.test(span[0]))) {
    const read = readTimeSpan(`${span[1]}:${span[2] ?? '00'}-${span[3]}:${span[4] ?? '00'}`);
    if (read.status === 'time') return { start: read.start, end: read.end, rest: text.replace(span[0], ' ') };
  }
  const point = POINT.exec(text) ?? (isTime ? /^\s*(\d{1,2})(?:[.:](\d\d))?\s*[-–]?\s*\.?$/u.exec(text) : null);
  if (point === null) return { start: null, end: null, rest: text };
  const read = readTimeSpan(`${point[1] ?? point[3]}:${point[2] ?? point[4] ?? '00'}`);
  return read.status === 'time'
    ? { start: read.start, end: null, rest: text.replace(point[0], ' ') }
    : { start: null, end: null, rest: text };
}

/** The end of a line after its last time. */
const AFTER_TIME =
  /\d\d?[.:]?\d\d\)?(?:\s*[,|•·]\s*(?:i |på )?|\s+(?:i|på|via)\s+)((?:\p{Lu}|(?:rum|sal|lokal) )[^.;]*|(?<=\s(?:i|på|via)\s+)\p{L}[^.;]*)\.?$/u;

/** A text up to the first day that it names, without what ties the day to it. */
export function withoutDates(text: string): string {
  const first = text.search(DATE);
  return first < 0
    ? text.trim()
    : text
        .slice(0, first)
        .replace(/[\s,–-]*(?:\b(?:den|the|on))?\s*$/u, '')
        .trim();
}

/** What of "Sjösalen, den 5 mars 2019 kl. 13–15" is the place: the pieces between commas without a day or a time. */
export function placeIn(text: string): string | null {
  const pieces = text.split(/,\s*/);
  const kept = pieces.map((piece) => {
    const { day, start, doubtful } = readWhen(piece, false);
    return day === null && start === null && !doubtful && !/^\s*(?:kl\b|klockan)/i.test(piece);
  });
  const first = kept.indexOf(true);
  if (first < 0) return null;
  const after = kept.indexOf(false, first);
  const place = pieces
    .slice(first, after < 0 ? undefined : after)
    .join(', ')
    .trim();
  return place === '' ? null : place;
}

/** Who, and no place: "kl. 9–11, sekreterare Eva Lind". */
const NO_PLACE = /\d{4}|\p{L}:|^(?:(?:för|av|med|om|till)(?!\p{L})|närvarande|protokoll|anteckn|ordförande|sekreterare)/iu;

/**
 * "3 april 2024 | 09.00–09.45 | Teams", "… den 14 november 2023 kl. 18.30 i föreningslokalen": what a line of the head has
 * after the day and the time. Null where no line has all three.
 */
export function placeAfterTime(lines: readonly string[]): string | null {
  for (const text of lines) {
    const { day, start, rest } = readWhen(text);
    const beside = day === null || start === null ? undefined : text.match(AFTER_TIME)?.[1]?.trim();
    if (beside !== undefined && rest.includes(beside) && beside.length <= 80 && !NO_PLACE.test(beside)) return beside;
  }
  return null;
}
