import type { MeetingEvent } from './core/event.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import type { MeetingRead, MeetingSummary } from './councils.ts';
import { meetingOf } from './lane-state.ts';
import type { Store, StreamId } from './store/store.ts';

/** All meetings of a store, read one by one when somebody asks for them. */
export class Archive {
  readonly #store: Store;
  readonly #summaries = new Map<StreamId, MeetingSummary>();

  constructor(store: Store) {
    this.#store = store;
    store.subscribe((stream) => this.#summaries.delete(stream));
  }

  /** The meetings of a series, the first one first. */
  async meetings(series: StreamId): Promise<readonly MeetingSummary[]> {
    const ids = (await this.#store.streams()).filter((id) => sequenceOf(id)?.series === series);
    const place = (id: StreamId): number => sequenceOf(id)?.sequence ?? 0;
    const all = await Promise.all(ids.sort((a, b) => place(a) - place(b)).map((id) => this.#summary(id)));
    return all.filter((one) => one !== null);
  }

  async #summary(id: StreamId): Promise<MeetingSummary | null> {
    const known = this.#summaries.get(id);
    if (known !== undefined) return known;
    const meeting = meetingOf(await this.#store.read(id));
    if (meeting.status === 'unplanned') return null;
    const { series, number, date, status } = meeting;
    const summary = { id, series, number, date, status };
    this.#summaries.set(id, summary);
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
    const ids = (await this.#store.streams()).filter((id) => id === series || sequenceOf(id)?.series === series);
    for (const id of ids) {
      if ((await this.#store.read(id)).events.some((event) => event.origin.source === source)) return id;
    }
    return null;
  }
}
