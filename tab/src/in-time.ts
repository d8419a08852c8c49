/** Longer than the server takes for anything but reading a file; who waits for more waits in vain. */
const LONGEST_WAIT_MS = 30_000;

/** @throws where it takes too long, as without a connection; what it was for is ended */
export async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController();
  const timer = setTimeout(() => ended.abort(), LONGEST_WAIT_MS);
  const late = new Promise<never>((_, reject) => {
    ended.signal.addEventListener('abort', () => reject(new TypeError('no answer in time')));
  });
  return Promise.race([ask(ended.signal), late]).finally(() => clearTimeout(timer));
}
