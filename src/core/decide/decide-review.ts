import { itemNumbered, numberedItems } from '../agenda.ts';
import { approvesOf } from '../approval.ts';
import type { Command } from '../command.ts';
import type { MeetingFact } from '../event.ts';
import type { EndedMeeting, ItemId, Meeting, PlannedMeeting } from '../meeting.ts';
import type { Day } from '../origin.ts';
import { leads, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { hasEnded } from '../review.ts';
import type { Facts } from './decision.ts';

const REVIEW = ['circulateMinutes', 'verifyMinutes', 'requestChange', 'commentMinutes', 'unlockMinutes', 'rectifyMinutes'] as const;
export type ReviewCommand = Extract<Command, { type: (typeof REVIEW)[number] }>;

/** Whether a command concerns the minutes of a meeting that has ended. */
export const isReview = (command: Command): command is ReviewCommand => REVIEW.some((type) => type === command.type);

/** When it is done: the day, and the meeting at whose time it is. */
interface Now {
  readonly day: Day;
  readonly running: Meeting;
}

/** The life of minutes after their meeting (design.md, section 6): out for verification, verified, unlocked, rectified. */
export function reviewMinutes(meeting: PlannedMeeting, actor: Standing, command: ReviewCommand, now: Now): Facts {
  if (!hasEnded(meeting)) return { code: 'notEnded' };
  switch (command.type) {
    case 'circulateMinutes':
      return circulate(meeting, actor, command.until, now.day);
    case 'verifyMinutes':
      return verify(meeting, actor);
    case 'requestChange':
    case 'commentMinutes':
      return remark(meeting, actor, command);
    case 'unlockMinutes':
      return unlock(meeting, actor);
    case 'rectifyMinutes':
      return rectify(meeting, actor, command, now.running);
  }
}

/** Nobody can answer by a day that has been. */
function circulate(meeting: EndedMeeting, actor: Standing, until: Day | null, today: Day): Facts {
  if (!leads(actor)) return { code: 'role' };
  if (meeting.status === 'approved') return { code: 'locked' };
  return until !== null && until < today ? { code: 'datePast', date: until } : [{ type: 'minutesCirculated', until }];
}

/** Each verifier for themselves, once. */
function verify(meeting: EndedMeeting, actor: Standing): Facts {
  if (!meeting.verifiers.includes(actor.name)) return { code: 'notVerifier' };
  if (meeting.status === 'approved') return { code: 'locked' };
  if (meeting.status === 'draft') return { code: 'notCirculated' };
  const known = meeting.review.verifications.some(({ name }) => name === actor.name);
  return known ? [] : [{ type: 'minutesVerified' }];
}

function itemOf(meeting: EndedMeeting, number: number | null): { readonly id: ItemId | null } | Refusal {
  if (number === null) return { id: null };
  const item = itemNumbered(meeting, number);
  return item ?? { code: 'item', number, last: numberedItems(meeting).length };
}

type Remark = Extract<ReviewCommand, { type: 'requestChange' | 'commentMinutes' }>;

function remark(meeting: EndedMeeting, actor: Standing, { type, item: number, text }: Remark): Facts {
  if (!leads(actor) && !actor.member && !meeting.verifiers.includes(actor.name)) return { code: 'role' };
  if (meeting.status === 'approved') return { code: 'locked' };
  const item = itemOf(meeting, number);
  if ('code' in item) return item;
  return [{ type: type === 'requestChange' ? 'changeRequested' : 'minutesCommented', item: item.id, text }];
}

/** Two people of chair, secretary and verifiers: the first asks for it, another confirms. */
function unlock(meeting: EndedMeeting, actor: Standing): Facts {
  if (!leads(actor) && !meeting.verifiers.includes(actor.name)) return { code: 'role' };
  if (meeting.status !== 'approved') return { code: 'notApproved' };
  const { unlockAsked } = meeting.review;
  if (unlockAsked === null) return [{ type: 'unlockRequested' }];
  return unlockAsked.by === actor.name ? { code: 'unlockAlone' } : [{ type: 'minutesUnlocked' }];
}

function rectify(
  meeting: EndedMeeting,
  actor: Standing,
  { item: number, text }: Extract<ReviewCommand, { type: 'rectifyMinutes' }>,
  running: Meeting,
): Facts {
  if (!leads(actor)) return { code: 'role' };
  if (meeting.status !== 'approved') return { code: 'notApproved' };
  const item = itemOf(meeting, number);
  if ('code' in item) return item;
  const during = running.status === 'unplanned' ? {} : { during: { meeting: running.id, number: running.number } };
  return [{ type: 'minutesRectified', item: item.id, text, ...during }];
}

const ASKED: Readonly<Record<ReviewCommand['type'], ReviewCommand>> = {
  circulateMinutes: { type: 'circulateMinutes', until: null },
  verifyMinutes: { type: 'verifyMinutes' },
  requestChange: { type: 'requestChange', item: null, text: '' },
  commentMinutes: { type: 'commentMinutes', item: null, text: '' },
  unlockMinutes: { type: 'unlockMinutes' },
  rectifyMinutes: { type: 'rectifyMinutes', item: null, text: '' },
};

/** What somebody can do with the minutes as they stand: what would be neither refused nor nothing. */
export const mayReview = (meeting: PlannedMeeting, actor: Standing): readonly ReviewCommand['type'][] =>
  REVIEW.filter((type) => {
    const facts = reviewMinutes(meeting, actor, ASKED[type], { day: '', running: { status: 'unplanned' } });
    return !('code' in facts) && facts.length > 0;
  });

/** Whether a change of lines would change what the meeting has approved. */
function touchesApproval(meeting: PlannedMeeting, facts: readonly MeetingFact[]): boolean {
  const approved = (id: string): readonly number[] => {
    const line = meeting.lines.find((one) => one.id === id);
    return line?.body.kind === 'decision' ? approvesOf(line.body) : [];
  };
  return facts.some((fact) => {
    if (fact.type === 'lineWithdrawn' || fact.type === 'lineRestored') return approved(fact.line).length > 0;
    if (fact.type !== 'lineCorrected') return false;
    const now = fact.body.kind === 'decision' ? approvesOf(fact.body) : [];
    return approved(fact.line).join() !== now.join();
  });
}

/**
 * A change of what was recorded, once its meeting has ended: approved minutes are locked, and what it approved of
 * earlier ones has taken effect. Changed after somebody verified them, they are to be verified anew.
 */
export function changeEnded(meeting: PlannedMeeting, facts: Facts): Facts {
  if (!hasEnded(meeting)) return facts;
  if (meeting.status === 'approved') return { code: 'locked' };
  if ('code' in facts || facts.length === 0) return facts;
  if (touchesApproval(meeting, facts)) return { code: 'locked' };
  return meeting.review.verifications.length === 0 ? facts : [...facts, { type: 'verificationReset' }];
}
