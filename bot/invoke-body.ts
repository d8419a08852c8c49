import type { Card } from './cards/elements.ts';

/** What an invoke is answered with, in the HTTP response itself. */
export type InvokeBody =
  | Readonly<Record<string, never>>
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.card.adaptive'; readonly value: Card }
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.activity.message'; readonly value: string };

/** Takes the place of the card, for the one who pressed (Universal Action Model). */
export const cardBody = (value: Card): InvokeBody => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });

/** Is shown to the one who pressed; '' changes and shows nothing. */
export const messageBody = (value: string): InvokeBody => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });

/** For what we do not serve. */
export const EMPTY_BODY: InvokeBody = {};
