import type { Command } from './core/command.ts';
import type { Actor, Instant, Quoted } from './core/origin.ts';
import type { Channel } from './core/vocabulary.ts';

/** A person mentioned in a text, which has `@Name` in its place. */
export interface Mention {
  readonly name: string;
  /** Entra object id, where the channel gives it. */
  readonly key: string | null;
}

/** Where it was said or pressed: a conversation, or (from the tab and the API) a meeting by its id. */
export type Place =
  | { readonly kind: 'chat'; readonly chat: string; readonly personal: boolean; readonly roster: (() => Promise<readonly Actor[]>) | null }
  | { readonly kind: 'meeting'; readonly meeting: string };

interface Act {
  readonly place: Place;
  readonly actor: Actor;
  readonly at: Instant;
  readonly channel: Channel;
  /** Equal for two deliveries of the same act (design.md, ruling 3). */
  readonly source: string;
}

/**
 * One thing that reached us, freed from the channel that it came through. `message` is the chat message's own id:
 * an edit or a deletion names the message that it changes. `mentioned`: our name was in it (taken out of `text`), or
 * it came by a way where everything is addressed.
 */
export type Incoming =
  | (Act & {
      readonly kind: 'message' | 'edit' | 'undelete';
      readonly message: string;
      readonly text: string;
      readonly mentioned: boolean;
      readonly mentions: readonly Mention[];
      /** The text is somebody else's, saved by who acts. */
      readonly quoted?: Quoted;
    })
  | (Act & { readonly kind: 'delete'; readonly message: string })
  /** A button or a request that carries a command ready made. */
  | (Act & { readonly kind: 'command'; readonly command: Command });
