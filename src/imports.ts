import { createHash } from 'node:crypto';
import type { Answer } from './answer.ts';
import type { Event, ImportFact } from './core/event.ts';
import {
  type ArchivedImport,
  decideImport,
  evolveImported,
  type ImportAct,
  type ImportedFile,
  importedId,
  UNKNOWN_IMPORT,
} from './core/imported.ts';
import type { Actor, Instant, Origin } from './core/origin.ts';
import { knownName } from './core/people.ts';
import type { FoundedSeries } from './core/series.ts';
import type { Channel } from './core/vocabulary.ts';
import { importedSchema } from './import/imported-schema.ts';
import type { ImportedMinutes } from './import/reading.ts';
import type { Store, StoredStream, StreamId } from './store/store.ts';

/** Old minutes to be taken in. `nth`: which of the meetings in the file, from 1. */
export interface NewImport {
  readonly series: string;
  readonly file: ImportedFile;
  readonly nth: number;
  readonly original: string;
  readonly minutes: ImportedMinutes;
}

/** Whose act it is, and through what. `actor` null: whoever runs the command line. */
export interface ImportBy {
  readonly actor: Actor | null;
  readonly at: Instant;
  readonly channel: Channel;
  /** Equal for the same request again; of an import the file says that by itself. */
  readonly source: string;
}

/** Imported minutes as they stand, with the council that they belong to. */
export interface ImportedRead {
  readonly series: FoundedSeries;
  readonly imported: Omit<ArchivedImport, 'minutes'>;
  readonly minutes: ImportedMinutes;
  readonly version: number;
  readonly digest: string | null;
}

// Their stream holds facts of imports only.
const importedOf = (stream: StoredStream) => (stream.events as readonly Event<ImportFact>[]).reduce(evolveImported, UNKNOWN_IMPORT);

/** The minutes in the stream of an import, and when their meeting was; null for an empty stream. */
export function importedIn(stream: StoredStream): { readonly imported: ArchivedImport; readonly minutes: ImportedMinutes } | null {
  const imported = importedOf(stream);
  return imported.status === 'unknown' ? null : { imported, minutes: importedSchema.parse(imported.minutes) };
}

/** Old minutes beside the meetings of a council. They need no lane: each is alone in its stream, and nothing follows from it. */
export class Imports {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Stores minutes that were read out of a file; of the same file and council once. */
  take(series: FoundedSeries, { file, nth, original, minutes }: NewImport, by: ImportBy): Promise<Answer> {
    const id = importedId(series.id, file.hash, nth);
    const fact: ImportFact = { type: 'minutesImported', id, series: series.id, file, original, minutes };
    const source = `import:${createHash('sha256')
      .update(JSON.stringify([series.id, file.hash, nth]))
      .digest('base64url')}`;
    return this.#carryOut(series, id, { fact, actor: by.actor }, { ...by, source });
  }

  /** Stores what is stored again where what came after it was lost: what counts is the reading as it is given now. */
  async takeAnew(series: FoundedSeries, wanted: NewImport, by: ImportBy): Promise<Answer> {
    const answer = await this.take(series, wanted, by);
    return answer.status === 'known' && answer.meeting !== null ? this.mend(series, answer.meeting, wanted.minutes, by) : answer;
  }

  /** Puts a better reading in the place of the one that is there. */
  async mend(series: FoundedSeries, id: StreamId, minutes: ImportedMinutes, by: ImportBy): Promise<Answer> {
    if ((await this.#store.read(id)).version === 0) return { status: 'notFound' };
    return this.#carryOut(series, id, { fact: { type: 'importedMinutesMended', minutes }, actor: by.actor }, by);
  }

  /** Null where there are none of that id. */
  async read(series: FoundedSeries, id: StreamId): Promise<ImportedRead | null> {
    const stream = await this.#store.read(id);
    const found = importedIn(stream);
    return found === null ? null : { series, ...found, version: stream.version, digest: stream.head };
  }

  async #carryOut(series: FoundedSeries, id: StreamId, act: ImportAct, by: ImportBy): Promise<Answer> {
    const stream = await this.#store.read(id);
    const decided = decideImport(series, importedOf(stream), act);
    if ('code' in decided) return { status: 'refused', refusal: decided, once: null, series: series.id, language: series.language };
    const there = { series: series.id, meeting: id } as const;
    if (decided.length === 0) return { status: 'known', ...there, version: stream.version };
    const { actor, at, channel, source } = by;
    const name = actor === null ? (series.secretary ?? series.chair ?? '') : knownName(series, actor);
    const origin: Origin = { source, by: name, at, channel, message: null };
    const appended = await this.#store.append(
      id,
      stream.version,
      decided.map((fact) => ({ ...fact, origin })),
    );
    if (appended.status === 'conflict') return this.#carryOut(series, id, act, by);
    return { status: appended.status === 'known' ? 'known' : 'done', ...there, version: appended.version };
  }
}
