import {
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type Activity as SdkActivity,
  TeamsInfo,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { BotIdentity } from '../src/config.ts';
import type { Account } from './activity.ts';
import type { ChatReference } from './chats.ts';
import { detailsOf, type MeetingDetails } from './meeting-event.ts';
import type { Message } from './message.ts';

/** An answer of the channel that is no success, or none at all (`status` null). */
export class SendError extends Error {
  readonly status: number | null;
  /** How long the channel asks us to wait, in milliseconds. */
  readonly retryAfter: number | null;
  constructor(status: number | null, retryAfter: number | null = null, cause?: unknown) {
    super(status === null ? 'no answer from the channel' : `the channel answered ${status}`, { cause });
    this.name = 'SendError';
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The Bot Framework, as far as this bot writes to it. Whatever fails on the way out is a `SendError`. */
export interface Channel {
  /** @returns the id of the new message */
  post(to: ChatReference, message: Message): Promise<string>;
  update(to: ChatReference, id: string, message: Message): Promise<void>;
  /** Shows that we are writing there, until we have written or a few seconds are over. */
  typing(to: ChatReference): Promise<void>;
  /** Everybody in the chat but bots, and people of tenants that are not let in. */
  members(to: ChatReference): Promise<readonly Account[]>;
  /** What Teams tells of its meeting there; null for nothing. */
  meeting(to: ChatReference, id: string): Promise<MeetingDetails | null>;
}

const PATIENCE_MS = 15_000;
const PAGE = 100;
const members = z.array(
  z.object({
    id: z.string(),
    name: z.string().optional(),
    aadObjectId: z.string().optional(),
    userRole: z.string().optional(),
    userPrincipalName: z.string().optional(),
    tenantId: z.string().optional(),
  }),
);

type Member = z.infer<typeof members>[number];

/** Retry-After is a number of seconds or a date (RFC 9110, 10.2.3). */
function waitOf(header: string | null, now: number): number | null {
  if (header === null) return null;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : null;
}

type Sdk = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;
type HttpClient = NonNullable<NonNullable<Sdk[4]>['httpClient']>;

/**
 * Takes the place of the SDK's own: that one waits for ever, and sends a POST again by itself, outside our order and
 * our limits.
 */
const httpClient = (closing: AbortSignal): HttpClient => ({
  async sendRequest(request) {
    const signal = AbortSignal.any([closing, AbortSignal.timeout(PATIENCE_MS)]);
    const headers = request.headers.rawHeaders();
    const answer = await fetch(request.url, { method: request.method, headers, body: request.body ?? null, signal }).catch((error) => {
      throw new SendError(null, null, error);
    });
    const bodyAsText = await answer.text().catch((error) => {
      throw new SendError(null, null, error);
    });
    if (!answer.ok) throw new SendError(answer.status, waitOf(answer.headers.get('retry-after'), Date.now()));
    const answered = request.headers.clone();
    answered.set('content-type', answer.headers.get('content-type') ?? 'application/json');
    return { request, status: answer.status, headers: answered, bodyAsText };
  },
});

/** Signs what goes out. */
export type Credentials = NonNullable<Sdk[1]>;

/** The identity as the SDK reads it. */
function settingsOf(bot: BotIdentity | null): Sdk[0] {
  if (bot === null) return {};
  const { tenants: _, cloud, ...named } = bot;
  return { ...named, ...(cloud.channelService === '' ? {} : { ChannelService: cloud.channelService }) };
}

/**
 * Opens the way out to the Bot Framework; for who comes in see `door.ts`.
 * @param bot who we are there; null is local mode, where nothing is signed
 * @param closing ends what is on its way
 * @param credentials take the place of those that the identity has
 */
export function openChannel(bot: BotIdentity | null, closing: AbortSignal, credentials?: Credentials): Channel {
  const authentication = new ConfigurationBotFrameworkAuthentication(settingsOf(bot), credentials, undefined, undefined, {
    httpClient: httpClient(closing),
  });
  const adapter = new CloudAdapter(authentication);

  const isLetIn = (tenant = ''): boolean => bot === null || tenant === '' || bot.tenants.includes(tenant.toLowerCase());

  async function inTurn<T>(to: ChatReference, act: (turn: TurnContext) => Promise<T>): Promise<T> {
    const done: T[] = [];
    try {
      await adapter.continueConversationAsync(bot?.MicrosoftAppId ?? '', referenceOf(to), async (turn) => {
        // The SDK makes one up here, and every message would be a reply to it.
        turn.activity.id = '';
        done.push(await act(turn));
      });
    } catch (error) {
      throw error instanceof SendError ? error : new SendError(null, null, error);
    }
    const [result] = done;
    if (result === undefined) throw new SendError(null);
    return result;
  }

  return {
    post: (to, message) => inTurn(to, async (turn) => (await turn.sendActivity(activityOf(message)))?.id ?? ''),
    async update(to, id, message) {
      await inTurn(to, async (turn) => (await turn.updateActivity({ ...activityOf(message), id })) ?? {});
    },
    async typing(to) {
      await inTurn(to, async (turn) => (await turn.sendActivity({ type: ActivityTypes.Typing })) ?? {});
    },
    members: async (to) => (await inTurn(to, membersOf)).filter(({ tenantId }) => isLetIn(tenantId)),
    meeting: async (to, id) => (await inTurn(to, async (turn) => [detailsOf(await TeamsInfo.getMeetingInfo(turn, id))]))[0] ?? null,
  };
}

async function membersOf(turn: TurnContext): Promise<readonly Member[]> {
  const found: Member[] = [];
  let next: string | undefined;
  do {
    const page = await TeamsInfo.getPagedMembers(turn, PAGE, next);
    found.push(...members.parse(page.members));
    next = page.continuationToken || undefined;
  } while (next !== undefined);
  return found.filter((member) => !member.id.startsWith('28:'));
}

function referenceOf(to: ChatReference): Partial<ConversationReference> {
  return {
    channelId: to.channel,
    serviceUrl: to.serviceUrl,
    bot: { id: to.bot, name: '' },
    conversation: {
      id: to.chat,
      isGroup: !to.personal,
      conversationType: to.type,
      name: '',
      ...(to.tenant === null ? {} : { tenantId: to.tenant }),
    },
  };
}

function activityOf({ text, card, summary }: Message): Partial<SdkActivity> {
  return {
    type: ActivityTypes.Message,
    ...(text === null ? {} : { text, textFormat: 'plain' }),
    ...(summary === null ? {} : { summary }),
    ...(card === null ? {} : { attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }),
  };
}
