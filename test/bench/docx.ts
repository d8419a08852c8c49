import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { readConfig } from '../../src/config.ts';
import { serve } from '../../src/server/serve.ts';

const BIN = fileURLToPath(new URL('../../src/cli/laget-runt.mjs', import.meta.url));
const CHAT = fileURLToPath(new URL('../../../shared/samples/chat/', import.meta.url));
const COUNCIL = 'Regionala digitaliseringsrådet';
const NUMBER = 57;
const ROUNDS = 15;
/** The server makes many in the time of one process. */
const REQUESTS = 10;

export interface DocxFigures {
  /** Milliseconds, medians: pandoc's process, ours, and one from the server when it is warm. */
  readonly pandoc: number;
  readonly process: number;
  readonly server: number;
  /** Medians of what each round gave, against pandoc in the same round. */
  readonly processRatio: number;
  readonly serverRatio: number;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** A whole process, in milliseconds; its output is thrown away. Rejects where it can't be started or fails. */
async function timed(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}`);
  return performance.now() - start;
}

const isInstalled = (command: string): Promise<boolean> =>
  timed(command, ['--version']).then(
    () => true,
    () => false,
  );

/** Asks the server for the docx, as the tab does. */
async function warmServer(dir: string) {
  const running = await serve(readConfig({ DATA_DIR: dir, PORT: '0', HOST: '127.0.0.1' }), pino({ level: 'silent' }));
  const { origin } = new URL(running.address);
  const headers = { authorization: `Local ${encodeURIComponent('Tore Johnsson')}` };
  const get = (path: string) => fetch(`${origin}/api/${path}`, { headers });
  const series: { id: string; name: string }[] = await (await get('series')).json();
  const { id } = series.find(({ name }) => name === COUNCIL) ?? { id: '' };
  const meetings: { id: string; number: number }[] = await (await get(`meetings?series=${id}`)).json();
  const path = `meetings/${meetings.find(({ number }) => number === NUMBER)?.id}/minutes.docx`;
  const one = async (): Promise<number> => {
    const start = performance.now();
    for (let at = 0; at < REQUESTS; at += 1) {
      const response = await get(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await response.arrayBuffer();
    }
    return (performance.now() - start) / REQUESTS;
  };
  return { one, close: () => running.close() };
}

/**
 * What a docx of the minutes of meeting 57 costs, against pandoc making one from our markdown of them, in turn.
 * @returns null where pandoc or the sample is not there
 */
export async function measureDocx(): Promise<DocxFigures | null> {
  if (!existsSync(CHAT) || !(await isInstalled('pandoc'))) return null;
  const dir = await mkdtemp(join(tmpdir(), 'laget-runt-bench-docx-'));
  const env = { DATA_DIR: join(dir, 'data') };
  const log = [join(CHAT, 'rdr-57.chat.txt'), '--series', join(CHAT, 'rdr.series.json')];
  await timed(process.execPath, [BIN, 'replay', ...log, '--format', 'md', '--out', dir], env);
  const server = await warmServer(env.DATA_DIR);
  const runs: { pandoc: number; process: number; server: number }[] = [];
  // The first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pandoc = await timed('pandoc', [join(dir, 'minutes.md'), '-o', join(dir, 'pandoc.docx')]);
    const own = await timed(process.execPath, [BIN, 'minutes', `${COUNCIL}/${NUMBER}`, '--format', 'docx'], env);
    const figures = { pandoc, process: own, server: await server.one() };
    if (round > 0) runs.push(figures);
  }
  await server.close();
  await rm(dir, { recursive: true });
  return {
    pandoc: median(runs.map(({ pandoc }) => pandoc)),
    process: median(runs.map((run) => run.process)),
    server: median(runs.map((run) => run.server)),
    processRatio: median(runs.map((run) => run.process / run.pandoc)),
    serverRatio: median(runs.map((run) => run.server / run.pandoc)),
  };
}
