import type { MeetingFact } from './event.ts';
import type { Line, StoredBody } from './line.ts';
import type { PlannedMeeting } from './meeting.ts';
import type { Instant } from './origin.ts';
import type { Refusal } from './refusal.ts';

type MotionBody = Extract<StoredBody, { kind: 'motion' }>;
type Reached = Extract<MeetingFact, { type: 'consensusReached' }>;

const MINUTE_MS = 60_000;

/** When the time is up that a proposal of now gives for objections. */
export const untilAfter = (at: Instant, minutes: number): Instant => new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString();

const isOpen = (line: Line): boolean => line.state === 'live' && line.body.kind === 'motion' && line.outcome === 'open';

/** Until when a proposal waits for objections; null for what waits for none (any more). */
export const waitsUntil = (line: Line): Instant | null => (isOpen(line) && line.body.kind === 'motion' ? (line.body.until ?? null) : null);

/** The motion as the decision that it becomes. */
export function decisionOf({ until: _, within: __, ...body }: MotionBody): Extract<StoredBody, { kind: 'decision' }> {
  return { ...body, kind: 'decision' };
}

/**
 * What has become a decision by a moment because nobody objected in time. There is no clock in here: it is recorded with
 * whatever is asked next. While the meeting is suspended nobody can object, so the time does not run.
 */
export function reachedBy(meeting: PlannedMeeting, at: Instant): readonly Reached[] {
  if (meeting.status !== 'open') return [];
  const due = meeting.lines.filter((line) => Date.parse(waitsUntil(line) ?? at) < Date.parse(at));
  return due.map((motion, index) => ({
    type: 'consensusReached',
    motion: motion.id,
    line: `${meeting.id}-l${meeting.lines.length + 1 + index}`,
  }));
}

/** The lines once nobody has objected: the proposal is a decision, of who proposed it and of when the time was up. */
export function reach(lines: readonly Line[], { motion: id, line }: Reached): readonly Line[] {
  const motion = lines.find((one) => one.id === id);
  if (motion?.body.kind !== 'motion') return lines;
  const { item, by, source, body } = motion;
  const decision: Line = {
    ...{ id: line, item, round: null, number: null, to: id, body: { ...decisionOf(body), unopposed: true } },
    ...{ by, at: body.until ?? motion.at, message: null, source, state: 'live', outcome: null },
  };
  return [...lines.map((one): Line => (one.id === id ? { ...one, outcome: 'adopted' } : one)), decision];
}

/** A proposal whose time no longer runs: from now on it takes chair or secretary. */
export function stopped(line: Line): Line {
  if (line.body.kind !== 'motion') return line;
  const { until: _, ...body } = line.body;
  return { ...line, body };
}

/** After a break the whole time counts anew. */
export function restarted(line: Line, at: Instant): Line {
  if (line.body.kind !== 'motion' || line.body.within === undefined || waitsUntil(line) === null) return line;
  return { ...line, body: { ...line.body, until: untilAfter(at, line.body.within) } };
}

/** The proposal that somebody objects to: the one of that number, else the only one that waits. */
export function objectedTo(meeting: PlannedMeeting, number: number | null): Line | Refusal {
  const timed = meeting.lines.filter((line) => isOpen(line) && line.body.kind === 'motion' && line.body.within !== undefined);
  const waiting = timed.filter((line) => waitsUntil(line) !== null);
  const meant = number === null ? (waiting.length > 0 ? waiting : timed) : timed.filter((line) => line.number === number);
  const [motion, ...others] = meant;
  if (motion === undefined) return { code: 'nothingProposed' };
  return others.length === 0 ? motion : { code: 'whichProposal', numbers: meant.map((line) => line.number ?? 0) };
}

/** The consensus that an objection in time comes too late for: the message was on its way. Null where there is none. */
export function reachedTooSoon(meeting: PlannedMeeting, number: number | null, at: Instant): Line | null {
  return (
    meeting.lines.findLast((line) => {
      const motion = meeting.lines.find((one) => one.id === line.to);
      const unopposed = line.state === 'live' && line.body.kind === 'decision' && line.body.unopposed === true;
      return unopposed && (number === null || motion?.number === number) && Date.parse(at) <= Date.parse(line.at);
    }) ?? null
  );
}
