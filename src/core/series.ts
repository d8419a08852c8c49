import type { Merge } from './merges.ts';
import type { Day, Name } from './origin.ts';
import type { SimilarNames } from './similar-names.ts';
import type { Form, Language } from './vocabulary.ts';

/** Somebody of the council, with dated membership: minutes of 2016 show the unit of 2016. */
export interface Member {
  readonly name: Name;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly aliases: readonly string[];
  /** May speak and propose, has no ballot. */
  readonly coOpted: boolean;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** An item as the series file or the previous meeting gives it, before it has a place on an agenda. */
export interface AgendaTemplate {
  readonly title: string;
  readonly responsible: string | null;
  /** Time set aside, in minutes. */
  readonly minutes: number | null;
  /** Early entries go here and the card offers the round; it starts nothing by itself. */
  readonly round: boolean;
  readonly approval: boolean;
  /** "Övriga punkter": a matter put off here returns as an item of its own. */
  readonly other: boolean;
  readonly standing: boolean;
}

export interface OpenAction {
  readonly number: number;
  readonly what: string;
  readonly who: readonly Name[];
  readonly due: Due | null;
}

/** What was said of when, and the day it means, where it means one. */
export interface Due {
  readonly text: string;
  readonly date: Day | null;
}

export interface UnapprovedMinutes {
  readonly number: number;
  readonly date: Day | null;
  /** The meeting's id, where it was held here: minutes from before have none. */
  readonly meeting?: string;
}

/** The settings that a series file can give; the rest of the series grows by events. */
export interface SeriesSettings {
  readonly name: string;
  readonly department: string | null;
  readonly documentTitle: string;
  readonly language: Language;
  readonly form: Form;
  readonly quorum: number | null;
  /** So many days after minutes were approved, what was said and is not in them is to be erased; left out: never. */
  readonly eraseAfterDays?: number;
  /** So many days after old minutes were taken in, or their reading mended, their original is to be erased; left out: never. */
  readonly eraseOriginalsAfterDays?: number;
  readonly nextNumber: number;
  readonly nextDate: Day | null;
  readonly chair: Name | null;
  readonly secretary: Name | null;
  readonly verifiers: readonly Name[];
  readonly members: readonly Member[];
  readonly agenda: readonly AgendaTemplate[];
  readonly unapprovedMinutes: readonly UnapprovedMinutes[];
  readonly openActions: readonly OpenAction[];
  /** Keys of the file that we do not know: named and kept. */
  readonly unknown: Readonly<Record<string, unknown>>;
}

/** A council and its meetings' common ground. `Series` the state, folded from the series' stream. */
export type Series =
  | { readonly status: 'unknown' }
  | ({
      readonly status: 'founded';
      readonly id: string;
      /** The conversations that are tied to the council. */
      readonly chats: readonly string[];
      /** Entra object id → member name; tied once, at first use. */
      readonly keys: Readonly<Record<string, Name>>;
      readonly merges: readonly Merge[];
      readonly keptApart: readonly SimilarNames[];
    } & SeriesSettings);

export type FoundedSeries = Extract<Series, { status: 'founded' }>;
