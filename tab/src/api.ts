import type { Show } from '../../src/answer.ts';
import type { Check } from '../../src/core/check.ts';
import type { MeetingSummary } from '../../src/councils.ts';
import type { AgendaView, MinutesView } from '../../src/views/views.ts';

export interface SeriesName {
  readonly id: string;
  readonly name: string;
}

/** The forms that minutes can be fetched in. */
export const DOWNLOADS = ['md', 'html', 'txt', 'json'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** What the server answered instead of doing it; `title` is a sentence for people. */
export class Refused extends Error {
  readonly status: number;
  constructor(status: number, title: string) {
    super(title);
    this.name = 'Refused';
    this.status = status;
  }
}

/** The title of problem details (RFC 9457), or '' where there are none. */
async function titleOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  return typeof problem === 'object' && problem !== null && 'title' in problem ? String(problem.title) : '';
}

const ofChat = (chat: string | null): string => (chat === null ? '' : `?chat=${encodeURIComponent(chat)}`);

/** The HTTP interface (design.md, section 7), as one person. Calls reject with `Refused`, or a TypeError without a connection. */
export class Api {
  readonly #authorization: () => Promise<string>;
  readonly #language: string;

  constructor(authorization: () => Promise<string>, language: string) {
    this.#authorization = authorization;
    this.#language = language;
  }

  series(chat: string | null): Promise<readonly SeriesName[]> {
    return this.#json(`series${ofChat(chat)}`);
  }

  meetings(series: string): Promise<readonly MeetingSummary[]> {
    return this.#json(`meetings?series=${encodeURIComponent(series)}`);
  }

  agenda(meeting: string): Promise<AgendaView> {
    return this.#json(`meetings/${meeting}/agenda`);
  }

  minutes(meeting: string): Promise<MinutesView> {
    return this.#json(`meetings/${meeting}/minutes.json`);
  }

  /** What to look at before the minutes are sent round; for who leads. */
  checks(meeting: string): Promise<readonly Check[]> {
    return this.#json(`meetings/${meeting}/checks`);
  }

  async download(meeting: string, form: Download): Promise<Blob> {
    return (await this.#ask(`meetings/${meeting}/minutes.${form}`)).blob();
  }

  /** Writes a command as in the chat. Gives what it asks to see, if it does. */
  async write(meeting: string, text: string): Promise<Show | null> {
    const { show }: { readonly show?: Show } = await (await this.#post(meeting, { text })).json();
    return show ?? null;
  }

  /** Presses a button that carries its command. */
  async press(meeting: string, command: { readonly type: string; readonly [key: string]: unknown }): Promise<void> {
    await this.#post(meeting, { command });
  }

  /** The stream of a meeting's events, from after the one of that id. Not checked: whoever follows it looks at the status. */
  events(meeting: string, lastId: string | null, signal: AbortSignal): Promise<Response> {
    return this.#stream(`meetings/${meeting}/events`, lastId, signal);
  }

  /** The stream of the councils that are the person's, as `series` gives them. */
  seriesEvents(chat: string | null, signal: AbortSignal): Promise<Response> {
    return this.#stream(`series/events${ofChat(chat)}`, null, signal);
  }

  async #stream(path: string, lastId: string | null, signal: AbortSignal): Promise<Response> {
    const headers = { ...(await this.#headers()), accept: 'text/event-stream', ...(lastId === null ? {} : { 'last-event-id': lastId }) };
    return fetch(`../api/${path}`, { headers, signal, cache: 'no-store' });
  }

  #post(meeting: string, what: object): Promise<Response> {
    const body = JSON.stringify({ id: crypto.randomUUID(), ...what });
    return this.#ask(`meetings/${meeting}/commands`, { method: 'POST', body });
  }

  async #json<T>(path: string): Promise<T> {
    return (await this.#ask(path)).json();
  }

  async #ask(path: string, init: { readonly method?: string; readonly body?: string } = {}): Promise<Response> {
    const headers = { ...(await this.#headers()), ...(init.body === undefined ? {} : { 'content-type': 'application/json' }) };
    const response = await fetch(`../api/${path}`, { ...init, headers, cache: 'no-store' });
    if (!response.ok) throw new Refused(response.status, await titleOf(response));
    return response;
  }

  async #headers(): Promise<Record<string, string>> {
    return { authorization: await this.#authorization(), 'accept-language': this.#language };
  }
}
