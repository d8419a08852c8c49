import type { Logger } from 'pino';
import type { Council } from '../src/core/council.ts';
import type { PlannedMeeting } from '../src/core/meeting.ts';
import type { Day, Name } from '../src/core/origin.ts';
import { knownName } from '../src/core/people.ts';
import type { FoundedSeries } from '../src/core/series.ts';
import type { Councils } from '../src/councils.ts';
import type { Identity } from './actor.ts';
import type { Calls } from './calls.ts';
import type { CardKeeper } from './card-keeper.ts';
import type { ChatMemory } from './chat-memory.ts';
import type { Turns } from './turns.ts';
import type { WaitingMinutes } from './waiting-minutes.ts';
import { type Around, type LinkOf, olderCards, type WantedCard, wantedCards } from './wanted-cards.ts';
import { wantedVerification } from './wanted-verification.ts';

export interface FollowDeps {
  readonly councils: Councils;
  readonly keeper: CardKeeper;
  readonly memory: ChatMemory;
  readonly turns: Turns;
  readonly waiting: WaitingMinutes;
  readonly linkOf: LinkOf;
  readonly calls: Calls;
  readonly today: () => Day;
  readonly identity: Identity;
  readonly log: Logger;
}

/** Keeps the chats' cards as the councils are: at once for all councils, and then whenever something was recorded. */
export class CouncilFollower {
  readonly #deps: FollowDeps;
  /** The councils to look at, each with the meetings of which something was recorded. */
  readonly #changed = new Map<string, Set<string>>();
  readonly #ends: () => void;
  #running: Promise<void> | null = null;

  constructor(deps: FollowDeps) {
    this.#deps = deps;
    this.#ends = deps.councils.subscribe(({ series, meeting }) => this.look(series, meeting));
  }

  /** Looks at a council again, after the answers that are on their way. What comes up meanwhile is seen in one look. */
  look(series: string, meeting: string | null = null): void {
    const meetings = this.#changed.get(series) ?? new Set();
    if (meeting !== null) meetings.add(meeting);
    this.#changed.set(series, meetings);
    this.#running ??= this.#run();
  }

  /** Resolves when no council is left to look at. */
  async settled(): Promise<void> {
    await this.#running;
  }

  close(): void {
    this.#ends();
    this.#changed.clear();
  }

  async #run(): Promise<void> {
    while (this.#changed.size > 0) {
      await this.#deps.turns.answered();
      const [next] = this.#changed;
      if (next === undefined) break;
      const [series, meetings] = next;
      this.#changed.delete(series);
      await this.#reconcile(series, meetings).catch((error: unknown) => {
        this.#deps.log.error({ err: error, series }, 'the cards could not be looked at');
      });
    }
    this.#running = null;
  }

  async #reconcile(id: string, changed: ReadonlySet<string>): Promise<void> {
    const { councils, keeper, memory, waiting, linkOf, today, calls } = this.#deps;
    const council = await councils.council(id);
    if (council === null || council.series.status !== 'founded') return;
    const { series, meeting, previous } = council;
    const briefs = meeting.status === 'unplanned' ? [] : await waiting.of(meeting);
    const around: Around = { linkOf, today: today(), briefs, call: calls.of(id) };
    const older = await this.#older(council, changed);
    const shared = [...wantedCards(council, around), ...older.flatMap((one) => olderCards(series, one, around))];
    const own = this.#ownCards(series, [...older, previous], around);
    for (const chat of new Set([...series.chats, ...memory.chatsWith(id), ...own.keys()])) {
      if (memory.reference(chat) === null) continue;
      keeper.reconcile(chat, id, [...(series.chats.includes(chat) ? shared : shared.map(keptOnly)), ...(own.get(chat) ?? [])]);
    }
  }

  /** The meetings before the last two to which something has happened; the archive is read for no other. */
  async #older({ meeting, previous }: Council, changed: ReadonlySet<string>): Promise<readonly PlannedMeeting[]> {
    const last = [meeting, previous].map((one) => (one.status === 'unplanned' ? '' : one.id));
    const read = await Promise.all([...changed].filter((id) => !last.includes(id)).map((id) => this.#deps.councils.meeting(id)));
    return read.flatMap((one) => (one === null ? [] : [one.meeting]));
  }

  /** What is for one person alone, in the chat that they have with us. */
  #ownCards(series: FoundedSeries, meetings: readonly Council['previous'][], around: Around): ReadonlyMap<string, readonly WantedCard[]> {
    const ended = meetings.filter((one) => one.status !== 'unplanned');
    const people = ended.some(({ verifiers }) => verifiers.length > 0) ? this.#deps.memory.people() : [];
    const cards = people.map(({ chat, person }): readonly [string, readonly WantedCard[]] => {
      const name = this.#nameOf(series, person);
      return [chat, ended.flatMap((one) => wantedVerification(series, one, name, around))];
    });
    return new Map(cards.filter(([, wanted]) => wanted.length > 0));
  }

  /** The chat that a person of the council has with us alone; null for none that we know of. */
  ownChatOf(series: FoundedSeries, name: Name): string | null {
    return this.#deps.memory.people().find(({ person }) => this.#nameOf(series, person) === name)?.chat ?? null;
  }

  /** In Teams by the key that their first use has tied; '' for who has none in this council. */
  #nameOf(series: FoundedSeries, person: string): Name {
    const actor = this.#deps.identity === 'name' ? { name: person, key: null } : { name: '', key: person };
    return knownName(series, { ...actor, verified: true });
  }
}

/** In a chat that is not the council's a card is kept up where somebody has asked for it, and none is posted. */
const keptOnly = (card: WantedCard): WantedCard => ({ ...card, post: 'never' });
