import type { Logger } from 'pino';
import type { Document } from '../src/store/document.ts';
import type { ChatReference, ChatsData, KeptCard } from './chats.ts';

/**
 * The chats that the bot knows the way to, and the cards it keeps there. On disk soon after each change: what is lost
 * with a crash is at most that a card was updated, and it is updated once more.
 */
export class ChatMemory {
  readonly #document: Document<ChatsData>;
  readonly #log: Logger;
  readonly #references = new Map<string, ChatReference>();
  readonly #cards = new Map<string, KeptCard[]>();
  #writing: Promise<void> | null = null;
  #dirty = false;

  constructor(document: Document<ChatsData>, log: Logger) {
    this.#document = document;
    this.#log = log;
    for (const { reference, cards } of document.data.chats) {
      this.#references.set(reference.chat, reference);
      this.#cards.set(
        reference.chat,
        cards.map((card) => ({ ...card })),
      );
    }
  }

  /** Takes note of the way to a chat; the latest one counts. */
  meet(reference: ChatReference): void {
    if (JSON.stringify(this.#references.get(reference.chat)) === JSON.stringify(reference)) return;
    this.#references.set(reference.chat, reference);
    this.changed();
  }

  reference(chat: string): ChatReference | null {
    return this.#references.get(chat) ?? null;
  }

  cards(chat: string): readonly KeptCard[] {
    return this.#cards.get(chat) ?? [];
  }

  card(chat: string, tag: string): KeptCard | null {
    return this.cards(chat).find((card) => card.tag === tag) ?? null;
  }

  /** The chats that hold cards of a council. */
  chatsWith(series: string): readonly string[] {
    return [...this.#cards].filter(([, cards]) => cards.some((card) => card.series === series)).map(([chat]) => chat);
  }

  /** Takes note of a card before it is posted, so that a crash in between loses it nowhere. */
  keep(chat: string, { tag, series, meeting }: Pick<KeptCard, 'tag' | 'series' | 'meeting'>): KeptCard {
    const card: KeptCard = { tag, series, meeting, activity: null, digest: null };
    this.#cards.set(chat, [...this.cards(chat), card]);
    this.changed();
    return card;
  }

  /** Drops a council's cards of all other meetings: nothing changes on them any more. */
  forget(chat: string, series: string, meetings: ReadonlySet<string>): void {
    const cards = this.cards(chat);
    const left = cards.filter((card) => card.series !== series || meetings.has(card.meeting));
    if (left.length === cards.length) return;
    this.#cards.set(chat, left);
    this.changed();
  }

  /** To be called when a kept card was changed. */
  changed(): void {
    this.#dirty = true;
    this.#writing ??= this.#write();
  }

  /** Resolves when all is on disk, or could not be written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  async #write(): Promise<void> {
    while (this.#dirty) {
      this.#dirty = false;
      const chats = [...this.#references.values()].map((reference) => ({
        reference,
        cards: this.cards(reference.chat).map((card) => ({ ...card })),
      }));
      await this.#document.write({ chats }).catch((error: unknown) => {
        // The record comes first: a card that is posted twice after a restart is the smaller harm.
        this.#log.error({ err: error }, 'the list of chats is not on disk');
      });
    }
    this.#writing = null;
  }
}
