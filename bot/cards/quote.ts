import type { Name } from '../../src/core/origin.ts';
import type { Texts } from '../../src/texts/texts.ts';

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** How many bytes a value takes in a card. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

const ESCAPED = /["\\\p{Cc}\p{Surrogate}]/u;

const MOST_LETTER_BYTES = 6;

/** How many bytes one character takes within a text of a card. */
function letterBytes(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (ESCAPED.test(letter)) return jsonBytes(letter) - 2;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Cuts a text that takes more bytes in a card, never inside what is seen as one character. Reads no further than it keeps. */
export function shortened(text: string, most: number): string {
  if (text.length * MOST_LETTER_BYTES <= most) return text;
  let bytes = 0;
  let end = 0;
  for (const letter of text) {
    bytes += letterBytes(letter);
    if (bytes > most) {
      const cut = graphemes.segment(text.slice(0, end + letter.length)).containing(end);
      return `${text.slice(0, cut?.index)}…`;
    }
    end += letter.length;
  }
  return text;
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
