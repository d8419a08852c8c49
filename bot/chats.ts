import { z } from 'zod';
import { type Activity, isPersonal } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';

const reference = z.object({
  chat: z.string(),
  channel: z.string(),
  serviceUrl: z.string(),
  /** Our own account in it. */
  bot: z.string(),
  /** groupChat, personal, channel. */
  type: z.string(),
  personal: z.boolean(),
  tenant: z.string().nullable(),
  /** Who is alone with us there: their Entra object id, in local mode their name. Null where several are, or who can't be known. */
  person: z.string().nullable().default(null),
});

/** Where to send what belongs in a chat. Ids and addresses only. */
export type ChatReference = z.infer<typeof reference>;

const card = z.object({
  /** What it is: see `wanted-cards.ts`. */
  tag: z.string(),
  series: z.string(),
  meeting: z.string(),
  /** The message that it stands in; null while it is not posted. */
  activity: z.string().nullable(),
  /** A hash of what it shows there. */
  digest: z.string().nullable(),
});

/** A card that is kept up to date in a chat. */
export type KeptCard = z.infer<typeof card>;

const remembered = z.object({
  reference,
  cards: z.array(card),
  /** We have said there who we are. */
  welcomed: z.boolean().default(false),
});

/** Where it is kept, in the data folder. */
export const CHATS_NAME = 'chats.json';

/** What the bot must not forget: the chats that it is in, and the cards that it keeps up to date there. */
export const chatsSchema = z.object({ chats: z.array(remembered) });
export type ChatsData = z.infer<typeof chatsSchema>;
export const NO_CHATS: ChatsData = { chats: [] };

/** The way back to where an activity came from; null where it does not say. */
export function referenceOf(activity: Activity, identity: Identity): ChatReference | null {
  const { serviceUrl, recipient, conversation } = activity;
  if (serviceUrl === undefined || !URL.canParse(serviceUrl)) return null;
  return {
    chat: conversation.id,
    channel: activity.channelId ?? 'msteams',
    serviceUrl,
    bot: recipient?.id ?? '',
    type: conversation.conversationType ?? 'groupChat',
    personal: isPersonal(activity),
    tenant: conversation.tenantId ?? null,
    person: isPersonal(activity) ? personOf(activity, identity) : null,
  };
}

function personOf({ from, recipient }: Activity, identity: Identity): string | null {
  const { key, name, verified } = actorOf(from, identity);
  if (!verified || from?.id === recipient?.id) return null;
  return identity === 'name' ? name || null : key;
}
