import { leadsTheCouncil } from './access.ts';
import type { Event, ImportFact } from './event.ts';
import type { Actor, Instant } from './origin.ts';
import type { Refusal } from './refusal.ts';
import type { FoundedSeries } from './series.ts';

/** The file that minutes were read out of: its name, and the hash over its bytes. */
export interface ImportedFile {
  readonly name: string;
  readonly hash: string;
}

/** Minutes as a document tells them. What is in them is the reader's and the views' to know; no rule depends on it. */
export type ImportedContent = object;

/** Minutes that came from outside, as folded from their stream. */
export type Imported =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'archived';
      readonly id: string;
      readonly series: string;
      readonly file: ImportedFile;
      /** The whole text that they were read out of. */
      readonly original: string;
      readonly minutes: ImportedContent;
      readonly importedAt: Instant;
      /** When somebody last mended the reading; the original stays. */
      readonly mendedAt: Instant | null;
    };
export type ArchivedImport = Extract<Imported, { status: 'archived' }>;

/** Imported minutes before anything is known of them. */
export const UNKNOWN_IMPORT: Imported = { status: 'unknown' };

/** The id of imported minutes. It follows from the file, so that the same one is not there twice: "radet_i3f9a02c41b7d". */
export const importedId = (series: string, hash: string, nth: number): string =>
  `${series}_i${hash.slice(0, 12)}${nth === 1 ? '' : `-${nth}`}`;

/** The series that imported minutes belong to, by their id; null for what is no such id. */
export const seriesOfImported = (id: string): string | null => /^([A-Za-z0-9-]+)_i[0-9a-f]+(?:-[0-9]+)?$/.exec(id)?.[1] ?? null;

/** What is wanted of imported minutes. `actor` null: whoever runs the command line owns the folder. */
export interface ImportAct<F extends ImportFact = ImportFact> {
  readonly fact: F;
  readonly actor: Actor | null;
}

/** Old minutes are taken in once, and mended as often as somebody finds that they were misread. */
export function decideImport(series: FoundedSeries, imported: Imported, { fact, actor }: ImportAct): readonly ImportFact[] | Refusal {
  if (actor !== null && !leadsTheCouncil(series, actor)) return { code: 'role' };
  switch (fact.type) {
    case 'minutesImported':
      return imported.status === 'unknown' ? [fact] : [];
    case 'importedMinutesMended': {
      const isSame = imported.status === 'archived' && JSON.stringify(imported.minutes) === JSON.stringify(fact.minutes);
      return isSame ? [] : [fact];
    }
  }
}

/** Imported minutes after one more event of their stream. Throws on a stream that `decideImport` can't have written. */
export function evolveImported(imported: Imported, event: Event<ImportFact>): Imported {
  const { at } = event.origin;
  switch (event.type) {
    case 'minutesImported': {
      const { id, series, file, original, minutes } = event;
      return { status: 'archived', id, series, file, original, minutes, importedAt: at, mendedAt: null };
    }
    case 'importedMinutesMended':
      if (imported.status === 'unknown') throw new Error(`${event.type} before minutesImported`);
      return { ...imported, minutes: event.minutes, mendedAt: at };
  }
}
