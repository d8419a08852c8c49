import type { ItemId, MeetingBody, Round, Turn } from './meeting.ts';
import type { Name } from './origin.ts';

/** The round that is open, if any; there is one at most. */
export const openRound = (meeting: Pick<MeetingBody, 'rounds'>): Round | null =>
  meeting.rounds.find((round) => round.status === 'open') ?? null;

/** The latest round of an item. */
export const latestRound = (meeting: Pick<MeetingBody, 'rounds'>, item: ItemId): Round | null =>
  meeting.rounds.findLast((round) => round.item === item) ?? null;

/** Who has the floor in an ordered round; null in a free one and when all have had their turn. */
export const speakerOf = (round: Round): Name | null =>
  round.free ? null : (round.turns.find((turn) => turn.state === 'speaking')?.name ?? null);

/** Who gets the floor after the speaker. */
export const nextSpeaker = (round: Round): Name | null =>
  round.free ? null : (round.turns.find((turn) => turn.state === 'waiting')?.name ?? null);

export const turnOf = (round: Round, name: Name): Turn | null => round.turns.find((turn) => turn.name === name) ?? null;

/** Whether somebody's messages are their entry now: the speaker's, and in a free round everybody's who is in it. */
export const isHeard = (round: Round, name: Name): boolean => (round.free ? turnOf(round, name) !== null : speakerOf(round) === name);
