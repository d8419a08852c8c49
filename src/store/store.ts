import type { Event } from '../core/event.ts';

/** Matches [A-Za-z0-9_-]+: a series' id, or a meeting's. */
export type StreamId = string;

export interface StoredStream {
  /** The number of events; 0 where the stream does not exist. */
  readonly version: number;
  readonly events: readonly Event[];
  /** The hash of the last event, and with it of all before (see `chain.ts`); null where there is none. */
  readonly head: string | null;
}

/** `known`: every event's source was there already, nothing was written. `conflict`: somebody else wrote first. */
export type Appended =
  | { readonly status: 'appended'; readonly version: number }
  | { readonly status: 'known'; readonly version: number }
  | { readonly status: 'conflict'; readonly version: number };

export type Listener = (stream: StreamId, events: readonly Event[], version: number) => void;

/**
 * The port to what lasts (design.md, section 8): one append-only list of events per stream.
 * `read` and `append` reject with a `StoreError` and leave everything as it was.
 */
export interface Store {
  read(stream: StreamId): Promise<StoredStream>;
  /**
   * Durable when it resolves. Events whose `origin.source` the stream holds from before this call are left out.
   * `expected` is the version that the caller decided on. It may count on appends to the stream that are under way: they
   * are taken in the order of the calls, what has piled up goes out in one write, and if that fails they all reject.
   */
  append(stream: StreamId, expected: number, events: readonly Event[]): Promise<Appended>;
  /** Ids of all streams, in no order. */
  streams(): Promise<readonly StreamId[]>;
  /**
   * A mark that is another when the stream has changed, without reading it: for what is derived from streams, to know what
   * it has yet to read. Null where there is no such stream.
   */
  mark(stream: StreamId): Promise<string | null>;
  /** Called after the disk, in order of version. Gives the function that ends it. */
  subscribe(listener: Listener): () => void;
  close(): Promise<void>;
}

/** A store that can forget: for the rules of privacy alone, and with nobody else at work on it. */
export interface ErasingStore extends Store {
  /**
   * Erases texts for good. The number of events, their hashes and so the stream's head stay as they were.
   * @param texts where they stand in their event (RFC 6901), by its number from 0
   * @returns whether there was anything left to erase
   */
  erase(stream: StreamId, texts: ReadonlyMap<number, readonly string[]>): Promise<boolean>;
}

export type StoreFault = 'full' | 'readOnly' | 'damaged' | 'failed';

/** What kept something from being read or stored. `file` names the file for whoever runs the server; never its content. */
export class StoreError extends Error {
  readonly fault: StoreFault;
  readonly file: string;
  constructor(fault: StoreFault, file: string, cause?: unknown) {
    super(`${fault}: ${file}`, { cause });
    this.name = 'StoreError';
    this.fault = fault;
    this.file = file;
  }
}
