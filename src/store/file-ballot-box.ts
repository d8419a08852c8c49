import { open, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { BallotBox, Slip } from '../ballot-box.ts';
import { flushFolder, makeFolder, removeLeftovers } from './durable-write.ts';
import { codeOf, readFault, writeFault } from './fault.ts';
import { JsonFile } from './json-file.ts';
import { markOf, newKey, seal, unseal } from './seal.ts';
import { StoreError } from './store.ts';
import { fileNameOf, streamOf } from './stream-name.ts';

const keySchema = z.object({ key: z.base64url() });
/** Sealed choices by their mark. */
const boxSchema = z.object({ ballots: z.record(z.string(), z.base64url()) });

const KEY = '-key';

interface Opened {
  readonly key: Buffer;
  readonly ballots: ReadonlyMap<string, string>;
}

/**
 * Opens the box under "ballots" in `dir`: a file of sealed ballots and a file with the key per vote. Only for who holds
 * the folder's lock.
 */
export async function openFileBallotBox(dir: string): Promise<BallotBox> {
  const folder = join(resolve(dir), 'ballots');
  await removeLeftovers(folder).catch(() => {});
  return new FileBallotBox(folder);
}

class FileBallotBox implements BallotBox {
  readonly #folder: string;
  readonly #opened = new Map<string, Opened>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  async put(slips: readonly Slip[]): Promise<void> {
    for (const vote of new Set(slips.map((slip) => slip.vote))) {
      await this.#add(
        vote,
        slips.filter((slip) => slip.vote === vote),
      );
    }
  }

  async open({ id, ballots }: Parameters<BallotBox['open']>[0]): Promise<readonly string[]> {
    if (ballots.length === 0) return [];
    const box = await this.#read(id);
    if (box === null) throw new StoreError('damaged', this.#keyFile(id).path);
    const choices = ballots.map(({ name, nth }) => this.#choice(id, box, markOf(box.key, name, nth)));
    return choices.toSorted();
  }

  async destroy(vote: string): Promise<void> {
    this.#opened.get(vote)?.key.fill(0);
    this.#opened.delete(vote);
    // The key first: without it the ballots are noise.
    await shred(this.#keyFile(vote).path);
    await shred(this.#ballotFile(vote).path);
    await flushFolder(this.#folder).catch(() => {});
  }

  async votes(): Promise<readonly string[]> {
    const names = await readdir(this.#folder).catch((error: unknown) => {
      if (codeOf(error) === 'ENOENT') return [];
      throw readFault(error, this.#folder);
    });
    const ids = names.map(streamOf).filter((id) => id !== null);
    return [...new Set(ids.map((id) => (id.endsWith(KEY) ? id.slice(0, -KEY.length) : id)))];
  }

  #keyFile(vote: string): JsonFile<z.infer<typeof keySchema>> {
    return new JsonFile({ path: join(this.#folder, fileNameOf(`${vote}${KEY}`)), parser: keySchema });
  }

  #ballotFile(vote: string): JsonFile<z.infer<typeof boxSchema>> {
    return new JsonFile({ path: join(this.#folder, fileNameOf(vote)), parser: boxSchema });
  }

  /** Disk first, then memory. */
  async #add(vote: string, slips: readonly Slip[]): Promise<void> {
    const { key, ballots } = (await this.#read(vote)) ?? (await this.#begin(vote));
    const sealed = slips.map(({ name, nth, choice }): [string, string] => {
      const mark = markOf(key, name, nth);
      return [mark, seal(key, mark, choice)];
    });
    // In the order of their marks, which is not that of the votes.
    const next = [...new Map([...ballots, ...sealed])].toSorted(([a], [b]) => (a < b ? -1 : 1));
    await this.#ballotFile(vote).write({ ballots: Object.fromEntries(next) });
    this.#opened.set(vote, { key, ballots: new Map(next) });
  }

  async #begin(vote: string): Promise<Opened> {
    await makeFolder(this.#folder).catch((error: unknown) => {
      throw writeFault(error, this.#folder);
    });
    const key = newKey();
    await this.#keyFile(vote).write({ key: key.toString('base64url') });
    return { key, ballots: new Map() };
  }

  /** Null where the vote has no key yet. */
  async #read(vote: string): Promise<Opened | null> {
    const known = this.#opened.get(vote);
    if (known !== undefined) return known;
    const kept = await this.#keyFile(vote).read();
    const box = await this.#ballotFile(vote).read();
    if (kept === null && box !== null) throw new StoreError('damaged', this.#keyFile(vote).path);
    if (kept === null) return null;
    const opened = { key: Buffer.from(kept.key, 'base64url'), ballots: new Map(Object.entries(box?.ballots ?? {})) };
    this.#opened.set(vote, opened);
    return opened;
  }

  #choice(vote: string, { key, ballots }: Opened, mark: string): string {
    try {
      return unseal(key, mark, ballots.get(mark) ?? '');
    } catch {
      throw new StoreError('damaged', this.#ballotFile(vote).path);
    }
  }
}

/** Writes over what a file holds, and removes it. Some disks keep what was written over; docs/secret-votes.md. */
async function shred(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r+');
    try {
      await handle.write(Buffer.alloc((await handle.stat()).size));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rm(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw writeFault(error, path);
  }
}
