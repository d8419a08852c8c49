import type { Day, Name } from './origin.ts';
import type { UnapprovedMinutes } from './series.ts';

/**
 * Why something was not done (design.md, ruling 1): a code and what its sentence needs; the sentences stand in
 * `src/texts`. Codes with a key of the catalogue in their name say `refuse…` there.
 */
export type Refusal =
  | { readonly code: 'empty'; readonly keyword: string; readonly example: string }
  | { readonly code: 'date'; readonly text: string }
  | { readonly code: 'dateTwo'; readonly text: string; readonly dateA: Day; readonly dateB: Day }
  | { readonly code: 'weekday'; readonly date: Day }
  | { readonly code: 'datePast'; readonly date: Day }
  | { readonly code: 'time'; readonly text: string }
  | { readonly code: 'nameUnknown'; readonly name: string }
  | { readonly code: 'nameTwo'; readonly name: string; readonly names: readonly Name[] }
  | { readonly code: 'item'; readonly number: number; readonly last: number }
  | { readonly code: 'action'; readonly number: number }
  | { readonly code: 'proposal'; readonly number: number }
  | { readonly code: 'question'; readonly number: number | null }
  | { readonly code: 'role' }
  | { readonly code: 'onlooker' }
  | { readonly code: 'unverified' }
  | { readonly code: 'othersText' }
  | { readonly code: 'guestItem'; readonly items: readonly number[] }
  | { readonly code: 'turn'; readonly name: Name }
  | { readonly code: 'notInRound'; readonly name: Name }
  | { readonly code: 'noRound' }
  | { readonly code: 'roundOpen' }
  | { readonly code: 'roundTooLate' }
  | { readonly code: 'noMeeting' }
  | { readonly code: 'meetingOpen' }
  | { readonly code: 'meetingPaused' }
  | { readonly code: 'noItem' }
  | { readonly code: 'lastItem' }
  | { readonly code: 'noEarlierItem' }
  /** A button or a request left an item that is no longer up. */
  | { readonly code: 'stale' }
  /** Somebody has changed the line since its text was read. */
  | { readonly code: 'changedMeanwhile' }
  | { readonly code: 'undo' }
  | { readonly code: 'correction'; readonly old: string }
  | { readonly code: 'noDecision' }
  /** Nothing waits for objections. */
  | { readonly code: 'nothingProposed' }
  /** Several proposals wait for objections. */
  | { readonly code: 'whichProposal'; readonly numbers: readonly number[] }
  | { readonly code: 'locked' }
  | { readonly code: 'notEnded' }
  | { readonly code: 'notCirculated' }
  | { readonly code: 'notVerifier' }
  | { readonly code: 'notApproved' }
  /** Unlocking takes somebody else than who asked for it. */
  | { readonly code: 'unlockAlone' }
  | { readonly code: 'noSeries' }
  | { readonly code: 'seriesTied'; readonly name: string }
  /** Nobody founds a council for a chat that they are not in. */
  | { readonly code: 'notInChat' }
  | { readonly code: 'seriesExists'; readonly name: string }
  /** Old minutes that name no council. */
  | { readonly code: 'seriesNameless' }
  /** A near miss: the right way to write it. */
  | { readonly code: 'didYouMean'; readonly suggestion: string }
  /** What the chair says of the minutes that wait: the whole sentence of the decision. `filed`: placed on file. */
  | {
      readonly code: 'approvalReady';
      readonly title: string;
      readonly meetings: readonly UnapprovedMinutes[];
      readonly on: Day | null;
      readonly filed: boolean;
    }
  | { readonly code: 'colon'; readonly keyword: string; readonly text: string }
  | { readonly code: 'unknownCommand'; readonly text: string }
  /** Only the chair may. */
  | { readonly code: 'chairOnly' }
  | { readonly code: 'notEntitled' }
  | { readonly code: 'nameNotEntitled'; readonly name: Name }
  /** Who has voted themselves needs nobody to enter it. */
  | { readonly code: 'votedAlready'; readonly name: Name }
  | { readonly code: 'noVote' }
  /** Several votes that the ballot fits. */
  | { readonly code: 'whichVote'; readonly numbers: readonly number[] }
  | { readonly code: 'voteClosed' }
  /** The message that opened a vote was edited: who has voted was asked something else. */
  | { readonly code: 'voteStands'; readonly number: number }
  /** A secret vote takes its ballots by button only. */
  | { readonly code: 'voteSecret' }
  /** "Ja" to nobody in particular, while a vote is open. */
  | { readonly code: 'useButtons' }
  | { readonly code: 'choice'; readonly text: string; readonly choices: readonly string[] }
  /** Too few choices, too many, or two that are the same. */
  | { readonly code: 'choices'; readonly most: number }
  | { readonly code: 'quorumMissing'; readonly here: number; readonly quorum: number }
  | { readonly code: 'tooLong'; readonly limit: number };

export type RefusalCode = Refusal['code'];
