import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { follow, isPassing } from '../../tab/src/stream.ts';
import { type ConnectorDouble, wordsOf } from '../doubles/connector.ts';

interface Waits {
  readonly line: number[];
  readonly question: number[];
  readonly tab: number[];
}

/** Of so many lines one is a question, one a decision, one an action. */
const EVERY = 10;
const MINUTE_MS = 60_000;
/** From one meeting's start to the next one's: a chat has no two messages of the same moment. */
const APART_MS = 120 * MINUTE_MS;
const START = Date.parse('2026-03-02T08:00:00Z');

/** A council whose people write in the meeting chat and have the tab open, and what each of them waits for. */
export class PlayedCouncil {
  readonly chat: string;
  readonly settings: ReturnType<typeof parseSeriesFile>['settings'];
  readonly #name: string;
  readonly #people: readonly string[];
  readonly #waits: Waits;
  /** When each line was written that a tab is yet to hear of, a map for each tab. */
  readonly #unheard: Map<string, number>[] = [];
  #origin = '';
  #connector: ConnectorDouble | null = null;
  #hour = 0;
  #leaving = new AbortController();
  #ended: Promise<unknown> = Promise.resolve();

  constructor(nth: number, people: number, waits: Waits) {
    this.chat = `19:meeting_${nth}@thread.v2`;
    this.#name = `Råd ${nth}`;
    this.#people = Array.from({ length: people }, (_, at) => `Person${at} Avråd${nth}`);
    this.#waits = waits;
    const members = this.#people.map((name) => ({ name }));
    const agenda = [
      { title: 'Laget runt', responsible: 'Alla', round: true, standing: true },
      ...['E-arkiv', 'Fiber'].map((title) => ({ title, standing: true })),
    ];
    this.settings = parseSeriesFile(JSON.stringify({ name: this.#name, chair: this.#people[0], members, agenda })).settings;
  }

  /** Starts the next meeting and opens everybody's tab. */
  async open(origin: string, connector: ConnectorDouble, hour: number): Promise<void> {
    this.#origin = origin;
    this.#connector = connector;
    this.#hour = hour;
    this.#leaving = new AbortController();
    await this.#say(0, 'starta mötet', 0);
    const meeting = await this.#meeting();
    this.#unheard.length = 0;
    const streams = this.#people.map((name) => this.#listen(name, meeting));
    this.#ended = Promise.all(streams.map(({ ended }) => ended));
    await Promise.all(streams.map(({ begun }) => begun));
  }

  /** Somebody's line, in turn: most of them notes, some of them what takes more. */
  async write(line: number): Promise<void> {
    const person = line % this.#people.length;
    if (line === this.#people.length) return this.#say(0, 'punkt 2', line + 1);
    if (line === this.#people.length * 2) return this.#say(0, 'punkt 3', line + 1);
    if (line % EVERY === 3) return this.#ask(person, line);
    if (line % EVERY === 5) return this.#say(person, `beslut: Vi köper del ${line} av det som behövs.`, line + 1);
    if (line % EVERY === 7) return this.#say(person, `åtgärd: @${this.#people[person]} ringer leverantör ${line}`, line + 1);
    const mark = `rad-${this.#hour}-${line}-slut`;
    for (const tab of this.#unheard) tab.set(mark, performance.now());
    return this.#say(person, `not: Vi har arbetat med frågan sedan sist och är snart klara, ${mark}.`, line + 1);
  }

  /** Ends the meeting, once every tab has heard of every line. */
  async end(): Promise<void> {
    const last = AbortSignal.timeout(30_000);
    while (this.#unheard.some((tab) => tab.size > 0)) {
      if (last.aborted)
        throw new Error(`${this.#name}: a tab did not hear of ${JSON.stringify([...(this.#unheard.find((tab) => tab.size > 0) ?? [])])}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
    await this.#say(0, 'avsluta mötet', 99);
    this.#leaving.abort();
    await this.#ended;
  }

  #headers(name: string): Record<string, string> {
    return { authorization: `Local ${encodeURIComponent(name)}` };
  }

  async #meeting(): Promise<string> {
    const get = async (path: string): Promise<readonly { readonly id: string; readonly name: string }[]> =>
      (await (await fetch(`${this.#origin}${path}`, { headers: this.#headers(this.#people[0] ?? '') })).json()) as never;
    const series = (await get('/api/series')).find(({ name }) => name === this.#name)?.id;
    return (await get(`/api/meetings?series=${series}`)).at(-1)?.id ?? '';
  }

  /** A tab: whenever it is told that something has changed, it fetches the minutes as they stand, one at a time. */
  #listen(name: string, meeting: string): { readonly begun: Promise<void>; readonly ended: Promise<void> } {
    const unheard = new Map<string, number>();
    this.#unheard.push(unheard);
    const headers = this.#headers(name);
    const look = async (): Promise<void> => {
      const answer = await fetch(`${this.#origin}/api/meetings/${meeting}/minutes.json`, { headers });
      const text = await answer.text();
      // Node's fetch takes a connection that was opened and not used for one that has asked: the server has just given it up.
      if (isPassing(answer.status)) return look();
      if (answer.status !== 200) throw new Error(`minutes: ${answer.status} ${text}`);
      for (const [mark, since] of unheard) {
        if (!text.includes(mark)) continue;
        unheard.delete(mark);
        this.#waits.tab.push(performance.now() - since);
      }
    };
    let begin = (): void => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    let looking = Promise.resolve();
    const ended = follow(
      {
        open: (_, signal) => fetch(`${this.#origin}/api/meetings/${meeting}/events`, { headers, signal }),
        onEvent: ({ event }) => {
          if (event === 'agenda') looking = looking.then(look);
        },
        onConnection: (connected) => connected && begin(),
        onRefused: (status) => {
          looking = Promise.reject(new Error(`${meeting}: ${status}`));
        },
      },
      this.#leaving.signal,
    );
    return { begun, ended: ended.then(() => looking) };
  }

  async #ask(person: number, line: number): Promise<void> {
    const before = this.#connector?.posts(this.chat).length ?? 0;
    const begun = performance.now();
    const asked = this.#say(person, 'dagordning', line + 1);
    await this.#connector?.waitFor(
      (double) =>
        double
          .posts(this.chat)
          .slice(before)
          .some((call) => wordsOf(call) !== ''),
      60_000,
    );
    this.#waits.question.push(performance.now() - begun);
    return asked;
  }

  async #say(person: number, text: string, at: number): Promise<void> {
    const name = this.#people[person] ?? '';
    const time = new Date(START + this.#hour * APART_MS + at * MINUTE_MS);
    const activity = {
      ...{ type: 'message', id: String(time.getTime()), timestamp: time.toISOString(), channelId: 'msteams', text, textFormat: 'plain' },
      ...{
        from: { id: `29:${name}`, name },
        recipient: { id: '28:laget-runt', name: 'Laget runt' },
        serviceUrl: this.#connector?.serviceUrl,
      },
      conversation: { id: this.chat, conversationType: 'groupChat', isGroup: true },
    };
    const begun = performance.now();
    const answer = await fetch(`${this.#origin}/api/messages`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(activity) },
    });
    const body = await answer.text();
    if (answer.status !== 200) throw new Error(`${text}: ${answer.status} ${body}`);
    this.#waits.line.push(performance.now() - begun);
  }
}
