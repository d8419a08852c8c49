import type { Event } from './core/event.ts';
import type { Instant } from './core/origin.ts';

/** Sources kept of what was not stored; a second delivery comes within minutes. */
const REMEMBERED = 5_000;

const PARTS = '~';
const firstPart = (source: string): string => source.split(PARTS)[0] ?? source;

/** Drops the oldest beyond the limit; Set and Map keep the order of insertion. */
function trim(kept: Set<string> | Map<string, unknown>): void {
  for (const key of kept.keys()) {
    if (kept.size <= REMEMBERED) return;
    kept.delete(key);
  }
}

/**
 * What a council has heard already (design.md, ruling 3): sources and chat messages of what it stored, and, in memory
 * only and for a while, of what it answered or passed over without storing.
 */
export class HeardBefore {
  readonly #stored = new Set<string>();
  readonly #messages = new Set<string>();
  readonly #passing = new Set<string>();
  readonly #edits = new Map<string, Instant>();

  /**
   * Takes note of events that were on disk when this process came. A source of two parts is known by its first from
   * then on: the second was made with a secret of the process that heard it (`bot/source.ts`).
   */
  read(events: readonly Event[]): void {
    this.stored(events);
    for (const { origin } of events) this.#stored.add(firstPart(origin.source));
  }

  /** Takes note of events on disk. */
  stored(events: readonly Event[]): void {
    for (const { origin } of events) {
      this.#stored.add(origin.source);
      if (origin.message !== null) this.#messages.add(origin.message);
    }
  }

  /** Takes note of what left nothing on disk. */
  passed(source: string): void {
    this.#passing.add(source);
    trim(this.#passing);
  }

  /** Takes note of an edit or a deletion, by the message it changes. */
  changed(message: string, at: Instant): void {
    this.#edits.set(message, at);
    trim(this.#edits);
  }

  isStored(source: string): boolean {
    return this.#stored.has(source) || (source.includes(PARTS) && this.#stored.has(firstPart(source)));
  }

  hasPassed(source: string): boolean {
    return this.#passing.has(source);
  }

  /** Whether a message has left something on disk. */
  knowsMessage(message: string): boolean {
    return this.#messages.has(message);
  }

  /** Whether a later edit or deletion of the message has been here already. */
  isOvertaken(message: string, at: Instant): boolean {
    const changed = this.#edits.get(message);
    return changed !== undefined && changed > at;
  }

  hasChanged(message: string): boolean {
    return this.#edits.has(message);
  }
}
