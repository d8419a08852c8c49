import type { Day } from '../../core/origin.ts';
import type { Councils } from '../../councils.ts';
import * as activity from './activity.ts';
import { Chat, type ChatMessage } from './chat.ts';
import { meetingOfRoom, type RoomChat } from './council.ts';
import { SMALL_TALK } from './invented-council.ts';
import { peopleOfRoom, type RoomPerson } from './people.ts';

export interface RoomDeps {
  readonly councils: Councils;
  readonly place: RoomChat;
  /** Where the room itself is, below the server's address: `/room`. */
  readonly path: string;
  /** Where the server is reached, `http://127.0.0.1:3978`. */
  readonly baseUrl: () => string;
  readonly now: () => Date;
  readonly today: () => Day;
}

/** What the page needs to know to play Teams. */
export interface RoomSetting {
  readonly chat: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Null as long as the chat has none. */
  readonly council: string | null;
  readonly people: readonly RoomPerson[];
  /** The meeting has begun and is not over. */
  readonly running: boolean;
}

/** What the bot answered to a press: status and body of the invoke's response. */
export interface Pressed {
  readonly status: number;
  readonly body: unknown;
}

/**
 * The local meeting room: a chat in memory whose people write to the bot by the real protocol, as Teams would.
 * Nothing happens, and nothing is set up, before somebody opens it.
 */
export class Room {
  readonly chat: Chat;
  /** The id of the conversation. */
  readonly id: string;
  readonly #deps: RoomDeps;
  #opened: Promise<void> | null = null;

  constructor(deps: RoomDeps) {
    this.#deps = deps;
    this.id = deps.place.id;
    this.chat = new Chat(() => deps.now().getTime());
  }

  /** Sets up what a newcomer meets, the first time. Rejects with what the store can't do, and tries again next time. */
  async open(): Promise<RoomSetting> {
    this.#opened ??= this.#greet().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    await this.#opened;
    const { council, meeting } = await this.#at();
    const running = meeting?.status === 'open' || meeting?.status === 'paused';
    const { id, others } = this.#deps.place;
    const people = peopleOfRoom(council, meeting, others);
    return { chat: id, bot: activity.ROOM_BOT, council: council?.name ?? null, people, running };
  }

  async people(): Promise<readonly RoomPerson[]> {
    const { council, meeting } = await this.#at();
    return peopleOfRoom(council, meeting, this.#deps.place.others);
  }

  /** The person of an id; null for nobody. */
  async person(id: string | undefined): Promise<RoomPerson | null> {
    return (await this.people()).find((one) => one.id === id) ?? null;
  }

  async send(from: RoomPerson, text: string): Promise<void> {
    const message = this.chat.post({ from: { id: from.id, name: from.name }, bot: false, text, cards: [] });
    await this.#deliver(message, activity.messageSent(await this.#act(from), message));
  }

  async edit(from: RoomPerson, message: ChatMessage, text: string): Promise<void> {
    const edited = this.chat.change(message.id, { text, state: 'edited', undelivered: false }) ?? message;
    await this.#deliver(edited, activity.messageEdited(await this.#act(from), edited));
  }

  async remove(from: RoomPerson, message: ChatMessage): Promise<void> {
    const removed = this.chat.change(message.id, { state: 'deleted', undelivered: false }) ?? message;
    await this.#deliver(removed, activity.messageDeleted(await this.#act(from), removed));
  }

  async restore(from: RoomPerson, message: ChatMessage): Promise<void> {
    const restored = this.chat.change(message.id, { state: 'sent', undelivered: false }) ?? message;
    await this.#deliver(restored, activity.messageRestored(await this.#act(from), restored));
  }

  async press(from: RoomPerson, card: ChatMessage, press: activity.Press): Promise<Pressed> {
    const response = await this.#toBot(activity.cardPressed(await this.#act(from), card, press));
    return { status: response.status, body: await response.json().catch(() => null) };
  }

  async submit(from: RoomPerson, card: ChatMessage, data: unknown): Promise<void> {
    await this.#toBot(activity.cardSubmitted(await this.#act(from), card, data));
  }

  /** The council of the chat and its meeting, as far as it has them. */
  async #at() {
    const { councils, place, now, today } = this.#deps;
    const council = await place.council(councils, now(), today());
    return { council, meeting: council === null ? null : await meetingOfRoom(councils, council.id) };
  }

  /** Small talk comes before the meeting: a server that starts anew in the middle of one has missed it. */
  async #greet(): Promise<void> {
    const { meeting } = await this.#at();
    const people = await this.people();
    for (const { by, text } of meeting?.status === 'planned' ? SMALL_TALK : []) {
      const from = people.find(({ name }) => name === by);
      if (from !== undefined) this.chat.post({ from: { id: from.id, name: from.name }, bot: false, text, cards: [] });
    }
    const [first] = people;
    if (first !== undefined) await this.#toBot(activity.botAdded(await this.#act(first)));
  }

  async #act(from: RoomPerson): Promise<activity.Act> {
    const { baseUrl, now, place, path } = this.#deps;
    return { chat: place.id, from, people: await this.people(), at: now(), serviceUrl: `${baseUrl()}${path}/connector` };
  }

  /** A message that the bot does not take stays in the chat, and says so. */
  async #deliver(message: ChatMessage, sent: activity.Activity): Promise<void> {
    const { ok } = await this.#toBot(sent);
    if (!ok) this.chat.change(message.id, { undelivered: true });
  }

  #toBot(sent: activity.Activity): Promise<Response> {
    return fetch(`${this.#deps.baseUrl()}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
  }
}
