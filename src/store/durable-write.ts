import { mkdir, open, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './fault.ts';

/** Puts a text in a file, whole or not at all. A test gives its own to count, to wait or to fail. */
export type WriteFile = (file: string, text: string) => Promise<void>;

/** A rename lasts only when its folder is flushed too. Windows can't open folders and flushes by itself. */
export async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file with `text`: temporary file, flush, rename, flush of the folder. Rejects with the system's error. */
export const writeDurably: WriteFile = async (file, text) => {
  // Not for who reads only.
  const { default: writeFileAtomic } = await import('write-file-atomic');
  // write-file-atomic calls write(2) once and takes a short count, which a disk gives that becomes full on the way, for
  // success: the rename would put half a file in place. Our own write goes on to the end, or throws.
  const fill = (temporary: string) => writeFile(temporary, text);
  await writeFileAtomic(file, '', { tmpfileCreated: fill });
  await flushFolder(dirname(file));
};

/**
 * Makes a folder and those above it, for the owner's eyes only, so that they are there after a power cut. Step by step,
 * because Node's own recursive mkdir calls a read-only disk ENOENT.
 */
export async function makeFolder(folder: string): Promise<void> {
  const make = () => mkdir(folder, { mode: 0o700 });
  try {
    await make().catch(async (error: unknown) => {
      if (codeOf(error) !== 'ENOENT') throw error;
      await makeFolder(dirname(folder));
      await make();
    });
    await flushFolder(dirname(folder));
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Removes what a killed process left of its unfinished writes: "name.json.", then digits. Only for who holds the lock. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(names.filter((name) => /\.json\.\d+$/.test(name)).map((name) => rm(join(folder, name), { force: true })));
}
