import type { Answer } from './answer.ts';
import type { Fact } from './core/event.ts';
import { evolveSeries, UNKNOWN_SERIES } from './core/evolve/evolve-series.ts';
import { importedId } from './core/imported.ts';
import type { Actor, Instant, Origin } from './core/origin.ts';
import type { Refusal } from './core/refusal.ts';
import type { FoundedSeries, SeriesSettings } from './core/series.ts';
import type { Directory } from './directory.ts';
import { foundBy, foundFrom } from './found-by.ts';
import type { ImportBy, Imports, NewImport } from './imports.ts';
import type { Incoming } from './incoming.ts';
import type { Lanes } from './lanes.ts';
import { seriesIdFor } from './series-id.ts';
import type { Store, StreamId } from './store/store.ts';
import type { Strays } from './strays.ts';

/** A council to be founded from its old minutes, for a chat that has none. */
export interface NewCouncil {
  readonly chat: string;
  readonly settings: SeriesSettings;
  readonly minutes: readonly Omit<NewImport, 'series'>[];
}

/** Who founds it, and through what. */
export type Founder = ImportBy & { readonly actor: Actor };

interface FoundingParts {
  readonly store: Store;
  readonly directory: Directory;
  readonly lanes: Lanes;
  readonly imports: Imports;
  readonly strays: Strays;
}

/** How councils come about: by a name in a chat, from their old minutes, or from a series file. */
export class Founding {
  readonly #parts: FoundingParts;
  /** One at a time, so that no name is founded twice. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: FoundingParts) {
    this.#parts = parts;
  }

  /** Does what would come in the way of a founding, or is one, after all others. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  /** Founds a council of a new name, for the chat. Within `oneAtATime`. */
  async named(name: string, by: Incoming, chat: string, roster: (() => Promise<readonly Actor[]>) | null): Promise<Answer> {
    const others = roster === null ? [] : await roster().catch(() => []);
    const id = this.#newId(name, []);
    const origin: Origin = { source: by.source, by: by.actor.name, at: by.at, channel: by.channel, message: null };
    const setUp = { type: 'seriesSetUp', id, settings: foundBy(name, by.actor, others) } as const;
    await this.#record(id, [setUp, { type: 'chatTied', chat }], origin);
    return this.#stood(id, 'done');
  }

  /**
   * Founds a council from its old minutes, ties it to the chat, and stores them. They come first and are nobody's until the
   * council is there, with all that it is, in one write: what is interrupted has not happened.
   * Rejects with a `StoreError`.
   */
  fromMinutes(wanted: NewCouncil, by: Founder): Promise<Answer> {
    return this.oneAtATime(async () => {
      const holder = this.#parts.directory.ofChat(wanted.chat);
      if (holder !== null && (await this.#hasHeard(holder.id, by.source))) return this.#stood(holder.id, 'known');
      const refusal = this.#refusedTo(wanted, holder, by.actor);
      const { language, name } = wanted.settings;
      if (refusal !== null) return { status: 'refused', refusal, once: null, series: holder?.id ?? null, language };
      const id = this.#newId(name, wanted.minutes);
      await this.#bring(id, wanted, by);
      return this.#stood(id, 'done');
    });
  }

  async #bring(id: StreamId, { chat, settings, minutes }: NewCouncil, by: Founder): Promise<void> {
    const { imports, strays, lanes, directory } = this.#parts;
    const origin: Origin = { source: by.source, by: by.actor.name, at: by.at, channel: by.channel, message: null };
    const setUp = { type: 'seriesSetUp', id, settings: foundFrom(settings, by.actor) } as const;
    const series = evolveSeries(UNKNOWN_SERIES, { ...setUp, origin });
    if (series.status === 'unknown') throw new Error('a council that was set up is not founded');
    for (const one of minutes) {
      strays.note(importedId(id, one.file.hash, one.nth));
      await imports.takeAnew(series, { ...one, series: id }, by);
    }
    try {
      await this.#record(id, [setUp, { type: 'chatTied', chat }], origin);
    } catch (error) {
      // Tried again, it is to get the same id: its minutes are there.
      if (directory.get(id) === null) lanes.drop(id);
      throw error;
    }
    strays.forget(id);
  }

  #refusedTo({ settings: { name } }: NewCouncil, holder: FoundedSeries | null, actor: Actor): Refusal | null {
    if (!actor.verified || actor.name === '') return { code: 'unverified' };
    if (holder !== null) return { code: 'seriesTied', name: holder.name };
    if (name.trim() === '') return { code: 'seriesNameless' };
    return this.#parts.directory.named(name) === null ? null : { code: 'seriesExists', name };
  }

  /** Sets up a council, or updates the one of that name. */
  setUp(settings: SeriesSettings, at: Instant, chat: string | null): Promise<StreamId> {
    return this.oneAtATime(async () => {
      const { directory, store, lanes } = this.#parts;
      const known = directory.named(settings.name);
      const id = known?.id ?? this.#newId(settings.name, []);
      const events = known === null ? [] : (await store.read(id)).events;
      const wanted = JSON.stringify(settings);
      const set = events.findLast((event) => event.type === 'seriesSetUp');
      const isSet = set?.type === 'seriesSetUp' && JSON.stringify(set.settings) === wanted;
      const isTied = chat === null || known?.chats.includes(chat) === true;
      const facts: readonly Fact[] = [
        ...(isSet ? [] : [{ type: 'seriesSetUp', id, settings } as const]),
        ...(isTied ? [] : [{ type: 'chatTied', chat } as const]),
      ];
      const by = settings.secretary ?? settings.chair ?? '';
      const origin: Origin = { source: `setup:${id}@${events.length}`, by, at, channel: 'server', message: null };
      if (facts.length > 0) await this.#record(id, facts, origin);
      await lanes.of(id).settled();
      return id;
    });
  }

  async #hasHeard(id: StreamId, source: string): Promise<boolean> {
    return (await this.#parts.store.read(id)).events.some((event) => event.origin.source === source);
  }

  async #stood(id: StreamId, status: 'done' | 'known'): Promise<Answer> {
    const { streams, versions } = await this.#parts.lanes.of(id).settled();
    return { status, series: id, meeting: streams.meeting, version: versions.meeting };
  }

  /** @param brought the old minutes that the council is founded from */
  #newId(name: string, brought: NewCouncil['minutes']): StreamId {
    const { lanes, strays } = this.#parts;
    const idsIn = (series: StreamId) => brought.map(({ file, nth }) => importedId(series, file.hash, nth));
    return seriesIdFor(name, (one) => lanes.has(one) || strays.waitFor(one, idsIn(one)));
  }

  #record(id: StreamId, facts: readonly Fact[], origin: Origin): Promise<void> {
    const events = facts.map((fact) => ({ ...fact, origin }));
    return this.#parts.lanes.of(id).record('series', events, origin.source);
  }
}
