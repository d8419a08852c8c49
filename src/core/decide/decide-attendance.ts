import { currentItem, itemNumbered, numberedItems, numberOf } from '../agenda.ts';
import type { Command } from '../command.ts';
import type { MeetingFact } from '../event.ts';
import type { ItemId, PlannedMeeting } from '../meeting.ts';
import type { Name } from '../origin.ts';
import { hasLeft, isStillToCome } from '../part.ts';
import { leads, membersOf, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { openRound, speakerOf, turnOf } from '../round.ts';
import type { Series } from '../series.ts';
import { type Facts, isRefusal } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Who comes after the first item has the item that was up beside the name. */
export function arrivedAt(meeting: PlannedMeeting): ItemId | null {
  if (meeting.status === 'planned') return null;
  const current = currentItem(meeting);
  const isFirst = current === null || numberOf(meeting, current.id) === 1 || meeting.visited.every((item) => item === current.id);
  return isFirst ? null : current.id;
}

/** Latecomers go to the end of the round, before the chair if the chair has not had the floor. */
function joinRound(series: Series, meeting: PlannedMeeting, name: Name): readonly MeetingFact[] {
  const round = openRound(meeting);
  if (round === null || turnOf(round, name) !== null) return [];
  if (!membersOf(series, meeting.date).some((member) => member.name === name)) return [];
  const chairWaits = meeting.chair !== null && turnOf(round, meeting.chair)?.state === 'waiting';
  return [{ type: 'roundJoined', round: round.id, name, before: chairWaits && !round.free ? meeting.chair : null }];
}

/**
 * Somebody is here. Nothing is recorded for who is here already and nothing new was said.
 * @param remote null: not said, which keeps what was
 * @param from the item that was up when they came; null: from the beginning
 */
export function enter(
  series: Series,
  meeting: PlannedMeeting,
  name: Name,
  remote: boolean | null,
  from: ItemId | null = arrivedAt(meeting),
): readonly MeetingFact[] {
  const before = meeting.attendance.find((one) => one.name === name);
  const here = before?.status === 'present';
  const sooner = meeting.status === 'open' && isStillToCome(meeting, name);
  const same = here && !sooner && !hasLeft(meeting, name);
  if (same && (remote === null || remote === before.remote)) return joinRound(series, meeting, name);
  const fromItem = here && !sooner ? before.fromItem : from;
  const fact: MeetingFact = { type: 'attendanceRecorded', name, status: 'present', remote: remote ?? (here && before.remote), fromItem };
  return [fact, ...joinRound(series, meeting, name)];
}

/**
 * A member of whom something was recorded while the meeting was open is present, unless they have sent apologies; who
 * had left is back, and who was to come later has come.
 * @param facts what their command came to
 */
export function presentByActing(series: Series, meeting: PlannedMeeting, actor: Standing, facts: Facts): Facts {
  if (isRefusal(facts) || facts.length === 0 || meeting.status !== 'open' || !actor.member) return facts;
  const said = facts.some((fact) => (fact.type === 'attendanceRecorded' || fact.type === 'partRecorded') && fact.name === actor.name);
  const before = meeting.attendance.find((one) => one.name === actor.name);
  const elsewhere = before === undefined || hasLeft(meeting, actor.name) || isStillToCome(meeting, actor.name);
  if (said || before?.status === 'apology' || !elsewhere) return facts;
  return [...enter(series, meeting, actor.name, null), ...facts];
}

/** `närvarande`: a plain one takes back no "på distans" of one's own, but the chair's may say otherwise. */
export function recordPresent(series: Series, meeting: PlannedMeeting, actor: Standing, command: Of<'recordPresent'>): Facts {
  if (command.names.length > 0 && !leads(actor)) return { code: 'role' };
  const names = command.names.length > 0 ? command.names : [actor.name];
  return names.flatMap((name) => enter(series, meeting, name, command.remote ? true : null, command.from));
}

/** `förhinder`. Whoever has the floor in an ordered round leaves it. */
export function recordApology(meeting: PlannedMeeting, actor: Standing, command: Of<'recordApology'>): Facts {
  if (command.names.length > 0 && !leads(actor)) return { code: 'role' };
  const names = command.names.length > 0 ? command.names : [actor.name];
  return names.flatMap((name): readonly MeetingFact[] => {
    if (meeting.attendance.some((one) => one.name === name && one.status === 'apology')) return [];
    const apology: MeetingFact = { type: 'attendanceRecorded', name, status: 'apology', remote: false, fromItem: null };
    const round = openRound(meeting);
    const turn = round === null ? null : turnOf(round, name);
    const waits = turn?.state === 'waiting' || turn?.state === 'speaking';
    if (round === null || !waits) return [apology];
    const how = speakerOf(round) === name || round.free ? 'passed' : 'skipped';
    return [apology, { type: 'turnEnded', round: round.id, name, how, viaNext: false, before: null }];
  });
}

const noItem = (meeting: PlannedMeeting, number: number): Refusal => ({ code: 'item', number, last: numberedItems(meeting).length });

export function inviteGuest(meeting: PlannedMeeting, { name, role, organisation, items: numbers }: Of<'inviteGuest'>): Facts {
  const missing = numbers.find((number) => itemNumbered(meeting, number) === null);
  if (missing !== undefined) return noItem(meeting, missing);
  const items = numbers.flatMap((number) => itemNumbered(meeting, number)?.id ?? []);
  return [{ type: 'guestInvited', name, role, organisation, items }];
}

/** `kommer till punkt 3`, `går efter punkt 4`: others' only by who leads. */
export function recordPart(meeting: PlannedMeeting, actor: Standing, command: Of<'recordArrival'> | Of<'recordLeaving'>): Facts {
  if (command.names.length > 0 && !leads(actor)) return { code: 'role' };
  const item = itemNumbered(meeting, command.item);
  if (item === null) return noItem(meeting, command.item);
  const part = command.type === 'recordArrival' ? { fromItem: item.id, toItem: null } : { fromItem: null, toItem: item.id };
  const names = command.names.length > 0 ? command.names : [actor.name];
  return names.map((name): MeetingFact => ({ type: 'partRecorded', name, ...part }));
}
