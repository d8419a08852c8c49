import type { Event } from '../core/event.ts';
import { erasedText, isErased, pathTo, saltAt } from './chain.ts';
import type { StoredEvent } from './stream-content.ts';

/** What people read where a text was erased: no word, so that it is the same in every language. */
const GONE = '[…]';

function* textsIn(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null && !isErased(value)) {
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, pathTo(path, key));
  }
}

/** A value with each text that `change` knows of in its place. */
function changed(value: unknown, change: (path: string, text: string) => unknown, path = ''): unknown {
  if (typeof value === 'string') return change(path, value);
  if (Array.isArray(value)) return value.map((one, index) => changed(one, change, pathTo(path, String(index))));
  if (typeof value !== 'object' || value === null || isErased(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, changed(one, change, pathTo(path, key))]));
}

/**
 * An event without some of its texts: their salted hashes stand in their place, and the salts of all others are kept, so
 * that its hash holds and nobody can find them by trying.
 * @param texts where they stand (RFC 6901); where there is none, nothing is erased
 */
export function eraseTexts(stored: StoredEvent, texts: readonly string[]): StoredEvent {
  const all = [...textsIn(stored.event)];
  const gone = new Set(all.flatMap(([path]) => (texts.includes(path) ? [path] : [])));
  if (gone.size === 0) return stored;
  const saltOf = (path: string): Buffer =>
    'salt' in stored ? saltAt(stored.salt, path) : Buffer.from(stored.salts[path] ?? '', 'base64url');
  const salts = Object.fromEntries(all.filter(([path]) => !gone.has(path)).map(([path]) => [path, saltOf(path).toString('base64url')]));
  const event = changed(stored.event, (path, text) => (gone.has(path) ? erasedText(text, saltOf(path)) : text));
  return { salts, hash: stored.hash, event: event as Event };
}

/** An event as people read it: what was erased is seen to be. */
export function legibleEvent(stored: StoredEvent): Event {
  if ('salt' in stored) return stored.event;
  const legible = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (isErased(value)) return GONE;
    if (Array.isArray(value)) return value.map(legible);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, legible(one)]));
  };
  return legible(stored.event) as Event;
}
