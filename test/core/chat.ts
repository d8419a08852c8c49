import assert from 'node:assert/strict';
import type { Answer } from '../../src/answer.ts';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Command } from '../../src/core/command.ts';
import type { PlannedMeeting } from '../../src/core/meeting.ts';
import type { Councils, MeetingRead } from '../../src/councils.ts';
import type { Incoming } from '../../src/incoming.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';

/** A council's chat and tab, over all its meetings: councils on a store in memory, with nothing in between. */
export class Chat {
  readonly councils: Councils;
  readonly store: Store;
  readonly series: string;
  #at: number;
  #count = 0;

  private constructor(councils: Councils, store: Store, series: string, at: string) {
    this.councils = councils;
    this.store = store;
    this.series = series;
    this.#at = Date.parse(at);
  }

  static async open(file: object, at: string): Promise<Chat> {
    const store = openMemoryStore();
    const councils = await openCouncils(store);
    const { settings } = parseSeriesFile(JSON.stringify(file));
    return new Chat(councils, store, await councils.setUp(settings, at, 'chat'), at);
  }

  /** The same store, opened by another process. */
  async reopened(): Promise<Chat> {
    return new Chat(await openCouncils(this.store), this.store, this.series, new Date(this.#at).toISOString());
  }

  on(at: string): this {
    this.#at = Date.parse(at);
    return this;
  }

  #act(name: string) {
    this.#at += 60_000;
    this.#count += 1;
    const source = `s${this.#at}-${this.#count}`;
    return { actor: { name, key: null, verified: true }, at: new Date(this.#at).toISOString(), source } as const;
  }

  /** Writes in the chat; gives what became of it. */
  say(name: string, text: string, message?: string): Promise<Answer> {
    const act = this.#act(name);
    const place = { kind: 'chat', chat: 'chat', personal: false, roster: null } as const;
    const kind = message === undefined ? 'message' : 'edit';
    return this.councils.hear({
      ...act,
      place,
      channel: 'chat',
      kind,
      message: message ?? act.source,
      text,
      mentioned: false,
      mentions: [],
    });
  }

  /** Writes lines that must all be recorded. */
  async tell(...lines: readonly (readonly [name: string, text: string])[]): Promise<this> {
    for (const [name, text] of lines) assert.equal((await this.say(name, text)).status, 'done', `${name}: ${text}`);
    return this;
  }

  /** A command from the tab, on a meeting by its id. */
  async press(name: string, meeting: string, command: Command, source?: string): Promise<string> {
    const act = this.#act(name);
    const incoming: Incoming = { ...act, place: { kind: 'meeting', meeting }, channel: 'tab', kind: 'command', command };
    const answer = await this.councils.hear(source === undefined ? incoming : { ...incoming, source });
    return answer.status === 'refused' ? answer.refusal.code : answer.status;
  }

  /** The planned or open meeting. */
  async meeting(): Promise<PlannedMeeting> {
    const council = await this.councils.council(this.series);
    assert(council !== null && council.meeting.status !== 'unplanned');
    return council.meeting;
  }

  async read(number: number): Promise<MeetingRead> {
    const summary = (await this.councils.meetings(this.series)).find((one) => one.number === number);
    const read = summary === undefined ? null : await this.councils.meeting(summary.id);
    assert(read !== null, `meeting ${number}`);
    return read;
  }

  async status(number: number): Promise<string> {
    return (await this.read(number)).meeting.status;
  }
}
