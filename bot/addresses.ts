import type { Councils } from '../src/councils.ts';
import type { Account, Activity } from './activity.ts';

interface AddressesParts {
  readonly councils: Councils;
  readonly roster: (chat: string) => Promise<readonly Account[]>;
}

/**
 * The addresses that people sign in with. An activity does not say them; the chat's roster does. It is asked once for a
 * person whom the chat's council does not know by their key, and only where it lists members with their addresses.
 */
export class Addresses {
  readonly #parts: AddressesParts;
  readonly #known = new Map<string, string | undefined>();
  readonly #asking = new Map<string, Promise<readonly Account[]>>();

  constructor(parts: AddressesParts) {
    this.#parts = parts;
  }

  /** The activity, with the address of who it is from where that can say who they are. */
  async addedTo(activity: Activity): Promise<Activity> {
    const key = activity.from?.aadObjectId;
    if (key === undefined || !(await this.#isWanted(activity.conversation.id, key))) return activity;
    if (!this.#known.has(key)) await this.#ask(activity.conversation.id, key);
    const userPrincipalName = this.#known.get(key);
    return { ...activity, from: { ...activity.from, userPrincipalName } };
  }

  async #isWanted(chat: string, key: string): Promise<boolean> {
    const series = await this.#parts.councils.seriesOfChat(chat);
    return series !== null && series.keys[key] === undefined && series.members.some(({ email }) => email !== null);
  }

  /** However many come at once, a chat is asked once. Who is not in it is not asked for again. */
  async #ask(chat: string, key: string): Promise<void> {
    const asking = this.#asking.get(chat) ?? this.#parts.roster(chat).catch(() => []);
    this.#asking.set(chat, asking);
    const people = await asking;
    this.#asking.delete(chat);
    if (people.length > 0) this.#known.set(key, undefined);
    for (const { aadObjectId, userPrincipalName } of people) if (aadObjectId !== undefined) this.#known.set(aadObjectId, userPrincipalName);
  }
}
