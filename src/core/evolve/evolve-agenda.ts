import { currentItem } from '../agenda.ts';
import type { PlannedItem } from '../event.ts';
import type { AgendaItem, ItemId, MeetingBody } from '../meeting.ts';

/** An item as it enters an agenda. */
export function newItem(planned: PlannedItem, proposal: AgendaItem['proposal'], message: string | null): AgendaItem {
  const status = proposal === null ? 'waiting' : 'proposed';
  return { ...planned, status, proposal, postponed: null, earlierPostponed: [], continues: false, formerTitles: [], message };
}

/** The agenda with one item changed. */
export const changeItem = (meeting: MeetingBody, id: ItemId, change: (item: AgendaItem) => AgendaItem): readonly AgendaItem[] =>
  meeting.items.map((item) => (item.id === id ? change(item) : item));

/** What the item that is up becomes when the meeting leaves it. */
const left = (item: AgendaItem): AgendaItem => ({ ...item, status: item.postponed !== null && !item.other ? 'postponed' : 'done' });

/** The agenda after the meeting left the item that was up. */
export function leaveItem(meeting: MeetingBody): readonly AgendaItem[] {
  const current = currentItem(meeting);
  return current === null ? meeting.items : changeItem(meeting, current.id, left);
}

/** The agenda after an item was taken up; what was put off and is taken up all the same is not put off. */
export function takeUp(meeting: MeetingBody, id: ItemId): readonly AgendaItem[] {
  return changeItem({ ...meeting, items: leaveItem(meeting) }, id, (item) => ({
    ...item,
    status: 'current',
    postponed: item.other ? item.postponed : null,
  }));
}

export function moveItem(meeting: MeetingBody, id: ItemId, before: ItemId | null): readonly AgendaItem[] {
  const moved = meeting.items.find((item) => item.id === id);
  const rest = meeting.items.filter((item) => item.id !== id);
  const at = before === null ? rest.length : rest.findIndex((item) => item.id === before);
  return moved === undefined || at < 0 ? meeting.items : [...rest.slice(0, at), moved, ...rest.slice(at)];
}

export function renameItem(item: AgendaItem, title: string): AgendaItem {
  return { ...item, title, formerTitles: [...item.formerTitles, item.title] };
}

export function postponeItem(item: AgendaItem, title: string, reason: string | null): AgendaItem {
  const earlier =
    item.postponed !== null && item.postponed.title !== title ? [...item.earlierPostponed, item.postponed] : item.earlierPostponed;
  return { ...item, postponed: { title, reason }, earlierPostponed: earlier };
}
