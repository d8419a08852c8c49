import type { Show } from '../../src/answer.ts';
import type { Check } from '../../src/core/check.ts';
import type { MeetingSummary } from '../../src/councils.ts';
import type { ImportedMinutes } from '../../src/import/reading.ts';
import type { Settled } from '../../src/import/series/settle-names.ts';
import type { ProposedSeries } from '../../src/import/series-from.ts';
import type { Found } from '../../src/search/question.ts';
import type { Life } from '../../src/server/routes/life.ts';
import type { MyAction } from '../../src/server/routes/my-actions.ts';
import type { Opening } from '../../src/server/routes/opening.ts';
import type { ItemHistory } from '../../src/views/item-history.ts';
import type { LineVersion } from '../../src/views/line-history.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { Asking, type SavedFile } from './asking.ts';
import type { FileReading, FoundingFile, OldMinutes } from './import/files.ts';

export interface SeriesName {
  readonly id: string;
  readonly name: string;
}

/** The forms that minutes can be fetched in. */
export const DOWNLOADS = ['docx', 'pdf', 'html', 'md', 'txt', 'xml', 'json'] as const;
export type Download = (typeof DOWNLOADS)[number];

const ofChat = (chat: string | null): string => (chat === null ? '' : `?chat=${encodeURIComponent(chat)}`);

/** The HTTP interface (design.md, section 7), as one person. Calls reject with `Refused`, or a TypeError without a connection. */
export class Api {
  readonly #asking: Asking;

  constructor(authorization: () => Promise<string>, language: string) {
    this.#asking = new Asking(authorization, language);
  }

  /** The council of the chat, or one's own, with the meeting to show. `linked`: the meeting that a link leads to. */
  opening(chat: string | null, linked: string | null): Promise<Opening> {
    const asked = { ...(chat !== null && { chat }), ...(linked !== null && { meeting: linked }) };
    return this.#asking.json(`opening?${new URLSearchParams(asked)}`);
  }

  series(chat: string | null): Promise<readonly SeriesName[]> {
    return this.#asking.json(`series${ofChat(chat)}`);
  }

  meetings(series: string): Promise<readonly MeetingSummary[]> {
    return this.#asking.json(`meetings?series=${encodeURIComponent(series)}`);
  }

  minutes(meeting: string): Promise<MinutesView> {
    return this.#asking.json(`meetings/${meeting}/minutes.json`);
  }

  /** What to look at before the minutes are sent round; for who leads. */
  checks(meeting: string): Promise<readonly Check[]> {
    return this.#asking.json(`meetings/${meeting}/checks`);
  }

  /** The life of the minutes, and what of it is mine to go on with; for the council's own people. */
  life(meeting: string): Promise<Life> {
    return this.#asking.json(`meetings/${meeting}/life`);
  }

  /** All that a line has said, its first words first; for who leads. */
  lineVersions(meeting: string, line: string): Promise<readonly LineVersion[]> {
    return this.#asking.json(`meetings/${meeting}/lines/${line}`);
  }

  /** The minutes as a file. */
  download(meeting: string, form: Download): Promise<SavedFile> {
    return this.#asking.file(`meetings/${meeting}/minutes.${form}`);
  }

  /** One decision of the minutes on a paper of its own; `line` is the first of it. */
  excerpt(meeting: string, line: string): Promise<SavedFile> {
    return this.#asking.file(`meetings/${meeting}/decisions/${line}.pdf`);
  }

  /** The next meeting for a calendar; refused where its day is not set. */
  nextMeeting(meeting: string): Promise<SavedFile> {
    return this.#asking.file(`meetings/${meeting}/next-meeting.ics`);
  }

  /** The minutes to be given out, with what is masked in them; stores nothing. */
  publicVersion(meeting: string, form: Download, masked: object): Promise<SavedFile> {
    return this.#asking.postForFile(`meetings/${meeting}/public.${form}`, masked);
  }

  /** All that a council has stored about who asks. */
  aboutMe(series: string): Promise<SavedFile> {
    return this.#asking.file(`series/${series}/person`);
  }

  /** My open actions, of all my councils. */
  myActions(): Promise<readonly MyAction[]> {
    return this.#asking.json('actions');
  }

  /** All decisions or actions of a council, as a table. */
  register(series: string, what: 'decisions' | 'actions'): Promise<SavedFile> {
    return this.#asking.file(`series/${series}/${what}.csv`);
  }

  /** What is found in the meetings that one may see. `asked`: the parameters of the search that are given. */
  search(asked: Readonly<Record<string, string>>): Promise<Found> {
    return this.#asking.json(`search?${new URLSearchParams(asked)}`);
  }

  /** An item of a meeting in all meetings that had it, oldest first; for the council's own people. */
  history(series: string, meeting: string, item: number): Promise<readonly ItemHistory[]> {
    return this.#asking.json(`series/${series}/history?meeting=${meeting}&item=${item}`);
  }

  /** The whole text that imported minutes were read out of. */
  async original(meeting: string): Promise<string> {
    return (await this.#asking.ask(`meetings/${meeting}/original`)).text();
  }

  /**
   * Reads a file of old minutes; stores nothing.
   * @param chat where a council is to be founded from it; null for who leads one
   */
  async readFile(file: File, chat: string | null): Promise<FileReading> {
    return (
      await this.#asking.ask(`import/readings${ofChat(chat)}`, { body: file, headers: { 'x-file-name': encodeURIComponent(file.name) } })
    ).json();
  }

  /** Stores old minutes with their original. Gives the id of their meeting. */
  async storeOld(minutes: OldMinutes): Promise<string> {
    return (await (await this.#asking.post('import', { id: crypto.randomUUID(), ...minutes })).json()).meeting;
  }

  /** Puts a better reading in the place of the one that is there. */
  async mend(meeting: string, minutes: ImportedMinutes): Promise<void> {
    await this.#asking.post(`import/${meeting}`, { id: crypto.randomUUID(), minutes });
  }

  /** A council as the minutes of its meetings tell it; stores nothing. `chat`: as for `readFile`. */
  async proposeCouncil(readings: readonly ImportedMinutes[], settled: readonly Settled[], chat: string | null): Promise<ProposedSeries> {
    return (await this.#asking.post(`import/series${ofChat(chat)}`, { readings, settled })).json();
  }

  /** Resolves where one may found a council in the chat. */
  async mayFound(chat: string): Promise<void> {
    await this.#asking.ask(`import/council${ofChat(chat)}`);
  }

  /** Founds the council of these minutes in a chat that has none. `id`: the same for the same wish. */
  async foundCouncil(id: string, chat: string, files: readonly FoundingFile[], settled: readonly Settled[]): Promise<void> {
    await this.#asking.post('import/council', { id, chat, files, settled });
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
    return this.#asking.stream(`meetings/${meeting}/events`, lastId, signal);
  }

  /** The stream of the councils that are the person's, as `series` gives them. */
  seriesEvents(chat: string | null, signal: AbortSignal): Promise<Response> {
    return this.#asking.stream(`series/events${ofChat(chat)}`, null, signal);
  }

  #post(meeting: string, what: object): Promise<Response> {
    return this.#asking.post(`meetings/${meeting}/commands`, { id: crypto.randomUUID(), ...what });
  }
}
