import { Nobody } from './host.ts';

/** One server-sent event, as the stream carried it. */
export interface StreamEvent {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/**
 * Reads server-sent events out of the pieces that arrive (WHATWG HTML, section 9.2.6): fields up to an empty line make
 * an event, comments and unknown fields are passed over, a piece may end anywhere.
 */
export class EventReader {
  #rest = '';

  /** @returns the events that the piece completed */
  read(piece: string): readonly StreamEvent[] {
    const text = (this.#rest + piece).replaceAll('\r\n', '\n');
    const blocks = text.split('\n\n');
    this.#rest = blocks.pop() ?? '';
    return blocks.map(eventOf).filter((event) => event !== null);
  }
}

function eventOf(block: string): StreamEvent | null {
  const fields = block.split('\n').map((line): [string, string] => {
    const colon = line.indexOf(':');
    return colon === -1 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
  });
  const last = (name: string): string | null => fields.findLast(([field]) => field === name)?.[1] ?? null;
  const data = fields.filter(([field]) => field === 'data').map(([, value]) => value);
  return data.length === 0 ? null : { id: last('id'), event: last('event') ?? 'message', data: data.join('\n') };
}

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;
/** What a later try may mend: a server's fault, too many at once, or a request that came in too slowly (RFC 9110, RFC 6585). */
export const isPassing = (status: number): boolean => status >= 500 || status === 429 || status === 408;
/** Whoever asks is to sign in. */
export const UNAUTHORIZED = 401;

export interface Following {
  /** Opens the stream from after the event of that id. Rejects when there is no connection. */
  readonly open: (lastId: string | null, signal: AbortSignal) => Promise<Response>;
  readonly onEvent: (event: StreamEvent) => void;
  readonly onConnection: (connected: boolean) => void;
  /** What trying again does not change: the status of the answer (401, 404 …), 401 also where nobody is signed in to ask. */
  readonly onRefused: (status: number) => void;
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    const wake = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', wake, { once: true });
    globalThis.addEventListener?.('online', wake, { once: true });
  });

async function readAll(body: ReadableStream<Uint8Array>, onEvent: (event: StreamEvent) => void): Promise<void> {
  const reader = new EventReader();
  const decoder = new TextDecoder();
  const source = body.getReader();
  for (let piece = await source.read(); !piece.done; piece = await source.read()) {
    for (const event of reader.read(decoder.decode(piece.value, { stream: true }))) onEvent(event);
  }
}

/**
 * Follows a stream of server-sent events by fetch (EventSource can't send who asks), for as long as the signal lets
 * it: after a break it waits a little longer each time, and goes on after the last event that it got.
 * @param known the id of the event that it begins after
 */
export async function follow(following: Following, signal: AbortSignal, known: string | null = null): Promise<void> {
  let lastId = known;
  let wait = FIRST_WAIT_MS;
  while (!signal.aborted) {
    let broken = true;
    try {
      const response = await following.open(lastId, signal);
      if (response.status >= 400 && !isPassing(response.status)) return following.onRefused(response.status);
      if (!response.ok || response.body === null) throw new Error(`stream answered ${response.status}`);
      following.onConnection(true);
      wait = FIRST_WAIT_MS;
      await readAll(response.body, (event) => {
        lastId = event.id ?? lastId;
        following.onEvent(event);
      });
      // The server has ended it, as it does when the token that opened it runs out: nothing is lost unless the next one fails.
      broken = false;
    } catch (error) {
      if (error instanceof Nobody) return following.onRefused(UNAUTHORIZED);
      // Whatever else broke it, the remedy is the same: say so, wait, open it again.
    }
    if (signal.aborted) return;
    if (broken) following.onConnection(false);
    await pause(wait, signal);
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }
}
