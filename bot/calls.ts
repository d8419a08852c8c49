import type { ItemId } from '../src/core/ids.ts';
import type { Actor, Instant } from '../src/core/origin.ts';
import { actorOf, type Identity } from './actor.ts';
import type { MeetingDetails, MeetingEvent } from './meeting-event.ts';

/** Where our meeting was when Teams said something of its own. */
export interface Where {
  readonly meeting: string;
  /** The item that was up; null before the first one is over: from the beginning. */
  readonly item: ItemId | null;
}

/** A person whom Teams has seen in its meeting, there still or gone again. */
export interface Seen extends Where {
  readonly actor: Actor;
  readonly here: boolean;
  readonly at: Instant;
}

/** What Teams says of its meeting in a council's chat. No part of the record: attendance is what somebody confirms. */
export interface Call {
  readonly title: string | null;
  readonly joinUrl: string | null;
  readonly times: { readonly start: Instant; readonly end: Instant | null } | null;
  /** Our meeting at which it ended; null while it goes on, or is still to come. */
  readonly endedAt: string | null;
  readonly latest: Instant;
  readonly seen: readonly Seen[];
}

const NO_CALL: Call = { title: null, joinUrl: null, times: null, endedAt: null, latest: '', seen: [] };

/** Where no end was told, what is older than this is of an occurrence before. */
const ONE_CALL_MS = 12 * 60 * 60_000;

/** All occurrences of a recurring meeting share one chat: whoever was at the last one has not come to this one. */
function another(call: Call, at: Instant): Call {
  const over = call.endedAt !== null || (call.latest !== '' && Date.parse(at) - Date.parse(call.latest) > ONE_CALL_MS);
  return over ? { ...call, endedAt: null, seen: [] } : call;
}

const idOf = ({ key, name }: Actor): string => key ?? name;

/** Events may come in any order: of one person the latest counts. */
function withSeen(seen: readonly Seen[], one: Seen): readonly Seen[] {
  const before = seen.find(({ actor }) => idOf(actor) === idOf(one.actor));
  if (before === undefined) return [...seen, one];
  return before.at > one.at ? seen : seen.map((known) => (known === before ? one : known));
}

/** Who is seen in many councils' meetings, the latest; in memory only: it is a help, and people's whereabouts. */
export class Calls {
  readonly #identity: Identity;
  readonly #calls = new Map<string, Call>();

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  of(series: string): Call | null {
    return this.#calls.get(series) ?? null;
  }

  /** Takes note of an event; the same one again changes nothing. */
  note(series: string, event: MeetingEvent, at: Instant, where: Where): void {
    const before = this.#calls.get(series) ?? NO_CALL;
    this.#calls.set(series, { ...this.#after(before, event, at, where), latest: before.latest > at ? before.latest : at });
  }

  /** Takes note of what Teams tells of the meeting when it is asked. */
  tell(series: string, { title, joinUrl, start, end }: MeetingDetails): void {
    const call = this.#calls.get(series) ?? NO_CALL;
    const times = start === null ? call.times : { start, end };
    this.#calls.set(series, { ...call, title: title ?? call.title, joinUrl: joinUrl ?? call.joinUrl, times });
  }

  #after(before: Call, event: MeetingEvent, at: Instant, where: Where): Call {
    switch (event.kind) {
      case 'started': {
        const call = another(before, at);
        return { ...call, endedAt: null, title: event.title ?? call.title, joinUrl: event.joinUrl ?? call.joinUrl };
      }
      case 'ended':
        // An end that is delivered late is not the end of what has begun since.
        return before.latest > at ? before : { ...before, endedAt: where.meeting };
      case 'joined':
      case 'left': {
        const call = event.kind === 'joined' ? another(before, at) : before;
        const seen = event.people
          .map((account): Seen => ({ ...where, actor: actorOf(account, this.#identity), here: event.kind === 'joined', at }))
          .filter(({ actor }) => idOf(actor) !== '')
          .reduce(withSeen, call.seen);
        return { ...call, seen };
      }
    }
  }
}
