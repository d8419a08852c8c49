import { numberOf } from '../src/core/agenda.ts';
import { dayOf } from '../src/core/day.ts';
import type { ItemId, PlannedMeeting } from '../src/core/meeting.ts';
import type { Instant, Name } from '../src/core/origin.ts';
import { hasLeft } from '../src/core/part.ts';
import { leads, standingOf } from '../src/core/people.ts';
import { hasEnded } from '../src/core/review.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import { clockText } from '../src/texts/grammar/times.ts';
import type { Call, Seen } from './calls.ts';
import type { CallView, SeenPeople } from './cards/call-lines.ts';

/**
 * What the agenda card says of the Teams meeting.
 * @returns null where Teams has said nothing, and for a meeting that is over
 */
export function callView(series: FoundedSeries, meeting: PlannedMeeting, call: Call | null): CallView | null {
  if (call === null || hasEnded(meeting)) return null;
  return {
    title: call.title,
    joinUrl: call.joinUrl,
    time: timeOf(meeting, call),
    ended: call.endedAt === meeting.id && meeting.status !== 'planned',
    arrived: firstOf(meeting, unrecorded(series, meeting, call, true)),
    // Everybody leaves when it is over.
    left: call.endedAt === null ? firstOf(meeting, unrecorded(series, meeting, call, false)) : null,
  };
}

/** Of a recurring meeting Teams may tell the times of another occurrence. */
function timeOf(meeting: PlannedMeeting, { times }: Call): string | null {
  if (times === null || dayOf(times.start) !== meeting.date) return null;
  return `${clockText(times.start)}–${times.end === null ? '' : clockText(times.end)}`;
}

type Named = Pick<Seen, 'item' | 'at'> & { readonly name: Name };

/** Members who came and are not recorded as here, or went and are recorded as here at a distance. Onlookers are nobody's. */
function unrecorded(series: FoundedSeries, meeting: PlannedMeeting, call: Call, here: boolean): readonly Named[] {
  return call.seen
    .filter((seen) => seen.meeting === meeting.id && seen.here === here && (here || seen.item !== null))
    .flatMap((seen): readonly Named[] => {
      const standing = standingOf(series, meeting, seen.actor);
      if (!standing.member && !leads(standing)) return [];
      const record = meeting.attendance.find(({ name }) => name === standing.name);
      const present = record?.status === 'present' && !hasLeft(meeting, standing.name);
      // Who sits in the room may close their lid and stay.
      const wanted = here ? !present : present && record.remote && record.toItem === null;
      return wanted ? [{ name: standing.name, item: seen.item, at: seen.at }] : [];
    });
}

/** Those of the item that was up first: one press confirms one list. */
function firstOf(meeting: PlannedMeeting, people: readonly Named[]): SeenPeople | null {
  const place = (item: ItemId | null): number => numberOf(meeting, item);
  const item = people.map((one) => one.item).toSorted((a, b) => place(a) - place(b))[0];
  if (item === undefined) return null;
  const together = people.filter((one) => one.item === item);
  const until =
    together
      .map(({ at }) => at)
      .toSorted()
      .at(-1) ?? '';
  return { names: together.map(({ name }) => name), item, number: place(item) || null, until };
}

/**
 * Who is meant by a button that was drawn for a list of people: those of the list who still are as they were.
 * @param shown the item and the moment that the button carries
 */
export function peopleMeant(
  series: FoundedSeries,
  meeting: PlannedMeeting,
  call: Call | null,
  shown: { readonly here: boolean; readonly item: ItemId | null; readonly until: Instant },
): readonly Name[] {
  if (call === null || hasEnded(meeting)) return [];
  return unrecorded(series, meeting, call, shown.here)
    .filter(({ item, at }) => item === shown.item && at <= shown.until)
    .map(({ name }) => name);
}
