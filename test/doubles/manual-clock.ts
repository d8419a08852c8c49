import type { Clock } from '../../bot/clock.ts';

/** A clock that only the test moves. */
export interface ManualClock extends Clock {
  /** Lets time pass: whoever sleeps no longer than this wakes up, in the order of their times. */
  readonly advance: (ms: number) => void;
  /** Resolves when so many sleep until so far from now. */
  readonly slept: (ms: number, many?: number) => Promise<void>;
}

export function manualClock(): ManualClock {
  let now = Date.UTC(2026, 2, 2, 8);
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const watchers = new Set<() => void>();
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = () => {
          sleepers.delete(sleeper);
          resolve();
        };
        const sleeper = { until: now + ms, wake };
        sleepers.add(sleeper);
        signal.addEventListener('abort', wake, { once: true });
        for (const look of [...watchers]) look();
      }),
    advance: (ms) => {
      now += ms;
      for (const { wake } of [...sleepers].filter(({ until }) => until <= now).toSorted((a, b) => a.until - b.until)) wake();
    },
    slept: (ms, many = 1) =>
      new Promise((resolve) => {
        const look = () => {
          if ([...sleepers].filter(({ until }) => until === now + ms).length < many) return;
          watchers.delete(look);
          resolve();
        };
        watchers.add(look);
        look();
      }),
  };
}
