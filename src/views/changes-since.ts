import { numberOf } from '../core/agenda.ts';
import type { MeetingEvent } from '../core/event.ts';
import { evolveMeeting, UNPLANNED } from '../core/evolve/evolve-meeting.ts';
import type { Line } from '../core/line.ts';
import type { PlannedMeeting } from '../core/meeting.ts';
import { hasEnded } from '../core/review.ts';

/** What is another in the minutes than when they were circulated: how many lines, and the numbers of their items. */
export interface ChangesSince {
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  /** In the agenda's order; a line of no item has none. */
  readonly items: readonly number[];
}

const words = ({ body, item }: Line): string => JSON.stringify([body, item]);

/** What somebody took back, or corrected to what it was, is no change. */
function changeOf(before: Line | undefined, now: Line): 'added' | 'corrected' | 'withdrawn' | null {
  const stood = before?.state === 'live';
  if (now.state !== 'live') return stood ? 'withdrawn' : null;
  if (!stood) return 'added';
  return words(before) === words(now) ? null : 'corrected';
}

/**
 * What has changed in the minutes since they were last circulated.
 * @param events the meeting's stream
 * @returns null where they are not, or no longer, circulated
 */
export function changesSince(meeting: PlannedMeeting, events: readonly MeetingEvent[]): ChangesSince | null {
  if (!hasEnded(meeting) || meeting.review.circulated === null) return null;
  const at = events.findLastIndex(({ type }) => type === 'minutesCirculated');
  const sent = events.slice(0, at).reduce(evolveMeeting, UNPLANNED);
  const before = new Map(sent.status === 'unplanned' ? [] : sent.lines.map((line) => [line.id, line]));
  const changed = meeting.lines.flatMap((line) => {
    const how = changeOf(before.get(line.id), line);
    return how === null ? [] : [{ how, item: numberOf(meeting, line.item) }];
  });
  const count = (how: (typeof changed)[number]['how']): number => changed.filter((one) => one.how === how).length;
  const items = [...new Set(changed.map(({ item }) => item))].filter((number) => number > 0).toSorted((a, b) => a - b);
  return { added: count('added'), corrected: count('corrected'), withdrawn: count('withdrawn'), items };
}
