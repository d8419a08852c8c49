import type { EndedMeeting, Meeting, Review } from './meeting.ts';
import type { Day } from './origin.ts';
import type { MeetingStatus } from './vocabulary.ts';

/** Minutes that nobody has looked at yet. */
export const UNREVIEWED: Review = { circulated: null, verifications: [], remarks: [], unlockAsked: null, rectifications: [] };

/** Whether a meeting of this status is over, whatever became of its minutes. */
export function isOver(status: MeetingStatus | Meeting['status']): boolean {
  switch (status) {
    case 'unplanned':
    case 'planned':
    case 'open':
    case 'paused':
      return false;
    case 'draft':
    case 'circulated':
    case 'verified':
    case 'approved':
    case 'archived':
      return true;
  }
}

/** Whether a meeting is over, whatever became of its minutes. */
export const hasEnded = (meeting: Meeting): meeting is EndedMeeting => isOver(meeting.status);

/**
 * What the minutes are on a day: after the day that was given with their circulation, silence is consent, unless
 * somebody has asked for a change since they were circulated.
 * @param day null: as they stand, whatever the day
 */
export function statusOn(meeting: Exclude<Meeting, { status: 'unplanned' }>, day: Day | null): MeetingStatus {
  if (meeting.status !== 'circulated' || day === null) return meeting.status;
  const { circulated, remarks } = meeting.review;
  const until = circulated?.until ?? null;
  const asked = remarks.some(({ kind, at }) => kind === 'change' && circulated !== null && at >= circulated.at);
  return until !== null && until < day && !asked ? 'verified' : 'circulated';
}
