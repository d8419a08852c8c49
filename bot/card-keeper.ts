import { createHash } from 'node:crypto';
import type { Channel } from './channel.ts';
import type { ChatMemory } from './chat-memory.ts';
import type { KeptCard } from './chats.ts';
import type { Clock } from './clock.ts';
import type { Message } from './message.ts';
import type { Outbox } from './outbox.ts';
import type { WantedCard } from './wanted-cards.ts';

/** A card is updated at most this often (design.md, section 5, Noise). */
const BETWEEN_UPDATES_MS = 1_000;

const digestOf = (message: Message): string => createHash('sha256').update(JSON.stringify(message)).digest('base64url');

export interface KeeperDeps {
  readonly channel: Channel;
  readonly outbox: Outbox;
  readonly memory: ChatMemory;
  readonly clock: Clock;
  readonly closing: AbortSignal;
}

/** What one card is to show, and whether it is on its way. */
interface Slot {
  readonly chat: string;
  readonly kept: KeptCard;
  wanted: { readonly message: Message; readonly digest: string };
  underWay: boolean;
  /** When the channel last took or refused it. */
  triedAt: number | null;
  /** What of it the channel did not take: the same is not sent again. */
  refused: string | null;
  /** How often somebody has deleted it: after the first time it is posted again, then it is left alone. */
  deletions: 0 | 1 | 2;
}

/**
 * Makes the chats show what they should (design.md, ruling 7): a missing card is posted, a changed one updated in
 * place, an unchanged one left alone. Only the latest state goes out, and it always does.
 */
export class CardKeeper {
  readonly #deps: KeeperDeps;
  readonly #slots = new Map<string, Slot>();

  constructor(deps: KeeperDeps) {
    this.#deps = deps;
  }

  /** Brings a chat to what is wanted there. */
  reconcile(chat: string, series: string, wanted: readonly WantedCard[]): void {
    const { memory } = this.#deps;
    memory.forget(chat, series, new Set(wanted.map((one) => one.meeting)));
    const followed = new Set(memory.cards(chat).map((card) => card.meeting));
    for (const one of wanted) {
      const kept = memory.card(chat, one.tag);
      const posts = one.post === 'always' || (one.post === 'ifFollowed' && followed.has(one.meeting));
      if (kept !== null || posts) this.#send(this.#slot(chat, kept ?? memory.keep(chat, { ...one, series }), one.message));
    }
  }

  /** Posts a card anew; from now on that one is kept up to date. */
  postAnew(chat: string, series: string, { tag, meeting, message }: Pick<WantedCard, 'tag' | 'meeting' | 'message'>): void {
    const { memory } = this.#deps;
    const kept = memory.card(chat, tag) ?? memory.keep(chat, { tag, series, meeting });
    kept.activity = null;
    kept.digest = null;
    const slot = this.#slot(chat, kept, message);
    slot.refused = null;
    slot.deletions = 0;
    slot.triedAt = null;
    this.#send(slot);
  }

  #slot(chat: string, kept: KeptCard, message: Message): Slot {
    const key = JSON.stringify([chat, kept.tag]);
    const wanted = { message, digest: digestOf(message) };
    const known = this.#slots.get(key);
    const slot: Slot = known ?? { chat, kept, wanted, underWay: false, triedAt: null, refused: null, deletions: 0 };
    slot.wanted = wanted;
    this.#slots.set(key, slot);
    return slot;
  }

  /** Puts the card in the outbox, once, and not sooner than a second after the last time. */
  #send(slot: Slot): void {
    const { digest } = slot.wanted;
    if (slot.underWay || slot.deletions === 2 || slot.refused === digest || slot.kept.digest === digest) return;
    slot.underWay = true;
    const { clock, closing, outbox } = this.#deps;
    const wait = slot.triedAt === null ? 0 : slot.triedAt + BETWEEN_UPDATES_MS - clock.now();
    const put = () =>
      outbox.put(slot.chat, {
        name: slot.kept.tag,
        keeps: Number.POSITIVE_INFINITY,
        ready: () => this.#ready(slot),
        lost: (status) => this.#lost(slot, status),
      });
    if (wait <= 0) put();
    else void clock.sleep(wait, closing).then(put);
  }

  #ready(slot: Slot): (() => Promise<void>) | null {
    const to = this.#deps.memory.reference(slot.chat);
    if (to === null || slot.wanted.digest === slot.kept.digest) {
      slot.underWay = false;
      return null;
    }
    return async () => {
      const { wanted, kept } = slot;
      const { activity } = kept;
      if (activity === null) kept.activity = await this.#deps.channel.post(to, wanted.message);
      else await this.#deps.channel.update(to, activity, wanted.message);
      slot.triedAt = this.#deps.clock.now();
      // Wanted anew in the meantime: what was updated is not the newest any more.
      kept.digest = kept.activity === null ? null : wanted.digest;
      slot.underWay = false;
      this.#deps.memory.changed();
      this.#send(slot);
    };
  }

  #lost(slot: Slot, status: number | null): void {
    const { kept, wanted } = slot;
    slot.underWay = false;
    if (kept.activity !== null && (status === 404 || status === 403)) {
      slot.deletions = slot.deletions === 0 ? 1 : 2;
      slot.triedAt = null;
      kept.activity = null;
      kept.digest = null;
    } else {
      slot.refused = wanted.digest;
      slot.triedAt = this.#deps.clock.now();
    }
    this.#send(slot);
  }
}
