import { readFile, stat } from 'node:fs/promises';
import type { Adapter, Low } from 'lowdb';
import { type WriteFile, writeDurably } from './durable-write.ts';
import { codeOf, readFault, writeFault } from './fault.ts';
import { StoreError } from './store.ts';

/** Gives what was read with its type, or throws; a zod schema is one. */
export interface Parser<Data> {
  parse(read: unknown): Data;
}

export interface JsonFileOptions<Data> {
  readonly path: string;
  readonly parser: Parser<Data>;
  readonly print?: (data: Data) => string;
  readonly writeFile?: WriteFile;
}

const pretty = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** A strange byte is damage: read leniently, it would be gone for good with the next write. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

const ABSENT = 'absent';

/** Tells two states of a file apart without reading it; null where that can't be told. */
async function markOf(path: string): Promise<string | null> {
  try {
    const { ino, size, ctimeNs } = await stat(path, { bigint: true });
    return `${ino} ${size} ${ctimeNs}`;
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? ABSENT : null;
  }
}

/** lowdb's adapter to one JSON file: durable when written, checked when read. Rejects with a `StoreError` that names the file. */
export class JsonFile<Data> implements Adapter<Data> {
  readonly path: string;
  readonly #parser: Parser<Data>;
  readonly #print: (data: Data) => string;
  readonly #writeFile: WriteFile;
  #mark: string | null = null;

  constructor({ path, parser, print = pretty, writeFile = writeDurably }: JsonFileOptions<Data>) {
    this.path = path;
    this.#parser = parser;
    this.#print = print;
    this.#writeFile = writeFile;
  }

  /**
   * Whether what was read or written last still counts: nobody has put another file in place. It does where the file has
   * gone (a disk that was lost, or mounted over): then memory is all there is, and the next write puts it back.
   */
  async isCurrent(): Promise<boolean> {
    if (this.#mark === null) return false;
    const mark = await markOf(this.path);
    return mark === this.#mark || mark === ABSENT;
  }

  /** Null where there is no file. */
  async read(): Promise<Data | null> {
    this.#mark = null;
    const mark = await markOf(this.path);
    const data = await this.#read();
    this.#mark = mark;
    return data;
  }

  async write(data: Data): Promise<void> {
    const text = this.#print(data);
    try {
      await this.#writeFile(this.path, text);
    } catch (error) {
      throw writeFault(error, this.path);
    }
    this.#mark = await markOf(this.path);
  }

  async #read(): Promise<Data | null> {
    let bytes: Buffer;
    try {
      bytes = await readFile(this.path);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw readFault(error, this.path);
    }
    try {
      return this.#parser.parse(JSON.parse(utf8.decode(bytes)));
    } catch {
      // No cause: the parsers' messages quote the file, and what people said is not for the log.
      throw new StoreError('damaged', this.path);
    }
  }
}

/** Disk first, then memory; lowdb's own `update` goes the other way round. */
export async function commit<Data>(low: Low<Data>, next: Data): Promise<void> {
  await low.adapter.write(next);
  low.data = next;
}
