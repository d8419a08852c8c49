import { Low } from 'lowdb';
import type { Event } from '../core/event.ts';
import { admit } from './admission.ts';
import { eraseTexts, legibleEvent } from './erase.ts';
import type { Heads } from './heads.ts';
import { commit, JsonFile, type JsonFileOptions } from './json-file.ts';
import { Queue } from './queue.ts';
import type { Appended, Listener, StoredStream, StreamId } from './store.ts';
import { emptyStream, headOf, type MakeSalt, printStream, type StreamContent, streamParser, withEvents } from './stream-content.ts';

interface Waiting {
  readonly expected: number;
  readonly events: readonly Event[];
  readonly resolve: (answer: Appended) => void;
  readonly reject: (error: unknown) => void;
}

export interface StreamFileOptions extends Pick<JsonFileOptions<StreamContent>, 'path' | 'writeFile'> {
  readonly heads: Heads;
  readonly salt: MakeSalt;
}

/** One stream in its file: read when needed, remembered after, written whole. */
export class StreamFile {
  readonly #id: StreamId;
  readonly #file: JsonFile<StreamContent>;
  readonly #heads: Heads;
  readonly #salt: MakeSalt;
  readonly #onWritten: Listener;
  readonly #queue = new Queue();
  #low: Low<StreamContent>;
  #stored: StoredStream = { version: 0, events: [], head: null };
  #sources: Set<string> = new Set();
  #waiting: Waiting[] = [];

  constructor(id: StreamId, { heads, salt, ...options }: StreamFileOptions, onWritten: Listener) {
    this.#id = id;
    this.#file = new JsonFile({ ...options, parser: streamParser(id), print: printStream });
    this.#heads = heads;
    this.#salt = salt;
    this.#low = new Low(this.#file, emptyStream(id));
    this.#onWritten = onWritten;
  }

  /** Nothing under way: it may be forgotten and opened anew. */
  get idle(): boolean {
    return this.#queue.idle;
  }

  settled(): Promise<void> {
    return this.#queue.settled();
  }

  read(): Promise<StoredStream> {
    return this.#queue.run(async () => {
      await this.#refresh();
      return this.#stored;
    });
  }

  /** Waits for the write under way; all that has come by then goes out in the next one, first come first. */
  append(expected: number, events: readonly Event[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      const first = this.#waiting.length === 0;
      this.#waiting.push({ expected, events, resolve, reject });
      if (first) void this.#queue.run(() => this.#writeWaiting());
    });
  }

  /**
   * Erases texts for good; what is left is proved by the same hashes.
   * @param texts by the number of their event, from 0
   * @returns whether there was anything to erase
   */
  erase(texts: ReadonlyMap<number, readonly string[]>): Promise<boolean> {
    return this.#queue.run(async () => {
      await this.#refresh();
      const before = this.#low.data;
      const events = before.events.map((stored, index) => eraseTexts(stored, texts.get(index) ?? []));
      if (events.every((stored, index) => stored === before.events[index])) return false;
      await commit(this.#low, { ...before, events });
      this.#remember();
      return true;
    });
  }

  async #writeWaiting(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    try {
      await this.#refresh();
      const answers = await this.#write(batch);
      for (const { resolve, answer } of answers) resolve(answer);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  /** Each is decided on what the ones before it in the batch will have made of the stream. */
  async #write(batch: readonly Waiting[]): Promise<readonly (Waiting & { readonly answer: Appended })[]> {
    const added: Event[] = [];
    const sources = new Set(this.#sources);
    const answers = batch.map((one) => {
      const held = { version: this.#stored.version + added.length, sources };
      const { answer, fresh } = admit(held, one.expected, one.events);
      added.push(...fresh);
      for (const event of fresh) sources.add(event.origin.source);
      return { ...one, answer };
    });
    if (added.length > 0) {
      const before = this.#low.data;
      if (before.events.length === 0) await this.#heads.announce(this.#id);
      await commit(this.#low, withEvents(before, added, this.#salt));
      this.#remember();
      this.#heads.follow(before, { version: this.#stored.version, hash: this.#stored.head });
      this.#onWritten(this.#id, added, this.#stored.version);
    }
    return answers;
  }

  /** Reads the file, unless it is as we know it. One that somebody has changed under us is not overwritten unread. */
  async #refresh(): Promise<void> {
    if (await this.#file.isCurrent()) return;
    // A new one: where there is no file, lowdb keeps what it had.
    const low = new Low(this.#file, emptyStream(this.#id));
    await low.read();
    this.#low = low;
    this.#remember();
  }

  #remember(): void {
    const events = this.#low.data.events.map(legibleEvent);
    this.#stored = { version: events.length, events, head: headOf(this.#low.data) };
    this.#sources = new Set(events.map((event) => event.origin.source));
  }
}
