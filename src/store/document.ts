import { Low } from 'lowdb';
import type { z } from 'zod';
import type { WriteFile } from './durable-write.ts';
import { commit, JsonFile } from './json-file.ts';
import { Queue } from './queue.ts';

/** One small JSON file of what the edges must not forget: where to send, which card to update. */
export interface Document<Data> {
  /** As it is on disk. */
  readonly data: Data;
  /** Durable when it resolves. */
  write(next: Data): Promise<void>;
  /** As `write`, computed from `data` when its turn comes, so that two at a time don't lose each other's. */
  update(change: (data: Data) => Data): Promise<void>;
}

/**
 * Opens the document at `path`; `initial` where there is no file yet. The folder is there already, and the process holds
 * its lock. `read` and `write` reject with a `StoreError` and leave file and `data` as they were.
 */
export async function openDocument<Data>(
  path: string,
  schema: z.ZodType<Data>,
  initial: Data,
  options: { readonly writeFile?: WriteFile } = {},
): Promise<Document<Data>> {
  const low = new Low<Data>(new JsonFile({ path, parser: schema, ...options }), initial);
  const queue = new Queue();
  await low.read();

  const update = (change: (data: Data) => Data) => queue.run(() => commit(low, change(low.data)));
  return {
    get data() {
      return low.data;
    },
    write: (next) => update(() => next),
    update,
  };
}
