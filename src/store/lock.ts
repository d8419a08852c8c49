import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFault } from './fault.ts';
import { StoreError } from './store.ts';

/** Another process writes in the folder. */
export class LockedError extends StoreError {
  readonly folder: string;
  constructor(folder: string) {
    super('failed', folder);
    this.name = 'LockedError';
    this.message = `another process is using ${folder}`;
    this.folder = folder;
  }
}

export interface Lock {
  release(): Promise<void>;
}

async function loadLocks() {
  try {
    return await import('fs-native-extensions');
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`;
    throw new Error(`no file lock on ${platform}: fs-native-extensions has no build for it`, { cause });
  }
}

/**
 * Keeps a second process from writing in `folder`. The kernel holds the lock on an open file and frees it however the
 * process ends, so that nothing stale is left behind.
 * @throws LockedError where another process has it; StoreError where the file can't be made
 */
export async function lockFolder(folder: string): Promise<Lock> {
  const { tryLock, tryDowngradeLock } = await loadLocks();
  const file = join(folder, 'lock.json');
  const opened: FileHandle[] = [];
  try {
    const claim = await open(file, 'a+');
    opened.push(claim);
    if (!tryLock(claim.fd)) throw new LockedError(folder);
    // JSON as everything here, and says to who looks what it is.
    if ((await claim.stat()).size === 0) await claim.write('{ "lock": "held while a process writes here" }\n');

    // An exclusive lock needs a file open for writing, and that keeps the disk from being set read-only while we run. A
    // shared one doesn't, and is as good: who comes next wants the exclusive one first.
    const keep = await open(file, 'r');
    opened.push(keep);
    if (!tryDowngradeLock(claim.fd) || !tryLock(keep.fd, { shared: true })) throw new LockedError(folder);
    await claim.close();
    return { release: () => keep.close() };
  } catch (error) {
    for (const handle of opened) await handle.close();
    throw writeFault(error, file);
  }
}
