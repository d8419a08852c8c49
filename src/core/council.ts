import type { MeetingFact, SeriesFact } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { Actor, Instant } from './origin.ts';
import type { Refusal } from './refusal.ts';
import type { Series } from './series.ts';
import type { Tally } from './vote.ts';

/** All that a command is decided on. */
export interface Council {
  readonly series: Series;
  /** The one planned or open meeting. */
  readonly meeting: Meeting;
  /** The one that ended last: corrections and `sammanfatta` concern it until the next one starts. */
  readonly previous: Meeting;
}

/** Whose act, when, and through which chat message. */
export interface Act {
  readonly actor: Actor;
  readonly at: Instant;
  readonly message: string | null;
  /** What the sealed box holds of the secret vote that is to be closed. */
  readonly counted?: readonly Tally[];
}

/** Where the facts go; a command writes one stream only, so that it is on disk whole or not at all. */
export type Decision =
  | { readonly status: 'accepted'; readonly into: 'series'; readonly facts: readonly SeriesFact[] }
  | { readonly status: 'accepted'; readonly into: 'meeting' | 'previous'; readonly facts: readonly MeetingFact[] }
  | { readonly status: 'refused'; readonly refusal: Refusal };
