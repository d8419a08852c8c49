import type { Name } from './origin.ts';

/** For comparing spellings: without case, accents, hyphens and points. "Eva-Karin Åström" → "eva karin astrom". */
const spelling = (name: Name): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters added, dropped, changed or swapped with the next: the optimal string alignment distance. */
function editsBetween(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Eight letters to an edit: "Bo Ek" and "Bo Ed" are two people, "Anna Berg" and "Anna Bergh" may be one. */
const LETTERS_TO_AN_EDIT = 8;
const MOST_EDITS = 2;

/** @returns whether two full names are so near to each other that they may be one person, spelled in two ways */
export function areSimilar(a: Name, b: Name): boolean {
  const [one, other] = [spelling(a), spelling(b)];
  if (a === b || one === '' || other === '') return false;
  const edits = Math.min(MOST_EDITS, Math.floor(Math.max(one.length, other.length) / LETTERS_TO_AN_EDIT));
  return Math.abs(one.length - other.length) <= edits && editsBetween(one, other) <= edits;
}

/** A pair of names that may be one person's. */
export interface SimilarNames {
  readonly a: Name;
  readonly b: Name;
}

/** The pairs of a list that may be one person each, in the list's order. Offered to people, never merged by itself. */
export function similarNames(names: readonly Name[]): readonly SimilarNames[] {
  const once = [...new Set(names)];
  return once.flatMap((a, at) => once.slice(at + 1).flatMap((b) => (areSimilar(a, b) ? [{ a, b }] : [])));
}
