import type { Name } from '../../src/core/origin.ts';
import type { Texts } from '../../src/texts/texts.ts';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });
const utf8 = new TextEncoder();

/** How many bytes a value takes in a card. */
export const jsonBytes = (value: unknown): number => utf8.encode(JSON.stringify(value)).length;

/** Cuts a text that takes more bytes in a card, never inside what is seen as one character. */
export function shortened(text: string, most: number): string {
  if (jsonBytes(text) - 2 <= most) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of graphemes.segment(text)) {
    bytes += jsonBytes(segment) - 2;
    if (bytes > most) break;
    kept += segment;
  }
  return `${kept}…`;
}

const TURNING = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const OPENS = /[\u2066-\u2068]/;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/**
 * Keeps a text from turning the words around it (Unicode bidi isolates, UAX 9): its own marks stay as they are. Where
 * it closes more isolates than it opens, or the other way round, as many are added.
 */
export function isolated(text: string): string {
  if (!TURNING.test(text)) return text;
  let open = 0;
  let unopened = 0;
  for (const mark of text) {
    if (OPENS.test(mark)) open += 1;
    else if (mark === POP_ISOLATE && open > 0) open -= 1;
    else if (mark === POP_ISOLATE) unopened += 1;
  }
  return FIRST_STRONG_ISOLATE.repeat(unopened + 1) + text + POP_ISOLATE.repeat(open + 1);
}

/** A text of people's, fit for a card: not longer than it has room for, and turning nothing but itself. */
export const quote = (text: string, most = 400): string => isolated(shortened(text, most));

const NAME_BYTES = 80;
const MOST_NAMES = 30;

export const quoteName = (name: Name): string => quote(name, NAME_BYTES);

/** Names for a sentence; of very many the first, and how many more there are. */
export function quoteNames(names: readonly Name[], texts: Texts): readonly string[] {
  const shown = names.slice(0, MOST_NAMES).map(quoteName);
  return names.length > MOST_NAMES ? [...shown, texts.cardMore({ n: names.length - MOST_NAMES })] : shown;
}
