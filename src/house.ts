import type { Answer } from './answer.ts';
import { leadsTheCouncil } from './core/access.ts';
import type { Council } from './core/council.ts';
import { isReview } from './core/decide/decide-review.ts';
import { UNPLANNED } from './core/evolve/evolve-meeting.ts';
import { UNKNOWN_SERIES } from './core/evolve/evolve-series.ts';
import type { Meeting } from './core/meeting.ts';
import type { Actor } from './core/origin.ts';
import { sequenceOf } from './core/plan-next.ts';
import type { FoundedSeries } from './core/series.ts';
import type { Directory } from './directory.ts';
import type { Founding } from './founding.ts';
import type { Lane, Settled } from './handle.ts';
import type { Incoming, Place } from './incoming.ts';
import type { Lanes } from './lanes.ts';
import { concernsOlder, editsOlder, hearOlder } from './older-meeting.ts';
import { readMessage } from './read/read-message.ts';
import { type Store, StoreError, type StreamId } from './store/store.ts';

interface HouseParts {
  readonly store: Store;
  readonly directory: Directory;
  readonly lanes: Lanes;
  readonly founding: Founding;
}

type ChatPlace = Extract<Place, { kind: 'chat' }>;

/** Finds the council that an incoming concerns, has it founded where it is wanted, and hands it to the council's lane. */
export class House {
  readonly #store: Store;
  readonly #directory: Directory;
  readonly #lanes: Lanes;
  readonly #founding: Founding;

  constructor({ store, directory, lanes, founding }: HouseParts) {
    this.#store = store;
    this.#directory = directory;
    this.#lanes = lanes;
    this.#founding = founding;
  }

  lane(id: StreamId): Lane {
    return this.#lanes.of(id);
  }

  async hear(incoming: Incoming): Promise<Answer> {
    const { place } = incoming;
    try {
      return place.kind === 'meeting' ? await this.#hearInMeeting(incoming, place.meeting) : await this.#hearInChat(incoming, place);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      return { status: 'notStored', fault: error.fault, file: error.file, language: 'sv' };
    }
  }

  async #hearInMeeting(incoming: Incoming, meeting: string): Promise<Answer> {
    const id = sequenceOf(meeting)?.series ?? '';
    const series = this.#directory.get(id);
    if (series === null) return { status: 'notFound' };
    const asked = incoming.kind === 'command' ? incoming.command : null;
    // The minutes are there once the end of their meeting has been carried out.
    const { streams, council } = await (asked !== null && isReview(asked) ? this.lane(id).settled() : this.lane(id).state());
    const refused = (code: 'locked' | 'notEnded'): Answer => ({
      status: 'refused',
      refusal: { code },
      once: null,
      series: id,
      language: series.language,
    });
    if (meeting === streams.meeting && asked !== null && isReview(asked)) return refused('notEnded');
    if (meeting === streams.meeting || meeting === streams.previous) return this.#answer(await this.lane(id).hear(incoming), incoming);
    if (asked !== null && concernsOlder(asked)) return this.#hearInOlder(incoming, series, council.meeting, meeting);
    return (await this.#store.read(meeting)).version === 0 ? { status: 'notFound' } : refused('locked');
  }

  async #hearInOlder(incoming: Incoming, series: FoundedSeries, running: Meeting, meeting: StreamId): Promise<Answer> {
    const { answer, follows } = await hearOlder(this.#store, series, running, incoming, meeting);
    for (const event of follows) await this.lane(series.id).record('meeting', [event], event.origin.source);
    return answer;
  }

  async #hearInChat(incoming: Incoming, place: ChatPlace): Promise<Answer> {
    const [id, ...others] = await this.#councilsFor(place, incoming.actor);
    if (id === undefined) return this.#hearUntied(incoming, place);
    const series = this.#directory.get(id);
    if (others.length === 0 && series !== null && (await editsOlder(this.#store, await this.lane(id).state(), incoming))) {
      return { status: 'refused', refusal: { code: 'locked' }, once: null, series: id, language: series.language };
    }
    if (others.length === 0) return this.#answer(await this.lane(id).hear(incoming), incoming);
    return { status: 'askedWhichCouncil', names: [id, ...others].map((one) => this.#directory.get(one)?.name ?? one) };
  }

  /** The chat's council; in a personal chat the person's one with an open meeting, else with the nearest planned one. */
  async #councilsFor({ chat, personal }: ChatPlace, actor: Actor): Promise<readonly StreamId[]> {
    const tied = this.#directory.ofChat(chat);
    if (tied !== null) return [tied.id];
    if (!personal) return [];
    const own = await Promise.all(
      this.#directory.ofPerson(actor).map(async ({ id }) => ({ id, meeting: (await this.lane(id).settled()).council.meeting })),
    );
    const open = own.filter(({ meeting }) => meeting.status === 'open' || meeting.status === 'paused');
    if (open.length > 0) return open.map(({ id }) => id);
    const dateOf = ({ meeting }: (typeof own)[number]): string => (meeting.status === 'unplanned' ? '' : (meeting.date ?? '')) || '9999';
    const nearest = own.map(dateOf).sort()[0];
    return own.filter((one) => dateOf(one) === nearest).map(({ id }) => id);
  }

  async #hearUntied(incoming: Incoming, place: ChatPlace): Promise<Answer> {
    if (incoming.kind !== 'message' && incoming.kind !== 'edit') return { status: 'ignored' };
    const council: Council = { series: UNKNOWN_SERIES, meeting: UNPLANNED, previous: UNPLANNED };
    const { text, mentioned: addressed, mentions, actor, at } = incoming;
    const reading = readMessage({ text, addressed, mentions, actor, at, council, chat: place.chat });
    if (reading.kind === 'series') return this.#tie(reading.name, incoming, place);
    return reading.kind === 'ignored' ? { status: 'ignored' } : { status: 'askedForCouncil' };
  }

  async #answer(settled: Settled, incoming: Incoming): Promise<Answer> {
    if (settled.kind === 'answer') return settled.answer;
    return incoming.place.kind === 'chat' ? this.#tie(settled.name, incoming, incoming.place) : { status: 'ignored' };
  }

  /** `serie: namn`: ties the chat to a council that is there, or founds one. */
  #tie(name: string, incoming: Incoming, place: ChatPlace): Promise<Answer> {
    return this.#founding.oneAtATime(async () => {
      const { actor } = incoming;
      if (!actor.verified || actor.name === '') {
        return { status: 'refused', refusal: { code: 'unverified' }, once: 'unverified', series: null, language: 'sv' };
      }
      const holder = this.#directory.ofChat(place.chat);
      if (holder !== null && !leadsTheCouncil(holder, actor)) {
        return { status: 'refused', refusal: { code: 'role' }, once: null, series: holder.id, language: holder.language };
      }
      const known = this.#directory.named(name);
      if (known === null) return this.#founding.named(name, incoming, place.chat, place.roster);
      const settled = await this.lane(known.id).hear({ ...incoming, kind: 'command', command: { type: 'tieChat', chat: place.chat } });
      return settled.kind === 'answer' ? settled.answer : { status: 'ignored' };
    });
  }
}
