/**
 * `npm run bench:lines`: what recording a line costs over the Bot Framework, in one run and as ratios: in a council's first
 * meeting, after 2,000 earlier ones, and against a bare botbuilder that neither stores nor answers. And how soon after the
 * answer the tab hears of it. And what a docx costs, against pandoc.
 */
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { BotHouse, CHAT } from '../bot/house.ts';
import { measureDocx } from './docx.ts';
import { measureLive } from './live.ts';

const EARLIER_MEETINGS = 2_000;
const LINES_PER_MEETING = 60;
const ROUNDS = 12;
const REQUESTS = 50;

const SERIES = {
  name: 'Rådet för mätning',
  chair: 'Vera Lind',
  secretary: 'Vera Lind',
  members: [{ name: 'Vera Lind' }],
  agenda: [{ title: 'Mätning', standing: true }],
};

interface Bench {
  readonly name: string;
  readonly post: (text: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** @param from the day of the meeting: an act at the same moment as in an earlier one would be taken for the same act */
async function council(name: string, dir: string, from: string): Promise<Bench> {
  const store = await openFileStore(dir);
  const councils = await openCouncils(store);
  await councils.setUp(parseSeriesFile(JSON.stringify(SERIES)).settings, '2020-01-01T08:00:00.000Z', CHAT);
  const house = await BotHouse.open({ councils });
  let acts = 0;
  const post = (text: string) => {
    acts += 1;
    return house.say('Vera Lind', text, { id: `${from} ${acts}`, timestamp: new Date(Date.parse(from) + acts).toISOString() });
  };
  await post('starta mötet');
  const close = async (): Promise<void> => {
    await house.close();
    await councils.close();
  };
  return { name, post, close };
}

/** One meeting held for real, then its file again and again under other numbers. */
async function withArchive(dir: string): Promise<void> {
  const held = await council('the meeting that is copied', dir, '2020-01-02');
  for (let at = 0; at < LINES_PER_MEETING; at += 1) await held.post(`not: En rad som i ett möte, nummer ${at}`);
  await held.post('avsluta mötet');
  await held.close();
  const streams = join(dir, 'streams');
  await mkdir(streams, { recursive: true });
  const [first, next] = await Promise.all([1, 2].map((number) => readFile(join(streams, `radet-for-matning_${number}.json`), 'utf8')));
  const as = (text: string | undefined, number: number): string =>
    (text ?? '').replaceAll(/radet-for-matning_[12](?!\d)/g, `radet-for-matning_${number}`);
  for (let number = 2; number <= EARLIER_MEETINGS; number += 1)
    await writeFile(join(streams, `radet-for-matning_${number}.json`), as(first, number));
  await writeFile(join(streams, `radet-for-matning_${EARLIER_MEETINGS + 1}.json`), as(next, EARLIER_MEETINGS + 1));
  // It is made anew with all that are there, as those of a long archive are.
  await rm(join(dir, 'heads.json'));
}

async function bare(): Promise<Bench> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const app = express();
  app.use(express.json());
  app.post('/api/messages', (req, res) => void adapter.process(req, res, async () => {}));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const frame = {
    ...{ type: 'message', channelId: 'msteams', serviceUrl: url, from: { id: '29:v', name: 'Vera Lind' }, recipient: { id: '28:b' } },
    conversation: { id: CHAT },
  };
  const post = async (text: string): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...frame, text }),
    });
    await response.text();
  };
  return {
    name: 'bare botbuilder',
    post,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function batch({ post }: Bench, round: number): Promise<number> {
  const start = performance.now();
  for (let at = 0; at < REQUESTS; at += 1) await post(`not: Rad ${round}.${at}`);
  return (performance.now() - start) / REQUESTS;
}

const dirs = await Promise.all(['first', 'archive'].map((name) => mkdtemp(join(tmpdir(), `laget-runt-bench-${name}-`))));
const [firstDir = '', archiveDir = ''] = dirs;
process.stdout.write(`making ${EARLIER_MEETINGS} earlier meetings of ${LINES_PER_MEETING} lines …\n`);
await withArchive(archiveDir);
const benches = [
  await council('first meeting', firstDir, '2026-03-02'),
  await council(`after ${EARLIER_MEETINGS} meetings`, archiveDir, '2026-03-02'),
  await bare(),
];
const figures: number[][] = benches.map(() => []);
// In turn, so that what the machine does meanwhile falls on all alike; the first round warms up.
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [at, bench] of benches.entries()) {
    const figure = await batch(bench, round);
    if (round > 0) figures[at]?.push(figure);
  }
}
for (const bench of benches) await bench.close();
for (const dir of dirs) await rm(dir, { recursive: true });

const [first = [], after = [], plain = []] = figures;
const ratio = (a: readonly number[], b: readonly number[]): string =>
  median(a.map((value, at) => value / (b[at] ?? Number.NaN))).toFixed(2);
for (const [at, bench] of benches.entries())
  process.stdout.write(`${bench.name.padEnd(22)} ${median(figures[at] ?? []).toFixed(2)} ms a line\n`);
process.stdout.write(`after ${EARLIER_MEETINGS} meetings / first meeting   ${ratio(after, first)} (at most 1.10)\n`);
process.stdout.write(`first meeting / bare botbuilder       ${ratio(first, plain)}\n`);
const live = await measureLive();
process.stdout.write(`the tab hears of a line after         ${live.median.toFixed(0)} ms, at most ${live.max.toFixed(0)} ms\n`);
const docx = await measureDocx();
if (docx === null) process.stdout.write('docx: no pandoc, or no sample to make one of\n');
else {
  const { pandoc, process: own, server, processRatio, serverRatio } = docx;
  process.stdout.write(`pandoc makes a docx in                ${pandoc.toFixed(0)} ms\n`);
  process.stdout.write(`laget-runt minutes --format docx      ${own.toFixed(0)} ms, ${processRatio.toFixed(2)} of it (at most 2.50)\n`);
  process.stdout.write(`the warm server makes one in          ${server.toFixed(1)} ms, ${serverRatio.toFixed(2)} of it (at most 0.20)\n`);
}
process.exitCode = Number(ratio(after, first)) <= 1.1 ? 0 : 1;
