import { numberOf } from '../core/agenda.ts';
import type { MeetingEvent } from '../core/event.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import type { Day, Name } from '../core/origin.ts';
import { hasEnded, statusOn } from '../core/review.ts';
import type { MeetingStatus } from '../core/vocabulary.ts';
import { type ChangesSince, changesSince } from './changes-since.ts';

/** How the minutes of one meeting stand, for those who are to approve them. */
export interface MinutesBrief {
  readonly meeting: string;
  readonly status: MeetingStatus;
  /** Since they were circulated; null where they are not. */
  readonly changes: ChangesSince | null;
  /** The changes that were asked for, oldest first; `item` null: the whole. */
  readonly asked: readonly { readonly by: Name; readonly item: number | null; readonly text: string }[];
}

/**
 * @param events the meeting's stream
 * @param today for what silence means
 */
export function minutesBrief(meeting: PlannedMeeting, events: readonly MeetingEvent[], today: Day): MinutesBrief {
  const remarks = hasEnded(meeting) ? meeting.review.remarks : [];
  return {
    meeting: meeting.id,
    status: statusOn(meeting, today),
    changes: changesSince(meeting, events),
    asked: remarks.flatMap(({ kind, by, item, text }) =>
      kind === 'change' ? [{ by, item: item === null ? null : numberOf(meeting, item), text }] : [],
    ),
  };
}
