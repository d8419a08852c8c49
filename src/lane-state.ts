import type { Answer } from './answer.ts';
import type { Council } from './core/council.ts';
import type { Event, Fact, MeetingEvent, SeriesEvent } from './core/event.ts';
import { evolveMeeting, UNPLANNED } from './core/evolve/evolve-meeting.ts';
import { evolveSeries, UNKNOWN_SERIES } from './core/evolve/evolve-series.ts';
import type { Meeting } from './core/meeting.ts';
import { meetingId } from './core/plan-next.ts';
import type { Store, StoredStream, StreamId } from './store/store.ts';

/** What a council's commands are decided on, with the versions that it was read at. */
export interface LaneState {
  readonly council: Council;
  readonly streams: Readonly<Record<'series' | 'meeting' | 'previous', StreamId>>;
  readonly versions: Readonly<Record<'series' | 'meeting' | 'previous', number>>;
}

/** Where in a council an event belongs. */
export type Part = keyof LaneState['versions'];

// A stream holds only the facts that its part of `decide` gave.
export const seriesOf = (stream: StoredStream) => (stream.events as readonly SeriesEvent[]).reduce(evolveSeries, UNKNOWN_SERIES);

/** A store gives the same stream until it changes, and everybody who follows a meeting reads it after each change. */
const folded = new WeakMap<StoredStream, Meeting>();

export function meetingOf(stream: StoredStream): Meeting {
  const meeting = folded.get(stream) ?? (stream.events as readonly MeetingEvent[]).reduce(evolveMeeting, UNPLANNED);
  folded.set(stream, meeting);
  return meeting;
}

const EMPTY: StoredStream = { version: 0, events: [], head: null };

/**
 * Reads a council from the store: its series, its latest meeting and the one before, never the archive.
 * @param sequence the number of its latest meeting, 0 for none
 * @returns the state, and the events that were read
 */
export async function loadLane(store: Store, series: StreamId, sequence: number): Promise<{ state: LaneState; events: readonly Event[] }> {
  const streams = { series, meeting: meetingId(series, Math.max(1, sequence)), previous: meetingId(series, sequence - 1) };
  const [own, meeting, previous] = await Promise.all([
    store.read(series),
    sequence > 0 ? store.read(streams.meeting) : EMPTY,
    sequence > 1 ? store.read(streams.previous) : EMPTY,
  ]);
  const council = { series: seriesOf(own), meeting: meetingOf(meeting), previous: meetingOf(previous) };
  const versions = { series: own.version, meeting: meeting.version, previous: previous.version };
  return { state: { council, streams, versions }, events: [...own.events, ...previous.events, ...meeting.events] };
}

/** The state after events of one part. */
export function advance(state: LaneState, part: Part, events: readonly Event<Fact>[]): LaneState {
  const { council } = state;
  const versions = { ...state.versions, [part]: state.versions[part] + events.length };
  switch (part) {
    case 'series':
      return {
        ...state,
        versions,
        council: { ...council, series: (events as readonly SeriesEvent[]).reduce(evolveSeries, council.series) },
      };
    case 'meeting':
      return {
        ...state,
        versions,
        council: { ...council, meeting: (events as readonly MeetingEvent[]).reduce(evolveMeeting, council.meeting) },
      };
    case 'previous':
      return {
        ...state,
        versions,
        council: { ...council, previous: (events as readonly MeetingEvent[]).reduce(evolveMeeting, council.previous) },
      };
  }
}

/** The state once the meeting has ended: it is the previous one, and the next one is not planned yet. */
export function turnPage(state: LaneState, next: StreamId): LaneState {
  const { council, streams, versions } = state;
  return {
    council: { series: council.series, meeting: UNPLANNED, previous: council.meeting },
    streams: { series: streams.series, meeting: next, previous: streams.meeting },
    versions: { series: versions.series, meeting: 0, previous: versions.meeting },
  };
}

/** The number of a council's latest meeting: the known one, or one that somebody planned after it. */
export async function latestSequence(store: Store, series: StreamId, known: number): Promise<number> {
  let latest = known;
  while ((await store.read(meetingId(series, latest + 1))).version > 0) latest += 1;
  return latest;
}

/** The answer when it is on disk, or when there was nothing to do. */
export function doneIn({ council, streams, versions }: LaneState, part: Part): Answer {
  const where: Part = part === 'series' ? 'meeting' : part;
  const series = council.series.status === 'founded' ? council.series.id : streams.series;
  return { status: 'done', series, meeting: streams[where], version: versions[where] };
}

/** The answer to what was delivered before. */
export const knownIn = (state: LaneState): Answer => ({
  status: 'known',
  series: state.streams.series,
  meeting: state.streams.meeting,
  version: state.versions.meeting,
});
