import { z } from 'zod';
import type { Actor, Instant } from '../../src/core/origin.ts';
import type { Mention } from '../../src/incoming.ts';
import { edgeText } from '../../src/server/edge-text.ts';
import type { Activity } from '../activity.ts';
import { actorOf, displayName, type Identity } from '../actor.ts';
import { htmlText, MENTION_END, MENTION_START } from '../html-text.ts';

/** What a message can be saved as. */
const SORTS = { saveDecision: 'decision', saveAction: 'action', saveNote: 'note' } as const;
export type Sort = (typeof SORTS)[keyof typeof SORTS];

/** A message of the chat, as its menu hands it to us. `author` null: written by an app, or by nobody who is known. */
export interface ChosenMessage {
  readonly id: string;
  readonly author: Actor | null;
  readonly at: Instant;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** What the message extension asks of us (learn.microsoft.com, "Message extensions"). */
export type Asked =
  /** `text` null: to show the dialog; else what stands in it. */
  | { readonly kind: 'save'; readonly sort: Sort; readonly message: ChosenMessage; readonly text: string | null }
  | { readonly kind: 'search'; readonly words: string };

const user = z.object({ id: z.string().nullish(), displayName: z.string().nullish(), userIdentityType: z.string().nullish() });
const said = z
  .object({ user: user.nullish().catch(null) })
  .nullish()
  .catch(null);

const payload = z.object({
  id: z.string().min(1).max(200),
  createdDateTime: z.string(),
  body: z.object({ contentType: z.string(), content: z.string().nullish() }),
  from: said,
  mentions: z.array(z.object({ mentionText: z.string(), mentioned: said })).catch([]),
});

const action = z.object({
  commandId: z.enum(['saveDecision', 'saveAction', 'saveNote']),
  messagePayload: payload,
  data: z
    .object({ text: z.string().catch('') })
    .nullish()
    .catch(null),
});

const query = z.object({
  commandId: z.literal('searchDecisions'),
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).catch([]),
});

/** @returns what is asked for; null for what we don't serve */
export function readExtension({ name, value }: Activity, identity: Identity): Asked | null {
  if (name === 'composeExtension/query') {
    const read = query.safeParse(value).data;
    const words = read?.parameters.find((one) => one.name === 'q')?.value;
    return read === undefined ? null : { kind: 'search', words: typeof words === 'string' ? edgeText(words) : '' };
  }
  const submitted = name === 'composeExtension/submitAction';
  const read = submitted || name === 'composeExtension/fetchTask' ? action.safeParse(value).data : undefined;
  if (read === undefined || Number.isNaN(Date.parse(read.messagePayload.createdDateTime))) return null;
  const text = submitted ? edgeText(read.data?.text ?? '') : null;
  return { kind: 'save', sort: SORTS[read.commandId], message: messageOf(read.messagePayload, identity), text };
}

function messageOf({ id, createdDateTime, body, from, mentions }: z.infer<typeof payload>, identity: Identity): ChosenMessage {
  const author = personOf(from, identity);
  return {
    id,
    author: author?.name ? author : null,
    at: new Date(createdDateTime).toISOString(),
    text: textOf(body),
    mentions: mentions.flatMap(({ mentionText, mentioned }) => {
      const person = personOf(mentioned, identity);
      return person === null ? [] : [{ name: displayName(mentionText), key: person.key }];
    }),
  };
}

function personOf(from: z.infer<typeof said>, identity: Identity): Actor | null {
  if (!from?.user) return null;
  const { id, displayName: name, userIdentityType } = from.user;
  const anonymous = userIdentityType?.startsWith('anonymous') === true ? { userRole: 'anonymous' } : {};
  return actorOf({ name: name ?? '', ...(id ? { aadObjectId: id } : {}), ...anonymous }, identity);
}

const MARKED = new RegExp(`${MENTION_START}([^${MENTION_END}]*)${MENTION_END}`, 'g');

function textOf({ contentType, content }: z.infer<typeof payload>['body']): string {
  const text = contentType === 'html' ? htmlText(content ?? '') : (content ?? '');
  return edgeText(text.replaceAll(MARKED, (_, name: string) => `@${displayName(name)}`));
}
