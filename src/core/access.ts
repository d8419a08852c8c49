import { numberOf } from './agenda.ts';
import type { Command, CommandType } from './command.ts';
import type { Meeting } from './meeting.ts';
import type { Actor, Day } from './origin.ts';
import { isMemberOn, leads, provedName, type Standing, standingOf, takesPart } from './people.ts';
import type { Refusal } from './refusal.ts';
import type { Series } from './series.ts';

/** The least that somebody has to be. `founder`: there is no council yet that could know them. */
type Least = 'founder' | 'takesPart' | 'member' | 'leads';

/**
 * Who may ask for what (design.md, section 4): without a row there is no command. For `takesPart` and `member` the rules
 * look closer themselves: guests write on their items, everybody changes their own lines, and only the chair closes votes.
 */
const LEAST: { readonly [T in CommandType]: Least } = {
  foundSeries: 'founder',
  tieChat: 'leads',
  addMember: 'leads',
  mergePeople: 'leads',
  keepApart: 'leads',
  setHead: 'leads',
  appoint: 'leads',
  startMeeting: 'leads',
  endMeeting: 'leads',
  pauseMeeting: 'leads',
  resumeMeeting: 'leads',
  recordPresent: 'takesPart',
  recordApology: 'takesPart',
  inviteGuest: 'leads',
  recordArrival: 'takesPart',
  recordLeaving: 'takesPart',
  addItem: 'member',
  takeUpTopic: 'leads',
  adoptProposal: 'leads',
  rejectProposal: 'leads',
  takeUpItem: 'leads',
  takeNext: 'takesPart',
  goBack: 'leads',
  moveItem: 'leads',
  renameItem: 'leads',
  withdrawItem: 'takesPart',
  restoreItem: 'takesPart',
  postponeItem: 'leads',
  continueItem: 'leads',
  startRound: 'leads',
  endTurn: 'takesPart',
  skipTurn: 'leads',
  giveFloor: 'leads',
  recordLine: 'takesPart',
  correctLine: 'takesPart',
  withdrawLine: 'takesPart',
  restoreLine: 'takesPart',
  undo: 'takesPart',
  followUpAction: 'takesPart',
  openVote: 'leads',
  castBallot: 'takesPart',
  castingVote: 'takesPart',
  enterBallot: 'takesPart',
  closeVote: 'takesPart',
  circulateMinutes: 'takesPart',
  approveMinutes: 'leads',
  verifyMinutes: 'takesPart',
  requestChange: 'takesPart',
  commentMinutes: 'takesPart',
  rectifyMinutes: 'takesPart',
  unlockMinutes: 'takesPart',
  moveAction: 'takesPart',
  setNextMeeting: 'leads',
};

function isAtLeast(least: Least, standing: Standing): boolean {
  switch (least) {
    case 'founder':
      return true;
    case 'takesPart':
      return takesPart(standing);
    case 'member':
      return isOfIt(standing);
    case 'leads':
      return leads(standing);
  }
}

const isOfIt = (standing: Standing): boolean => leads(standing) || standing.member;

/**
 * @param there what they are in the meeting that the command concerns
 * @param now what they are in the running one, which says who leads the council
 * @returns why somebody may not ask for a command at all; null where the rules go on to decide
 */
export function refusedTo({ type }: Command, there: Standing, now: Standing): Refusal | null {
  if (LEAST[type] !== 'founder' && !takesPart(there)) return { code: 'onlooker' };
  return isAtLeast(LEAST[type], LEAST[type] === 'leads' ? now : there) ? null : { code: 'role' };
}

/** How much of a meeting somebody sees: all of it, or, who is a guest and nothing else, the items of these numbers. */
export type Sight = 'all' | { readonly items: readonly number[] };

/** @returns whether the actor belongs to the council as such, so that all its meetings are theirs to see */
export const isOfTheCouncil = (series: Series, actor: Actor): boolean => isOfIt(standingOf(series, { status: 'unplanned' }, actor));

/** @returns whether the actor belongs to the council, or did on a day */
export function belongedTo(series: Series, day: Day | null, actor: Actor): boolean {
  if (isOfTheCouncil(series, actor)) return true;
  const name = provedName(series, actor);
  return day !== null && series.status === 'founded' && series.members.some((one) => one.name === name && isMemberOn(one, day));
}

/** @returns whether the actor is chair or secretary of the council as such, whatever a single meeting says */
export const leadsTheCouncil = (series: Series, actor: Actor): boolean => leads(standingOf(series, { status: 'unplanned' }, actor));

/**
 * Who belonged to the council at the meeting or belongs to it now sees all; a guest their own items (design.md, section 4).
 * Who sees something may read it, search in it and take it away as a file.
 * @returns null for those who see nothing
 */
export function sightOf({ series, meeting }: { readonly series: Series; readonly meeting: Meeting }, actor: Actor): Sight | null {
  const standing = standingOf(series, meeting, actor);
  if (isOfIt(standing) || isOfTheCouncil(series, actor)) return 'all';
  if (meeting.status === 'unplanned' || standing.guestOf.length === 0) return null;
  return { items: standing.guestOf.map((id) => numberOf(meeting, id)).filter((number) => number > 0) };
}
