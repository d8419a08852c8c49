import { setTimeout as after } from 'node:timers/promises';

/** Time at the edge, so that a test can be its master. */
export interface Clock {
  /** In milliseconds. */
  readonly now: () => number;
  /** Resolves after `ms`, or at once when `signal` is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) => after(ms, undefined, { signal, ref: false }).catch(() => undefined),
};
