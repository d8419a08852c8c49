import { randomUUID } from 'node:crypto';
import type { ChatMessage } from './chat.ts';
import { withMentions } from './mentions.ts';
import type { RoomPerson } from './people.ts';

/** The conversations of the room, named as Teams names the chat of a meeting: the council's, and one that begins without any. */
export const ROOM_CHAT = '19:meeting_lagetrunt-lokalt@thread.v2';
export const NEW_CHAT = '19:meeting_lagetrunt-nytt@thread.v2';
export const ROOM_CHATS: readonly string[] = [ROOM_CHAT, NEW_CHAT];
export const ROOM_BOT = { id: '28:10ca1000-0000-4000-8000-0000000000b0', name: 'Laget runt' } as const;
const TENANT = '10ca1000-0000-4000-8000-000000000001';

/** A Bot Framework activity, as far as the room fills it in. */
export type Activity = Readonly<Record<string, unknown>>;

/** Who acts and when, and where the bot sends its answers. */
export interface Act {
  readonly chat: string;
  readonly from: RoomPerson;
  readonly people: readonly RoomPerson[];
  readonly at: Date;
  readonly serviceUrl: string;
}

const frameOf = ({ chat, from, at, serviceUrl }: Act, channelData: Activity = {}): Activity => ({
  timestamp: at.toISOString(),
  localTimezone: 'Europe/Stockholm',
  channelId: 'msteams',
  serviceUrl,
  from: { id: from.id, name: from.name, aadObjectId: from.aadObjectId },
  recipient: ROOM_BOT,
  conversation: { isGroup: true, conversationType: 'groupChat', tenantId: TENANT, id: chat },
  channelData: { tenant: { id: TENANT }, meeting: { id: Buffer.from(`0#${chat}#0`).toString('base64') }, ...channelData },
  locale: 'sv-SE',
});

function textOf(act: Act, message: ChatMessage): Activity {
  const { marked, entities } = withMentions(message.text, [...act.people, ROOM_BOT]);
  return { id: message.id, text: marked, textFormat: 'plain', entities };
}

/** The bot was added to the chat: it says who it is. */
export const botAdded = (act: Act): Activity => ({
  ...frameOf(act),
  type: 'conversationUpdate',
  id: `f:${randomUUID()}`,
  membersAdded: [{ id: ROOM_BOT.id }],
});

export const messageSent = (act: Act, message: ChatMessage): Activity => ({ ...frameOf(act), ...textOf(act, message), type: 'message' });

export const messageEdited = (act: Act, message: ChatMessage): Activity => ({
  ...frameOf(act, { eventType: 'editMessage' }),
  ...textOf(act, message),
  type: 'messageUpdate',
});

export const messageDeleted = (act: Act, message: ChatMessage): Activity => ({
  ...frameOf(act, { eventType: 'softDeleteMessage' }),
  type: 'messageDelete',
  id: message.id,
});

export const messageRestored = (act: Act, message: ChatMessage): Activity => ({
  ...frameOf(act, { eventType: 'undeleteMessage' }),
  ...textOf(act, message),
  type: 'messageUpdate',
});

/** A button of a card, or the refresh that a client sends by itself. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
  readonly trigger: 'manual' | 'automatic';
}

export const cardPressed = (act: Act, card: ChatMessage, { verb, data, trigger }: Press): Activity => ({
  ...frameOf(act, { source: { name: 'message' } }),
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: `f:${randomUUID()}`,
  replyToId: card.id,
  value: { action: { type: 'Action.Execute', verb, data }, trigger },
});

/** What a client without Action.Execute sends: the button's data as a message without text. */
export const cardSubmitted = (act: Act, card: ChatMessage, data: unknown): Activity => ({
  ...frameOf(act),
  type: 'message',
  id: `f:${randomUUID()}`,
  replyToId: card.id,
  value: data,
});
