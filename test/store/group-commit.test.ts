import assert from 'node:assert/strict';
import { writeDurably } from '../../src/store/durable-write.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { said, sourcesOf } from './events.ts';
import { ownFolder } from './folder.ts';

/** A disk whose writes begin, and then wait until they are let go on. */
function heldDisk() {
  const begun: { file: string; finish: () => void; fail: (error: Error) => void }[] = [];
  const watchers: (() => void)[] = [];
  return {
    begun,
    async writeFile(file: string, text: string) {
      if (file.endsWith('heads.json')) return writeDurably(file, text);
      await new Promise<void>((finish, fail) => {
        begun.push({ file, finish, fail });
        for (const look of watchers.splice(0)) look();
      });
      await writeDurably(file, text);
    },
    /** The write number `index`, as soon as it has begun. */
    async write(index: number) {
      for (;;) {
        const write = begun[index];
        if (write !== undefined) return write;
        await new Promise<void>((look) => watchers.push(look));
      }
    },
  };
}

describe('appends that pile up', () => {
  const folder = ownFolder();
  let disk: ReturnType<typeof heldDisk>;
  let store: Store;
  beforeEach(async () => {
    disk = heldDisk();
    store = await openFileStore(folder(), { writeFile: disk.writeFile });
  });

  it('go out in one write when the one under way is done', async () => {
    const first = store.append('m1', 0, [said('a')]);
    const write = await disk.write(0);
    const rest = Array.from({ length: 200 }, (_, index) => store.append('m1', index + 1, [said(`r${index}`)]));
    write.finish();
    await first;
    (await disk.write(1)).finish();
    const versions = (await Promise.all(rest)).map(({ version }) => version);
    assert.deepEqual(
      versions,
      rest.map((_, index) => index + 2),
    );
    assert.equal(disk.begun.length, 2);
    assert.equal((await store.read('m1')).version, 201);
    await store.close();
  });

  it('all fail when their write fails, and memory is as before', async () => {
    const first = store.append('m1', 0, [said('a')]);
    (await disk.write(0)).finish();
    await first;
    store.subscribe(() => assert.fail('nothing was stored'));
    const rest = Promise.allSettled([1, 2, 3].map((version) => store.append('m1', version, [said(`r${version}`)])));
    (await disk.write(1)).fail(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    for (const outcome of await rest) {
      assert.equal(outcome.status, 'rejected');
      assert.equal(outcome.reason.fault, 'full');
    }
    assert.deepEqual((await store.read('m1')).events, [said('a')]);
    await store.close();
  });

  it('are not seen by a reader before they are on disk', async () => {
    const first = store.append('m1', 0, [said('a')]);
    const write = await disk.write(0);
    let stored = false;
    const read = store.read('m1').then(({ version }) => ({ version, stored }));
    stored = true;
    write.finish();
    assert.deepEqual(await read, { version: 1, stored: true });
    await first;
    await store.close();
  });

  it('of one stream do not wait for another stream', async () => {
    const slow = store.append('m1', 0, [said('a')]);
    await disk.write(0);
    const quick = store.append('m2', 0, [said('b')]);
    (await disk.write(1)).finish();
    assert.deepEqual(await quick, { status: 'appended', version: 1 });
    (await disk.write(0)).finish();
    await slow;
    await store.close();
  });

  it('are stored though a listener throws', async () => {
    const warnings: unknown[] = [];
    await store.close();
    store = await openFileStore(folder(), { warn: (error) => warnings.push(error) });
    const heard: string[] = [];
    store.subscribe(() => {
      throw new Error('a listener’s own fault');
    });
    store.subscribe((_, events) => heard.push(...sourcesOf(events)));
    assert.equal((await store.append('m1', 0, [said('a')])).status, 'appended');
    assert.deepEqual(heard, ['a']);
    assert.equal(warnings.length, 1);
    await store.close();
  });
});
