import type { Logger } from 'pino';
import type { Document } from '../src/store/document.ts';
import type { ChatReference, ChatsData, KeptCard } from './chats.ts';

/** Cards with the status of the minutes on them, which are approved or verified long after their meeting. */
const OF_MINUTES = /^(?:agenda|minutes|verify):/;
const MOST_LASTING = 24;

/**
 * The chats that the bot knows the way to, and the cards it keeps there. On disk soon after each change: what is lost
 * with a crash is at most that a card was updated, and it is updated once more.
 */
export class ChatMemory {
  readonly #document: Document<ChatsData>;
  readonly #log: Logger;
  readonly #references = new Map<string, ChatReference>();
  readonly #cards = new Map<string, KeptCard[]>();
  readonly #welcomed = new Set<string>();
  #writing: Promise<void> | null = null;
  #dirty = false;

  /** @param forgotten chats to know nothing of */
  constructor(document: Document<ChatsData>, log: Logger, forgotten: readonly string[] = []) {
    this.#document = document;
    this.#log = log;
    for (const { reference, cards, welcomed } of document.data.chats) {
      if (forgotten.includes(reference.chat)) continue;
      this.#references.set(reference.chat, reference);
      if (welcomed) this.#welcomed.add(reference.chat);
      this.#cards.set(
        reference.chat,
        cards.map((card) => ({ ...card })),
      );
    }
  }

  /**
   * Takes note of the way to a chat; the latest one counts.
   * @returns whether it is a person's own chat that was not known as theirs before
   */
  meet(reference: ChatReference): boolean {
    const known = this.#references.get(reference.chat);
    const met = { ...reference, person: reference.person ?? known?.person ?? null };
    if (JSON.stringify(known) === JSON.stringify(met)) return false;
    this.#references.set(met.chat, met);
    this.changed();
    return met.person !== (known?.person ?? null);
  }

  /**
   * Takes note that we say who we are in a chat.
   * @returns false where we have done so before, as long as we are in it
   */
  enter(chat: string): boolean {
    if (this.#welcomed.has(chat)) return false;
    this.#welcomed.add(chat);
    this.changed();
    return true;
  }

  /**
   * Takes note that we are no longer in a chat: there is no way to it. Its cards are known for when we come back.
   * @returns false where we weren't in it
   */
  leave(chat: string): boolean {
    this.#welcomed.delete(chat);
    const known = this.#references.delete(chat);
    if (known) this.changed();
    return known;
  }

  /** The chats that one person alone has with us. */
  people(): readonly { readonly chat: string; readonly person: string }[] {
    return [...this.#references.values()].flatMap(({ chat, person }) => (person === null ? [] : [{ chat, person }]));
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

  /**
   * Drops a council's cards of all other meetings: nothing changes on them any more, but on the latest of those that say
   * how the minutes stand.
   */
  forget(chat: string, series: string, meetings: ReadonlySet<string>): void {
    const cards = this.cards(chat);
    const others = cards.filter((card) => card.series === series && !meetings.has(card.meeting));
    const lasting = new Set(others.filter(({ tag }) => OF_MINUTES.test(tag)).slice(-MOST_LASTING));
    const left = cards.filter((card) => !others.includes(card) || lasting.has(card));
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
        welcomed: this.#welcomed.has(reference.chat),
      }));
      await this.#document.write({ chats }).catch((error: unknown) => {
        // The record comes first: a card that is posted twice after a restart is the smaller harm.
        this.#log.error({ err: error }, 'the list of chats is not on disk');
      });
    }
    this.#writing = null;
  }
}
