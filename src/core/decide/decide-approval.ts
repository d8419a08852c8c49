import { currentItem } from '../agenda.ts';
import { isApprovalItem, waitingIn } from '../approval.ts';
import type { Command } from '../command.ts';
import type { PlannedMeeting } from '../meeting.ts';
import type { Instant } from '../origin.ts';
import type { Standing } from '../people.ts';
import { recordLine } from './decide-lines.ts';
import type { Facts } from './decision.ts';

/**
 * One decision that approves earlier minutes, from a button. Refused where its item is no longer up, and where others
 * wait than those it was drawn for: nobody approves what they were not shown.
 */
export function approveMinutes(
  meeting: PlannedMeeting,
  actor: Standing,
  at: Instant,
  { item, numbers, text }: Extract<Command, { type: 'approveMinutes' }>,
): Facts {
  const current = currentItem(meeting);
  const waiting = waitingIn(meeting).map(({ number }) => number);
  const same = waiting.length > 0 && waiting.join() === numbers.join();
  if (current === null || current.id !== item || !isApprovalItem(current) || !same) return { code: 'stale' };
  return recordLine(meeting, actor, at, { type: 'recordLine', body: { kind: 'decision', sort: 'decision', text, approves: numbers } });
}
