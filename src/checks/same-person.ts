import type { Check } from '../core/check.ts';
import { areKeptApart, isDropped } from '../core/merges.ts';
import type { FoundedSeries } from '../core/series.ts';
import { similarNames } from '../core/similar-names.ts';
import type { MinutesView } from '../views/minutes.ts';

/**
 * Members and guests who may be one person under two spellings. Two who were both there, who sign in by accounts of
 * their own, or of whom somebody has said so, are two.
 */
export function samePeople(series: FoundedSeries, { present, guests }: Pick<MinutesView, 'present' | 'guests'>): readonly Check[] {
  const names = [...series.members, ...guests].map(({ name }) => name).filter((name) => !isDropped(series, name, null));
  const signedIn = new Set(Object.values(series.keys));
  const there = new Set(present.map(({ name }) => name));
  return similarNames(names)
    .filter(({ a, b }) => !(there.has(a) && there.has(b)) && !(signedIn.has(a) && signedIn.has(b)))
    .filter(({ a, b }) => !areKeptApart(series, a, b))
    .map(({ a, b }) => ({ code: 'samePerson', item: null, line: null, text: b, a, b }));
}
