import type { Event } from '../core/event.ts';
import type { Appended } from './store.ts';

/** What a stream holds, as far as it matters for what may come next. */
export interface Held {
  readonly version: number;
  readonly sources: ReadonlySet<string>;
}

export interface Admission {
  readonly answer: Appended;
  /** Those to be written; empty unless the answer is `appended`. */
  readonly fresh: readonly Event[];
}

/**
 * Decides what becomes of an append. Known sources go first: who repeats themselves is told so, not that the stream has
 * moved on. Events of one call may share a source.
 */
export function admit(held: Held, expected: number, events: readonly Event[]): Admission {
  const fresh = events.filter((event) => !held.sources.has(event.origin.source));
  if (fresh.length === 0) return { answer: { status: 'known', version: held.version }, fresh: [] };
  if (expected !== held.version) return { answer: { status: 'conflict', version: held.version }, fresh: [] };
  return { answer: { status: 'appended', version: held.version + fresh.length }, fresh };
}
