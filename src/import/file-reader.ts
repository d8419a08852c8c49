import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { MOST_BYTES } from './open/limits.ts';
import type { FileRead } from './read-opened.ts';

/** What a file may take. */
const PATIENCE_MS = 2_500;

/** What the thread may take to begin with: that is for the machine, and not for the file. */
const START_MS = 30_000;

/** How long a thread waits for the next file. */
const IDLE_MS = 2_000;

/** In megabytes; what is over it ends the thread, and not the process. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/** Starts a thread, and waits until it is ready. Rejects where it does not come to that. */
async function started(): Promise<Worker> {
  const worker = new Worker(new URL('reading-worker.mjs', import.meta.url), { resourceLimits: MEMORY, execArgv: [] });
  // Whoever waits for it hears of its death; nobody else has to die of it.
  worker.on('error', () => {});
  await once(worker, 'message', { signal: AbortSignal.timeout(START_MS) });
  return worker;
}

/**
 * Reads old minutes out of files that nobody vouches for, one after the other, in a thread with little memory and little
 * time. What does not come to an end there is answered all the same. The thread is started when there is a file, ends by
 * itself when none has come for a while, and keeps no process from ending.
 */
export class FileReader {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  /** Reads one file; never rejects for what is in it. */
  read(bytes: Uint8Array, fileName: string): Promise<FileRead> {
    const done = this.#last.then(() => this.#read(bytes, fileName));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #read(bytes: Uint8Array, fileName: string): Promise<FileRead> {
    if (bytes.length > MOST_BYTES) return { status: 'refused', code: 'tooLarge' };
    clearTimeout(this.#idle);
    try {
      this.#worker ??= await started();
      this.#worker.ref();
      this.#worker.postMessage({ bytes, fileName });
      const [read]: FileRead[] = await once(this.#worker, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) });
      this.#rest(this.#worker);
      if (read !== undefined) return read;
    } catch {
      // It took too long, or the thread has died: of its memory, its stack, or a fault of ours.
    }
    // The answer waits for nothing more.
    void this.#stop();
    return { status: 'refused', code: 'tooHeavy' };
  }

  #rest(worker: Worker): void {
    worker.unref();
    this.#idle = setTimeout(() => void this.#stop(), IDLE_MS).unref();
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}
