import { stopped } from '../consensus.ts';
import type { Event, MeetingFact } from '../event.ts';
import type { Line, StoredBody } from '../line.ts';
import type { MeetingBody } from '../meeting.ts';

type Of<T extends MeetingFact['type']> = Event<Extract<MeetingFact, { type: T }>>;

function outcomeOf(kind: StoredBody['kind']): Line['outcome'] {
  return kind === 'motion' || kind === 'action' ? 'open' : null;
}

export function recordLine({ place, body, origin }: Of<'lineRecorded'>): Line {
  const { by, at, message, source, quoted } = origin;
  const line = { ...place, body, by, at, message, source, ...(quoted === undefined ? {} : { quoted }) };
  return { ...line, state: 'live', outcome: outcomeOf(body.kind) };
}

/** The lines with one of them changed. */
export const changeLine = (meeting: MeetingBody, id: string, change: (line: Line) => Line): readonly Line[] =>
  meeting.lines.map((line) => (line.id === id ? change(line) : line));

/** Who objects stops the time that a proposal waits; so that it is for good, whatever becomes of the objection. */
export function stopByObjection(lines: readonly Line[], { place, body }: Of<'lineRecorded'> | Of<'lineCorrected'>): readonly Line[] {
  return body.kind === 'objection' ? lines.map((line) => (line.id === place.to ? stopped(line) : line)) : lines;
}

export function correctLine(line: Line, { place, body }: Of<'lineCorrected'>): Line {
  const outcome = line.body.kind === body.kind ? line.outcome : outcomeOf(body.kind);
  return { ...line, ...place, id: line.id, body, outcome };
}

/** A decision that a motion became is struck: the motion is open again. A time for objections is over. */
export function withdrawLine(meeting: MeetingBody, id: string): readonly Line[] {
  const withdrawn = meeting.lines.find((line) => line.id === id);
  const motion = withdrawn?.body.kind === 'decision' ? withdrawn.to : null;
  return meeting.lines.map((line) => {
    if (line.id === id) return { ...stopped(line), state: 'withdrawn' };
    return line.id === motion ? { ...stopped(line), outcome: 'open' } : line;
  });
}

/** And the other way round. */
export function restoreLine(meeting: MeetingBody, id: string): readonly Line[] {
  const restored = meeting.lines.find((line) => line.id === id);
  const motion = restored?.body.kind === 'decision' ? restored.to : null;
  return meeting.lines.map((line) => {
    if (line.id === id) return { ...line, state: 'live' };
    return line.id === motion ? { ...line, outcome: 'adopted' } : line;
  });
}

/** Early entries find their round: those kept for its item, and those kept for the first round of all. */
export function gatherEarlyEntries(meeting: MeetingBody, { round, item }: Of<'roundStarted'>): readonly Line[] {
  return meeting.lines.map((line) =>
    line.body.kind === 'entry' && line.round === null && (line.item === item || line.item === null) ? { ...line, round, item } : line,
  );
}
