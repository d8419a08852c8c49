import type { Logger } from 'pino';
import type { Answer } from '../src/answer.ts';
import type { Language } from '../src/core/vocabulary.ts';
import type { Incoming } from '../src/incoming.ts';
import { StoreError } from '../src/store/store.ts';
import { textsFor } from '../src/texts/texts.ts';
import { type Account, type Activity, isPersonal } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';
import { aim } from './aim-press.ts';
import { MOST_TYPED } from './cards/fields.ts';
import type { Press } from './cards/press.ts';
import type { Clock } from './clock.ts';
import { findDecisions } from './extension/find-decisions.ts';
import type { Asked } from './extension/read-extension.ts';
import { saveMessage } from './extension/save-message.ts';
import { hearCall } from './hear-call.ts';
import { inTime } from './in-time.ts';
import { chatMessage, EMPTY_BODY, type InvokeBody, messageBody, resultsMessage, taskMessage } from './invoke-body.ts';
import { textMessage } from './message.ts';
import { type FreshDeps, freshCard, meetingOf, pressBody } from './press.ts';
import { instantOf, readActivity } from './read-activity.ts';
import { type Listener, type SayDeps, say } from './say.ts';
import { setUp } from './set-up.ts';
import { sourceOf } from './source.ts';
import { farewell, type WelcomeDeps, welcome } from './welcome.ts';

export interface ReceiveDeps extends SayDeps, FreshDeps, WelcomeDeps {
  readonly identity: Identity;
  readonly roster: (chat: string) => Promise<readonly Account[]>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** How an activity is answered: now, in the response, and in the chat once the response has gone out. */
export interface Received {
  /** `body` null: an empty 200. */
  readonly reply: { readonly status: 'ok'; readonly body: InvokeBody | null } | Extract<Answer, { status: 'notStored' }>;
  readonly afterwards: () => Promise<void>;
}

const nothingMore = async (): Promise<void> => {};
const ok = (body: InvokeBody | null = null, afterwards = nothingMore): Received => ({ reply: { status: 'ok', body }, afterwards });

/** Takes in an activity. When it resolves, what was to be recorded is on disk; nothing has been sent yet. */
export async function receive(activity: Activity, deps: ReceiveDeps): Promise<Received> {
  const listener = listenerOf(activity, deps);
  const roster = () => deps.roster(activity.conversation.id);
  const arrival = readActivity(activity, { identity: deps.identity, now: listener.at, roster });
  switch (arrival.kind) {
    case 'heard':
      return afterHearing(await hear(arrival.incoming, listener, deps), null, listener, deps);
    case 'pressed': {
      const answer = await hearPress(arrival.incoming, arrival.press, listener, deps);
      const fresh = () => freshCard(arrival.press, listener, deps);
      if (!arrival.answered || answer.status === 'notStored') return afterHearing(answer, null, listener, deps);
      return ok(await pressBody(answer, fresh));
    }
    case 'refreshed':
      return ok(await pressBody({ status: 'ignored' }, () => freshCard(arrival.press, listener, deps)));
    case 'ofCall':
      return ok(null, await hearCall(arrival.event, listener, deps));
    case 'added':
      return ok(null, () => welcome(listener, deps));
    case 'removed':
      return ok(null, () => farewell(listener, deps));
    case 'setUp': {
      const body = await setUp(arrival.press, arrival.named, listener, {
        councils: deps.councils,
        hear: (one) => hear(one, listener, deps),
      });
      return arrival.answered ? ok(body) : ok(null, async () => deps.send(listener.chat, chatMessage(body)));
    }
    case 'unknownPress':
      return ok(messageBody(arrival.automatic ? '' : textsFor(listener.language).refuseStale));
    case 'mistyped': {
      const { verificationTextMissing, refuseTooLong } = textsFor(listener.language);
      const said = arrival.fault === 'missing' ? verificationTextMissing : refuseTooLong({ limit: MOST_TYPED });
      return arrival.answered ? ok(messageBody(said)) : ok(null, async () => deps.send(listener.chat, textMessage(said)));
    }
    case 'extension':
      return askedOf(arrival.asked, listener, deps);
    case 'unserved':
      return ok(EMPTY_BODY);
    case 'nothing':
      return ok();
  }
}

function listenerOf(activity: Activity, { identity, now }: ReceiveDeps): Listener {
  const language: Language = activity.locale?.toLowerCase().startsWith('en') === true ? 'en' : 'sv';
  return {
    chat: activity.conversation.id,
    personal: isPersonal(activity),
    channel: activity.conversation.conversationType === 'channel',
    actor: actorOf(activity.from, identity),
    at: instantOf(activity, now().toISOString()),
    source: sourceOf(activity),
    language,
  };
}

function afterHearing(answer: Answer, body: InvokeBody | null, listener: Listener, deps: ReceiveDeps): Received {
  const afterwards = () => say(answer, listener, deps);
  return answer.status === 'notStored' ? { reply: answer, afterwards } : { reply: { status: 'ok', body }, afterwards };
}

/** What the message extension asks for is answered in its own dialog, and nothing is said in the chat. */
async function askedOf(asked: Asked, listener: Listener, deps: ReceiveDeps): Promise<Received> {
  const { clock, log } = deps;
  const texts = textsFor(listener.language);
  const told = asked.kind === 'search' ? resultsMessage : taskMessage;
  const answer = extensionAnswer(asked, listener, deps).catch((error: unknown) => {
    log.error({ err: error }, 'the message extension could not be answered');
    return told(texts.errorFailed);
  });
  // Only what stores nothing is given up: of a text that is sent it has to be said what became of it.
  const stores = asked.kind === 'save' && asked.text !== null;
  return ok(await (stores ? answer : inTime(answer, told(texts.extensionSlow), clock)));
}

const extensionAnswer = (asked: Asked, listener: Listener, deps: ReceiveDeps): Promise<InvokeBody> =>
  asked.kind === 'search'
    ? findDecisions(asked.words, listener.chat, listener.actor, listener.language, deps)
    : saveMessage(asked, listener, { councils: deps.councils, hear: (incoming) => hear(incoming, listener, deps) });

/** What broke is not stored either: it must come again. */
async function hear(incoming: Incoming, { language }: Listener, deps: ReceiveDeps): Promise<Answer> {
  try {
    return await deps.councils.hear(incoming);
  } catch (error) {
    return notHeard(error, language, deps);
  }
}

function notHeard(error: unknown, language: Language, { log }: ReceiveDeps): Answer {
  log.error({ err: error }, 'an activity could not be heard');
  return error instanceof StoreError
    ? { status: 'notStored', fault: error.fault, file: error.file, language }
    : { status: 'notStored', fault: 'failed', file: '', language };
}

/** A card that the meeting has left behind says nothing to where it is now. */
async function hearPress(
  incoming: Extract<Incoming, { kind: 'command' }>,
  press: Press,
  listener: Listener,
  deps: ReceiveDeps,
): Promise<Answer> {
  try {
    const drawn = await meetingOf(press, listener.chat, deps.councils);
    const aimed = drawn === null ? null : aim(incoming, press, drawn, deps.calls.of(drawn.series.id));
    if (aimed !== null) return await deps.councils.hear(aimed);
    // What went on since may have been this very press, delivered again.
    const read = await deps.councils.meeting(press.meeting);
    if (read?.events.some(({ origin }) => origin.source === incoming.source) === true)
      return { status: 'known', series: read.series.id, meeting: press.meeting, version: read.version };
    const language = drawn?.series.language ?? listener.language;
    return { status: 'refused', refusal: { code: 'stale' }, once: null, series: drawn?.series.id ?? null, language };
  } catch (error) {
    return notHeard(error, listener.language, deps);
  }
}
