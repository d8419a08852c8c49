import type { Vote } from './core/vote.ts';

/** One ballot of a secret vote on its way into the box: whose, the how manieth of theirs, and what for. */
export interface Slip {
  readonly vote: string;
  readonly name: string;
  readonly nth: number;
  readonly choice: string;
}

/**
 * Where the choices of secret votes lie, sealed, until the vote is closed. The stream says who has voted; what for is
 * in here alone, under a key of the vote's own that is destroyed with it. Rejects with a `StoreError`.
 */
export interface BallotBox {
  /** Resolves when the slips are on disk. The same ballot once more takes the place of the first. */
  put(slips: readonly Slip[]): Promise<void>;
  /** The choices of the ballots that the vote has on record, in no order that tells of anybody. */
  open(vote: Pick<Vote, 'id' | 'ballots'>): Promise<readonly string[]>;
  /** Destroys the vote's key, and with it what nobody is to find out afterwards. Does nothing where there is none. */
  destroy(vote: string): Promise<void>;
  /** The votes that something is kept of. */
  votes(): Promise<readonly string[]>;
}
