/**
 * `npm run bench:start`: how long the server takes to start, and how much memory it then has, with 1, 500 and 5,000
 * meetings; the search index is there, as after any first start. And how soon a new line is found by search.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch } from '../../src/search/search.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { inventedMeeting, numbers, vocabulary } from './archive.ts';
import { spawnServer } from './spawned-server.ts';

const SETTINGS = parseSeriesFile(
  JSON.stringify({ name: 'Radet', chair: 'Vera Lind', members: [{ name: 'Vera Lind' }], agenda: [{ title: 'Mätning', standing: true }] }),
).settings;
const ACTOR = { name: 'Vera Lind', key: null, verified: true };
const NOTHING = { apologies: [], absent: [], guests: [], verifiers: [], rectifications: [], present: [] };

/** Meetings of a realistic size, stored as imported ones are: one event each. */
async function withMeetings(dir: string, count: number): Promise<void> {
  const store = await openFileStore(dir);
  const councils = await openCouncils(store);
  const series = await councils.setUp(SETTINGS, '2020-01-01T08:00:00.000Z', null);
  const random = numbers(57);
  const { any } = vocabulary(random);
  for (let at = 1; at <= count; at += 1) {
    const { number, date, entries } = inventedMeeting(at, random, any);
    const items = Array.from({ length: 12 }, (_, index) => ({
      ...{
        number: index + 1,
        title: entries[index * 5]?.title ?? '',
        responsible: null,
        rounds: [],
        motions: [],
        decisions: [],
        actions: [],
      },
      paragraphs: entries.slice(index * 5, index * 5 + 5).map(({ text }) => ({ kind: 'note' as const, text, answer: null, sources: [] })),
      ...{ postponed: null, continues: false },
    }));
    const minutes = {
      ...({ series: null, council: 'Radet', department: null, documentTitle: 'Minnesanteckningar', language: 'sv', number, date } as const),
      ...({ time: { start: null, end: null }, place: null, status: 'archived', chair: null, secretary: null, ...NOTHING, items } as const),
      ...{ nextMeeting: null, approvedAt: null, digest: null },
    };
    const file = { name: `${at}.txt`, hash: at.toString(16).padStart(12, '0').padEnd(64, '0') };
    const by = { actor: ACTOR, at: '2026-01-01T08:00:00.000Z', channel: 'server', source: `s${at}` } as const;
    const stored = await councils.importMinutes({ series, file, nth: 1, original: '', minutes }, by);
    if (stored.status !== 'done') throw new Error(`meeting ${at}: ${JSON.stringify(stored)}`);
  }
  const search = openSearch(dir, libraryOf(councils, store), (error) => process.stderr.write(`${error}\n`));
  await search.caughtUp();
  await search.close();
  await councils.close();
}

const HEADERS = { authorization: 'Local Vera%20Lind', 'content-type': 'application/json' };

/** Milliseconds from a line's answer until search finds it. */
async function foundAfter(origin: string): Promise<number> {
  const meetings = (await (await fetch(`${origin}/api/meetings?series=radet`, { headers: HEADERS })).json()) as { id: string }[];
  const say = (text: string) =>
    fetch(`${origin}/api/meetings/${meetings.at(-1)?.id}/commands`, {
      ...{ method: 'POST', headers: HEADERS, body: JSON.stringify({ id: text, text }) },
    });
  await say('starta mötet');
  await say('not: Sällsynthetsvärdet är högt.');
  const start = performance.now();
  for (;;) {
    const found = (await (await fetch(`${origin}/api/search?q=s%C3%A4llsynthetsv%C3%A4rdet`, { headers: HEADERS })).json()) as {
      hits: unknown[];
    };
    if (found.hits.length > 0) return performance.now() - start;
    if (performance.now() - start > 20_000) return Number.NaN;
  }
}

async function measure(count: number): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'laget-runt-bench-start-'));
  try {
    await withMeetings(dir, count);
    const start = performance.now();
    const { origin, pid, close } = await spawnServer(dir);
    while ((await fetch(`${origin}/readyz`)).status !== 200);
    const ready = performance.now() - start;
    const found = await foundAfter(origin);
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
    process.stdout.write(
      `${String(count).padStart(5)} meetings: ready after ${ready.toFixed(0)} ms, ${(Number(kilobytes) / 1024).toFixed(0)} MB; a new line is found after ${found.toFixed(0)} ms\n`,
    );
    await close();
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

for (const count of [1, 500, 5_000]) await measure(count);
