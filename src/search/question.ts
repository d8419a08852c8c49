import type { Day } from '../core/origin.ts';
import type { EntryKind } from './entry.ts';

/** What somebody looks for. Words are searched for all together, also inflected, and as the beginning of longer ones. */
export interface Question {
  readonly words: string;
  readonly kind: EntryKind | null;
  readonly person: string | null;
  readonly organisation: string | null;
  readonly year: number | null;
  /** Where the page before ended, as its `next` says; null for the first one. */
  readonly after: number | null;
  readonly limit: number;
}

/** Words alone, everywhere they may stand: the first page. */
export const questionOf = (words: string, limit: number): Question => ({
  ...{ words, kind: null, person: null, organisation: null, year: null, after: null, limit },
});

/** Where somebody may look: all of these series, and single items of meetings that they came to. */
export interface Reach {
  readonly series: readonly string[];
  readonly guestIn: readonly { readonly meeting: string; readonly items: readonly number[] }[];
}

/** Something found, in its sentence. */
export interface Hit {
  readonly meeting: string;
  readonly series: string;
  readonly number: number | null;
  readonly date: Day | null;
  readonly kind: EntryKind;
  readonly item: number | null;
  readonly title: string;
  readonly sentence: string;
  /** What in the sentence was looked for: from and to, in UTF-16 units as JavaScript counts. */
  readonly marks: readonly (readonly [number, number])[];
  readonly people: readonly string[];
}

/** A page of what was found, newest first. */
export interface Found {
  readonly hits: readonly Hit[];
  /** For the page after; null where there is none. */
  readonly next: number | null;
  /** Words that nothing holds, with those that are spelled nearly so and were looked for instead. */
  readonly instead: readonly { readonly word: string; readonly words: readonly string[] }[];
}
