import type { Listener } from './store.ts';

export type Warn = (error: unknown) => void;

/** For what stops nobody but should be seen. */
export const warnOnStderr: Warn = (error) => process.emitWarning(error instanceof Error ? error : String(error));

/** Those who want to hear what was stored. */
export class Listeners {
  readonly #listeners = new Set<{ readonly hear: Listener }>();
  readonly #warn: Warn;

  constructor(warn: Warn = warnOnStderr) {
    this.#warn = warn;
  }

  /** Gives the function that ends it. */
  add(hear: Listener): () => void {
    const entry = { hear };
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }

  /** What is on disk is stored, whatever a listener makes of it: one that throws disturbs neither the others nor the append. */
  tell(...stored: Parameters<Listener>): void {
    for (const { hear } of [...this.#listeners]) {
      try {
        hear(...stored);
      } catch (error) {
        this.#warn(error);
      }
    }
  }
}
