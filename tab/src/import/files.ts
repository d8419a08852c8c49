import type { ImportedMinutes, Reading } from '../../../src/import/reading.ts';

/** What there is in a file of old minutes, before anything of it is stored. */
export interface FileReading {
  readonly readings: readonly Reading[];
  readonly original: string;
  readonly file: { readonly name: string; readonly hash: string };
}

/** Old minutes to be stored: which of the meetings in the file, from 1. */
export interface OldMinutes extends Pick<FileReading, 'file' | 'original'> {
  readonly series: string;
  readonly nth: number;
  readonly minutes: ImportedMinutes;
}

/** A file as it was read and mended, to found a council from. */
export interface FoundingFile extends Pick<FileReading, 'file' | 'original'> {
  readonly meetings: readonly { readonly nth: number; readonly minutes: ImportedMinutes }[];
}
