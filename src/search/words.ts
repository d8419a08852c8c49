import { newStemmer } from 'snowball-stemmers';

/** A word of a text: as it is compared, and where it stands. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const swedish = newStemmer('swedish');

/** Letters that may be written in two ways. */
const MARKED = /\p{M}/u;

/** A word as it is compared: composed and in small letters. Å, ä and ö are letters of their own. */
export const folded = (word: string): string => (MARKED.test(word) ? word.normalize('NFC') : word).toLowerCase();

/** The words of a text in their order: runs of letters and digits. */
export const wordsOf = (text: string): readonly Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: folded(word),
    start: index,
    end: index + word.length,
  }));

/** So many words are remembered with their stems: people use the same ones again and again, and stemming is slow. */
const REMEMBERED = 50_000;
const stems = new Map<string, string>();

/** "Skolan" to "skola": the ending that Snowball leaves. Not of words that end so by themselves, as "handlingsplan". */
const THE = /(?<=\p{L}{4})(?<!pl|org|m|kr|gr|tr|sv)an$/u;

/**
 * What the inflected forms of a word have in common (Snowball, Swedish): "besluten" and "beslutet" are "beslut". Always
 * the beginning of the word.
 */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = swedish.stem(word).replace(THE, '');
  if (stems.size >= REMEMBERED) stems.clear();
  stems.set(word, stem);
  return stem;
}
