import assert from 'node:assert/strict';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { run, start } from './laget-runt.ts';

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** The address that a server says it listens on. */
async function addressOf(child: Child): Promise<string> {
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    const address = /http:\S+\//.exec(out)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`no address in: ${out}`);
}

async function stop(child: Child, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  await once(child, 'close');
  return child.exitCode;
}

describe('laget-runt serve', () => {
  let dir: string;
  let running: Child[] = [];
  const serve = (env: NodeJS.ProcessEnv = {}): Child => {
    const child = start(['serve'], { PORT: '0', DATA_DIR: join(dir, 'data'), ...env });
    child.stdout.setEncoding('utf8');
    running.push(child);
    return child;
  };
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-serve-'));
  });
  afterEach(async () => {
    for (const child of running) child.kill('SIGKILL');
    running = [];
    await rm(dir, { recursive: true, force: true });
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`says where to look, answers there, and closes cleanly on ${signal}`, async () => {
      const child = serve();
      const address = await addressOf(child);
      assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
      for (const path of ['healthz', 'readyz']) assert.equal((await fetch(`${address}${path}`)).status, 200);
      assert.equal(await stop(child, signal), 0);
      await assert.rejects(fetch(`${address}healthz`));
    });
  }

  it('listens on the other loopback when asked to', async () => {
    assert.match(await addressOf(serve({ HOST: '::1' })), /^http:\/\/\[::1\]:\d+\/$/);
  });

  it('reads .env in the folder that it is started in, and lets the environment win', async () => {
    await writeFile(join(dir, '.env'), `DATA_DIR=${join(dir, 'other')}\nHOST=0.0.0.0\n`);
    const { status, err } = await run(['serve'], {}, dir);
    assert.notEqual(status, 0);
    assert.match(err, /HOST=0\.0\.0\.0/);
    const child = start(['serve'], { PORT: '0', HOST: '127.0.0.1' }, dir);
    running.push(child);
    await addressOf(child);
    assert.notEqual((await run(['serve'], { PORT: '0', DATA_DIR: join(dir, 'other') })).status, 0);
  });

  it('does not share its data folder', async () => {
    await addressOf(serve());
    const file = join(dir, 'council.json');
    await writeFile(file, '{ "name": "Rådet" }');
    for (const args of [['serve'], ['series', file]]) {
      const { status, out, err } = await run(args, { PORT: '0', DATA_DIR: join(dir, 'data') });
      assert.notEqual(status, 0);
      assert.equal(out, '');
      assert.equal(err.trim().split('\n').length, 1, err);
    }
    assert.notEqual((await run(['minutes', 'nix'], { DATA_DIR: join(dir, 'data') })).err, '');
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' ? String(taken?.port) : '';
    const { status, err } = await run(['serve'], { PORT: port, DATA_DIR: join(dir, 'data') });
    other.close();
    assert.notEqual(status, 0);
    assert.match(err, new RegExp(port));
    assert.equal(err.trim().split('\n').length, 1, err);
  });
});
