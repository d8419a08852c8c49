import type { ErasableTexts } from './core/erasable.ts';
import { type Erased, erasableOfPerson, erasableOfPersonInImport, erasableOfPersonInSeries } from './core/erasable-of-person.ts';
import type { Event, ImportFact, MeetingEvent, SeriesEvent } from './core/event.ts';
import { seriesOfImported } from './core/imported.ts';
import type { Day, Name } from './core/origin.ts';
import { isMemberOn, sameName } from './core/people.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import { textsIn } from './core/texts-in.ts';
import { meetingOf } from './lane-state.ts';
import { knownAs } from './person-file.ts';
import type { ErasingStore, StoredStream, StreamId } from './store/store.ts';
import { isNamedIn } from './views/about-person.ts';

/** What became of a person's passages in one council. */
interface PersonErased {
  /** Where something was erased. */
  readonly streams: readonly StreamId[];
  /** Meetings that keep what they said until their minutes are approved. */
  readonly unapproved: readonly StreamId[];
  /** They belong to the council still: what it knows them again by stays. */
  readonly belongs: boolean;
  /** The Entra object ids that were theirs. */
  readonly keys: readonly string[];
}

/** @returns whether somebody holds an office of a council or is a member of it on a day; by any of their spellings */
export function belongsTo(series: FoundedSeries, meant: string, today: Day): boolean {
  const { names } = knownAs(series, meant);
  const isTheirs = (name: Name | null): boolean => name !== null && names.some((one) => sameName(one, name));
  const officers = [series.chair, series.secretary, ...series.verifiers];
  return officers.some(isTheirs) || series.members.some((member) => isTheirs(member.name) && isMemberOn(member, today));
}

const seriesOfStream = (id: StreamId): StreamId => sequenceOf(id)?.series ?? seriesOfImported(id) ?? id;

/**
 * Erases what a council need not keep of a person (GDPR, article 17): of approved meetings what they said, and what names
 * them, that is not in the minutes; originals of old minutes that name them; and, once they have left, what they were known
 * again by. Approved minutes stay as they are.
 * @param meant their name, or another spelling of it
 */
export async function erasePerson(store: ErasingStore, series: FoundedSeries, meant: string, today: Day): Promise<PersonErased> {
  const { names, keys } = knownAs(series, meant);
  const person: Erased = { names, isNamedIn: (text) => isNamedIn(text, names) };
  const belongs = belongsTo(series, meant, today);
  const streams: StreamId[] = [];
  const unapproved: StreamId[] = [];
  for (const id of (await store.streams()).filter((one) => seriesOfStream(one) === series.id).toSorted()) {
    const stream = await store.read(id);
    const texts = id === series.id && belongs ? [] : erasableIn(id, stream, person);
    if (await store.erase(id, new Map(texts.map((one) => [one.event, one.texts])))) streams.push(id);
    if (sequenceOf(id) !== null && isKept(stream, person)) unapproved.push(id);
  }
  return { streams, unapproved, belongs, keys };
}

// Each stream holds facts of its own kind only.
function erasableIn(id: StreamId, stream: StoredStream, person: Erased): readonly ErasableTexts[] {
  if (sequenceOf(id) !== null) return erasableOfPerson(meetingOf(stream), stream.events as readonly MeetingEvent[], person);
  if (seriesOfImported(id) !== null) return erasableOfPersonInImport(stream.events as readonly Event<ImportFact>[], person);
  return erasableOfPersonInSeries(stream.events as readonly SeriesEvent[], person);
}

/** Not approved, and they are named in it. */
function isKept(stream: StoredStream, person: Erased): boolean {
  const meeting = meetingOf(stream);
  if (meeting.status === 'approved' || meeting.status === 'unplanned') return false;
  return stream.events.some((event) => [...textsIn(event)].some(({ text }) => person.isNamedIn(text)));
}
