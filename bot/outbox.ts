import type { Logger } from 'pino';
import { SendError } from './channel.ts';
import type { Clock } from './clock.ts';
import { Pace, PER_CHAT, PER_HOUSE } from './pace.ts';

/** One thing to send in a chat. */
export interface Parcel {
  /** Names it in the log: an id, never what it says. */
  readonly name: string;
  /** Gives, as late as possible, what is to be sent; null when nothing is any more. Asked again before each attempt. */
  readonly ready: () => (() => Promise<void>) | null;
  /** After how many milliseconds nobody wants it any longer. */
  readonly keeps: number;
  /** It could not be sent: the channel refused it with this status, or (null) it was kept for too long. */
  readonly lost: (status: number | null) => void;
}

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/** Whether it may go better later: no answer at all, too many requests, or trouble over there. Not so what it can't do (501). */
const isPassing = (status: number | null): boolean =>
  status === null || [408, 412, 429].includes(status) || (status >= 500 && status !== 501);

/** Growing, with a random spread, so that many chats do not come back at once. */
const backoff = (attempt: number): number => Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt) * (0.75 + Math.random() / 2);

/**
 * What goes out, chat by chat in order, within the limits of the channel, again when it fails. Nobody waits for it: a
 * channel that is slow or gone costs nothing but its own messages.
 */
export class Outbox {
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #closing: AbortSignal;
  readonly #house = new Pace(PER_HOUSE);
  readonly #paces = new Map<string, Pace>();
  readonly #queues = new Map<string, { parcel: Parcel; since: number }[]>();
  readonly #workers = new Set<Promise<void>>();

  /** @param closing ends it; what has not gone out by then does not */
  constructor(options: { readonly clock: Clock; readonly log: Logger; readonly closing: AbortSignal }) {
    this.#clock = options.clock;
    this.#log = options.log;
    this.#closing = options.closing;
  }

  /** Puts it last in the chat's queue. */
  put(chat: string, parcel: Parcel): void {
    const entry = { parcel, since: this.#clock.now() };
    const queue = this.#queues.get(chat);
    if (queue !== undefined) {
      queue.push(entry);
      return;
    }
    this.#queues.set(chat, [entry]);
    const worker = this.#work(chat).finally(() => this.#workers.delete(worker));
    this.#workers.add(worker);
  }

  /** Resolves when nothing is left to send. */
  async idle(): Promise<void> {
    while (this.#workers.size > 0) await Promise.all(this.#workers);
  }

  async #work(chat: string): Promise<void> {
    const queue = this.#queues.get(chat) ?? [];
    for (let entry = queue[0]; entry !== undefined && !this.#closing.aborted; entry = queue[0]) {
      await this.#deliver(chat, entry);
      queue.shift();
    }
    this.#queues.delete(chat);
  }

  async #deliver(chat: string, { parcel, since }: { parcel: Parcel; since: number }): Promise<void> {
    for (let attempt = 0; !this.#closing.aborted; attempt += 1) {
      // From the last look at the limits until it counts, nobody else has a turn: no `await` may come between.
      for (let ms = this.#wait(chat); ms > 0 && !this.#closing.aborted; ms = this.#wait(chat)) await this.#clock.sleep(ms, this.#closing);
      if (this.#clock.now() - since > parcel.keeps) return this.#lose(parcel, null);
      const send = parcel.ready();
      if (send === null || this.#closing.aborted) return;
      this.#take(chat);
      try {
        return await send();
      } catch (error) {
        const { status, retryAfter } = error instanceof SendError ? error : new SendError(null, null, error);
        if (!isPassing(status)) return this.#lose(parcel, status);
        if (this.#closing.aborted) return;
        this.#log.warn({ parcel: parcel.name, status, attempt }, 'not sent, trying again');
        await this.#clock.sleep(retryAfter ?? backoff(attempt), this.#closing);
      }
    }
  }

  #paceOf(chat: string): Pace {
    const pace = this.#paces.get(chat) ?? new Pace(PER_CHAT);
    this.#paces.set(chat, pace);
    return pace;
  }

  /** How many milliseconds until the limits let one more out. */
  #wait(chat: string): number {
    const now = this.#clock.now();
    return Math.max(this.#paceOf(chat).wait(now), this.#house.wait(now));
  }

  #take(chat: string): void {
    const now = this.#clock.now();
    this.#paceOf(chat).take(now);
    this.#house.take(now);
  }

  #lose(parcel: Parcel, status: number | null): void {
    this.#log.warn({ parcel: parcel.name, status }, 'not sent, given up');
    parcel.lost(status);
  }
}
