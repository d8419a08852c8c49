import { numberOf } from '../core/agenda.ts';
import type { AgendaItem, ItemId, PlannedMeeting, Postponement } from '../core/meeting.ts';
import type { Day } from '../core/origin.ts';
import type { ItemStatus } from '../core/vocabulary.ts';

/** A matter as one meeting had it. */
export interface ItemHistory {
  readonly meeting: string;
  readonly number: number;
  readonly date: Day | null;
  readonly item: number;
  readonly title: string;
  readonly status: ItemStatus;
  readonly decisions: readonly string[];
  /** The matters that were put off on it, with the reason. */
  readonly postponed: readonly Postponement[];
  readonly continues: boolean;
}

interface Matter {
  readonly meeting: string;
  readonly item: ItemId;
  /** Standing items are the same matter by their title. */
  readonly title: string | null;
}

/**
 * One matter through the years: where it first stood, and every meeting that it returned to, oldest first.
 * @param meetings all meetings of the series, in their order
 * @param meeting the id of a meeting that has it, and `number` its place on that agenda
 * @returns empty where there is no such item
 */
export function itemHistory(meetings: readonly PlannedMeeting[], meeting: string, number: number): readonly ItemHistory[] {
  const here = meetings.find(({ id }) => id === meeting);
  const item = here?.items.find(({ id }) => numberOf(here, id) === number);
  if (here === undefined || item === undefined) return [];
  const title = item.standing ? item.title : null;
  const matter: Matter = { ...(item.lineage ?? { meeting, item: item.id }), title };
  return meetings.flatMap((one) => one.items.filter((other) => isOf(matter, one, other)).map((other) => entry(one, other)));
}

/** A matter put off under "Övriga punkter" is "i12-1": it first stood in item i12. */
function isOf(matter: Matter, meeting: PlannedMeeting, item: AgendaItem): boolean {
  if (matter.title !== null) return item.standing && [item.title, ...item.formerTitles].includes(matter.title);
  if (item.lineage !== null) return item.lineage.meeting === matter.meeting && item.lineage.item === matter.item;
  return meeting.id === matter.meeting && item.id === matter.item.replace(/-\d+$/, '');
}

const entry = (meeting: PlannedMeeting, item: AgendaItem): ItemHistory => ({
  meeting: meeting.id,
  number: meeting.number,
  date: meeting.date,
  item: numberOf(meeting, item.id),
  title: item.title,
  status: item.status,
  decisions: meeting.lines.flatMap(({ state, body, item: of }) =>
    state === 'live' && body.kind === 'decision' && of === item.id ? [body.text] : [],
  ),
  postponed: item.postponed === null ? [] : [...item.earlierPostponed, item.postponed],
  continues: item.continues,
});
