import { isOfTheCouncil } from './core/access.ts';
import type { Event, SeriesEvent } from './core/event.ts';
import { evolveSeries, UNKNOWN_SERIES } from './core/evolve/evolve-series.ts';
import type { Actor, Instant } from './core/origin.ts';
import { sameName } from './core/people.ts';
import type { FoundedSeries } from './core/series.ts';
import type { StreamId } from './store/store.ts';

/** Which councils there are, which chats are theirs, and who belongs to them. Kept by the events of the series' streams. */
export class Directory {
  readonly #series = new Map<StreamId, FoundedSeries>();
  /** The council that a chat was tied to last. */
  readonly #chats = new Map<string, { readonly series: StreamId; readonly at: Instant }>();

  /** Takes in events of one series' stream, in their order. */
  note(id: StreamId, events: readonly Event[]): void {
    // A series' stream holds series facts only.
    const series = (events as readonly SeriesEvent[]).reduce(evolveSeries, this.#series.get(id) ?? UNKNOWN_SERIES);
    if (series.status === 'founded') this.#series.set(id, series);
    for (const event of events) {
      if (event.type !== 'chatTied') continue;
      const tied = this.#chats.get(event.chat);
      if (tied === undefined || tied.at <= event.origin.at) this.#chats.set(event.chat, { series: id, at: event.origin.at });
    }
  }

  all(): readonly FoundedSeries[] {
    return [...this.#series.values()];
  }

  get(id: StreamId): FoundedSeries | null {
    return this.#series.get(id) ?? null;
  }

  named(name: string): FoundedSeries | null {
    return this.all().find((series) => sameName(series.name, name)) ?? null;
  }

  ofChat(chat: string): FoundedSeries | null {
    return this.get(this.#chats.get(chat)?.series ?? '');
  }

  /** The councils that somebody leads or is a member of. */
  ofPerson(actor: Actor): readonly FoundedSeries[] {
    return this.all().filter((series) => isOfTheCouncil(series, actor));
  }
}
