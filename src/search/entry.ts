import type { Day, Name } from '../core/origin.ts';

/** What can be found. A `meeting` is its head, an `item` its title and who answers for it. */
export const ENTRY_KINDS = ['meeting', 'item', 'note', 'entry', 'motion', 'decision', 'action'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** A piece of a meeting that is found as one. */
export interface SearchEntry {
  /** Stable in its meeting: the line that it leads back to, or its place. */
  readonly key: string;
  readonly kind: EntryKind;
  /** The number of the item; null for the meeting as such. */
  readonly item: number | null;
  readonly title: string;
  readonly text: string;
  /** Whose words, promise or task it is. */
  readonly people: readonly Name[];
  readonly organisations: readonly string[];
}

/** A meeting as the index holds it. */
export interface SearchedMeeting {
  readonly id: string;
  readonly series: string;
  readonly number: number | null;
  readonly date: Day | null;
  /** Those who came to some items only: they may find these. */
  readonly guests: readonly Name[];
  readonly entries: readonly SearchEntry[];
}
