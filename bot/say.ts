import { basename } from 'node:path';
import type { Answer, Show } from '../src/answer.ts';
import { dayOf } from '../src/core/day.ts';
import type { Actor, Day, Instant } from '../src/core/origin.ts';
import { knownName } from '../src/core/people.ts';
import type { Language } from '../src/core/vocabulary.ts';
import type { Councils, MeetingRead } from '../src/councils.ts';
import { type Found, questionOf } from '../src/search/question.ts';
import type { Search } from '../src/search/search.ts';
import { reachOf } from '../src/server/reach.ts';
import { faultText } from '../src/texts/fault-text.ts';
import { refusalText } from '../src/texts/refusal-text.ts';
import { type Texts, textsFor } from '../src/texts/texts.ts';
import { actionsView } from '../src/views/actions-view.ts';
import { agendaView } from '../src/views/agenda-view.ts';
import { callView } from './call-view.ts';
import type { Calls } from './calls.ts';
import type { CardKeeper } from './card-keeper.ts';
import { actionsCard } from './cards/actions-card.ts';
import { firstUseText, helpText } from './cards/first-words.ts';
import { MOST_HITS, searchCard } from './cards/search-card.ts';
import { type Message, textMessage } from './message.ts';
import type { Said } from './said.ts';
import { agendaMessage, agendaTag, type LinkOf, minutesMessage } from './wanted-cards.ts';

/** Who wrote, where and when: to whom something is said. */
export interface Listener {
  readonly chat: string;
  readonly personal: boolean;
  /** A team's channel, where only what mentions us reaches us. */
  readonly channel: boolean;
  readonly actor: Actor;
  readonly at: Instant;
  readonly source: string;
  /** What their client is set to, for chats that have no council yet. */
  readonly language: Language;
}

export interface SayDeps {
  readonly councils: Councils;
  readonly search: Search;
  readonly keeper: CardKeeper;
  readonly said: Said;
  readonly linkOf: LinkOf;
  readonly calls: Calls;
  readonly send: (chat: string, message: Message) => void;
}

/** Says in the chat what an answer has to say: most have nothing. The same activity is answered once. */
export async function say(answer: Answer, to: Listener, deps: SayDeps): Promise<void> {
  switch (answer.status) {
    case 'done':
    case 'known':
    case 'ignored':
    case 'notFound':
      return;
    case 'shown':
      if (isFirst(to, deps)) await show(answer.show, answer.meeting, to, deps);
      return;
    case 'refused':
      if (isFirst(to, deps) && (await isToBeSaid(answer, to, deps))) tell(refusalText(answer.refusal, textsFor(answer.language)), to, deps);
      return;
    case 'askedForCouncil':
      if (isFirst(to, deps)) tell(introduction(to), to, deps);
      return;
    case 'askedWhichCouncil':
      if (isFirst(to, deps)) tell(textsFor(to.language).whichCouncil(answer), to, deps);
      return;
    case 'notStored':
      if (isFirst(to, deps)) tell(faultText(answer.fault, basename(answer.file), textsFor(answer.language)), to, deps);
      return;
  }
}

const isFirst = ({ chat, source }: Listener, { said }: SayDeps): boolean => said.first('answered', chat, source);

const tell = (text: string, { chat }: Listener, { send }: SayDeps): void => send(chat, textMessage(text));

/** Hints are said once per key, person and meeting; to onlookers and the unverified, once per chat. */
async function isToBeSaid({ once, series }: Extract<Answer, { status: 'refused' }>, to: Listener, deps: SayDeps): Promise<boolean> {
  if (once === null) return true;
  const council = series === null || once === 'onlooker' || once === 'unverified' ? null : await deps.councils.council(series);
  const meeting = council === null || council.meeting.status === 'unplanned' ? '' : council.meeting.id;
  return deps.said.first('once', to.chat, once, to.actor.key ?? to.actor.name, meeting);
}

function introduction({ language, personal, channel }: Listener): string {
  const texts = textsFor(language);
  return personal ? `${texts.noCouncil}\n\n${helpText(texts, false)}` : firstUseText(texts, channel);
}

async function show(asked: Show, meeting: string, to: Listener, deps: SayDeps): Promise<void> {
  const read = await deps.councils.meeting(meeting);
  if (read === null) return;
  const texts = textsFor(read.series.language);
  switch (asked.what) {
    case 'help':
      tell(helpText(texts, asked.leads), to, deps);
      return;
    case 'agenda': {
      postAgenda(read, to.chat, deps);
      return;
    }
    case 'search': {
      const { councils, search, linkOf, send } = deps;
      const reach = await reachOf(councils, search, to.actor, read.series.id);
      const message = searchMessage(
        asked.words,
        search.find(questionOf(asked.words, MOST_HITS), reach),
        read.series.language,
        texts,
        linkOf,
      );
      send(to.chat, message);
      return;
    }
    case 'minutes':
      deps.send(to.chat, await minutesAsked(read, dayOf(to.at), deps));
      return;
    case 'actions': {
      const owner = asked.mine ? knownName(read.series, to.actor) : null;
      const actions = actionsView(read.series, read.meeting, dayOf(to.at), owner);
      const card = actionsCard(actions, asked.mine, read.series.language, texts);
      deps.send(to.chat, { text: null, card, summary: card.fallbackText });
      return;
    }
  }
}

/** From now on this is the agenda card that is kept up to date. */
export function postAgenda({ series, meeting }: Pick<MeetingRead, 'series' | 'meeting'>, chat: string, { keeper, calls }: SayDeps): void {
  const call = callView(series, meeting, calls.of(series.id));
  const message = agendaMessage(agendaView(series, meeting), textsFor(series.language), call);
  keeper.postAnew(chat, series.id, { tag: agendaTag(meeting), meeting: meeting.id, message });
}

/** Before a meeting has begun there is nothing in its minutes: then those of the one before are meant. */
async function minutesAsked({ series, meeting }: MeetingRead, today: Day, { councils, linkOf }: SayDeps): Promise<Message> {
  const council = meeting.status === 'planned' ? await councils.council(series.id) : null;
  const meant = council === null || council.previous.status === 'unplanned' ? meeting : council.previous;
  return minutesMessage(series, meant, textsFor(series.language), { linkOf, today });
}

function searchMessage(words: string, found: Found, language: Language, texts: Texts, linkOf: LinkOf): Message {
  const card = searchCard(words, found, language, texts, linkOf);
  return { text: null, card, summary: card.fallbackText };
}
