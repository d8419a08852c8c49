import type { Council } from '../src/core/council.ts';
import type { PlannedMeeting, Round } from '../src/core/meeting.ts';
import type { Day } from '../src/core/origin.ts';
import { leads, peopleOf, type Standing } from '../src/core/people.ts';
import { hasEnded } from '../src/core/review.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import type { Vote } from '../src/core/vote.ts';
import { chairs, hindranceOf } from '../src/core/voters.ts';
import { type Texts, textsFor } from '../src/texts/texts.ts';
import type { AgendaView } from '../src/views/agenda-view.ts';
import { agendaView } from '../src/views/agenda-view.ts';
import { type ApprovalView, approvalViews } from '../src/views/approval-view.ts';
import type { MinutesBrief } from '../src/views/minutes-brief.ts';
import { minutesView } from '../src/views/minutes-view.ts';
import { roundView } from '../src/views/round-view.ts';
import { voteView } from '../src/views/vote-view.ts';
import { callView } from './call-view.ts';
import type { Call } from './calls.ts';
import { agendaCard } from './cards/agenda-card.ts';
import { approvalCard, approvalSummary } from './cards/approval-card.ts';
import type { CallView } from './cards/call-lines.ts';
import type { Card } from './cards/elements.ts';
import { minutesCard, minutesTitle } from './cards/minutes-card.ts';
import type { Press } from './cards/press.ts';
import { quote } from './cards/quote.ts';
import { roundCard, turnText } from './cards/round-card.ts';
import { voteCard, voteSummary } from './cards/vote-card.ts';
import { currentOf } from './cards/where-we-are.ts';
import type { Message } from './message.ts';
import { verificationFor } from './wanted-verification.ts';

/** A link to a meeting's minutes in the tab; null where there is none to give. */
export type LinkOf = (meeting: string, item?: number | null) => string | null;

/** What the cards say besides the council as it is. */
export interface Around {
  readonly linkOf: LinkOf;
  readonly today: Day;
  /** How earlier minutes stand, read while the item is up where they are approved. */
  readonly briefs: readonly MinutesBrief[];
  /** What Teams says of its meeting in the council's chat. */
  readonly call: Call | null;
}

/**
 * A card that a council's chat should show. Where it is not there yet it is posted: always, only in a chat that has
 * followed the meeting, or not at all.
 */
export interface WantedCard {
  /** One card per tag is kept up to date: `agenda:…`, `round:…`, `vote:…`, `approval:…`, `minutes:…` or `verify:…`. */
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
export function wantedCards({ series, meeting, previous }: Council, around: Around): readonly WantedCard[] {
  if (series.status !== 'founded') return [];
  const texts = textsFor(series.language);
  return [
    ...(previous.status === 'unplanned' ? [] : cardsOf(series, previous, texts, around)),
    ...(hasEnded(previous) ? [minutesOf(series, previous, texts, around)] : []),
    ...(meeting.status === 'unplanned' ? [] : cardsOf(series, meeting, texts, around)),
  ];
}

/** Of a meeting before these two: what its cards say of its minutes stays true, and nothing of it is posted any more. */
export function olderCards(series: FoundedSeries, meeting: PlannedMeeting, around: Around): readonly WantedCard[] {
  const texts = textsFor(series.language);
  const cards = [agendaOf(series, meeting, agendaView(series, meeting), texts, around), minutesOf(series, meeting, texts, around)];
  return cards.map((one) => ({ ...one, post: 'never' }));
}

function cardsOf(series: FoundedSeries, meeting: PlannedMeeting, texts: Texts, around: Around): readonly WantedCard[] {
  const agenda = agendaView(series, meeting);
  return [
    agendaOf(series, meeting, agenda, texts, around),
    ...meeting.rounds.map((round) => roundOf(series, meeting, round, agenda, texts)),
    ...meeting.votes.map((vote) => voteOf(series, meeting, vote, agenda, texts)),
    ...approvalViews(meeting).map((view) => approvalOf(view, agenda, texts, around)),
  ];
}

/** Where nothing waits when the item is taken up there is nothing to approve, and no card. */
function approvalOf(view: ApprovalView, agenda: AgendaView, texts: Texts, around: Around): WantedCard {
  const message = { text: null, card: approvalCard(view, agenda, around, texts), summary: approvalSummary(view, texts) };
  const tag = `approval:${agenda.meeting}:${view.item}`;
  return { tag, meeting: agenda.meeting, message, post: view.up && view.waiting.length > 0 ? 'always' : 'never' };
}

function agendaOf(series: FoundedSeries, meeting: PlannedMeeting, agenda: AgendaView, texts: Texts, { call }: Around): WantedCard {
  const running = meeting.status === 'open' || meeting.status === 'paused';
  return {
    tag: agendaTag(meeting),
    meeting: meeting.id,
    message: agendaMessage(agenda, texts, callView(series, meeting, call)),
    post: running ? 'always' : 'never',
  };
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

function minutesOf(series: FoundedSeries, meeting: PlannedMeeting, texts: Texts, around: Around): WantedCard {
  return { tag: `minutes:${meeting.id}`, meeting: meeting.id, message: minutesMessage(series, meeting, texts, around), post: 'ifFollowed' };
}

/** The agenda card with what a toast says: where the meeting is. */
export function agendaMessage(view: AgendaView, texts: Texts, call: CallView | null): Message {
  const item = currentOf(view);
  const meeting = texts.cardAgendaSummary({ council: quote(view.council, 200), number: view.number });
  const summary = item === null ? meeting : texts.agendaNow({ number: item.number, title: quote(item.title) });
  return { text: null, card: agendaCard(view, texts, null, call), summary };
}

/** The minutes card of a meeting in any state. */
export function minutesMessage(
  series: FoundedSeries,
  meeting: PlannedMeeting,
  texts: Texts,
  { linkOf, today }: Pick<Around, 'linkOf' | 'today'>,
): Message {
  const view = minutesView(series, meeting, null, today);
  const ended = hasEnded(meeting) ? meeting.endedAt : null;
  return { text: null, card: minutesCard(view, ended, texts, linkOf(meeting.id)), summary: minutesTitle(view, ended, texts) };
}

/**
 * The card that a button sits on, as its viewer may see it now.
 * @param press of the button; its `card` is `agenda`, `approval`, `verify`, or the id of a round or a vote
 * @returns null where the meeting has no such card any more
 */
export function cardFor(
  series: FoundedSeries,
  meeting: PlannedMeeting,
  { card, item }: Pick<Press, 'card' | 'item'>,
  standing: Standing,
  around: Around,
): Card | null {
  const texts = textsFor(series.language);
  const agenda = agendaView(series, meeting);
  const viewer = { name: standing.name, leads: leads(standing) };
  if (card === 'agenda') return agendaCard(agenda, texts, viewer, callView(series, meeting, around.call));
  if (card === 'verify') return verificationFor(series, meeting, standing.name, around);
  if (card === 'approval') {
    const approval = approvalViews(meeting).find((one) => one.item === item);
    return approval === undefined ? null : approvalCard(approval, agenda, around, texts, viewer);
  }
  const vote = meeting.votes.find((one) => one.id === card);
  if (vote !== undefined) {
    const voter = { name: standing.name, chairs: chairs(meeting, standing), hindrance: hindranceOf(series, meeting, standing) };
    return voteCard(voteView(series, meeting, vote), agenda, peopleOf({ series, meeting }).length, texts, voter);
  }
  const round = meeting.rounds.find((one) => one.id === card);
  return round === undefined ? null : roundCard(roundView(series, meeting, round), agenda, texts, viewer);
}
