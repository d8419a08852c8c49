import type { Guest, ItemId, PlannedMeeting } from './meeting.ts';

/** An item of the next agenda, and the one that it was, where it returns. */
export interface Returned {
  readonly id: ItemId;
  readonly of: ItemId | null;
}

/** Whether a guest came and the item was dealt with: what goes on after that goes on without them. */
function wasHeard({ items, lines, attendance }: PlannedMeeting, guest: Guest, of: ItemId): boolean {
  const item = items.find(({ id }) => id === of);
  const isTreated = item !== undefined && (item.status === 'done' || item.status === 'current') && item.postponed === null;
  const isHere = attendance.some(({ name, status }) => name === guest.name && status === 'present');
  return isTreated && (isHere || lines.some((line) => line.state === 'live' && line.item === of && line.by === guest.name));
}

/** The guests whom the council still owes their item: they come with it when it returns. */
export function promisedGuests(meeting: PlannedMeeting, items: readonly Returned[]): readonly Guest[] {
  return meeting.guests.flatMap((guest) => {
    const owed = items.filter(({ of }) => of !== null && guest.items.includes(of) && !wasHeard(meeting, guest, of));
    return owed.length === 0 ? [] : [{ ...guest, items: owed.map(({ id }) => id) }];
  });
}
