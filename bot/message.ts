import type { Card } from './cards/elements.ts';

/** What the bot posts in a chat: a plain text, or a card with what a toast says of it. */
export interface Message {
  readonly text: string | null;
  readonly card: Card | null;
  readonly summary: string | null;
}

export const textMessage = (text: string): Message => ({ text, card: null, summary: null });
