import type { Council } from '../src/core/council.ts';
import type { PlannedMeeting, Round } from '../src/core/meeting.ts';
import { leads, peopleOf, type Standing } from '../src/core/people.ts';
import { hasEnded } from '../src/core/review.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import { chairs, hindranceOf, type Vote } from '../src/core/vote.ts';
import { type Texts, textsFor } from '../src/texts/texts.ts';
import { agendaView } from '../src/views/agenda-view.ts';
import { minutesView } from '../src/views/minutes-view.ts';
import { roundView } from '../src/views/round-view.ts';
import type { AgendaView } from '../src/views/views.ts';
import { voteView } from '../src/views/vote-view.ts';
import { agendaCard } from './cards/agenda-card.ts';
import { minutesCard } from './cards/minutes-card.ts';
import { quote } from './cards/quote.ts';
import { roundCard, turnText } from './cards/round-card.ts';
import { voteCard, voteSummary } from './cards/vote-card.ts';
import { currentOf } from './cards/where-we-are.ts';
import type { Message } from './message.ts';

/** A link to a meeting's minutes in the tab; null where there is none to give. */
export type LinkOf = (meeting: string) => string | null;

/**
 * A card that a council's chat should show. Where it is not there yet it is posted: always, only in a chat that has
 * followed the meeting, or not at all.
 */
export interface WantedCard {
  /** One card per tag is kept up to date: `agenda:…`, `round:…`, `vote:…` or `minutes:…`. */
  readonly tag: string;
  readonly meeting: string;
  readonly message: Message;
  readonly post: 'always' | 'ifFollowed' | 'never';
}

/**
 * The agenda card of a meeting. Asked for before the start it is another card: at the start there comes a new one,
 * which everybody sees.
 */
export const agendaTag = (meeting: PlannedMeeting): string =>
  meeting.status === 'planned' ? `plan:${meeting.id}` : `agenda:${meeting.id}`;

/** All that the chat should show of the meeting that is on, and of the one before: the cards of the latter stay true. */
export function wantedCards({ series, meeting, previous }: Council, linkOf: LinkOf): readonly WantedCard[] {
  if (series.status !== 'founded') return [];
  const texts = textsFor(series.language);
  return [
    ...(previous.status === 'unplanned' ? [] : cardsOf(series, previous, texts)),
    ...(hasEnded(previous) ? [minutesOf(series, previous, texts, linkOf)] : []),
    ...(meeting.status === 'unplanned' ? [] : cardsOf(series, meeting, texts)),
  ];
}

function cardsOf(series: FoundedSeries, meeting: PlannedMeeting, texts: Texts): readonly WantedCard[] {
  const agenda = agendaView(series, meeting);
  return [
    agendaOf(meeting, agenda, texts),
    ...meeting.rounds.map((round) => roundOf(series, meeting, round, agenda, texts)),
    ...meeting.votes.map((vote) => voteOf(series, meeting, vote, agenda, texts)),
  ];
}

function agendaOf(meeting: PlannedMeeting, agenda: AgendaView, texts: Texts): WantedCard {
  const running = meeting.status === 'open' || meeting.status === 'paused';
  return { tag: agendaTag(meeting), meeting: meeting.id, message: agendaMessage(agenda, texts), post: running ? 'always' : 'never' };
}

function roundOf(series: FoundedSeries, meeting: PlannedMeeting, round: Round, agenda: AgendaView, texts: Texts): WantedCard {
  const view = roundView(series, meeting, round);
  const message = { text: null, card: roundCard(view, agenda, texts), summary: turnText(view, texts) };
  const open = round.status === 'open' && meeting.status === 'open';
  return { tag: `round:${meeting.id}:${round.id}`, meeting: meeting.id, message, post: open ? 'always' : 'ifFollowed' };
}

function voteOf(series: FoundedSeries, meeting: PlannedMeeting, vote: Vote, agenda: AgendaView, texts: Texts): WantedCard {
  const view = voteView(series, meeting, vote);
  const people = peopleOf({ series, meeting }).length;
  const message = { text: null, card: voteCard(view, agenda, people, texts), summary: voteSummary(view, texts) };
  const open = vote.status === 'open' && meeting.status === 'open';
  return { tag: `vote:${vote.id}`, meeting: meeting.id, message, post: open ? 'always' : 'ifFollowed' };
}

function minutesOf(series: FoundedSeries, meeting: PlannedMeeting, texts: Texts, linkOf: LinkOf): WantedCard {
  return { tag: `minutes:${meeting.id}`, meeting: meeting.id, message: minutesMessage(series, meeting, texts, linkOf), post: 'ifFollowed' };
}

/** The agenda card with what a toast says: where the meeting is. */
export function agendaMessage(view: AgendaView, texts: Texts): Message {
  const item = currentOf(view);
  const meeting = texts.cardAgendaSummary({ council: quote(view.council, 200), number: view.number });
  const summary = item === null ? meeting : texts.agendaNow({ number: item.number, title: quote(item.title) });
  return { text: null, card: agendaCard(view, texts), summary };
}

/** The minutes card of a meeting in any state. */
export function minutesMessage(series: FoundedSeries, meeting: PlannedMeeting, texts: Texts, linkOf: LinkOf): Message {
  const view = minutesView(series, meeting);
  const ended = hasEnded(meeting) ? meeting.endedAt : null;
  const card = minutesCard(view, ended, texts, linkOf(meeting.id));
  return { text: null, card, summary: texts.cardMinutesReady({ title: quote(view.documentTitle, 200), number: view.number }) };
}

/**
 * The card that a button sits on, as its viewer may see it now.
 * @param card as `Press` names it: `agenda`, or the id of a round or a vote
 * @returns null where the meeting has no such card any more
 */
export function cardFor(series: FoundedSeries, meeting: PlannedMeeting, card: string, standing: Standing) {
  const texts = textsFor(series.language);
  const agenda = agendaView(series, meeting);
  const viewer = { name: standing.name, leads: leads(standing) };
  if (card === 'agenda') return agendaCard(agenda, texts, viewer);
  const vote = meeting.votes.find((one) => one.id === card);
  if (vote !== undefined) {
    const voter = { name: standing.name, chairs: chairs(meeting, standing), hindrance: hindranceOf(series, meeting, standing) };
    return voteCard(voteView(series, meeting, vote), agenda, peopleOf({ series, meeting }).length, texts, voter);
  }
  const round = meeting.rounds.find((one) => one.id === card);
  return round === undefined ? null : roundCard(roundView(series, meeting, round), agenda, texts, viewer);
}
