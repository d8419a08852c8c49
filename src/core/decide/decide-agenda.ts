import { currentItem, formerItem, itemNumbered, nextItem, numberedItems } from '../agenda.ts';
import type { Command } from '../command.ts';
import type { MeetingFact, PlannedItem } from '../event.ts';
import type { AgendaItem, ItemId, PlannedMeeting } from '../meeting.ts';
import type { Instant } from '../origin.ts';
import { leads, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { openRound, speakerOf } from '../round.ts';
import type { Facts } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Two people write `nästa` at once and mean one step: the second within this time is passed over. */
const SAME_STEP_MS = 5_000;

const noItem = (meeting: PlannedMeeting, number: number): Refusal => ({ code: 'item', number, last: numberedItems(meeting).length });

/** Item ids count all items ever added to the meeting, so that none comes twice. */
const newId = (meeting: PlannedMeeting): ItemId => `i${meeting.items.length + 1}`;

function planned(meeting: PlannedMeeting, title: string, responsible: string | null, minutes: number | null): PlannedItem {
  const flags = { round: false, approval: false, other: false, standing: false };
  return { id: newId(meeting), title, responsible, minutes, ...flags, lineage: null };
}

/** Takes an item up: the round of the one before is closed. */
export function takeUp(meeting: PlannedMeeting, item: AgendaItem | PlannedItem, viaNext = false): readonly MeetingFact[] {
  const round = openRound(meeting);
  const closed: readonly MeetingFact[] = round === null ? [] : [{ type: 'roundClosed', round: round.id }];
  return [...closed, { type: 'itemTakenUp', item: item.id, viaNext }];
}

/** A button of an item that is no longer up: the meeting has moved on without it. */
const isStale = (meeting: PlannedMeeting, leaving: ItemId | null): boolean => leaving !== null && currentItem(meeting)?.id !== leaving;

/** `punkt: titel`: a member's is a proposal until it is adopted. */
export function addItem(meeting: PlannedMeeting, actor: Standing, { title, responsible, minutes }: Of<'addItem'>): Facts {
  if (!leads(actor) && !actor.member) return { code: 'role' };
  const proposal = leads(actor) ? null : { number: meeting.nextMotionNumber, by: actor.name };
  return [{ type: 'itemAdded', item: planned(meeting, title, responsible, minutes), proposal }];
}

/** MeetBot's #topic. */
export function takeUpTopic(meeting: PlannedMeeting, { title }: Of<'takeUpTopic'>): Facts {
  const wanted = title.toLocaleLowerCase('sv');
  const known = numberedItems(meeting).find((item) => item.title.toLocaleLowerCase('sv') === wanted);
  if (known !== undefined) return known.status === 'current' ? [] : takeUp(meeting, known);
  const item = planned(meeting, title, null, null);
  return [{ type: 'itemAdded', item, proposal: null }, ...takeUp(meeting, item)];
}

export function takeUpItem(meeting: PlannedMeeting, { number, leaving }: Of<'takeUpItem'>): Facts {
  if (isStale(meeting, leaving)) return { code: 'stale' };
  const item = itemNumbered(meeting, number);
  if (item === null) return noItem(meeting, number);
  return item.status === 'current' ? [] : takeUp(meeting, item);
}

export function goBack(meeting: PlannedMeeting, { leaving }: Of<'goBack'>): Facts {
  if (isStale(meeting, leaving)) return { code: 'stale' };
  const item = formerItem(meeting);
  return item === null ? { code: 'noEarlierItem' } : takeUp(meeting, item);
}

function isSameStep({ lastStep }: PlannedMeeting, actor: Standing, at: Instant): boolean {
  if (lastStep === null || lastStep.by === actor.name) return false;
  return Math.abs(Date.parse(at) - Date.parse(lastStep.at)) <= SAME_STEP_MS;
}

/** `nästa`: in an ordered round it ends the turn, for the speaker and for who leads; else the next item is taken up. */
export function takeNext(meeting: PlannedMeeting, actor: Standing, at: Instant, { leaving }: Of<'takeNext'>): Facts {
  if (isSameStep(meeting, actor, at)) return leaving === null ? [] : { code: 'stale' };
  if (isStale(meeting, leaving)) return { code: 'stale' };
  const round = openRound(meeting);
  const speaker = round === null ? null : speakerOf(round);
  if (round !== null && speaker !== null && (leads(actor) || speaker === actor.name)) {
    return [{ type: 'turnEnded', round: round.id, name: speaker, how: 'done', viaNext: true, before: null }];
  }
  if (!leads(actor)) return { code: 'role' };
  const item = nextItem(meeting);
  if (item !== null) return takeUp(meeting, item, true);
  return numberedItems(meeting).length === 0 ? { code: 'noItem' } : { code: 'lastItem' };
}

/** `flytta 7 före 3`. One more than the last number: to the end. */
export function moveItem(meeting: PlannedMeeting, { number, before }: Of<'moveItem'>): Facts {
  const item = itemNumbered(meeting, number);
  if (item === null) return noItem(meeting, number);
  const place = itemNumbered(meeting, before);
  if (place === null && before !== numberedItems(meeting).length + 1) return noItem(meeting, before);
  return place?.id === item.id ? [] : [{ type: 'itemMoved', item: item.id, before: place?.id ?? null }];
}

export function renameItem(meeting: PlannedMeeting, { number, title }: Of<'renameItem'>): Facts {
  const item = itemNumbered(meeting, number);
  if (item === null) return noItem(meeting, number);
  return item.title === title ? [] : [{ type: 'itemRenamed', item: item.id, title }];
}

/** `bordlägg: skäl`: the item returns, or under "Övriga punkter" the matter that was named. */
export function postponeItem(meeting: PlannedMeeting, { title, reason }: Of<'postponeItem'>): Facts {
  const item = currentItem(meeting);
  if (item === null) return { code: 'noItem' };
  return [{ type: 'itemPostponed', item: item.id, title: item.other ? (title ?? item.title) : item.title, reason }];
}

export function continueItem(meeting: PlannedMeeting): Facts {
  const item = currentItem(meeting);
  if (item === null) return { code: 'noItem' };
  return item.continues ? [] : [{ type: 'itemContinued', item: item.id }];
}

/** An item whose message is gone; once it has been up it stays. */
export function withdrawItem(meeting: PlannedMeeting, actor: Standing, { item: id }: Of<'withdrawItem'>): Facts {
  const item = meeting.items.find((one) => one.id === id);
  if (item === undefined) return { code: 'stale' };
  if (!leads(actor) && item.proposal?.by !== actor.name) return { code: 'othersText' };
  return item.status === 'waiting' || item.status === 'proposed' ? [{ type: 'itemWithdrawn', item: id }] : [];
}

/** Its message is back. What had been adopted is to be adopted again. */
export function restoreItem(meeting: PlannedMeeting, actor: Standing, { item: id, title }: Of<'restoreItem'>): Facts {
  const item = meeting.items.find((one) => one.id === id);
  if (item === undefined) return { code: 'stale' };
  if (!leads(actor) && item.proposal?.by !== actor.name) return { code: 'othersText' };
  if (item.status !== 'withdrawn') return [];
  const renamed: readonly MeetingFact[] = title === null || title === item.title ? [] : [{ type: 'itemRenamed', item: id, title }];
  return [{ type: 'itemRestored', item: id }, ...renamed];
}
