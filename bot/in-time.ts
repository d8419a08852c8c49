import type { Clock } from './clock.ts';

/** Who has opened a list or a dialog waits two seconds for it at most (Teams' store); the way here takes the rest. */
const IN_TIME_MS = 1_500;

/** @returns what comes of the work; `late` where it takes too long, and then nothing waits for it any more */
export async function inTime<T>(work: Promise<T>, late: T, clock: Clock): Promise<T> {
  const done = new AbortController();
  const waited = clock.sleep(IN_TIME_MS, done.signal).then(() => late);
  try {
    return await Promise.race([work, waited]);
  } finally {
    done.abort();
  }
}
