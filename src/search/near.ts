import { distance } from 'fastest-levenshtein';
import type { Sqlite } from './index-file.ts';

const MOST_NEAR = 5;
const LONG = 8;

/**
 * Words of the index that are spelled nearly so: one letter wrong, two in a long word, nearest first. One half of such a
 * word is right, so only words that begin or end alike are compared.
 */
export function nearWords(db: Sqlite, word: string): readonly string[] {
  const letters = [...word];
  if (letters.length < 4) return [];
  const wrong = letters.length >= LONG ? 2 : 1;
  const share = Math.max(2, Math.floor(letters.length / (wrong + 1)));
  const head = letters.slice(0, share).join('');
  const tail = letters.slice(-share).reverse().join('');
  const rows = [
    ...db.all('SELECT word FROM word WHERE word >= ? AND word < ?', [head, `${head}\u{10FFFF}`]),
    ...db.all('SELECT word FROM word WHERE reversed >= ? AND reversed < ?', [tail, `${tail}\u{10FFFF}`]),
  ] as { word: string }[];
  const near = [...new Set(rows.map((row) => row.word))]
    .filter((one) => Math.abs(one.length - word.length) <= wrong)
    .map((one) => ({ one, apart: distance(one, word) }))
    .filter(({ apart }) => apart > 0 && apart <= wrong);
  const nearest = Math.min(...near.map(({ apart }) => apart));
  return near
    .filter(({ apart }) => apart === nearest)
    .map(({ one }) => one)
    .slice(0, MOST_NEAR);
}

/** The words of the index that begin so, no more than asked for. */
export const wordsBeginning = (db: Sqlite, beginning: string, most: number): readonly string[] =>
  db
    .all('SELECT word FROM word WHERE word >= ? AND word < ? LIMIT ?', [beginning, `${beginning}\u{10FFFF}`, most])
    .map(({ word }) => String(word));
