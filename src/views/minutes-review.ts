import { numberOf } from '../core/agenda.ts';
import type { ItemId, PlannedMeeting } from '../core/meeting.ts';
import { hasEnded, UNREVIEWED } from '../core/review.ts';
import type { MinutesView } from './minutes.ts';

type Reviewed = Pick<
  MinutesView,
  'verifiers' | 'approvedAt' | 'approvedBy' | 'circulated' | 'remarks' | 'unlockAsked' | 'rectifications' | 'rectified'
>;

/** What became of the minutes: who has verified them, what is asked for, who approved them, what was wrong in them. */
export function minutesReview(meeting: PlannedMeeting): Reviewed {
  const { circulated, verifications, remarks, unlockAsked, rectifications } = hasEnded(meeting) ? meeting.review : UNREVIEWED;
  const item = (id: ItemId | null): number | null => (id === null ? null : numberOf(meeting, id));
  const approved = meeting.status === 'approved';
  return {
    verifiers: meeting.verifiers.map((name) => ({ name, at: verifications.find((one) => one.name === name)?.at ?? null })),
    approvedAt: approved ? meeting.approvedAt : null,
    ...(approved ? { approvedBy: { meeting: meeting.approvedBy.meeting, number: meeting.approvedBy.number } } : {}),
    ...(circulated === null ? {} : { circulated }),
    ...(remarks.length === 0 ? {} : { remarks: remarks.map((one) => ({ ...one, item: item(one.item) })) }),
    ...(unlockAsked === null ? {} : { unlockAsked }),
    rectifications: rectifications.map((one) => ({ ...one, item: item(one.item) })),
    ...(meeting.rectified.length === 0 ? {} : { rectified: meeting.rectified }),
  };
}
