import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Event } from '../core/event.ts';
import { makeFolder, removeLeftovers, type WriteFile, writeDurably } from './durable-write.ts';
import { codeOf, readFault, writeFault } from './fault.ts';
import { Heads } from './heads.ts';
import { Listeners, type Warn, warnOnStderr } from './listeners.ts';
import { type Lock, lockFolder } from './lock.ts';
import { Recent } from './recent.ts';
import { type Appended, type ErasingStore, type Listener, type StoredStream, StoreError, type StreamId } from './store.ts';
import { type MakeSalt, randomSalt } from './stream-content.ts';
import { StreamFile } from './stream-file.ts';
import { fileNameOf, isStreamId, streamOf } from './stream-name.ts';

export interface FileStoreOptions {
  /** Takes no lock and writes nothing: for reading beside a process that writes. */
  readonly readOnly?: boolean;
  /** How many streams are remembered, so that memory does not grow with the archive. */
  readonly remembered?: number;
  /** Told what stops nobody: that the folder can't be written in yet, that a listener threw. */
  readonly warn?: Warn;
  readonly writeFile?: WriteFile;
  readonly salt?: MakeSalt;
}

/**
 * Opens the store in `dir`: one JSON file per stream under "streams". Where the folder can't be written in (disk full,
 * read-only), it opens for reading, and each append tries again.
 * @throws LockedError where another process writes there
 */
export async function openFileStore(dir: string, options: FileStoreOptions = {}): Promise<ErasingStore> {
  const store = new FileStore(resolve(dir), options);
  await store.open();
  return store;
}

class FileStore implements ErasingStore {
  readonly #dir: string;
  readonly #folder: string;
  readonly #readOnly: boolean;
  readonly #warn: Warn;
  readonly #listeners: Listeners;
  readonly #heads: Heads;
  readonly #files: Recent<StreamId, StreamFile>;
  #ids: Promise<Set<StreamId>> | undefined;
  #lock: Promise<Lock> | undefined;
  #closed = false;

  constructor(dir: string, options: FileStoreOptions) {
    const { readOnly = false, remembered = 64, warn = warnOnStderr, writeFile = writeDurably, salt = randomSalt } = options;
    this.#dir = dir;
    this.#folder = join(dir, 'streams');
    this.#readOnly = readOnly;
    this.#warn = warn;
    this.#listeners = new Listeners(warn);
    const heads = new Heads(dir, { warn, writeFile });
    this.#heads = heads;
    this.#files = new Recent(remembered, (id) => new StreamFile(id, { path: this.#pathOf(id), writeFile, heads, salt }, this.#written));
  }

  async open(): Promise<void> {
    if (this.#readOnly) return;
    try {
      await this.#prepare();
    } catch (error) {
      if (!(error instanceof StoreError) || (error.fault !== 'full' && error.fault !== 'readOnly')) throw error;
      this.#warn(error);
    }
  }

  async read(stream: StreamId): Promise<StoredStream> {
    return isStreamId(stream) ? this.#files.get(stream).read() : { version: 0, events: [], head: null };
  }

  async append(stream: StreamId, expected: number, events: readonly Event[]): Promise<Appended> {
    if (!isStreamId(stream)) throw new RangeError(`not a stream id: ${stream}`);
    if (this.#readOnly) throw new StoreError('readOnly', this.#pathOf(stream));
    if (!this.#closed) await this.#prepare();
    if (this.#closed) throw new StoreError('failed', this.#dir, new Error('the store is closed'));
    return this.#files.get(stream).append(expected, events);
  }

  async erase(stream: StreamId, texts: ReadonlyMap<number, readonly string[]>): Promise<boolean> {
    if (this.#readOnly || this.#closed || !isStreamId(stream)) throw new StoreError('readOnly', this.#pathOf(stream));
    await this.#prepare();
    return this.#files.get(stream).erase(texts);
  }

  async streams(): Promise<readonly StreamId[]> {
    // Beside a process that writes, what was listed before may be old.
    if (this.#readOnly) return [...(await this.#list())];
    this.#ids ??= this.#list().catch((error: unknown) => {
      this.#ids = undefined;
      throw error;
    });
    return [...(await this.#ids)];
  }

  /** Every write puts a new file in the place of the old one. */
  async mark(stream: StreamId): Promise<string | null> {
    const file = isStreamId(stream) ? await stat(this.#pathOf(stream), { bigint: true }).catch(() => null) : null;
    return file === null ? null : `${file.ino}.${file.mtimeNs}.${file.size}`;
  }

  subscribe(listener: Listener): () => void {
    return this.#listeners.add(listener);
  }

  async close(): Promise<void> {
    // Appends that wait for the folder came before us, and are let through.
    const lock = await this.#lock?.catch(() => undefined);
    this.#closed = true;
    await Promise.all(this.#files.values().map((file) => file.settled()));
    if (lock !== undefined) await this.#heads.close();
    await lock?.release();
  }

  #pathOf(stream: StreamId): string {
    return join(this.#folder, fileNameOf(stream));
  }

  readonly #written: Listener = (stream, events, version) => {
    this.#ids?.then(
      (ids) => ids.add(stream),
      () => {},
    );
    this.#listeners.tell(stream, events, version);
  };

  /** All that has to be so before the first write; tried again until it is. */
  #prepare(): Promise<Lock> {
    this.#lock ??= this.#takeFolder().catch((error: unknown) => {
      this.#lock = undefined;
      throw error;
    });
    return this.#lock;
  }

  async #takeFolder(): Promise<Lock> {
    await makeFolder(this.#folder).catch((error: unknown) => {
      throw writeFault(error, this.#folder);
    });
    const lock = await lockFolder(this.#dir);
    try {
      await Promise.all([this.#dir, this.#folder].map(removeLeftovers)).catch(this.#warn);
      await this.#heads.open(() => this.#list());
      return lock;
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  async #list(): Promise<Set<StreamId>> {
    try {
      const names = await readdir(this.#folder);
      return new Set(names.map(streamOf).filter((id) => id !== null));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return new Set();
      throw readFault(error, this.#folder);
    }
  }
}
