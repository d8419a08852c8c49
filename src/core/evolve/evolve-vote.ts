import type { Event, MeetingFact } from '../event.ts';
import type { MeetingBody } from '../meeting.ts';
import type { Ballot, Vote } from '../vote.ts';

type Of<T extends MeetingFact['type']> = Event<Extract<MeetingFact, { type: T }>>;

/** A vote as it opens. */
export function openVote({ vote: id, number, item, question, choices, secret }: Of<'voteOpened'>): Vote {
  return { id, number, item, question, choices, secret, status: 'open', ballots: [], tally: null, casting: null, line: null };
}

/** The votes with one of them changed. */
export const changeVote = (meeting: MeetingBody, id: string, change: (vote: Vote) => Vote): readonly Vote[] =>
  meeting.votes.map((vote) => (vote.id === id ? change(vote) : vote));

/** A person's latest ballot takes the place of the one before. */
export function takeBallot(vote: Vote, { type, name, nth, choice }: Of<'ballotCast'> | Of<'ballotEntered'>): Vote {
  const ballot: Ballot = { name, choice, entered: type === 'ballotEntered', nth };
  const known = vote.ballots.some((one) => one.name === name);
  return { ...vote, ballots: known ? vote.ballots.map((one) => (one.name === name ? ballot : one)) : [...vote.ballots, ballot] };
}

/** Counted, and decided or not. */
export const closeVote = (vote: Vote, { tally, tied, line }: Of<'voteClosed'>): Vote => ({
  ...vote,
  status: tied ? 'tied' : 'closed',
  tally,
  line,
});

export const giveCastingVote = (vote: Vote, { choice, line }: Of<'castingVoteGiven'>): Vote => ({
  ...vote,
  status: 'closed',
  casting: choice,
  line,
});
