import type { Day } from './core/origin.ts';
import type { HeldSummary, MeetingSummary } from './councils.ts';

const goesOn = ({ status }: HeldSummary): boolean => status === 'open' || status === 'paused';

/** Lower comes first: the meeting that goes on, the one that ended today, the next one, then the latest. */
function rank(meeting: HeldSummary, today: Day): number {
  if (goesOn(meeting)) return 0;
  if (meeting.status === 'planned') return 2;
  return meeting.date === today ? 1 : 3;
}

/** The meeting that people want to see: the one that goes on before all, else the one they look at, else the next. */
export function meetingToShow(meetings: readonly HeldSummary[], shown: string | null, today: Day): HeldSummary | undefined {
  const [first] = meetings.toSorted((a, b) => rank(a, today) - rank(b, today) || b.number - a.number);
  if (first !== undefined && goesOn(first)) return first;
  return meetings.find(({ id }) => id === shown) ?? first;
}

/** Imported minutes have no agenda, and stand in the archive. */
export const isHeld = (meeting: MeetingSummary): meeting is HeldSummary => meeting.status !== 'archived' && meeting.number !== null;
