import type { Logger } from 'pino';
import { isForUs } from '../src/read/addressed.ts';
import { type Activity, isPersonal } from './activity.ts';
import type { Identity } from './actor.ts';
import type { Channel } from './channel.ts';
import type { ChatMemory } from './chat-memory.ts';
import type { Clock } from './clock.ts';
import type { Outbox } from './outbox.ts';
import { readText } from './read-text.ts';
import type { Said } from './said.ts';
import { sourceOf } from './source.ts';

/** Teams' store: an answer within two seconds, or a sign that one is being made. */
const SILENT_MS = 1_500;
/** A sign that comes later than this is none. */
const KEEPS_MS = 5_000;

export interface TypingDeps {
  readonly channel: Channel;
  readonly outbox: Outbox;
  readonly memory: ChatMemory;
  readonly said: Said;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly log: Logger;
}

/** Shows that we are writing to who waits for us, where the record takes long. */
export class Typing {
  readonly #deps: TypingDeps;

  constructor(deps: TypingDeps) {
    this.#deps = deps;
  }

  /**
   * An activity has come in. What is not said to us is left alone, however long it takes.
   * @returns to be called when it has been answered: no sign goes out after that
   */
  begin(activity: Activity): () => void {
    if (!this.#isAwaited(activity)) return () => {};
    const over = new AbortController();
    this.#show(activity, over.signal).catch((error: unknown) => this.#deps.log.debug({ err: error }, 'no sign that we are writing'));
    return () => over.abort();
  }

  #isAwaited(activity: Activity): boolean {
    if (activity.type !== 'message') return false;
    // A button of a client that is answered in the chat.
    if (activity.text === undefined) return activity.value !== undefined;
    const { text, mentioned } = readText(activity, this.#deps.identity);
    return isForUs(text, mentioned || isPersonal(activity));
  }

  /** Once for an activity that is delivered again because it took so long. */
  async #show(activity: Activity, over: AbortSignal): Promise<void> {
    const { channel, outbox, memory, said, clock } = this.#deps;
    await clock.sleep(SILENT_MS, over);
    const chat = activity.conversation.id;
    if (over.aborted || !said.first('typing', chat, sourceOf(activity))) return;
    const to = memory.reference(chat);
    if (to === null) return;
    const ready = () => (over.aborted ? null : () => channel.typing(to));
    outbox.put(chat, { name: 'typing', keeps: KEEPS_MS, ready, lost: () => {} });
  }
}
