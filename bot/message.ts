import type { Card } from './cards/elements.ts';

/** What the bot posts in a chat: a plain text, or a card with what a toast says of it. */
export interface Message {
  readonly text: string | null;
  readonly card: Card | null;
  readonly summary: string | null;
}

/** A card, which a toast says the summary of. */
export const cardMessage = (card: Card): Message => ({ text: null, card, summary: card.fallbackText });

export const textMessage = (text: string): Message => ({ text, card: null, summary: null });
