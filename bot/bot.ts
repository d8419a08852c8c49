import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { json, type Request, type RequestHandler, type Response } from 'express';
import type { Logger } from 'pino';
import type { BotIdentity } from '../src/config.ts';
import { dayOf } from '../src/core/day.ts';
import type { Actor } from '../src/core/origin.ts';
import type { Councils } from '../src/councils.ts';
import type { Search } from '../src/search/search.ts';
import { LIMITS, LOCAL_LIMITS, perMinute } from '../src/server/limits.ts';
import { PROBLEMS, sendProblem, storeProblem } from '../src/server/problem.ts';
import { type Document, openDocument } from '../src/store/document.ts';
import { StoreError } from '../src/store/store.ts';
import { type Activity, activityOf } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';
import { Addresses } from './addresses.ts';
import { Calls } from './calls.ts';
import { CardKeeper } from './card-keeper.ts';
import { type Credentials, openChannel } from './channel.ts';
import { ChatMemory } from './chat-memory.ts';
import { CHATS_NAME, type ChatsData, chatsSchema, NO_CHATS, referenceOf } from './chats.ts';
import { type Clock, systemClock } from './clock.ts';
import { openDoor, openHouseDoor, type Pass } from './door.ts';
import { CouncilFollower } from './follow-councils.ts';
import { learnDetails } from './learn-details.ts';
import type { Message } from './message.ts';
import { Outbox } from './outbox.ts';
import { comingOrGoing } from './read-activity.ts';
import { type ReceiveDeps, receive } from './receive.ts';
import { Said } from './said.ts';
import { Turns } from './turns.ts';
import { Typing } from './typing.ts';
import { WaitingMinutes } from './waiting-minutes.ts';
import type { LinkOf } from './wanted-cards.ts';

export interface BotOptions {
  readonly councils: Councils;
  readonly search: Search;
  /** Who we are to the Bot Framework; null is local mode: nothing is signed, and a person is their name. */
  readonly identity: BotIdentity | null;
  /** Sign what goes out, in the place of the identity's own. */
  readonly credentials?: Credentials;
  /** Activities of one person in a minute. */
  readonly perSender?: number;
  /** A folder that is there: what the bot must not forget is kept in it as `chats.json`. */
  readonly documentDir: string;
  readonly log: Logger;
  /** Chats that begin with this process: what `chats.json` says of them is of ones that are no more. */
  readonly newChats?: readonly string[];
  /** A link to a meeting's minutes, for the minutes card. */
  readonly linkOf?: LinkOf;
  /** A link to a page of the tab, for the first card. */
  readonly pageOf?: ReceiveDeps['pageOf'];
  readonly clock?: Clock;
}

export interface Bot {
  /** For `POST /api/messages`. Reads the body itself where nobody has. */
  readonly messages: RequestHandler;
  /** Who is in a chat, as the channel says it; empty where we are not in it, and where it takes too long. Rejects where it says nothing. */
  readonly people: (chat: string) => Promise<readonly Actor[]>;
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
  const { councils, search, identity, log, linkOf = () => null, pageOf = () => null, clock = systemClock } = options;
  const closing = new AbortController();
  const cutOff = new AbortController();
  const { signal } = closing;
  const memory = new ChatMemory(await openChats(options.documentDir, log), log, options.newChats);
  const channel = openChannel(identity, cutOff.signal, options.credentials);
  const door = identity === null ? openHouseDoor : openDoor(identity);
  const outbox = new Outbox({ clock, log, closing: signal });
  const keeper = new CardKeeper({ channel, outbox, memory, clock, closing: signal });
  const turns = new Turns();
  const known: Identity = identity === null ? 'name' : 'entra';
  const now = () => new Date(clock.now());
  const today = () => dayOf(now().toISOString());
  const waiting = new WaitingMinutes(councils, today);
  const calls = new Calls(known);
  const said = new Said();
  const typing = new Typing({ channel, outbox, memory, said, clock, log, identity: known });
  const follower = new CouncilFollower({ ...{ councils, keeper, memory, turns, waiting, linkOf, calls, today, log }, identity: known });

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
    ...{ councils, search, keeper, waiting, linkOf, calls, said, send, roster, now, clock, log },
    look: (series) => follower.look(series),
    pageOf,
    enter: (chat) => memory.enter(chat),
    leave: (chat) => memory.leave(chat),
    ownChatOf: (series, name) => follower.ownChatOf(series, name),
    identity: known,
  };

  const { perPerson } = identity === null ? LOCAL_LIMITS : LIMITS;
  const senders = perMinute(options.perSender ?? perPerson, (to) => to.locals['sender']);
  const addresses = new Addresses({ councils, roster });

  async function answer(sent: Activity, req: Request, res: Response): Promise<void> {
    const reference = comingOrGoing(sent) === 'removed' ? null : referenceOf(sent, known);
    const isNew = reference !== null && memory.meet(reference);
    const activity = await answerIn(sent, req, res).finally(typing.begin(sent));
    if (isNew) for (const { id } of await councils.seriesOfPerson(actorOf(activity.from, known))) follower.look(id);
    await learnDetails(activity, { councils, channel, memory, calls, said, today, look: deps.look }).catch((error: unknown) => {
      log.debug({ err: error }, 'Teams tells nothing of its meeting');
    });
  }

  /** In the response, and after it in the chat. */
  async function answerIn(sent: Activity, req: Request, res: Response): Promise<Activity> {
    const activity = known === 'entra' ? await addresses.addedTo(sent) : sent;
    const gone = finished(res).catch(() => undefined);
    turns.begin(gone);
    const { reply, afterwards } = await receive(activity, deps);
    if (reply.status === 'notStored') sendProblem(req, res, storeProblem(reply.fault, reply.file), reply.language);
    else if (reply.body === null) res.status(200).end();
    else res.status(200).json(reply.body);
    await gone;
    await afterwards();
    return activity;
  }

  function take(pass: Pass, req: Request, res: Response): void {
    const activity = activityOf(req.body);
    if (activity === null) {
      refuse(res, 400);
      return;
    }
    if (!pass(activity)) {
      shut(res);
      return;
    }
    res.locals['sender'] = activity.from?.aadObjectId ?? activity.from?.id ?? '';
    senders(req, res, (over?: unknown) => {
      if (over === undefined) carryOut(activity, req, res);
      else sendProblem(req, res, PROBLEMS.tooMany);
    });
  }

  function carryOut(activity: Activity, req: Request, res: Response): void {
    answer(activity, req, res).catch((error: unknown) => {
      log.error({ err: error, type: activity.type }, 'an activity failed');
      if (!res.headersSent) sendProblem(req, res, storeProblem('failed', ''));
    });
  }

  for (const series of await councils.series()) if (series.chats.some((chat) => memory.reference(chat) !== null)) follower.look(series.id);

  return {
    messages: async (req, res) => {
      const pass = await door(req.headers.authorization);
      if (pass === null) shut(res);
      else readBody(req, res, (error) => (error === undefined ? take(pass, req, res) : refuse(res, isTooLarge(error) ? 413 : 400)));
    },
    people: async (chat) => (await roster(chat)).map((account) => actorOf(account, known)),
    async close() {
      follower.close();
      waiting.close();
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
    return await openDocument(join(dir, CHATS_NAME), chatsSchema, NO_CHATS);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.error({ err: error }, 'the list of chats can not be read; it is left as it is, and this time kept in memory only');
    return { data: NO_CHATS, write: async () => {}, update: async () => {} };
  }
}

const readBody = json({ limit: '1mb' });

const isTooLarge = (error: unknown): boolean => typeof error === 'object' && error !== null && 'status' in error && error.status === 413;

/** The same for all that may not come in: not a word of why. */
const shut = (res: Response): void => void res.status(401).end();

/** For bodies that are no activity: no channel sends one. */
const refuse = (res: Response, status: 400 | 413): void => {
  res
    .status(status)
    .type('text/plain')
    .send(status === 413 ? 'too large' : 'not an activity');
};
