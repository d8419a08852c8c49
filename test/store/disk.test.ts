import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../../src/store/durable-write.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { StoreFault } from '../../src/store/store.ts';
import { said } from './events.ts';
import { ownFolder } from './folder.ts';
import { run } from './run.ts';

const faults: readonly (readonly [string, StoreFault])[] = [
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EROFS', 'readOnly'],
  ['EACCES', 'readOnly'],
  ['EPERM', 'readOnly'],
  ['EIO', 'failed'],
];

describe('a disk that fails', () => {
  const folder = ownFolder();

  for (const [code, fault] of faults) {
    it(`with ${code} is "${fault}", changes nothing, and is forgiven when it is back`, async () => {
      let broken = false;
      const store = await openFileStore(folder(), {
        async writeFile(file, text) {
          if (broken) throw Object.assign(new Error(code), { code });
          await writeDurably(file, text);
        },
      });
      await store.append('m1', 0, [said('a')]);
      broken = true;
      await assert.rejects(store.append('m1', 1, [said('b')]), { fault, file: join(folder(), 'streams', 'm1.json') });
      await assert.rejects(store.append('m2', 0, [said('b')]), { fault });
      assert.deepEqual((await store.read('m1')).events, [said('a')]);
      assert.deepEqual(await store.streams(), ['m1']);
      broken = false;
      assert.deepEqual(await store.append('m1', 1, [said('b')]), { status: 'appended', version: 2 });
      await store.close();
    });
  }

  it('after the file was put in place is asked what it holds', async () => {
    let broken = false;
    const store = await openFileStore(folder(), {
      async writeFile(file, text) {
        await writeDurably(file, text);
        if (broken && file.endsWith('m1.json')) throw Object.assign(new Error('EIO'), { code: 'EIO' });
      },
    });
    broken = true;
    await assert.rejects(store.append('m1', 0, [said('a')]), { fault: 'failed' });
    broken = false;
    assert.deepEqual(await store.append('m1', 0, [said('a')]), { status: 'known', version: 1 });
    await store.close();
  });

  it('for real, full or read-only, from the start or later, loses nothing and leaves nothing behind', async function () {
    const disk = new URL('small-disk.ts', import.meta.url).pathname;
    const inNamespace = (...command: string[]) => run('unshare', '-Urm', ...command);
    const allowed = inNamespace('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder());
    if (allowed.status !== 0) this.skip();
    const { status, stderr } = inNamespace(process.execPath, '--import=tsx', disk, folder());
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.deepEqual(await readdir(folder()), []);
  });
});
