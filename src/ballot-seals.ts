import type { BallotBox, Slip } from './ballot-box.ts';
import type { Command } from './core/command.ts';
import type { Event, Fact } from './core/event.ts';
import type { Meeting } from './core/meeting.ts';
import { count, type Tally, type Vote } from './core/vote.ts';
import { meetingOf } from './lane-state.ts';
import { type Store, StoreError } from './store/store.ts';

/** The secret vote that a command would close: its box has to be opened before that is decided. */
export function voteToCount(command: Command, meeting: Meeting): Vote | null {
  if (command.type !== 'closeVote' || meeting.status === 'unplanned') return null;
  return meeting.votes.find(({ id, secret, status }) => id === command.vote && secret && status === 'open') ?? null;
}

/** What goes into the sealed box of a secret vote, as its event leaves it out. */
export function slipOf(command: Command, facts: readonly Fact[]): Slip | null {
  const cast = facts.find((fact) => fact.type === 'ballotCast');
  if (command.type !== 'castBallot' || cast === undefined || cast.choice !== null) return null;
  return { vote: cast.vote, name: cast.name, nth: cast.nth, choice: command.choice };
}

/** Opens the box of a vote and counts. Rejects with a `StoreError` where a ballot of its can't be read. */
export const countSealed = async (vote: Vote, box: BallotBox): Promise<readonly Tally[]> => count(vote, await box.open(vote));

/** The votes that events have ended. */
export const votesEnded = (events: readonly Event<Fact>[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'voteClosed' || event.type === 'voteCancelled' ? [event.vote] : []));

/**
 * Destroys the boxes of votes that have ended: a crash may come between the closing, which is on disk first, and the
 * destruction. What belongs to a vote that can't be read stays.
 */
export async function destroyLeftovers(store: Store, box: BallotBox): Promise<void> {
  for (const id of await box.votes()) {
    try {
      const meeting = meetingOf(await store.read(id.replace(/-v\d+$/, '')));
      const vote = meeting.status === 'unplanned' ? undefined : meeting.votes.find((one) => one.id === id);
      if (vote !== undefined && vote.status !== 'open') await box.destroy(id);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
    }
  }
}
