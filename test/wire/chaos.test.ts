import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyStore } from '../../src/store/verify-store.ts';
import { run, start } from '../cli/laget-runt.ts';
import { ConnectorDouble } from '../doubles/connector.ts';
import { activityOf } from './replay-over-http.ts';

/** How many times the server is killed: 12 in `npm test`, 50 in `npm run chaos`. */
const KILLS = Number(process.env['CHAOS'] ?? 12);
const LINES_PER_LIFE = 30;
/** Printed, so that a failure can be had again: `CHAOS_SEED=… npm run chaos`. */
const SEED = Number(process.env['CHAOS_SEED'] ?? Date.now() % 1_000_000);

/** A small generator of numbers between 0 and 1 (Park and Miller, 1988), so that a seed gives the same run. */
function randomFrom(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const OPENING = ['serie: Rådet för omstarter', 'ordförande: @Vera Lind', 'punkt: Ett', 'punkt: Två', 'starta mötet'];

function script(lines: number): readonly { name: string; text: string }[] {
  const opening = OPENING.map((text) => ({ name: 'Vera Lind', text }));
  const rest = Array.from({ length: lines }, (_, at) => {
    if (at % 29 === 0) return { name: 'Vera Lind', text: `punkt: Ny ${at}k` };
    if (at % 17 === 0) return { name: 'Vera Lind', text: `åtgärd: Gör ${at}k` };
    return { name: 'Vera Lind', text: `not: rad ${at}k` };
  });
  return [...opening, ...rest];
}

interface Server {
  readonly child: ChildProcess;
  readonly address: string;
}

async function serve(dataDir: string): Promise<Server> {
  const child = start(['serve'], { PORT: '0', DATA_DIR: dataDir });
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    const address = /http:\S+\//.exec(out)?.[0];
    if (address !== undefined) return { child, address };
  }
  throw new Error(`the server did not start: ${out}`);
}

/** All texts in all streams; every file parses. */
async function stored(dataDir: string): Promise<string> {
  const files = await readdir(join(dataDir, 'streams'));
  const texts = await Promise.all(
    files.filter((file) => file.endsWith('.json')).map((file) => readFile(join(dataDir, 'streams', file), 'utf8')),
  );
  for (const text of [...texts, await readFile(join(dataDir, 'heads.json'), 'utf8')]) JSON.parse(text);
  return texts.join('\n');
}

const times = (text: string, part: string): number => text.split(part).length - 1;

describe(`killed ${KILLS} times in the middle of a meeting (CHAOS_SEED=${SEED})`, () => {
  let dir: string;
  let connector: ConnectorDouble;
  let server: Server | null = null;

  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-chaos-'));
    connector = await ConnectorDouble.open();
  });
  after(async () => {
    server?.child.kill('SIGKILL');
    await connector.close();
    await rm(dir, { recursive: true, force: true });
  });

  it('has after each restart everything that was answered with 200, nothing twice, and files that parse and verify', async function () {
    this.timeout((KILLS + 2) * 20_000);
    const random = randomFrom(SEED);
    const lines = script(KILLS * LINES_PER_LIFE).map((line, at) => ({
      ...line,
      number: at + 1,
      at: new Date(Date.UTC(2026, 2, 2, 8, 0, 0, at * 100)).toISOString(),
    }));
    const answered = new Set<number>();
    const send = async ({ address }: Server, from: number): Promise<boolean> => {
      const line = lines[from];
      if (line === undefined) return false;
      const response = await fetch(`${address}api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activityOf(line, connector.serviceUrl)),
      }).catch(() => null);
      if (response?.status === 200) answered.add(from);
      return response?.status === 200;
    };

    let next = 0;
    for (let life = 0; life <= KILLS; life += 1) {
      server = await serve(dir);
      // The opening goes step by step; the rest four at a time, as in a lively chat.
      const quota =
        life === KILLS
          ? lines.length
          : Math.min(lines.length, OPENING.length + life * LINES_PER_LIFE + 1 + Math.floor(random() * LINES_PER_LIFE));
      const { child } = server;
      const dead = once(child, 'exit');
      if (life < KILLS) setTimeout(() => child.kill('SIGKILL'), 20 + random() * 150);
      while (next < lines.length && (life === KILLS || next < quota + LINES_PER_LIFE)) {
        const width = next < OPENING.length ? 1 : 4;
        const batch = Array.from({ length: width }, (_, at) => next + at).filter((at) => at < lines.length);
        const here = server;
        const sent = await Promise.all(batch.map((at) => send(here, at)));
        // What was not answered is delivered again in the next life, as Teams does it.
        if (sent.includes(false)) break;
        next += width;
      }
      if (life < KILLS) await dead;
      const { heads, findings } = await verifyStore(dir);
      assert.deepEqual({ heads, findings }, { heads: null, findings: [] });
      const text = await stored(dir);
      for (const at of answered) {
        const token = / (\d+k)$/.exec(lines[at]?.text ?? '')?.[1];
        if (token !== undefined) assert(text.includes(` ${token}"`), `${token} was answered with 200 and is gone`);
      }
      for (const { text: said } of lines) {
        const token = / (\d+k)$/.exec(said)?.[1];
        if (token !== undefined) assert(times(text, `"text":"rad ${token}"`) <= 1, `${token} is there twice`);
      }
    }
    assert.equal(answered.size, lines.length);
    server?.child.kill('SIGTERM');
    if (server !== null) await once(server.child, 'exit');
    const { out } = await run(['minutes', 'radet-for-omstarter/1', '--format', 'json'], { DATA_DIR: dir });
    const minutes: { items: { paragraphs: unknown[]; actions: unknown[] }[] } = JSON.parse(out);
    const notes = minutes.items.flatMap((item) => item.paragraphs).length;
    const actions = minutes.items.flatMap((item) => item.actions).length;
    assert.equal(notes, lines.filter(({ text }) => text.startsWith('not:')).length);
    assert.equal(actions, lines.filter(({ text }) => text.startsWith('åtgärd:')).length);
  });
});
