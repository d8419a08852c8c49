import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Response } from 'express';

const FOLD_MS = 50;
const HEARTBEAT_MS = 15_000;
/** Of what is longer, Node makes nothing at all. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One server-sent event (WHATWG HTML, 9.2). `data` has no line breaks: it is JSON. */
export const sseEvent = (event: string, data: string, id?: number): string =>
  `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;

/** A line that readers pass over: shows them, and what stands between, that the connection lives. */
export const SSE_COMMENT = ':\n\n';

interface Live {
  /** What there is to say now; '' for nothing new. Called again after each change, never twice at once. */
  readonly say: () => Promise<string>;
  /** Calls back at each change. Gives the function that ends it. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly closing: AbortSignal;
  /** For how long it is proved who reads: then it ends, and who goes on reading asks anew. Null for ever. */
  readonly holdsMs: number | null;
}

/**
 * Keeps a reader informed until it leaves, what proves who it is runs out, or the server closes. What changes while something is being said, or within
 * a moment after it, is said as one; a slow reader gets the last state when it has taken the one before, so that no
 * more than one ever waits for it, and who takes nothing between two heartbeats is let go.
 */
export async function keepInformed(res: Response, { say, subscribe, closing, holdsMs }: Live): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  const end = (): void => over.abort();
  res.on('close', end);
  closing.addEventListener('abort', end);
  if (closing.aborted) end();
  const proof = holdsMs === null ? undefined : setTimeout(end, Math.min(holdsMs, LONGEST_TIMER_MS)).unref();

  const bell = new EventEmitter();
  let changed = true;
  const unsubscribe = subscribe(() => {
    changed = true;
    bell.emit('changed');
  });

  let stuck = false;
  const heartbeat = setInterval(() => {
    if (stuck && res.writableNeedDrain) res.destroy();
    stuck = res.writableNeedDrain;
    if (!stuck) res.write(SSE_COMMENT);
  }, HEARTBEAT_MS);

  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no', Connection: 'close' });
  try {
    while (!signal.aborted) {
      if (!changed) await once(bell, 'changed', { signal });
      changed = false;
      const said = await say();
      if (said !== '' && !res.write(said)) await once(res, 'drain', { signal });
      await pause(FOLD_MS, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    clearInterval(heartbeat);
    clearTimeout(proof);
    closing.removeEventListener('abort', end);
    unsubscribe();
    res.end();
  }
}
