import type { Channel } from './vocabulary.ts';

/** A person's name as the record knows it, NFC (design.md, section 4: a person is their name). */
export type Name = string;

/** An instant as ISO 8601 in UTC, "2022-04-27T07:00:05.000Z". */
export type Instant = string;

/** A calendar day as "YYYY-MM-DD", Europe/Stockholm. */
export type Day = string;

/** Who acts, as the channel or the token says; never as a card's data or a request body says. */
export interface Actor {
  /** The display name, NFC; '' for a deleted account. */
  readonly name: Name;
  /** The Entra object id; null in local mode and in logs. */
  readonly key: string | null;
  /** False for the people whom Teams has not verified: nothing of theirs is stored. */
  readonly verified: boolean;
  /** The address they sign in with, where it is known. Says who they are only until their key is tied. */
  readonly email?: string | null;
}

/** Where an event comes from (design.md, ruling 2). Stamped on every event of one command by `handle`. */
export interface Origin {
  /** Known once, skipped ever after: the activity's, request's or log line's own key (design.md, ruling 3). */
  readonly source: string;
  /** The person whose act it was, by the name the series knows them by. */
  readonly by: Name;
  readonly at: Instant;
  readonly channel: Channel;
  /** The chat message, so that its later edit or deletion finds what it recorded. */
  readonly message: string | null;
  /** Somebody else's words that the person has saved. */
  readonly quoted?: Quoted;
}

/** Whose words are saved by somebody else, and when they were written. */
export interface Quoted {
  readonly name: Name;
  readonly at: Instant;
}
