import { join } from 'node:path';
import * as z from 'zod/mini';
import type { WriteFile } from './durable-write.ts';
import { JsonFile } from './json-file.ts';
import type { Warn } from './listeners.ts';
import { Queue } from './queue.ts';
import { StoreError, type StreamId } from './store.ts';
import type { StreamContent } from './stream-content.ts';

/** How far a stream had come: its number of events, and the hash of the last one; null for none. */
export interface Head {
  readonly version: number;
  readonly hash: string | null;
}

const head = z.strictObject({ stream: z.string(), version: z.int().check(z.nonnegative()), hash: z.nullable(z.string()) });
const content = z.strictObject({ format: z.literal(1), heads: z.array(head) });

const print = ({ format, heads }: z.infer<typeof content>): string =>
  `{ "format": ${format}, "heads": [\n${heads.map((one) => JSON.stringify(one)).join(',\n')}\n] }\n`;

/** The file of the heads in the data folder `dir`. */
export const headsFile = (dir: string): string => join(dir, 'heads.json');

const fileIn = (dir: string, writeFile?: WriteFile) =>
  new JsonFile({ path: headsFile(dir), parser: content, print, ...(writeFile && { writeFile }) });

/** Reads the heads of all streams; null where there is no file. Rejects with a `StoreError`. */
export async function readHeads(dir: string): Promise<ReadonlyMap<StreamId, Head> | null> {
  const read = await fileIn(dir).read();
  return read === null ? null : new Map(read.heads.map(({ stream, version, hash }) => [stream, { version, hash }]));
}

/** Whether a stream is the one whose head is known: at least as long, and the same up to there. */
export const goesOnFrom = ({ version, hash }: Head, { events }: StreamContent): boolean =>
  version === 0 || events[version - 1]?.hash === hash;

/** In milliseconds. A file that grows with the archive must not be written with every line that somebody says. */
const PAUSE = 1_000;

/**
 * The heads of all streams, in a file of their own. It follows the streams: a head is written after its events, many in
 * one write. Killed in between, we leave a stream that goes on from its head, never one that falls short of it. Only that
 * a stream is there at all is written before it, so that one which nobody knows was put there by somebody else.
 */
export class Heads {
  readonly #dir: string;
  readonly #file: ReturnType<typeof fileIn>;
  readonly #warn: Warn;
  readonly #queue = new Queue();
  readonly #astray = new Set<StreamId>();
  #heads = new Map<StreamId, Head>();
  #open = false;
  #behind = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(dir: string, options: { readonly warn: Warn; readonly writeFile: WriteFile }) {
    this.#dir = dir;
    this.#file = fileIn(dir, options.writeFile);
    this.#warn = options.warn;
  }

  /**
   * Reads the file, or makes it with the streams that are there. One that can't be read is named and left as it is; the
   * streams go on without it, and `verify` says so.
   */
  async open(streams: () => Promise<Iterable<StreamId>>): Promise<void> {
    try {
      const known = await readHeads(this.#dir);
      this.#heads = new Map(known ?? Array.from(await streams(), (stream) => [stream, { version: 0, hash: null }]));
      if (known === null) await this.#write();
      this.#open = true;
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'damaged') throw error;
      this.#warn(error);
    }
  }

  /** Before the first write of a stream. Rejects with a `StoreError`. */
  async announce(stream: StreamId): Promise<void> {
    if (!this.#open || this.#heads.has(stream)) return;
    this.#heads.set(stream, { version: 0, hash: null });
    await this.#write().catch((error: unknown) => {
      this.#heads.delete(stream);
      throw error;
    });
  }

  /**
   * After each write: what the stream held before, and its head now. The head of a stream that somebody has changed stays
   * where it was, or else the next event would cover it up.
   */
  follow(before: StreamContent, now: Head): void {
    const { stream } = before;
    const known = this.#heads.get(stream);
    if (!this.#open || this.#astray.has(stream)) return;
    if (known === undefined || !goesOnFrom(known, before)) {
      this.#astray.add(stream);
      this.#warn(new Error(`${stream} is not as heads.json knows it: run laget-runt verify`));
      return;
    }
    this.#heads.set(stream, now);
    this.#behind = true;
    this.#timer ??= setTimeout(() => void this.#catchUp(), PAUSE).unref();
  }

  /** Writes what is left to write. */
  async close(): Promise<void> {
    await this.#catchUp();
    await this.#queue.settled();
    this.#open = false;
  }

  async #catchUp(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#behind) await this.#write().catch(this.#warn);
  }

  #write(): Promise<void> {
    return this.#queue.run(async () => {
      this.#behind = false;
      const heads = Array.from(this.#heads, ([stream, known]) => ({ stream, ...known }));
      await this.#file.write({ format: 1, heads }).catch((error: unknown) => {
        this.#behind = true;
        throw error;
      });
    });
  }
}
