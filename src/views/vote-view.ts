import { numberOf } from '../core/agenda.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Name } from '../core/origin.ts';
import type { FoundedSeries } from '../core/series.ts';
import { count, isYesNo, leading, meaningOf, type Vote, type VoteResult, type VoteStatus } from '../core/vote.ts';
import { mayVote, votersHere } from '../core/voters.ts';

/** One vote as everybody may see it. Of a secret one nobody's choice is in it, and no count before the end. */
export interface VoteView {
  readonly id: string;
  readonly number: number;
  /** The number of its item. */
  readonly item: number;
  readonly question: string;
  readonly secret: boolean;
  readonly status: VoteStatus;
  /** `votes`: so far in an open vote; null in a secret one while it is open. */
  readonly choices: readonly { readonly id: string; readonly text: string; readonly votes: number | null }[];
  /** Who may vote; in the members' order, as the next three. */
  readonly entitled: readonly Name[];
  readonly voted: readonly Name[];
  /** Who is here and has not voted; empty in a secret vote. */
  readonly waiting: readonly Name[];
  readonly entered: readonly Name[];
  /** How many it counts on: who is here or has voted. */
  readonly total: number;
  /** Who chose what, by the choice's id; empty in a secret vote. */
  readonly ballots: readonly { readonly name: Name; readonly choice: string }[];
  /** Between which the chair's casting vote decides, by their ids; empty where none is awaited. */
  readonly tied: readonly string[];
  /** Null while it is open. */
  readonly result: VoteResult | null;
}

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
