import type { ItemHistory } from '../../../src/views/item-history.ts';

/** How a matter stood after a meeting; the first that is true of it. */
export const STANDINGS = ['decided', 'putOff', 'treated', 'ahead'] as const;
export type StandingThen = (typeof STANDINGS)[number];

/** What became of a matter in one of its meetings, in a word. */
export function standingThen({ decisions, postponed, continues, status }: ItemHistory): StandingThen {
  if (decisions.length > 0) return 'decided';
  if (postponed.length > 0 || continues) return 'putOff';
  return status === 'done' || status === 'current' ? 'treated' : 'ahead';
}
