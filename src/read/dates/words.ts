import { fold } from '../normalise.ts';

const table = (words: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(words.flatMap((same, index) => same.map((word) => [fold(word), index + 1] as const)));

const SWEDISH_MONTHS = table([
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augusti', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]);

/** Month before day is how English is written; in Swedish it is a slip, and not guessed at. */
export const ENGLISH_MONTHS = table([
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]);

/** Folded name or abbreviation of a month → 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([...SWEDISH_MONTHS, ...ENGLISH_MONTHS]);

/** Folded name of a weekday → 1–7, from Monday. */
export const WEEKDAYS = table([
  ['måndag', 'monday'],
  ['tisdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lördag', 'saturday'],
  ['söndag', 'sunday'],
]);

/** Forms of weekdays that stand before a date only: "tors 2 juni", "torsdagen den 2 juni". */
export const WEEKDAYS_BEFORE_DATE = new Map([
  ...WEEKDAYS,
  ...table([
    ['mån', 'måndagen', 'mon'],
    ['tis', 'tisdagen', 'tue'],
    ['ons', 'onsdagen', 'wed'],
    ['tors', 'tor', 'torsdagen', 'thu'],
    ['fre', 'fredagen', 'fri'],
    ['lör', 'lördagen', 'sat'],
    ['sön', 'söndagen', 'sun'],
  ]),
]);

const COUNTS = table([
  ['en', 'ett', 'a', 'one'],
  ['två', 'two'],
  ['tre', 'three'],
  ['fyra', 'four'],
  ['fem', 'five'],
  ['sex', 'six'],
  ['sju', 'seven'],
  ['åtta', 'eight'],
  ['nio', 'nine'],
  ['tio', 'ten'],
  ['elva', 'eleven'],
  ['tolv', 'twelve'],
  ['tretton', 'thirteen'],
]);

/** @returns the number that a folded word or figure says; null for none */
export function countOf(word: string): number | null {
  return /^\d{1,3}$/.test(word) ? Number(word) : (COUNTS.get(word) ?? null);
}
