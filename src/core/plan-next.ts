import { waitingIn } from './approval.ts';
import type { MeetingFact, PlannedItem } from './event.ts';
import type { AgendaItem, PlannedMeeting } from './meeting.ts';
import { promisedGuests, type Returned } from './promised-guests.ts';
import type { AgendaTemplate, FoundedSeries, OpenAction, UnapprovedMinutes } from './series.ts';

type Planned = Extract<MeetingFact, { type: 'meetingPlanned' }>;
type CarriedOver = Extract<MeetingFact, { type: 'carriedOver' }>;

/** Meetings of a series are numbered by the house from 1, in the order they are planned: "radet_1". */
export const meetingId = (series: string, sequence: number): string => `${series}_${sequence}`;

/** The sequence number in a meeting's id, and its series; null for what is no meeting's id. */
export function sequenceOf(id: string): { readonly series: string; readonly sequence: number } | null {
  const match = /^([A-Za-z0-9-]+)_([0-9]+)$/.exec(id);
  return match?.[1] === undefined || match[2] === undefined ? null : { series: match[1], sequence: Number(match[2]) };
}

const FLAGS = { round: false, approval: false, other: false, standing: false } as const;

/** The same matter as it was, traced back to where it first stood. */
const lineageOf = (meeting: PlannedMeeting, item: AgendaItem): PlannedItem['lineage'] =>
  item.lineage ?? { meeting: meeting.id, item: item.id };

/** An item of the next agenda before it has its place there; `of` is the item that it was. */
type Coming = Omit<PlannedItem, 'id'> & Pick<Returned, 'of'>;

const isLeftOver = (item: AgendaItem): boolean => item.postponed !== null || item.continues || item.status === 'waiting';

function returning(meeting: PlannedMeeting, item: AgendaItem): readonly Coming[] {
  const matters = item.postponed === null ? [] : [...item.earlierPostponed, item.postponed];
  const { responsible, minutes } = item;
  if (item.other) {
    // "Övriga punkter" itself returns anyway.
    const named = matters.filter(({ title }) => title !== item.title);
    return named.map(({ title, reason }, at) => ({
      ...{ title, responsible: null, minutes: null, ...FLAGS },
      lineage: { meeting: meeting.id, item: `${item.id}-${at + 1}` },
      returned: { from: meeting.number, reason },
      // Of several matters nobody knows which one a guest was to come for.
      of: named.length === 1 ? item.id : null,
    }));
  }
  if (!isLeftOver(item) || item.standing) return [];
  const returned = { from: meeting.number, reason: item.postponed?.reason ?? null };
  return [{ title: item.title, responsible, minutes, ...FLAGS, lineage: lineageOf(meeting, item), returned, of: item.id }];
}

const actionsOf = (meeting: PlannedMeeting): readonly OpenAction[] => [
  ...meeting.carriedActions.filter((action) => action.status === 'open').map(({ number, what, who, due }) => ({ number, what, who, due })),
  ...meeting.lines.flatMap((line) =>
    line.state === 'live' && line.body.kind === 'action' && line.outcome === 'open' && line.number !== null
      ? [{ number: line.number, what: line.body.what, who: line.body.who, due: line.body.due }]
      : [],
  ),
];

const isStanding = (item: AgendaTemplate): boolean => item.standing || item.round || item.approval || item.other;

/** A standing item comes anyway; where it was left over it is the one that was. */
function standingAgain(meeting: PlannedMeeting, template: AgendaTemplate): Coming {
  const left = meeting.items.find((item) => item.standing && !item.other && item.title === template.title && isLeftOver(item));
  return { ...template, lineage: null, of: left?.id ?? null };
}

/** Standing items in their order, with what returns before "Övriga punkter", or last where there is none. */
function nextItems(series: FoundedSeries, meeting: PlannedMeeting): readonly (PlannedItem & Returned)[] {
  const standing = series.agenda.filter(isStanding).map((item) => standingAgain(meeting, item));
  const back = meeting.items.flatMap((item) => returning(meeting, item));
  const other = standing.findIndex((item) => item.other);
  const at = other < 0 ? standing.length : other;
  return [...standing.slice(0, at), ...back, ...standing.slice(at)].map((item, index) => ({ ...item, id: `i${index + 1}` }));
}

function unapproved(meeting: PlannedMeeting): readonly UnapprovedMinutes[] {
  return [...waitingIn(meeting), { number: meeting.number, date: meeting.date, meeting: meeting.id }];
}

/** The first meeting of a council, as its series file sets it up. */
export function planFirst(series: FoundedSeries): Planned {
  const { chair, secretary, verifiers, unapprovedMinutes, openActions } = series;
  return {
    type: 'meetingPlanned',
    id: meetingId(series.id, 1),
    series: series.id,
    number: series.nextNumber,
    date: series.nextDate,
    ...{ chair, secretary, verifiers, unapprovedMinutes },
    items: series.agenda.map((item, index) => ({ ...item, id: `i${index + 1}`, lineage: null })),
    actions: openActions,
    nextActionNumber: Math.max(0, ...openActions.map((action) => action.number)) + 1,
  };
}

/** The meeting after one that has ended: what was left over returns by itself. */
export function planNext(series: FoundedSeries, ended: PlannedMeeting): Planned {
  const { chair, secretary, verifiers } = series;
  const items = nextItems(series, ended);
  const guests = promisedGuests(ended, items);
  return {
    type: 'meetingPlanned',
    id: meetingId(series.id, (sequenceOf(ended.id)?.sequence ?? 0) + 1),
    series: series.id,
    number: ended.number + 1,
    date: ended.nextMeeting?.date ?? null,
    ...{ chair, secretary, verifiers },
    items: items.map(({ of: _, ...item }) => item),
    ...(guests.length === 0 ? {} : { guests }),
    actions: actionsOf(ended),
    unapprovedMinutes: unapproved(ended),
    nextActionNumber: ended.nextActionNumber,
  };
}

/** What a corrected meeting hands over anew to the next one; null where it has nothing new to say. */
export function carryAnew(series: FoundedSeries, ended: PlannedMeeting, next: PlannedMeeting): CarriedOver | null {
  if (next.status !== 'planned') return null;
  const plan = planNext(series, ended);
  const known = next.carriedActions.map(({ number, what, who, due }) => ({ number, what, who, due }));
  const same = JSON.stringify(known) === JSON.stringify(plan.actions) && next.nextActionNumber === plan.nextActionNumber;
  if (same) return null;
  return { type: 'carriedOver', actions: plan.actions, nextActionNumber: plan.nextActionNumber };
}
