import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { json, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { BotIdentity } from '../src/config.ts';
import type { Councils } from '../src/councils.ts';
import { sendProblem, storeProblem } from '../src/server/problem.ts';
import { type Document, openDocument } from '../src/store/document.ts';
import { StoreError } from '../src/store/store.ts';
import { type Activity, activityOf } from './activity.ts';
import { CardKeeper } from './card-keeper.ts';
import { openChannel } from './channel.ts';
import { ChatMemory } from './chat-memory.ts';
import { type ChatsData, chatsSchema, NO_CHATS, referenceOf } from './chats.ts';
import { type Clock, systemClock } from './clock.ts';
import { CouncilFollower } from './follow-councils.ts';
import type { Message } from './message.ts';
import { Outbox } from './outbox.ts';
import { type ReceiveDeps, receive } from './receive.ts';
import { Said } from './said.ts';
import { Turns } from './turns.ts';
import type { LinkOf } from './wanted-cards.ts';

export interface BotOptions {
  readonly councils: Councils;
  /** Who we are to the Bot Framework; null is local mode: nothing is signed, and a person is their name. */
  readonly identity: BotIdentity | null;
  /** A folder that is there: what the bot must not forget is kept in it as `chats.json`. */
  readonly documentDir: string;
  readonly log: Logger;
  /** A link to a meeting's minutes, for the minutes card. */
  readonly linkOf?: LinkOf;
  readonly clock?: Clock;
}

export interface Bot {
  /** For `POST /api/messages`. Reads the body itself where nobody has. */
  readonly messages: RequestHandler;
  /** Ends it. What has not gone out by then is left, but for the cards, which go on at the next start. */
  close(): Promise<void>;
}

/** How long an answer in the chat is worth anything. */
const ANSWERS_KEEP_MS = 120_000;
/** How long the sends that are under way may take when the bot closes. */
const LAST_SENDS_MS = 2_000;
/** How long the first use waits for the names of those in the chat. */
const ROSTER_MS = 3_000;

/** Opens the bot: hears what comes in from the channel, and keeps the chats' cards as the councils are. */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { councils, identity, log, linkOf = () => null, clock = systemClock } = options;
  const closing = new AbortController();
  const cutOff = new AbortController();
  const { signal } = closing;
  const memory = new ChatMemory(await openChats(options.documentDir, log), log);
  const channel = openChannel(identity, cutOff.signal);
  const outbox = new Outbox({ clock, log, closing: signal });
  const keeper = new CardKeeper({ channel, outbox, memory, clock, closing: signal });
  const turns = new Turns();
  const follower = new CouncilFollower({ councils, keeper, memory, turns, linkOf, log });

  const send = (chat: string, message: Message): void => {
    const to = memory.reference(chat);
    if (to === null) return;
    const ready = () => async () => void (await channel.post(to, message));
    outbox.put(chat, { name: 'answer', keeps: ANSWERS_KEEP_MS, ready, lost: () => {} });
  };
  const roster = async (chat: string) => {
    const to = memory.reference(chat);
    return to === null ? [] : Promise.race([channel.members(to), clock.sleep(ROSTER_MS, signal).then(() => [])]);
  };
  const deps: ReceiveDeps = {
    ...{ councils, keeper, linkOf, send, roster, log },
    said: new Said(),
    identity: identity === null ? 'name' : 'entra',
    now: () => new Date(clock.now()),
  };

  async function answer(activity: Activity, req: Request, res: Response): Promise<void> {
    if (!(await channel.isGenuine(activity, req.headers.authorization ?? ''))) {
      res.status(401).end();
      return;
    }
    const reference = referenceOf(activity);
    if (reference !== null) memory.meet(reference);
    const gone = finished(res).catch(() => undefined);
    turns.begin(gone);
    const { reply, afterwards } = await receive(activity, deps);
    if (reply.status === 'notStored') sendProblem(req, res, storeProblem(reply.fault, reply.file), reply.language);
    else if (reply.body === null) res.status(200).end();
    else res.status(200).json(reply.body);
    await gone;
    await afterwards();
  }

  function take(req: Request, res: Response): void {
    const activity = activityOf(req.body);
    if (activity === null) {
      refuse(res, 400);
      return;
    }
    answer(activity, req, res).catch((error: unknown) => {
      log.error({ err: error, type: activity.type }, 'an activity failed');
      if (!res.headersSent) sendProblem(req, res, storeProblem('failed', ''));
    });
  }

  for (const series of await councils.series()) if (series.chats.some((chat) => memory.reference(chat) !== null)) follower.look(series.id);

  return {
    messages: (req, res) => {
      readBody(req, res, (error) => (error === undefined ? take(req, res) : refuse(res, isTooLarge(error) ? 413 : 400)));
    },
    async close() {
      follower.close();
      closing.abort();
      // What is on its way may arrive, so that the next start knows it has.
      await Promise.race([outbox.idle(), clock.sleep(LAST_SENDS_MS, cutOff.signal)]);
      cutOff.abort();
      await outbox.idle();
      await memory.settled();
    },
  };
}

/** Without it the bot learns the chats anew, one by one, and posts its cards again: no reason not to hold the meeting. */
async function openChats(dir: string, log: Logger): Promise<Document<ChatsData>> {
  try {
    return await openDocument(join(dir, 'chats.json'), chatsSchema, NO_CHATS);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.error({ err: error }, 'the list of chats can not be read; it is left as it is, and this time kept in memory only');
    return { data: NO_CHATS, write: async () => {}, update: async () => {} };
  }
}

const readBody = json({ limit: '1mb' });

const isTooLarge = (error: unknown): boolean => typeof error === 'object' && error !== null && 'status' in error && error.status === 413;

/** For bodies that are no activity: no channel sends one. */
const refuse = (res: Response, status: 400 | 413): void => {
  res
    .status(status)
    .type('text/plain')
    .send(status === 413 ? 'too large' : 'not an activity');
};
