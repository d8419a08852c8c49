import { currentItem } from '../agenda.ts';
import type { Command } from '../command.ts';
import type { Act } from '../council.ts';
import type { MeetingFact } from '../event.ts';
import type { PlannedMeeting } from '../meeting.ts';
import type { Name } from '../origin.ts';
import type { Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import type { Series } from '../series.ts';
import { choicesOf, count, hasTwins, leading, meaningOf, type Tally, type Vote } from '../vote.ts';
import { chairs, mayVote, votersHere } from '../voters.ts';
import { enter } from './decide-attendance.ts';
import type { Facts } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** More can't be taken in at a glance. */
const MOST_CHOICES = 12;

/** `omröstning: fråga / val / val`: on the item that is up, and beside other votes. */
export function openVote(series: Series, meeting: PlannedMeeting, { question, choices: texts, secret }: Of<'openVote'>): Facts {
  const item = currentItem(meeting);
  if (item === null) return { code: 'noItem' };
  const choices = choicesOf(texts, series.status === 'founded' ? series.language : 'sv');
  const real = choices.filter(({ text }) => meaningOf(text) !== 'abstain').length;
  if (real < 2 || choices.length > MOST_CHOICES || hasTwins(choices)) return { code: 'choices', most: MOST_CHOICES };
  const number = meeting.votes.length + 1;
  return [{ type: 'voteOpened', vote: `${meeting.id}-v${number}`, number, item: item.id, question, choices, secret }];
}

/** The vote that a ballot or its closing names, while it is open. */
function openVoteOf(meeting: PlannedMeeting, id: string): Vote | Refusal {
  const vote = meeting.votes.find((one) => one.id === id);
  if (vote === undefined) return { code: 'stale' };
  return vote.status === 'open' ? vote : { code: 'voteClosed' };
}

const isChoice = ({ choices }: Vote, id: string): boolean => choices.some((choice) => choice.id === id);
const noChoice = ({ choices }: Vote, text: string): Refusal => ({ code: 'choice', text, choices: choices.map((choice) => choice.text) });

/** A ballot; who gives one is here. The choice of a secret one is not for the record. */
function ballot(series: Series, meeting: PlannedMeeting, vote: Vote, name: Name, choice: string, entered: boolean): Facts {
  const before = vote.ballots.find((one) => one.name === name);
  if (!vote.secret && before?.choice === choice && before.entered === entered) return [];
  const nth = (before?.nth ?? 0) + 1;
  const fact: MeetingFact = entered
    ? { type: 'ballotEntered', vote: vote.id, name, nth, choice }
    : { type: 'ballotCast', vote: vote.id, name, nth, choice: vote.secret ? null : choice };
  return [...enter(series, meeting, name, null), fact];
}

/** One's own ballot, by card, chat or tab: the latest counts. */
export function castBallot(series: Series, meeting: PlannedMeeting, actor: Standing, { vote: id, choice }: Of<'castBallot'>): Facts {
  const vote = openVoteOf(meeting, id);
  if ('code' in vote) return vote;
  if (!mayVote(series, meeting).includes(actor.name)) return { code: 'notEntitled' };
  return isChoice(vote, choice) ? ballot(series, meeting, vote, actor.name, choice, false) : noChoice(vote, choice);
}

/** `röst @A: ja`: of somebody in the room who has no device, and in no secret vote. */
export function enterBallot(
  series: Series,
  meeting: PlannedMeeting,
  actor: Standing,
  { vote: id, name, choice }: Of<'enterBallot'>,
): Facts {
  if (!chairs(meeting, actor)) return { code: 'chairOnly' };
  const vote = openVoteOf(meeting, id);
  if ('code' in vote) return vote;
  if (vote.secret) return { code: 'voteSecret' };
  if (!mayVote(series, meeting).includes(name)) return { code: 'nameNotEntitled', name };
  if (vote.ballots.some((one) => one.name === name && !one.entered)) return { code: 'votedAlready', name };
  return isChoice(vote, choice) ? ballot(series, meeting, vote, name, choice, true) : noChoice(vote, choice);
}

/** The decision that a vote has come to, under the item that it was opened on. */
function decided(meeting: PlannedMeeting, { item, question }: Vote): Extract<MeetingFact, { type: 'lineRecorded' }> {
  const place = { id: `${meeting.id}-l${meeting.lines.length + 1}`, item, round: null, number: null, to: null };
  return { type: 'lineRecorded', place, body: { kind: 'decision', sort: 'decision', text: question } };
}

/** The ballots, counted; of a secret vote as the sealed box gave them when it was opened for this. */
function tallyOf(vote: Vote, { counted }: Act): readonly Tally[] {
  if (!vote.secret) {
    return count(
      vote,
      vote.ballots.map(({ choice }) => choice),
    );
  }
  if (counted === undefined) throw new Error('a secret vote is closed without its box');
  return counted;
}

/** `stäng omröstningen`: counts, and decides unless nobody voted or it is a tie. The chair decides the tie of an open vote. */
export function closeVote(series: Series, meeting: PlannedMeeting, actor: Standing, act: Act, { vote: id }: Of<'closeVote'>): Facts {
  if (!chairs(meeting, actor)) return { code: 'chairOnly' };
  const vote = openVoteOf(meeting, id);
  if ('code' in vote) return vote;
  const here = votersHere(series, meeting).length;
  const quorum = series.status === 'founded' ? series.quorum : null;
  if (quorum !== null && here < quorum) return { code: 'quorumMissing', here, quorum };
  const tally = tallyOf(vote, act);
  const empty = vote.ballots.length === 0;
  const tied = leading(vote, tally).length > 1;
  if (empty || tied) return [{ type: 'voteClosed', vote: vote.id, tally, tied: !empty && !vote.secret, line: null }];
  const decision = decided(meeting, vote);
  return [{ type: 'voteClosed', vote: vote.id, tally, tied: false, line: decision.place.id }, decision];
}

/** The chair's casting vote on a tie: for one of the choices that lead. */
export function castingVote(meeting: PlannedMeeting, actor: Standing, { vote: id, choice }: Of<'castingVote'>): Facts {
  if (!chairs(meeting, actor)) return { code: 'chairOnly' };
  const vote = meeting.votes.find((one) => one.id === id);
  if (vote === undefined) return { code: 'stale' };
  if (vote.status !== 'tied' || vote.tally === null) return { code: 'voteClosed' };
  const tied = leading(vote, vote.tally);
  if (!tied.some((one) => one.id === choice)) return noChoice({ ...vote, choices: tied }, choice);
  const decision = decided(meeting, vote);
  return [{ type: 'castingVoteGiven', vote: vote.id, choice, line: decision.place.id }, decision];
}
