import { onlyApprovable } from '../approval.ts';
import type { Command } from '../command.ts';
import type { MeetingFact } from '../event.ts';
import type { Line, LineBody, StoredBody } from '../line.ts';
import type { PlannedMeeting } from '../meeting.ts';
import { leads, type Standing } from '../people.ts';
import type { Refusal } from '../refusal.ts';
import { openRound, turnOf } from '../round.ts';
import type { Facts } from './decision.ts';
import { placeLine, replaceLine } from './place-line.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

/** Chair and secretary decide; what others write as a decision is a motion. */
function asStored(body: LineBody, actor: Standing): StoredBody {
  return body.kind === 'decision' && !leads(actor) ? { ...body, kind: 'motion' } : body;
}

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

/** Records what somebody wrote. Before the meeting opens only early entries are taken. */
export function recordLine(meeting: PlannedMeeting, actor: Standing, { body: written }: Of<'recordLine'>): Facts {
  if (meeting.status === 'planned' && written.kind !== 'entry') return { code: 'noMeeting' };
  if (meeting.status === 'paused') return { code: 'meetingPaused' };
  const body = asStored(written, actor);
  const refusal = mayWrite(actor, body);
  if (refusal !== null) return refusal;
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

/** Rewrites a line, by `rätta` or by an edit of its message. A withdrawn one comes back with its new text. */
export function correctLine(meeting: PlannedMeeting, actor: Standing, command: Of<'correctLine'>): Facts {
  const line = own(meeting, actor, command.line);
  if ('code' in line) return line;
  const keepsMotion = line.body.kind === 'motion' && command.body.kind === 'decision' && line.by !== actor.name;
  const asked = keepsMotion ? { ...command.body, kind: 'motion' as const } : asStored(command.body, actor);
  const body = onlyApprovable(meeting, line.item, asked);
  const refusal = mayWrite(actor, body);
  if (refusal !== null) return refusal;
  const back: readonly MeetingFact[] = line.state === 'withdrawn' ? [{ type: 'lineRestored', line: line.id }] : [];
  if (equal(line.body, body)) return back;
  const place = replaceLine(meeting, line, body);
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
