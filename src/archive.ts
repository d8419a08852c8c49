import type { MeetingEvent } from './core/event.ts';
import { seriesOfImported } from './core/imported.ts';
import type { Meeting } from './core/meeting.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import type { MeetingRead, MeetingSummary } from './councils.ts';
import { importedIn } from './imports.ts';
import { meetingOf } from './lane-state.ts';
import type { Store, StoredStream, StreamId } from './store/store.ts';

/** So many meetings are in memory together while all are read. */
const AT_ONCE = 16;

const seriesOf = (id: StreamId): StreamId | null => sequenceOf(id)?.series ?? seriesOfImported(id);

function heldSummary(meeting: Meeting): MeetingSummary | null {
  if (meeting.status === 'unplanned') return null;
  const { id, series, number, date, status } = meeting;
  return { id, series, number, date, status };
}

function importedSummary(stream: StoredStream): MeetingSummary | null {
  const found = importedIn(stream);
  if (found === null) return null;
  const { imported, minutes } = found;
  return { id: imported.id, series: imported.series, number: minutes.number, date: minutes.date, status: 'archived' };
}

const dayOf = ({ date }: MeetingSummary): string => date ?? '';

/** Each imported one before the first that was held later; the meeting that is planned or open stays the last. */
function inOrder(held: readonly MeetingSummary[], imported: readonly MeetingSummary[]): readonly MeetingSummary[] {
  const waiting = imported.toSorted((a, b) => dayOf(b).localeCompare(dayOf(a)) || (b.number ?? 0) - (a.number ?? 0));
  const order: MeetingSummary[] = [];
  for (const [at, one] of held.entries()) {
    const comesBefore = (other: MeetingSummary): boolean => at === held.length - 1 || one.date === null || dayOf(other) < one.date;
    for (let next = waiting.at(-1); next !== undefined && comesBefore(next); next = waiting.at(-1)) {
      order.push(next);
      waiting.pop();
    }
    order.push(one);
  }
  return [...order, ...waiting.reverse()];
}

/** All meetings of a store, read one by one when somebody asks for them. */
export class Archive {
  readonly #store: Store;
  readonly #summaries = new Map<StreamId, MeetingSummary>();

  constructor(store: Store) {
    this.#store = store;
    store.subscribe((stream) => this.#summaries.delete(stream));
  }

  /** The meetings of a series, the first one first; imported ones stand where their day is. */
  async meetings(series: StreamId): Promise<readonly MeetingSummary[]> {
    const ids = await this.#store.streams();
    const place = (id: StreamId): number => sequenceOf(id)?.sequence ?? 0;
    const held = ids.filter((id) => sequenceOf(id)?.series === series).sort((a, b) => place(a) - place(b));
    const imported = ids.filter((id) => seriesOfImported(id) === series);
    return inOrder(await this.#all(held), await this.#all(imported));
  }

  async #all(ids: readonly StreamId[]): Promise<readonly MeetingSummary[]> {
    const all: (MeetingSummary | null)[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      all.push(...(await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => this.#summary(id)))));
    }
    return all.filter((one) => one !== null);
  }

  async #summary(id: StreamId): Promise<MeetingSummary | null> {
    const known = this.#summaries.get(id);
    if (known !== undefined) return known;
    const stream = await this.#store.read(id);
    const summary = seriesOfImported(id) === null ? heldSummary(meetingOf(stream)) : importedSummary(stream);
    if (summary !== null) this.#summaries.set(id, summary);
    return summary;
  }

  /** One meeting with the series it belongs to; null where there is none of that id. */
  async meeting(series: FoundedSeries, id: StreamId): Promise<MeetingRead | null> {
    const stream = await this.#store.read(id);
    const meeting = meetingOf(stream);
    // A meeting's stream holds meeting facts only.
    return meeting.status === 'unplanned'
      ? null
      : { series, meeting, version: stream.version, events: stream.events as readonly MeetingEvent[], digest: stream.head };
  }

  /** The stream of a series that a source has left something in; null for none. */
  async find(series: StreamId, source: string): Promise<StreamId | null> {
    const ids = (await this.#store.streams()).filter((id) => id === series || seriesOf(id) === series);
    for (const id of ids) {
      if ((await this.#store.read(id)).events.some((event) => event.origin.source === source)) return id;
    }
    return null;
  }
}
