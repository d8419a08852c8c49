import type { MinutesItem, MinutesView } from '../views/minutes.ts';

/** What a document may not say: null then, never guessed. */
type Unsaid = 'series' | 'council' | 'documentTitle' | 'number';

type Unnumbered<T extends { readonly number: number }> = Omit<T, 'number'> & { readonly number: number | null };

/** An item as a document tells it. Neither items nor actions need have numbers there. */
export type ImportedItem = Unnumbered<Omit<MinutesItem, 'actions'>> & {
  readonly actions: readonly Unnumbered<MinutesItem['actions'][number]>[];
} extends infer I
  ? { readonly [K in keyof I]: I[K] }
  : never;

/** Minutes as a document tells them: the keys of `MinutesView`, empty or null where it is silent. */
export type ImportedMinutes = Omit<MinutesView, Unsaid | 'items'> & {
  readonly [K in Unsaid]: MinutesView[K] | null;
} & { readonly items: readonly ImportedItem[] };

/** What the reader was not sure of, and left out. */
export const WARNING_CODES = [
  'noItems',
  'noDate',
  'dateDoubtful',
  'timeDoubtful',
  'numberDoubtful',
  'personDoubtful',
  'organisationDoubtful',
  'guestItemsDoubtful',
  'secretaryDoubtful',
  'presenceDoubtful',
  'headDoubtful',
  'itemNumberDoubtful',
  'actionDoubtful',
  'decisionDoubtful',
  'nextMeetingDoubtful',
  'textLeftOut',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface Warning {
  /** Where it stands in the original text, from 1. */
  readonly line: number;
  readonly code: WarningCode;
  /** The words in question, at most 120 characters. */
  readonly text: string;
}

/** One meeting as it was read. */
export interface Reading {
  readonly minutes: ImportedMinutes;
  readonly warnings: readonly Warning[];
}
