import { dateWords } from './day.ts';
import { readTimeSpan } from './time-span.ts';

const CLOCK = '\\d{1,2}[.:]\\d\\d';
const HOUR = '\\d{1,2}(?:[.:]\\d\\d)?';
const TO = ' ?(?:-|till|och|to|until) ?';

/** A time is named by its word, or by two times of day with their minutes; figures alone may be a date. */
const PHRASE = new RegExp(
  `(?<![\\d.:/-])(?:(?:kl\\.?|klockan) ?${HOUR}(?:${TO}${HOUR})?|(?:at|from|från) ${CLOCK}(?:${TO}${CLOCK})?|${CLOCK}${TO}${CLOCK})(?![\\d.:/-]*\\d)(?! ?[ap]\\.?m\\b)`,
  'g',
);

/**
 * The time of day that a text names: `nästa möte: 2 juni kl. 9–10.30, halvdag på distans`.
 * @returns HH:MM, the end null where it is not said; null for none, and where it may be one of several
 */
export function timeInText(text: string): { readonly start: string; readonly end: string | null } | null {
  const phrases = dateWords(text.slice(0, 500)).match(PHRASE) ?? [];
  const [phrase, ...others] = phrases;
  if (phrase === undefined || others.length > 0) return null;
  const reading = readTimeSpan(phrase.replace(/^at /, 'from '));
  return reading.status === 'time' ? { start: reading.start, end: reading.end } : null;
}
