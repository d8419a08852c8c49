import type { Logger } from 'pino';
import type { Councils } from '../src/councils.ts';
import type { CardKeeper } from './card-keeper.ts';
import type { ChatMemory } from './chat-memory.ts';
import type { Turns } from './turns.ts';
import { type LinkOf, wantedCards } from './wanted-cards.ts';

export interface FollowDeps {
  readonly councils: Councils;
  readonly keeper: CardKeeper;
  readonly memory: ChatMemory;
  readonly turns: Turns;
  readonly linkOf: LinkOf;
  readonly log: Logger;
}

/** Keeps the chats' cards as the councils are: at once for all councils, and then whenever something was recorded. */
export class CouncilFollower {
  readonly #deps: FollowDeps;
  readonly #changed = new Set<string>();
  readonly #ends: () => void;
  #running: Promise<void> | null = null;

  constructor(deps: FollowDeps) {
    this.#deps = deps;
    this.#ends = deps.councils.subscribe(({ series }) => this.look(series));
  }

  /** Looks at a council again, after the answers that are on their way. What comes up meanwhile is seen in one look. */
  look(series: string): void {
    this.#changed.add(series);
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
      const [series] = this.#changed;
      if (series === undefined) break;
      this.#changed.delete(series);
      await this.#reconcile(series).catch((error: unknown) => {
        this.#deps.log.error({ err: error, series }, 'the cards could not be looked at');
      });
    }
    this.#running = null;
  }

  async #reconcile(series: string): Promise<void> {
    const { councils, keeper, memory, linkOf } = this.#deps;
    const council = await councils.council(series);
    if (council === null || council.series.status !== 'founded') return;
    const wanted = wantedCards(council, linkOf);
    const { chats } = council.series;
    for (const chat of new Set([...chats, ...memory.chatsWith(series)])) {
      if (memory.reference(chat) !== null) keeper.reconcile(chat, series, wanted, chats.includes(chat));
    }
  }
}
