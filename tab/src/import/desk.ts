import { useSyncExternalStore } from 'react';
import type { ImportedMinutes, Warning } from '../../../src/import/reading.ts';
import type { FileReading } from './files.ts';

/** One meeting as it was read, and mended since. `stored`: its id in the archive. */
export interface OnDesk {
  /** Which of the meetings in the file, from 1. */
  readonly nth: number;
  readonly minutes: ImportedMinutes;
  readonly warnings: readonly Warning[];
  readonly stored: string | null;
}

/** A file, from the moment that it was chosen. */
export type DeskFile = { readonly id: string; readonly name: string; readonly from: File } & (
  | { readonly status: 'waiting' | 'reading' }
  | { readonly status: 'refused'; readonly said: string }
  | ({ readonly status: 'read'; readonly meetings: readonly OnDesk[] } & Pick<FileReading, 'file' | 'original'>)
);
export type ReadFile = Extract<DeskFile, { status: 'read' }>;

/**
 * The files that somebody is looking through for a council. It outlives its page, and is read on when nobody looks.
 * The server reads one file at a time, so they are sent one after the other.
 */
export class Desk {
  #files: readonly DeskFile[] = [];
  #last: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();

  readonly files = (): readonly DeskFile[] => this.#files;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has the files read. `read` may reject; `saidOf` puts that into words. */
  add(files: readonly File[], read: (file: File) => Promise<FileReading>, saidOf: (error: unknown) => string): void {
    for (const from of files) {
      const id = crypto.randomUUID();
      this.#set([...this.#files, { id, name: from.name, from, status: 'waiting' }]);
      this.#last = this.#last.then(() => this.#read(id, read, saidOf));
    }
  }

  remove(id: string): void {
    this.#set(this.#files.filter((one) => one.id !== id));
  }

  /** Changes one of the meetings in a file. */
  change(id: string, nth: number, change: (meeting: OnDesk) => OnDesk): void {
    this.#put(id, (file) =>
      file.status === 'read' ? { ...file, meetings: file.meetings.map((one) => (one.nth === nth ? change(one) : one)) } : file,
    );
  }

  async #read(id: string, read: (file: File) => Promise<FileReading>, saidOf: (error: unknown) => string): Promise<void> {
    const file = this.#files.find((one) => one.id === id);
    if (file === undefined) return;
    const { name, from } = file;
    this.#put(id, () => ({ id, name, from, status: 'reading' }));
    try {
      const { readings, original, file: named } = await read(from);
      const meetings = readings.map((reading, index) => ({ ...reading, nth: index + 1, stored: null }));
      this.#put(id, () => ({ id, name, from, status: 'read', meetings, original, file: named }));
    } catch (error) {
      this.#put(id, () => ({ id, name, from, status: 'refused', said: saidOf(error) }));
    }
  }

  #put(id: string, change: (file: DeskFile) => DeskFile): void {
    this.#set(this.#files.map((one) => (one.id === id ? change(one) : one)));
  }

  #set(files: readonly DeskFile[]): void {
    this.#files = files;
    for (const listener of this.#listeners) listener();
  }
}

const desks = new Map<string, Desk>();

/** The desk of a council, and what lies on it. */
export function useDesk(series: string): readonly [Desk, readonly DeskFile[]] {
  const desk = desks.get(series) ?? new Desk();
  desks.set(series, desk);
  return [desk, useSyncExternalStore(desk.subscribe, desk.files)];
}
