import type { Show } from '../../src/answer.ts';
import type { Check } from '../../src/core/check.ts';
import type { MeetingSummary } from '../../src/councils.ts';
import type { ImportedMinutes, Reading } from '../../src/import/reading.ts';
import type { Settled } from '../../src/import/series/settle-names.ts';
import type { ProposedSeries } from '../../src/import/series-from.ts';
import type { Found } from '../../src/search/question.ts';
import type { Life } from '../../src/server/routes/life.ts';
import type { MyAction } from '../../src/server/routes/my-actions.ts';
import type { ItemHistory } from '../../src/views/item-history.ts';
import type { LineVersion } from '../../src/views/line-history.ts';
import type { MinutesView } from '../../src/views/views.ts';
import { inTime } from './in-time.ts';

export interface SeriesName {
  readonly id: string;
  readonly name: string;
}

/** The forms that minutes can be fetched in. */
export const DOWNLOADS = ['docx', 'pdf', 'html', 'md', 'txt', 'xml', 'json'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** A file as the server hands it out, by the name that it gives it. */
export interface SavedFile {
  readonly blob: Blob;
  readonly name: string | null;
}

/** What there is in a file of old minutes, before anything of it is stored. */
export interface FileReading {
  readonly readings: readonly Reading[];
  readonly original: string;
  readonly file: { readonly name: string; readonly hash: string };
}

/** Old minutes to be stored: which of the meetings in the file, from 1. */
export interface OldMinutes extends Pick<FileReading, 'file' | 'original'> {
  readonly series: string;
  readonly nth: number;
  readonly minutes: ImportedMinutes;
}

/** A file as it was read and mended, to found a council from. */
export interface FoundingFile extends Pick<FileReading, 'file' | 'original'> {
  readonly meetings: readonly { readonly nth: number; readonly minutes: ImportedMinutes }[];
}

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

/** RFC 6266, as our server writes it. */
function fileName(response: Response): string | null {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}

const savedFile = async (response: Response): Promise<SavedFile> => ({ blob: await response.blob(), name: fileName(response) });

const ofChat = (chat: string | null): string => (chat === null ? '' : `?chat=${encodeURIComponent(chat)}`);

interface Sent {
  readonly body: string | Blob;
  readonly headers: Readonly<Record<string, string>>;
}

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

  minutes(meeting: string): Promise<MinutesView> {
    return this.#json(`meetings/${meeting}/minutes.json`);
  }

  /** What to look at before the minutes are sent round; for who leads. */
  checks(meeting: string): Promise<readonly Check[]> {
    return this.#json(`meetings/${meeting}/checks`);
  }

  /** The life of the minutes, and what of it is mine to go on with; for the council's own people. */
  life(meeting: string): Promise<Life> {
    return this.#json(`meetings/${meeting}/life`);
  }

  /** All that a line has said, its first words first; for who leads. */
  lineVersions(meeting: string, line: string): Promise<readonly LineVersion[]> {
    return this.#json(`meetings/${meeting}/lines/${line}`);
  }

  /** The minutes as a file. */
  download(meeting: string, form: Download): Promise<SavedFile> {
    return this.#file(`meetings/${meeting}/minutes.${form}`);
  }

  /** The minutes to be given out, with what is masked in them; stores nothing. */
  async publicVersion(meeting: string, form: Download, masked: object): Promise<SavedFile> {
    return savedFile(await this.#postJson(`meetings/${meeting}/public.${form}`, masked));
  }

  /** All that a council has stored about who asks. */
  aboutMe(series: string): Promise<SavedFile> {
    return this.#file(`series/${series}/person`);
  }

  /** My open actions, of all my councils. */
  myActions(): Promise<readonly MyAction[]> {
    return this.#json('actions');
  }

  /** All decisions or actions of a council, as a table. */
  register(series: string, what: 'decisions' | 'actions'): Promise<SavedFile> {
    return this.#file(`series/${series}/${what}.csv`);
  }

  /** What is found in the meetings that one may see. `asked`: the parameters of the search that are given. */
  search(asked: Readonly<Record<string, string>>): Promise<Found> {
    return this.#json(`search?${new URLSearchParams(asked)}`);
  }

  /** An item of a meeting in all meetings that had it, oldest first; for the council's own people. */
  history(series: string, meeting: string, item: number): Promise<readonly ItemHistory[]> {
    return this.#json(`series/${series}/history?meeting=${meeting}&item=${item}`);
  }

  /** The whole text that imported minutes were read out of. */
  async original(meeting: string): Promise<string> {
    return (await this.#ask(`meetings/${meeting}/original`)).text();
  }

  /**
   * Reads a file of old minutes; stores nothing.
   * @param chat where a council is to be founded from it; null for who leads one
   */
  async readFile(file: File, chat: string | null): Promise<FileReading> {
    return (
      await this.#ask(`import/readings${ofChat(chat)}`, { body: file, headers: { 'x-file-name': encodeURIComponent(file.name) } })
    ).json();
  }

  /** Stores old minutes with their original. Gives the id of their meeting. */
  async storeOld(minutes: OldMinutes): Promise<string> {
    return (await (await this.#postJson('import', { id: crypto.randomUUID(), ...minutes })).json()).meeting;
  }

  /** Puts a better reading in the place of the one that is there. */
  async mend(meeting: string, minutes: ImportedMinutes): Promise<void> {
    await this.#postJson(`import/${meeting}`, { id: crypto.randomUUID(), minutes });
  }

  /** A council as the minutes of its meetings tell it; stores nothing. `chat`: as for `readFile`. */
  async proposeCouncil(readings: readonly ImportedMinutes[], settled: readonly Settled[], chat: string | null): Promise<ProposedSeries> {
    return (await this.#postJson(`import/series${ofChat(chat)}`, { readings, settled })).json();
  }

  /** Resolves where one may found a council in the chat. */
  async mayFound(chat: string): Promise<void> {
    await this.#ask(`import/council${ofChat(chat)}`);
  }

  /** Founds the council of these minutes in a chat that has none. `id`: the same for the same wish. */
  async foundCouncil(id: string, chat: string, files: readonly FoundingFile[], settled: readonly Settled[]): Promise<void> {
    await this.#postJson('import/council', { id, chat, files, settled });
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
    return this.#postJson(`meetings/${meeting}/commands`, { id: crypto.randomUUID(), ...what });
  }

  #postJson(path: string, body: object): Promise<Response> {
    return this.#ask(path, { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  async #file(path: string): Promise<SavedFile> {
    return savedFile(await this.#ask(path));
  }

  async #json<T>(path: string): Promise<T> {
    return (await this.#ask(path)).json();
  }

  async #ask(path: string, sent: Sent | null = null): Promise<Response> {
    const method = sent === null ? {} : { method: 'POST', body: sent.body };
    const ask = async (limit: { readonly signal?: AbortSignal }): Promise<Response> => {
      const headers = { ...(await this.#headers()), ...sent?.headers };
      return fetch(`../api/${path}`, { ...method, ...limit, headers, cache: 'no-store' });
    };
    // A file of old minutes takes the time that it takes.
    const response = await (sent !== null && path.startsWith('import') ? ask({}) : inTime((signal) => ask({ signal })));
    if (!response.ok) throw new Refused(response.status, await titleOf(response));
    return response;
  }

  async #headers(): Promise<Record<string, string>> {
    return { authorization: await this.#authorization(), 'accept-language': this.#language };
  }
}
