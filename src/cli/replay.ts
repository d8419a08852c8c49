import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { dayOf } from '../core/day.ts';
import type { Actor, Name } from '../core/origin.ts';
import type { SeriesSettings } from '../core/series.ts';
import type { Councils, MeetingRead } from '../councils.ts';
import type { MinutesFormat } from '../documents/formats.ts';
import { minutesDocument } from '../documents/minutes-document.ts';
import { environment, readDataDir } from '../environment.ts';
import { foundBy } from '../found-by.ts';
import type { Incoming } from '../incoming.ts';
import { openCouncils } from '../open-councils.ts';
import { takeOutMention } from '../our-name.ts';
import { openFileBallotBox } from '../store/file-ballot-box.ts';
import { openFileStore } from '../store/file-store.ts';
import { faultText } from '../texts/fault-text.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { textsFor } from '../texts/texts.ts';
import { minutesView } from '../views/minutes-view.ts';
import { Complaint, terminalTexts } from './complaint.ts';
import { readGiven } from './read-given.ts';
import { type Log, type LogLine, readLog } from './read-log.ts';
import { readSeriesFile } from './series-file.ts';

export interface ReplayOptions {
  readonly series?: string;
  readonly out?: string;
  readonly format: MinutesFormat;
  /** Who wrote a log without names. */
  readonly as?: string;
}

/**
 * `laget-runt replay LOG`: a chat log through the same path as the chat, in the log's own time. Prints the minutes, or
 * writes them as `minutes.<format>`; refusals and skipped lines go to stderr. Each line is its own source, so that a
 * second run changes nothing.
 * @throws Complaint where the log holds no message
 */
export async function replay(file: string, options: ReplayOptions): Promise<void> {
  const content = await readGiven(file);
  const log = readLog(content, dayOf(new Date().toISOString()), options.as ?? 'chair');
  for (const { number, text } of log.skipped) complain(terminalTexts().cliSkippedLine({ line: number, text }));
  const settings = options.series === undefined ? invented(log, file) : peopled(await readSeriesFile(options.series), log);
  await inDataDir(async (councils) => {
    const read = await new Replay(councils, log, settings).run();
    if (read === null) throw new Complaint((texts) => texts.cliNothingInLog({ file }));
    await give(await minutesDocument(minutesView(read.series, read.meeting, read.digest), options.format), options);
  });
}

const complain = (line: string): void => void process.stderr.write(`${line.replaceAll('\n', ' ')}\n`);

const namesIn = ({ lines }: Log): readonly Name[] => [...new Set(lines.map(({ name }) => name))].filter((name) => name !== '');

/** Without a series: a council named after `#startmeeting`, else after the file; who writes first leads, the rest are members. */
function invented(log: Log, file: string): SeriesSettings {
  const title = log.lines.map(({ text }) => /^\s*#startmeeting[ \t]+(\S.*)$/im.exec(text)?.[1]?.trim()).find((one) => one !== undefined);
  const [first = 'chair', ...others] = namesIn(log);
  const founded = foundBy(title ?? basename(file, extname(file)), actorOf(first), others.map(actorOf));
  return { ...founded, chair: first };
}

/** A series file that names nobody: as without one, everybody in the log is of the council. */
function peopled(settings: SeriesSettings, log: Log): SeriesSettings {
  const { chair, secretary, members } = settings;
  if (chair !== null || secretary !== null || members.length > 0) return settings;
  const given = invented(log, '');
  return { ...settings, chair: given.chair, secretary: given.secretary, members: given.members };
}

/** In DATA_DIR where it is set, else in a folder of its own that is gone afterwards. */
async function inDataDir(work: (councils: Councils) => Promise<void>): Promise<void> {
  const given = environment()['DATA_DIR'];
  const dir = given ? readDataDir(environment()) : await mkdtemp(join(tmpdir(), 'laget-runt-'));
  try {
    const councils = await openCouncils(await openFileStore(dir), await openFileBallotBox(dir));
    await work(councils).finally(() => councils.close());
  } finally {
    if (!given) await rm(dir, { recursive: true, force: true });
  }
}

async function give(document: string | Buffer, { out, format }: ReplayOptions): Promise<void> {
  if (out === undefined) {
    process.stdout.write(document);
    return;
  }
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `minutes.${format}`), document);
}

/** One log's way through a council. */
class Replay {
  readonly #councils: Councils;
  readonly #log: Log;
  readonly #settings: SeriesSettings;
  readonly #roster: readonly Actor[];
  /** What is said once per person and meeting was said. */
  readonly #said = new Set<string>();

  constructor(councils: Councils, log: Log, settings: SeriesSettings) {
    this.#councils = councils;
    this.#log = log;
    this.#settings = settings;
    this.#roster = namesIn(log).map(actorOf);
  }

  /** @returns the meeting that the log held last; where it held none, the one that it prepared */
  async run(): Promise<MeetingRead | null> {
    const first = this.#log.lines[0];
    if (first === undefined) return null;
    const chat = `log:${this.#settings.name}`;
    const series = await this.#councils.setUp(this.#settings, first.at, chat);
    let { meeting, from } = await this.#before(series);
    for (const line of this.#log.lines.slice(from)) meeting = await this.#later(meeting, await this.#hear(line, chat));
    const council = await this.#councils.council(series);
    const current = council?.meeting.status === 'unplanned' ? undefined : council?.meeting;
    return this.#councils.meeting(meeting ?? current?.id ?? '');
  }

  /** Of two meetings that the log left something in, the one to print: what is said after the end is for the next one. */
  async #later(former: string | null, latter: string | null): Promise<string | null> {
    if (former === null || latter === null || former === latter) return latter ?? former;
    const read = await this.#councils.meeting(latter);
    return read === null || read.meeting.status === 'planned' ? former : latter;
  }

  /** Where an earlier run of the same log got to: its last line that left something, and the meeting that it held. */
  async #before(series: string): Promise<{ meeting: string | null; from: number }> {
    let from = 0;
    let meeting: string | null = null;
    for (const [at, line] of [...this.#log.lines.entries()].reverse()) {
      const stream = await this.#councils.find(series, sourceOf(line));
      if (stream === null) continue;
      from = Math.max(from, at + 1);
      const read = stream === series ? null : await this.#councils.meeting(stream);
      if (read === null) continue;
      meeting ??= stream;
      if (read.meeting.status !== 'planned') return { meeting: stream, from };
    }
    return { meeting, from };
  }

  /** @returns the meeting that the line was recorded in */
  async #hear(line: LogLine, chat: string): Promise<string | null> {
    const answer = await this.#councils.hear(incoming(line, chat, this.#roster));
    switch (answer.status) {
      case 'done':
        return answer.meeting;
      case 'refused': {
        const key = answer.once === null ? null : `${answer.once} ${line.name}`;
        if (key === null || !this.#said.has(key)) this.#answer(line, refusalText(answer.refusal, textsFor(answer.language)));
        if (key !== null) this.#said.add(key);
        return null;
      }
      case 'notStored':
        throw new Complaint((texts) => faultText(answer.fault, answer.file, texts));
      case 'known':
      case 'shown':
      case 'ignored':
      case 'askedForCouncil':
      case 'askedWhichCouncil':
      case 'notFound':
        return null;
    }
  }

  #answer({ number, name }: LogLine, text: string): void {
    complain(terminalTexts().cliRefusedLine({ line: number, name, text }));
  }
}

function sourceOf({ number, name, text, at }: LogLine): string {
  return `log:${createHash('sha256')
    .update(JSON.stringify([number, name, text, at]))
    .digest('base64url')}`;
}

const actorOf = (name: Name): Actor => ({ name, key: null, verified: true });

function incoming(line: LogLine, chat: string, roster: readonly Actor[]): Incoming {
  const source = sourceOf(line);
  const place = { kind: 'chat', chat, personal: false, roster: async () => roster } as const;
  const actor = actorOf(line.name);
  return {
    kind: 'message',
    place,
    actor,
    at: line.at,
    channel: 'log',
    source,
    message: source,
    mentions: [],
    ...takeOutMention(line.text),
  };
}
