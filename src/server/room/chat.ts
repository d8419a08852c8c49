import type { Instant } from '../../core/origin.ts';

/** A message of the played chat, from a person or from the bot. */
export interface ChatMessage {
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly bot: boolean;
  readonly at: Instant;
  readonly text: string;
  /** Adaptive Cards as the bot sent them. */
  readonly cards: readonly unknown[];
  readonly state: 'sent' | 'edited' | 'deleted';
  /** The bot did not take it: what Teams would keep trying to deliver. */
  readonly undelivered: boolean;
  /** Counts up with each change, so that a page can tell a new card from the one that it shows. */
  readonly version: number;
}

/** What a page that follows the chat is told: one message, new or changed. */
export type ChatListener = (message: ChatMessage) => void;

/** The chat of the local meeting room. In memory: what counts is in the minutes. */
export class Chat {
  readonly #messages = new Map<string, ChatMessage>();
  readonly #listeners = new Set<ChatListener>();
  readonly #now: () => number;
  #lastId = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** All messages, oldest first. */
  messages(): readonly ChatMessage[] {
    return [...this.#messages.values()];
  }

  find(id: string): ChatMessage | null {
    return this.#messages.get(id) ?? null;
  }

  /** Ids are milliseconds, as in Teams, and never the same twice. */
  post(message: Pick<ChatMessage, 'from' | 'bot' | 'text' | 'cards'>): ChatMessage {
    const at = this.#now();
    this.#lastId = Math.max(at, this.#lastId + 1);
    const id = String(this.#lastId);
    return this.#keep({ ...message, id, at: new Date(at).toISOString(), state: 'sent', undelivered: false, version: 1 });
  }

  /** Changes a message in place; null where there is none of that id. */
  change(id: string, to: Partial<Pick<ChatMessage, 'text' | 'cards' | 'state' | 'undelivered'>>): ChatMessage | null {
    const before = this.#messages.get(id);
    return before === undefined ? null : this.#keep({ ...before, ...to, version: before.version + 1 });
  }

  /** @returns the function that ends it */
  subscribe(listener: ChatListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #keep(message: ChatMessage): ChatMessage {
    this.#messages.set(message.id, message);
    for (const listener of this.#listeners) listener(message);
    return message;
  }
}
