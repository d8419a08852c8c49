import type { Answer } from './answer.ts';
import type { Council } from './core/council.ts';
import type { MeetingEvent } from './core/event.ts';
import type { PlannedMeeting } from './core/meeting.ts';
import type { Actor, Day, Instant } from './core/origin.ts';
import type { FoundedSeries, SeriesSettings } from './core/series.ts';
import type { MeetingStatus } from './core/vocabulary.ts';
import type { Founder, NewCouncil } from './founding.ts';
import type { ImportedMinutes } from './import/reading.ts';
import type { ImportBy, ImportedRead, NewImport } from './imports.ts';
import type { Incoming } from './incoming.ts';
import type { PersonFile } from './person-file.ts';

export interface MeetingSummary {
  readonly id: string;
  readonly series: string;
  /** Null for imported minutes that give none. */
  readonly number: number | null;
  readonly date: Day | null;
  readonly status: MeetingStatus;
}

/** A meeting that was held here, or is to be: it has its number. */
export type HeldSummary = MeetingSummary & { readonly number: number };

/** One meeting as it stands, with the series it belongs to. `version` is the number of its events, `digest` the hash over them. */
export interface MeetingRead {
  readonly series: FoundedSeries;
  readonly meeting: PlannedMeeting;
  readonly version: number;
  readonly events: readonly MeetingEvent[];
  readonly digest: string | null;
}

/** Something was stored: which meeting (null: only the series changed), and its version. */
export interface Change {
  readonly series: string;
  readonly meeting: string | null;
  readonly version: number;
}

/**
 * All councils of a house: the one thing that bot, server and command line talk to. Reading and hearing reject with
 * nothing but broken invariants; what the store can't do comes as an answer, or as a `StoreError` from the reads.
 */
export interface Councils {
  /** Reads, decides, stores. Resolves when it is on disk (or when nothing is to be stored). */
  hear(incoming: Incoming): Promise<Answer>;
  /**
   * Sets up a council, or updates the one of that name; does nothing where these settings are the last that were set.
   * @param chat a conversation to tie to it, or null
   * @returns the council's id
   */
  setUp(settings: SeriesSettings, at: Instant, chat: string | null): Promise<string>;
  /** Founds a council from its old minutes in a chat that has none, all of it or nothing; who founds it leads it. */
  found(wanted: NewCouncil, by: Founder): Promise<Answer>;
  series(): Promise<readonly FoundedSeries[]>;
  meetings(series: string): Promise<readonly MeetingSummary[]>;
  /** The council with its planned or open meeting and the one before; null where there is none of that id. */
  council(series: string): Promise<Council | null>;
  meeting(id: string): Promise<MeetingRead | null>;
  /** Stores old minutes that were read out of a file, for chair and secretary; known where file and council are. */
  importMinutes(wanted: NewImport, by: ImportBy): Promise<Answer>;
  /** Puts a better reading of imported minutes in the place of the one that is there; their original stays. */
  mendImported(id: string, minutes: ImportedMinutes, by: ImportBy): Promise<Answer>;
  /** Imported minutes with their original text; null where there are none of that id. */
  imported(id: string): Promise<ImportedRead | null>;
  /** The council that a conversation is tied to. */
  seriesOfChat(chat: string): Promise<FoundedSeries | null>;
  /** The councils that a person belongs to. */
  seriesOfPerson(actor: Actor): Promise<readonly FoundedSeries[]>;
  /** The stream of the council that a source has left something in, archive included; null for none. */
  find(series: string, source: string): Promise<string | null>;
  /** All that a council has stored about a person; null where there is no such council. */
  person(series: string, name: string): Promise<PersonFile | null>;
  /** Called after the disk. Gives the function that ends it. */
  subscribe(listener: (change: Change) => void): () => void;
  close(): Promise<void>;
}
