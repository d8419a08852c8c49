import type { EntryKind } from '../../../src/search/entry.ts';

/** What somebody looks for in the archive. `series`: the council; null for all that are theirs. */
export interface Look {
  readonly words: string;
  readonly kind: EntryKind | null;
  readonly person: string;
  readonly organisation: string;
  readonly year: number | null;
  readonly series: string | null;
}

/** Where one is in the archive. What is opened lies over what it was opened from. */
export interface Place {
  readonly look: Look;
  /** The minutes that are open, at that item. */
  readonly minutes: { readonly meeting: string; readonly item: number | null } | null;
  /** An item that is looked at through the years. */
  readonly matter: { readonly meeting: string; readonly item: number } | null;
}

/** Nothing is looked for. */
export const nothingIn = (series: string | null): Look => ({ words: '', kind: null, person: '', organisation: '', year: null, series });

/** Something is looked for, be it a year's decisions. */
export const isAsked = ({ words, kind, person, organisation, year }: Look): boolean =>
  [words, person, organisation].some((text) => text.trim() !== '') || kind !== null || year !== null;

/** As the search takes it; what is not given is not asked. */
export function parametersOf(look: Look): Readonly<Record<string, string>> {
  const { words, kind, person, organisation, year, series } = look;
  const all = { q: words.trim(), series, kind, person: person.trim(), organisation: organisation.trim(), year };
  return Object.fromEntries(Object.entries(all).flatMap(([key, value]) => (value === null || value === '' ? [] : [[key, String(value)]])));
}
