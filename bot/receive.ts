import type { Logger } from 'pino';
import type { Answer } from '../src/answer.ts';
import type { Language } from '../src/core/vocabulary.ts';
import type { Incoming } from '../src/incoming.ts';
import { StoreError } from '../src/store/store.ts';
import { textsFor } from '../src/texts/texts.ts';
import { type Account, type Activity, isPersonal } from './activity.ts';
import { actorOf, type Identity } from './actor.ts';
import { firstUseText, welcomeText } from './cards/first-words.ts';
import type { Press } from './cards/press.ts';
import { EMPTY_BODY, type InvokeBody, messageBody } from './invoke-body.ts';
import { textMessage } from './message.ts';
import { freshCard, isLate, meetingOf, pressBody } from './press.ts';
import { instantOf, readActivity } from './read-activity.ts';
import { type Listener, type SayDeps, say } from './say.ts';
import { sourceOf } from './source.ts';

export interface ReceiveDeps extends SayDeps {
  readonly identity: Identity;
  readonly now: () => Date;
  readonly roster: (chat: string) => Promise<readonly Account[]>;
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
      const fresh = () => freshCard(arrival.press, listener.chat, listener.actor, deps.councils);
      if (!arrival.answered || answer.status === 'notStored') return afterHearing(answer, null, listener, deps);
      return ok(await pressBody(answer, fresh));
    }
    case 'refreshed':
      return ok(await pressBody({ status: 'ignored' }, () => freshCard(arrival.press, listener.chat, listener.actor, deps.councils)));
    case 'added':
      return ok(null, () => welcome(listener, deps));
    case 'unknownPress':
      return ok(messageBody(arrival.automatic ? '' : textsFor(listener.language).refuseStale));
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
async function hearPress(incoming: Incoming, press: Press, listener: Listener, deps: ReceiveDeps): Promise<Answer> {
  try {
    const drawn = await meetingOf(press, listener.chat, deps.councils);
    if (drawn?.current === true && !isLate(press, drawn.meeting)) return await deps.councils.hear(incoming);
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

/** We say who we are where we have come to, and ask for the council where there is none. */
async function welcome(listener: Listener, { councils, said, send }: ReceiveDeps): Promise<void> {
  if (!said.first('answered', listener.chat, listener.source)) return;
  const series = await councils.seriesOfChat(listener.chat);
  const texts = textsFor(series?.language ?? listener.language);
  send(listener.chat, textMessage(series === null ? firstUseText(texts) : welcomeText(texts, series.documentTitle)));
}
