import type { SearchedMeeting } from './entry.ts';
import type { IndexFile, Marked } from './index-file.ts';

/** What an index is made of, as the house has it. */
export interface Library {
  /** The ids of all meetings, held and imported. */
  meetings(): Promise<readonly string[]>;
  /** Another when the meeting has changed; null where there is none. */
  mark(meeting: string): Promise<string | null>;
  /** Null where there is nothing to find in it yet. */
  read(meeting: string): Promise<SearchedMeeting | null>;
  /** Tells of every change, by the meeting's id. */
  subscribe(changed: (meeting: string) => void): () => void;
}

/** In milliseconds: what is said in between is written in one go. A new line is found within a second. */
const PAUSE = 250;
/** So many meetings are written in one go where much has been missed. */
const AT_ONCE = 20;

/**
 * Keeps an index as the house is: at first what was missed while nobody looked, then every change, a moment after it is
 * stored. It reads only meetings whose mark is another than when it last read them.
 */
export class IndexKeeper {
  readonly #file: IndexFile;
  readonly #library: Library;
  readonly #warn: (error: unknown) => void;
  readonly #behind = new Set<string>();
  readonly #end: () => void;
  #timer: NodeJS.Timeout | undefined;
  /** A change has waited for as long as it should: it goes before what was missed long ago. */
  #isDue = false;
  #work: Promise<void>;
  #closed = false;

  constructor(file: IndexFile, library: Library, warn: (error: unknown) => void) {
    this.#file = file;
    this.#library = library;
    this.#warn = warn;
    this.#end = library.subscribe((meeting) => this.#changed(meeting));
    this.#work = this.#catchUp();
  }

  /** Resolves when all that is stored by now can be found. */
  async caughtUp(): Promise<void> {
    do {
      clearTimeout(this.#timer);
      this.#timer = undefined;
      await this.#work;
      this.#run();
      await this.#work;
    } while (this.#behind.size > 0 && !this.#closed);
  }

  /** Ends without waiting for what it is behind with: that is done at the next start. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#end();
    clearTimeout(this.#timer);
    await this.#work;
    this.#file.close();
  }

  #changed(meeting: string): void {
    this.#behind.add(meeting);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#isDue = true;
      this.#run();
    }, PAUSE).unref();
  }

  #run(): void {
    this.#work = this.#work.then(() => this.#bringUp());
  }

  async #catchUp(): Promise<void> {
    try {
      const known = this.#file.marks();
      const meetings = new Set(await this.#library.meetings());
      for (const id of known.keys()) if (!meetings.has(id)) this.#file.remove(id);
      let read: Marked[] = [];
      for (const id of meetings) {
        if (this.#isDue) {
          this.#file.put(...read);
          read = [];
          await this.#bringUp();
        }
        if (this.#closed) return;
        if ((await this.#library.mark(id)) === known.get(id)) continue;
        read.push(...(await this.#read(id)));
        if (read.length >= AT_ONCE) {
          this.#file.put(...read);
          read = [];
        }
      }
      if (!this.#closed) this.#file.put(...read);
    } catch (error) {
      this.#warn(error);
    }
  }

  async #bringUp(): Promise<void> {
    this.#isDue = false;
    for (const id of this.#behind) {
      if (this.#closed) return;
      this.#behind.delete(id);
      const read = await this.#read(id);
      if (!this.#closed) this.#file.put(...read);
    }
  }

  /** The meeting as it is now; empty for none, and for one that can't be read: it keeps no other from being found. */
  async #read(id: string): Promise<readonly Marked[]> {
    try {
      // The mark from before the reading: what comes in between is read once more.
      const mark = await this.#library.mark(id);
      const meeting = mark === null ? null : await this.#library.read(id);
      if (meeting !== null && mark !== null) return [{ meeting, mark }];
      if (!this.#closed) this.#file.remove(id);
    } catch (error) {
      this.#warn(error);
    }
    return [];
  }
}
