import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCouncils } from '../../src/open-councils.ts';
import { writeDurably } from '../../src/store/durable-write.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { BotHouse } from '../bot/house.ts';
import { wordsOf } from '../doubles/connector.ts';
import { run } from '../store/run.ts';
import { COUNCIL, holdOnBadDisk } from './hold-on-bad-disk.ts';

describe('a meeting whose disk fails', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-disk-'));
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  for (const [code, said] of [
    ['ENOSPC', /Disken är full/],
    ['EROFS', /sparas|spara/],
  ] as const) {
    it(`with ${code} answers 503 and tells the chat, and goes on when the disk is back`, async () => {
      let broken = false;
      const store = await openFileStore(dir, {
        async writeFile(file, text) {
          if (broken) throw Object.assign(new Error(code), { code });
          await writeDurably(file, text);
        },
      });
      const councils = await openCouncils(store);
      await COUNCIL(councils);
      const house = await BotHouse.open({ councils });
      await holdOnBadDisk(house, {
        async fail() {
          broken = true;
        },
        async mend() {
          broken = false;
        },
      });
      assert(house.connector.posts().some((post) => said.test(wordsOf(post))));
      await house.close();
      await councils.close();
    });
  }

  it('for real, full or read-only', async function () {
    const disk = new URL('bad-disk.ts', import.meta.url).pathname;
    const allowed = run('unshare', '-Urm', 'mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', dir);
    if (allowed.status !== 0) this.skip();
    for (const how of ['full', 'readOnly']) {
      const { status, stderr } = run('unshare', '-Urm', process.execPath, '--import=tsx', disk, dir, how);
      assert.equal(stderr, '');
      assert.equal(status, 0);
    }
  });
});
