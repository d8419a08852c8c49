import type { Card } from './cards/elements.ts';
import type { DialogCard } from './cards/save-card.ts';
import { cardMessage, type Message, textMessage } from './message.ts';

/** What an invoke is answered with, in the HTTP response itself. */
export type InvokeBody = Readonly<Record<string, never>> | CardAnswer | { readonly task: Task } | { readonly composeExtension: Results };

/** The answer to a press. */
export type CardAnswer =
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.card.adaptive'; readonly value: Card }
  | { readonly statusCode: 200; readonly type: 'application/vnd.microsoft.activity.message'; readonly value: string };

type Task =
  | { readonly type: 'message'; readonly value: string }
  | {
      readonly type: 'continue';
      readonly value: {
        readonly title: string;
        readonly height: 'medium';
        readonly width: 'medium';
        readonly card: { readonly contentType: typeof CARD; readonly content: DialogCard };
      };
    };

type Results =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'result'; readonly attachmentLayout: 'list'; readonly attachments: readonly object[] };

const CARD = 'application/vnd.microsoft.card.adaptive';

/** Takes the place of the card, for the one who pressed (Universal Action Model). */
export const cardBody = (value: Card): CardAnswer => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value });

/** Is shown to the one who pressed; '' changes and shows nothing. */
export const messageBody = (value: string): CardAnswer => ({ statusCode: 200, type: 'application/vnd.microsoft.activity.message', value });

/** The same for who has pressed with a client that takes no answer: it goes into the chat. */
export const chatMessage = (body: CardAnswer): Message =>
  typeof body.value === 'string' ? textMessage(body.value) : cardMessage(body.value);

/** For what we do not serve. */
export const EMPTY_BODY: InvokeBody = {};

/** Opens a dialog, or shows it anew with what is wrong (learn.microsoft.com, "Action commands"). */
export const dialogBody = (title: string, content: DialogCard): InvokeBody => ({
  task: { type: 'continue', value: { title, height: 'medium', width: 'medium', card: { contentType: CARD, content } } },
});

/** Takes the place of a dialog: what became of it. */
export const taskMessage = (value: string): InvokeBody => ({ task: { type: 'message', value } });

interface Result {
  readonly title: string;
  readonly text: string;
  readonly card: Card;
}

/** A list to choose a card from (learn.microsoft.com, "Search commands"). */
export const resultsBody = (results: readonly Result[]): InvokeBody => ({
  composeExtension: {
    type: 'result',
    attachmentLayout: 'list',
    attachments: results.map(({ title, text, card }) => ({
      contentType: CARD,
      content: card,
      preview: { contentType: 'application/vnd.microsoft.card.thumbnail', content: { title, text } },
    })),
  },
});

/** In place of the list. */
export const resultsMessage = (text: string): InvokeBody => ({ composeExtension: { type: 'message', text } });
