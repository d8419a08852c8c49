import type { Answer } from './answer.ts';
import { numberOf } from './core/agenda.ts';
import type { Command } from './core/command.ts';
import type { Council } from './core/council.ts';
import { isReview } from './core/decide/decide-review.ts';
import type { Event } from './core/event.ts';
import type { Line } from './core/line.ts';
import type { Meeting, PlannedMeeting } from './core/meeting.ts';
import { meetingId, sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import { HeardBefore } from './heard-before.ts';
import type { Incoming } from './incoming.ts';
import { interpret, messageKey } from './interpret.ts';
import { type LaneState, meetingOf } from './lane-state.ts';
import type { Store, StreamId } from './store/store.ts';

/** What is asked of a meeting older than the one before: the life of its minutes, and lines of them by their ids. */
export const concernsOlder = (command: Command): boolean =>
  isReview(command) || command.type === 'correctLine' || command.type === 'withdrawLine' || command.type === 'restoreLine';

/** What became of it, and what of it the running meeting is to know. */
interface Heard {
  readonly answer: Answer;
  readonly follows: readonly Event[];
}

/**
 * Carries out a command on an archived meeting, in that meeting's own stream: read, fold, decide, append; again where
 * somebody else wrote first. It needs no lane: such a meeting has nothing to do with what goes on.
 * @param running the meeting of now, at whose time it is done
 * @returns notFound where there is no such meeting, or no such line in it
 */
export async function hearOlder(store: Store, series: FoundedSeries, running: Meeting, incoming: Incoming, id: StreamId): Promise<Heard> {
  const stream = await store.read(id);
  const meeting = meetingOf(stream);
  if (meeting.status === 'unplanned') return { answer: { status: 'notFound' }, follows: [] };
  const before = new HeardBefore();
  before.stored(stream.events);
  const outcome = interpret(incoming, { series, meeting: running, previous: meeting }, before, stream.version);
  const done = (version: number): Answer => ({ status: 'done', series: series.id, meeting: id, version });
  if (outcome.kind === 'series' || outcome.kind === 'count') return { answer: { status: 'ignored' }, follows: [] };
  if (outcome.kind === 'answer') {
    // Asked again, perhaps because the answer did not arrive: what follows may not have been written either.
    const own = outcome.answer.status === 'known' ? stream.events.filter(({ origin }) => origin.source === incoming.source) : [];
    return { answer: outcome.answer, follows: followsOf(meeting, own) };
  }
  if (outcome.into !== 'previous') return { answer: { status: 'notFound' }, follows: [] };
  if (outcome.events.length === 0) return { answer: done(stream.version), follows: [] };
  const appended = await store.append(id, stream.version, outcome.events);
  if (appended.status === 'conflict') return hearOlder(store, series, running, incoming, id);
  return { answer: done(appended.version), follows: followsOf(meeting, outcome.events) };
}

/** Unlocked minutes wait for approval again; a rectification is told of in the meeting at whose time it was made. */
function followsOf(meeting: PlannedMeeting, events: readonly Event[]): readonly Event[] {
  const { id, number, date } = meeting;
  return events.flatMap((event): readonly Event[] => {
    const origin = { ...event.origin, source: `follow:${event.origin.source}`, channel: 'server', message: null } as const;
    if (event.type === 'minutesUnlocked') return [{ type: 'minutesReturned', minutes: { number, date, meeting: id }, origin }];
    if (event.type !== 'minutesRectified') return [];
    const item = event.item === null ? null : numberOf(meeting, event.item);
    return [{ type: 'rectificationMade', meeting: id, number, item, text: event.text, origin }];
  });
}

/**
 * Whether an edit would record anew what a meeting has recorded that is out of reach by now. Reads the archive only for
 * an edit that would record something and changes nothing of the last two meetings: these are few.
 */
export async function editsOlder(store: Store, { council, streams }: LaneState, incoming: Incoming): Promise<boolean> {
  const key = incoming.kind === 'edit' ? messageKey(incoming) : null;
  if (key === null || linesIn(council).some(({ message }) => message === key)) return false;
  if (interpret(incoming, council, new HeardBefore(), 0).kind !== 'record') return false;
  const last = sequenceOf(streams.meeting)?.sequence ?? 0;
  for (let sequence = last - 2; sequence > 0; sequence -= 1) {
    const { events } = await store.read(meetingId(streams.series, sequence));
    if (events.some((event) => event.type === 'lineRecorded' && event.origin.message === key)) return true;
  }
  return false;
}

const linesIn = ({ meeting, previous }: Council): readonly Line[] =>
  [meeting, previous].flatMap((one) => (one.status === 'unplanned' ? [] : one.lines));
