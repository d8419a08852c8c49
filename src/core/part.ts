import type { MeetingBody } from './meeting.ts';
import type { Name } from './origin.ts';

type Here = Pick<MeetingBody, 'attendance' | 'items'>;

const recordOf = ({ attendance }: Here, name: Name) => attendance.find((one) => one.name === name);

/** Whether somebody has left after an item that has been up. */
export function hasLeft(meeting: Here, name: Name): boolean {
  const toItem = recordOf(meeting, name)?.toItem ?? null;
  const last = meeting.items.find((item) => item.id === toItem);
  return last !== undefined && (last.status === 'done' || last.status === 'postponed');
}

/** Whether somebody comes to an item that has not been up yet. */
export function isStillToCome(meeting: Here, name: Name): boolean {
  const fromItem = recordOf(meeting, name)?.fromItem ?? null;
  return meeting.items.some((item) => item.id === fromItem && item.status === 'waiting');
}
