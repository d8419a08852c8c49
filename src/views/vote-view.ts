import { numberOf } from '../core/agenda.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { FoundedSeries } from '../core/series.ts';
import { count, isYesNo, leading, meaningOf, type Vote, type VoteResult } from '../core/vote.ts';
import { mayVote, votersHere } from '../core/voters.ts';
import type { VoteView } from './views.ts';

function countedChoices({ choices, ballots, tally: closed, secret }: Vote): VoteView['choices'] {
  const chosen = ballots.map(({ choice }) => choice);
  const tally = closed ?? (secret ? null : count({ choices }, chosen));
  return choices.map(({ id, text }) => ({ id, text, votes: tally === null ? null : (tally.find((row) => row.choice === id)?.votes ?? 0) }));
}

/** One vote: where it stands, and whom it waits for. */
export function voteView(series: FoundedSeries, meeting: PlannedMeeting, vote: Vote): VoteView {
  const { id, number, question, secret, status, ballots, tally } = vote;
  const entitled = mayVote(series, meeting);
  const cast = new Set(ballots.map(({ name }) => name));
  const here = votersHere(series, meeting);
  return {
    ...{ id, number, item: numberOf(meeting, vote.item), question, secret, status, entitled },
    choices: countedChoices(vote),
    voted: [...entitled.filter((name) => cast.has(name)), ...[...cast].filter((name) => !entitled.includes(name))],
    waiting: secret ? [] : here.filter((name) => !cast.has(name)),
    entered: ballots.filter(({ entered }) => entered).map(({ name }) => name),
    total: new Set([...here, ...cast]).size,
    ballots: ballots.flatMap(({ name, choice }) => (choice === null ? [] : [{ name, choice }])),
    tied: status === 'tied' && tally !== null ? leading(vote, tally).map((choice) => choice.id) : [],
    result: voteResult(vote),
  };
}

function outcomeOf(vote: Vote, chosen: string | null): VoteResult['outcome'] {
  if (vote.status === 'cancelled') return 'cancelled';
  if (vote.ballots.length === 0) return 'empty';
  if (chosen === null) return 'tie';
  if (!isYesNo(vote)) return 'chosen';
  return meaningOf(chosen) === 'yes' ? 'carried' : 'rejected';
}

/** What a vote came to; null while it is open. */
function voteResult(vote: Vote): VoteResult | null {
  const { question, secret, status, tally, casting, line } = vote;
  if (status === 'open') return null;
  const first = line === null || tally === null ? undefined : leading(vote, tally)[0]?.id;
  const chosen = vote.choices.find(({ id }) => id === (casting ?? first))?.text ?? null;
  return {
    ...{ question, secret, chosen, casting: casting !== null, outcome: outcomeOf(vote, chosen) },
    choices: vote.choices.map(({ id, text }) => ({
      choice: text,
      meaning: meaningOf(text),
      votes: tally?.find((row) => row.choice === id)?.votes ?? 0,
    })),
  };
}

/** What the vote says that a decision came of; null for a decision without one. */
export function resultOfLine({ votes }: Pick<PlannedMeeting, 'votes'>, line: string): VoteResult | null {
  const vote = votes.find((one) => one.line === line);
  return vote === undefined ? null : voteResult(vote);
}
