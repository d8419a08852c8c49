import { nextItem } from '../agenda.ts';
import type { MeetingFact } from '../event.ts';
import type { PlannedMeeting } from '../meeting.ts';
import type { Standing } from '../people.ts';
import { openRound } from '../round.ts';
import type { Series } from '../series.ts';
import { openVotes } from '../vote.ts';
import { takeUp } from './decide-agenda.ts';
import { enter } from './decide-attendance.ts';
import type { Facts } from './decision.ts';

/** `starta mötet`: who starts it is present, and the first item is taken up, if there is one. */
export function startMeeting(series: Series, meeting: PlannedMeeting, actor: Standing): Facts {
  if (meeting.status === 'paused') return { code: 'meetingPaused' };
  if (meeting.status !== 'planned') return { code: 'meetingOpen' };
  const first = nextItem(meeting);
  const step: readonly MeetingFact[] = first === null ? [] : takeUp(meeting, first);
  return [{ type: 'meetingStarted' }, ...enter(series, meeting, actor.name, null), ...step];
}

export function pauseMeeting(meeting: PlannedMeeting): Facts {
  if (meeting.status === 'paused') return { code: 'meetingPaused' };
  return meeting.status === 'open' ? [{ type: 'meetingPaused' }] : { code: 'noMeeting' };
}

export function resumeMeeting(meeting: PlannedMeeting): Facts {
  if (meeting.status === 'open') return { code: 'meetingOpen' };
  return meeting.status === 'paused' ? [{ type: 'meetingResumed' }] : { code: 'noMeeting' };
}

/** `avsluta mötet`: an open round is closed, and votes that nobody has closed decide nothing. What is left over returns by `planNext`. */
export function endMeeting(meeting: PlannedMeeting): Facts {
  if (meeting.status !== 'open' && meeting.status !== 'paused') return { code: 'noMeeting' };
  const round = openRound(meeting);
  const closed: readonly MeetingFact[] = round === null ? [] : [{ type: 'roundClosed', round: round.id }];
  const cancelled = openVotes(meeting).map((vote): MeetingFact => ({ type: 'voteCancelled', vote: vote.id }));
  return [...closed, ...cancelled, { type: 'meetingEnded' }];
}
