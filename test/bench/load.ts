/**
 * `npm run bench:load`: thirty meetings of twenty people at once, every one of them with the tab open, on the server as
 * `npm start` runs it; sixty lines an hour in each, and an hour is played in two minutes. How soon a line is answered, how
 * soon a question is answered in the chat, how soon each of the 600 tabs shows a line, and the memory after each hour
 * (rule PRF-2 of docs/teams-checklist.md). `LOAD_HOURS` plays fewer than eight.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openCouncils } from '../../src/open-councils.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { ConnectorDouble } from '../doubles/connector.ts';
import { PlayedCouncil } from './played-council.ts';
import { spawnServer } from './spawned-server.ts';

const COUNCILS = 30;
const PEOPLE = 20;
const HOURS = Number(process.env['LOAD_HOURS'] ?? 8);
const LINES_AN_HOUR = 60;
const LINE_MS = 2_000;
/** Not all meetings begin at the same moment. */
const COMING_MS = 15_000;
/** What a process settles down to once nobody writes. */
const REST_MS = 5_000;

/** Milliseconds waited for each of them. */
const waits = { line: [] as number[], question: [] as number[], tab: [] as number[] };

const dir = await mkdtemp(join(tmpdir(), 'laget-runt-bench-load-'));
const connector = await ConnectorDouble.open();
const councils = Array.from({ length: COUNCILS }, (_, nth) => new PlayedCouncil(nth, PEOPLE, waits));
const store = await openFileStore(dir);
const set = await openCouncils(store);
for (const { settings, chat } of councils) await set.setUp(settings, '2026-01-01T08:00:00.000Z', chat);
await set.close();

const { origin, close } = await spawnServer(dir);

/** Megabytes, as the server tells of itself. */
async function memory(): Promise<{ readonly resident: number; readonly heap: number }> {
  const told = await (await fetch(`${origin}/metrics`)).text();
  const of = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(told)?.[1]) / 2 ** 20;
  return { resident: of('process_resident_memory_bytes'), heap: of('nodejs_heap_size_used_bytes') };
}

/** The value that so large a part of them does not exceed. */
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;

/** @returns whether 95 of 100 came soon enough */
function tell(what: string, values: readonly number[], limit: number): boolean {
  const [middle, late, most] = [0.5, 0.95, 1].map((part) => share(values, part).toFixed(0));
  const limits = `95th percentile ${late} ms (at most ${limit})`;
  process.stdout.write(`${what.padEnd(30)} ${middle} ms in the middle, ${limits}, ${most} ms at most, of ${values.length}\n`);
  return share(values, 0.95) <= limit;
}

async function playHour(hour: number): Promise<void> {
  await Promise.all(
    councils.map(async (council, nth) => {
      await after((nth * COMING_MS) / COUNCILS);
      await council.open(origin, connector, hour);
      const lines: Promise<void>[] = [];
      // The next line does not wait for the last one's answer: people do not either.
      for (let line = 0; line < LINES_AN_HOUR; line += 1) {
        lines.push(council.write(line));
        await after(LINE_MS);
      }
      await Promise.all(lines);
      await council.end();
    }),
  );
}

for (let hour = 1; hour <= HOURS; hour += 1) {
  await playHour(hour);
  connector.calls.length = 0;
  await after(REST_MS);
  const { resident, heap } = await memory();
  process.stdout.write(`hour ${hour}: ${resident.toFixed(0)} MB resident, ${heap.toFixed(0)} MB of heap in use\n`);
}
const held = [
  tell('a line is answered after', waits.line, 2_000),
  tell('a question in the chat, after', waits.question, 2_000),
  tell('each tab shows a line after', waits.tab, 1_000),
];
await close();
await connector.close();
await rm(dir, { recursive: true });
process.exitCode = held.every(Boolean) ? 0 : 1;
