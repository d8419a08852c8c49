import type { ItemId, RoundId } from './ids.ts';
import type { Instant, Name, Quoted } from './origin.ts';
import type { Due } from './series.ts';
import type { ActionStatus, DecisionKind } from './vocabulary.ts';

/**
 * What somebody wrote, after the grammar has read it. `text` is the words as written, without the keyword; the
 * minutes print them letter by letter.
 */
export type LineBody =
  | { readonly kind: 'note' | 'idea' | 'question'; readonly text: string }
  /** `text` is all that was written, address included. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string; readonly title: string | null }
  /** `question`: the number of the question in the meeting, null for the latest open one. */
  | { readonly kind: 'answer'; readonly text: string; readonly question: number | null }
  | { readonly kind: 'entry'; readonly text: string }
  /** The secretary's summary of the item's round. */
  | { readonly kind: 'summary'; readonly text: string }
  | Decided<'decision'>
  /** `text` is all that was written; `what`, `who` and `due` are read out of it. */
  | { readonly kind: 'action'; readonly text: string; readonly what: string; readonly who: readonly Name[]; readonly due: Due | null }
  | { readonly kind: 'dissent'; readonly text: string }
  /** Against what is decided unless somebody objects. `proposal`: its number, null for the one that waits. */
  | { readonly kind: 'objection'; readonly text: string; readonly proposal: number | null };

/**
 * A decision of somebody who may only propose is stored as a motion, and so is one that is taken unless somebody objects
 * by `until`. Without `until` its time does not run any more.
 */
export type StoredBody = LineBody | (Decided<'motion'> & { readonly until?: Instant });

/**
 * `approves`: the numbers of the earlier meetings whose minutes it approves; only where there are any. `acclaimed`: by
 * acclamation, which is by voice and uncounted. `within`: taken unless somebody objects within so many minutes.
 * `unopposed`: nobody did.
 */
interface Decided<Kind extends string> {
  readonly kind: Kind;
  readonly sort: DecisionKind;
  readonly text: string;
  readonly approves?: readonly number[];
  readonly acclaimed?: true;
  readonly within?: number;
  readonly unopposed?: true;
}

/** What the meeting adds to a body when it is recorded. */
export interface LinePlace {
  /** Unique in the house, "radet_3-l12". */
  readonly id: string;
  /** Null only for an early entry that no round has taken yet. */
  readonly item: ItemId | null;
  readonly round: RoundId | null;
  /** Questions, motions (with proposed items) and actions are numbered; others null. */
  readonly number: number | null;
  /** A dissent's decision, an answer's question, an adopted decision's motion: the line it belongs to. */
  readonly to: string | null;
}

export interface Line extends LinePlace {
  readonly body: StoredBody;
  readonly by: Name;
  readonly at: Instant;
  /** The chat message that it came in, for edits and deletions. */
  readonly message: string | null;
  readonly source: string;
  /** Whose words they were, where `by` has saved somebody else's. */
  readonly quoted?: Quoted;
  readonly state: 'live' | 'withdrawn';
  /** Of a motion: 'open' until taken up or turned down; of an action: followed up; of others null. */
  readonly outcome: 'open' | 'adopted' | 'rejected' | ActionStatus | null;
}
