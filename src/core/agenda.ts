import type { AgendaItem, ItemId, MeetingBody } from './meeting.ts';
import type { ItemStatus } from './vocabulary.ts';

const NOT_ON_IT: ReadonlySet<ItemStatus> = new Set<ItemStatus>(['proposed', 'rejected', 'withdrawn']);

/** The items that have a number: all but proposals, what was turned down and what was taken back. */
export const numberedItems = (meeting: Pick<MeetingBody, 'items'>): readonly AgendaItem[] =>
  meeting.items.filter(({ status }) => !NOT_ON_IT.has(status));

/** The number that people say, from 1; 0 for an item that has none. */
export const numberOf = (meeting: Pick<MeetingBody, 'items'>, id: ItemId | null): number =>
  numberedItems(meeting).findIndex((item) => item.id === id) + 1;

/** The item of a number, null where the agenda has none. */
export const itemNumbered = (meeting: Pick<MeetingBody, 'items'>, number: number): AgendaItem | null =>
  numberedItems(meeting)[number - 1] ?? null;

/** The item that is up. */
export const currentItem = (meeting: Pick<MeetingBody, 'items'>): AgendaItem | null =>
  meeting.items.find((item) => item.status === 'current') ?? null;

/** The next item on the agenda that has not been up, after the one that is; or the one that was left by `tillbaka`. */
export function nextItem(meeting: Pick<MeetingBody, 'items' | 'visited'>): AgendaItem | null {
  const items = numberedItems(meeting);
  const from = items.findIndex((item) => item.status === 'current');
  const left = leftByGoingBack(meeting);
  return items.slice(from + 1).find((item) => item.status === 'waiting' || (item.status === 'done' && item.id === left)) ?? null;
}

/** The item that the meeting went back from: it had only just begun. */
function leftByGoingBack({ visited }: Pick<MeetingBody, 'visited'>): ItemId | null {
  return visited.length > 2 && visited.at(-1) === visited.at(-3) ? (visited.at(-2) ?? null) : null;
}

/** The item that was up before the one that is, in time. */
export function formerItem(meeting: Pick<MeetingBody, 'items' | 'visited'>): AgendaItem | null {
  const id = meeting.visited.at(-2);
  return meeting.items.find((item) => item.id === id) ?? null;
}
