import { currentItem } from '../core/agenda.ts';
import { approvesOf, isApprovalItem, waitingIn } from '../core/approval.ts';
import type { ItemId, PlannedMeeting } from '../core/meeting.ts';
import type { UnapprovedMinutes } from '../core/series.ts';

/** An item where earlier minutes are approved, once it has been taken up. */
export interface ApprovalView {
  readonly item: ItemId;
  /** It is the item that is up, in a meeting that goes on. */
  readonly up: boolean;
  /** Those that still wait, as the meeting stands. */
  readonly waiting: readonly UnapprovedMinutes[];
  /** The decisions made on it, oldest first, with the numbers of the meetings that each approves. */
  readonly decisions: readonly { readonly line: string; readonly text: string; readonly approves: readonly number[] }[];
}

/** The approval items that a meeting has taken up, in that order; none where no earlier minutes wait for it. */
export function approvalViews(meeting: PlannedMeeting): readonly ApprovalView[] {
  if (meeting.unapprovedMinutes.length === 0) return [];
  const current = meeting.status === 'open' ? currentItem(meeting)?.id : undefined;
  const taken = [...new Set(meeting.visited)].filter((id) => meeting.items.some((item) => item.id === id && isApprovalItem(item)));
  return taken.map((item) => ({
    item,
    up: item === current,
    waiting: waitingIn(meeting),
    decisions: meeting.lines.flatMap(({ id, body, state, item: of }) => {
      const approves = state === 'live' && of === item && body.kind === 'decision' ? approvesOf(body) : [];
      return approves.length === 0 ? [] : [{ line: id, text: body.text, approves }];
    }),
  }));
}
