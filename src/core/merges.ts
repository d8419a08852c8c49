import type { Day, Name } from './origin.ts';
import type { FoundedSeries, Series } from './series.ts';

/** Two spellings that the council has found to be one person; earlier minutes keep theirs. */
export interface Merge {
  readonly dropped: Name;
  readonly kept: Name;
  /** The day that it was said. */
  readonly from: Day;
}

const same = (a: Name, b: Name): boolean => a.normalize('NFC').toLocaleLowerCase('sv') === b.normalize('NFC').toLocaleLowerCase('sv');

const mergeOf = (series: Series, name: Name): Merge | undefined =>
  series.status === 'founded' ? series.merges.find(({ dropped }) => same(dropped, name)) : undefined;

/** The name that a person goes by now, whichever spelling it is; a name that was never merged as it is. */
export function nowCalled(series: Series, name: Name): Name {
  let called = name;
  // No longer than there are merges: two names can't be merged into each other.
  for (let merge = mergeOf(series, called); merge !== undefined; merge = mergeOf(series, called)) called = merge.kept;
  return called;
}

/** @returns whether a name had been dropped on a day; on an unknown day as now */
export function isDropped(series: Series, name: Name, day: Day | null): boolean {
  const merge = mergeOf(series, name);
  return merge !== undefined && (day === null || merge.from <= day);
}

/** @returns whether somebody has said of two names that they are two people's */
export const areKeptApart = (series: FoundedSeries, a: Name, b: Name): boolean =>
  series.keptApart.some((pair) => (same(pair.a, a) && same(pair.b, b)) || (same(pair.a, b) && same(pair.b, a)));

/** The other spellings of a person's name. */
export const spellingsOf = (series: Series, name: Name): readonly Name[] =>
  series.status === 'founded' ? series.merges.map(({ dropped }) => dropped).filter((dropped) => nowCalled(series, dropped) === name) : [];
