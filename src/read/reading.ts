import type { Show } from '../answer.ts';
import type { Command } from '../core/command.ts';
import type { Council } from '../core/council.ts';
import type { Actor, Instant } from '../core/origin.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Mention } from '../incoming.ts';

/** A text with all that its meaning depends on. */
export interface Heard {
  readonly text: string;
  /** Our name was mentioned, or it came where everything is addressed (personal chat, tab, API). */
  readonly addressed: boolean;
  readonly mentions: readonly Mention[];
  readonly actor: Actor;
  readonly at: Instant;
  readonly council: Council;
  /** The conversation, for `serie:`; null from the tab. */
  readonly chat: string | null;
}

/** What a text means at this moment. */
export type Reading =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'show'; readonly show: Show }
  /** Wants a council of this name for the chat: a new one or an existing one. */
  | { readonly kind: 'series'; readonly name: string }
  /** `once`: hints come once per key, person and meeting; null: answered always. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly once: string | null }
  | { readonly kind: 'ignored' };
