import { onlyApprovable } from '../approval.ts';
import type { Command } from '../command.ts';
import { reachedTooSoon } from '../consensus.ts';
import type { MeetingFact } from '../event.ts';
import type { Line, StoredBody } from '../line.ts';
import type { PlannedMeeting } from '../meeting.ts';
import type { Instant } from '../origin.ts';
import { leads, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { openRound, turnOf } from '../round.ts';
import { asCorrected, asStored } from './as-stored.ts';
import type { Facts } from './decision.ts';
import { newId, placeLine, replaceLine } from './place-line.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Who may write what: guests entries and notes, the summary is the secretary's. */
function mayWrite(actor: Standing, body: StoredBody): Refusal | null {
  switch (body.kind) {
    case 'note':
    case 'question':
    case 'idea':
    case 'link':
    case 'answer':
    case 'entry':
      return null;
    case 'motion':
    case 'action':
    case 'dissent':
    case 'objection':
      return leads(actor) || actor.member ? null : { code: 'role' };
    case 'summary':
    case 'decision':
      return leads(actor) ? null : { code: 'role' };
  }
}

/** Writing when done reopens one's entry in a free round. */
function reopened(meeting: PlannedMeeting, actor: Standing, body: StoredBody): readonly MeetingFact[] {
  const round = openRound(meeting);
  if (body.kind !== 'entry' || round === null || !round.free) return [];
  const turn = turnOf(round, actor.name);
  return turn === null || turn.state === 'speaking' ? [] : [{ type: 'entryReopened', round: round.id, name: actor.name }];
}

/** An objection that was on its way when the time was up: the consensus is taken back, and what is left is to be decided. */
function takenBack(meeting: PlannedMeeting, body: StoredBody, at: Instant): readonly MeetingFact[] {
  const reached = body.kind === 'objection' ? reachedTooSoon(meeting, body.proposal, at) : null;
  if (body.kind !== 'objection' || reached?.to == null) return [];
  const place = { id: newId(meeting), item: reached.item, round: null, number: null, to: reached.to };
  return [
    { type: 'lineWithdrawn', line: reached.id },
    { type: 'lineRecorded', place, body },
  ];
}

/** Records what somebody wrote. Before the meeting opens only early entries are taken. */
export function recordLine(meeting: PlannedMeeting, actor: Standing, at: Instant, { body: written }: Of<'recordLine'>): Facts {
  if (meeting.status === 'planned' && written.kind !== 'entry') return { code: 'noMeeting' };
  if (meeting.status === 'paused') return { code: 'meetingPaused' };
  const body = asStored(written, actor, at);
  const refusal = mayWrite(actor, body);
  if (refusal !== null) return refusal;
  const late = takenBack(meeting, body, at);
  if (late.length > 0) return late;
  const place = placeLine(meeting, actor, body);
  if ('code' in place) return place;
  const recorded: MeetingFact = { type: 'lineRecorded', place, body: onlyApprovable(meeting, place.item, body) };
  return [...reopened(meeting, actor, body), recorded];
}

/** The line itself, or why this person may not touch it. */
function own(meeting: PlannedMeeting, actor: Standing, id: string): Line | Refusal {
  const line = meeting.lines.find((one) => one.id === id);
  if (line === undefined) return { code: 'undo' };
  return line.by === actor.name || leads(actor) ? line : { code: 'othersText' };
}

const equal = (a: StoredBody, b: StoredBody): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A second summary of an item takes the place of the first. */
const isReplaced = ({ lines }: PlannedMeeting, { id, item, body }: Line): boolean =>
  body.kind === 'summary' && lines.findLast((one) => one.body.kind === 'summary' && one.item === item && one.state === 'live')?.id !== id;

/** Whether the text that somebody changes is no longer the one they read; who wants what stands there already is in time. */
function isOutdated(meeting: PlannedMeeting, line: Line, { was, body }: Of<'correctLine'>): boolean {
  if (was === undefined) return false;
  const { text } = line.body;
  return line.state === 'withdrawn' || isReplaced(meeting, line) || (text !== was && text !== body.text);
}

/** Rewrites a line, by `rätta` or by an edit of its message. A withdrawn one comes back with its new text. */
export function correctLine(meeting: PlannedMeeting, actor: Standing, at: Instant, command: Of<'correctLine'>): Facts {
  const line = own(meeting, actor, command.line);
  if ('code' in line) return line;
  if (isOutdated(meeting, line, command)) return { code: 'changedMeanwhile' };
  const body = onlyApprovable(meeting, line.item, asCorrected(line, command.body, actor, at));
  const refusal = mayWrite(actor, body);
  if (refusal !== null) return refusal;
  const back: readonly MeetingFact[] = line.state === 'withdrawn' ? [{ type: 'lineRestored', line: line.id }] : [];
  if (equal(line.body, body)) return back;
  const place = replaceLine(meeting, actor, line, body);
  return 'code' in place ? place : [...back, { type: 'lineCorrected', line: line.id, place, body }];
}

export function withdrawLine(meeting: PlannedMeeting, actor: Standing, command: Of<'withdrawLine'>): Facts {
  const line = own(meeting, actor, command.line);
  if ('code' in line) return line;
  return line.state === 'withdrawn' ? [] : [{ type: 'lineWithdrawn', line: line.id }];
}

export function restoreLine(meeting: PlannedMeeting, actor: Standing, command: Of<'restoreLine'>): Facts {
  const line = own(meeting, actor, command.line);
  if ('code' in line) return line;
  return line.state === 'live' ? [] : [{ type: 'lineRestored', line: line.id }];
}

/** The latest live line of somebody, for `ångra` and `rätta`; null where there is none. */
export const latestLine = (meeting: Pick<PlannedMeeting, 'lines'>, name: string): Line | null =>
  meeting.lines.findLast((line) => line.by === name && line.state === 'live') ?? null;

/** `ångra`: again takes the one before. Steps are not undone. */
export function undo(meeting: PlannedMeeting, actor: Standing): Facts {
  const line = latestLine(meeting, actor.name);
  return line === null ? { code: 'undo' } : [{ type: 'lineWithdrawn', line: line.id }];
}
