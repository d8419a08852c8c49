/** Run by disk.test.ts in a namespace of its own, where it may mount: a disk of 64 kB, full, read-only and well again. */
import assert from 'node:assert/strict';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { StoreError } from '../../src/store/store.ts';
import { said } from './events.ts';
import { run } from './run.ts';

const [folder = ''] = process.argv.slice(2);
const must = (...command: Parameters<typeof run>) => assert.equal(run(...command).status, 0, command.join(' '));
const mount = (options: string) => must('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder);
const warnings: string[] = [];
const warn = (error: unknown) => warnings.push(error instanceof StoreError ? error.fault : String(error));

mount('size=64k,ro');
const store = await openFileStore(folder, { warn });
assert.deepEqual(warnings, ['readOnly']);
assert.deepEqual(await store.streams(), []);
await assert.rejects(store.append('m1', 0, [said('a')]), { fault: 'readOnly' });

mount('remount,size=64k,rw');
assert.equal((await store.append('m1', 0, [said('a')])).status, 'appended');
await assert.rejects(openFileStore(folder), { name: 'LockedError' });

// A few pages are free: the write begins well and comes to an end half-way.
const filler = join(folder, 'filler');
await writeFile(filler, Buffer.alloc(44 * 1024));
const file = join(folder, 'streams', 'm1.json');
const before = await readFile(file);
for (const size of [14, 40, 200]) {
  await assert.rejects(store.append('m1', 1, [said('b', 'x'.repeat(size * 1024))]), { fault: 'full', file });
  assert.deepEqual(await readFile(file), before);
  assert.equal((await store.read('m1')).version, 1);
}
assert.deepEqual(await readdir(join(folder, 'streams')), ['m1.json']);
await rm(filler);
assert.deepEqual(await store.append('m1', 1, [said('b')]), { status: 'appended', version: 2 });

mount('remount,size=64k,ro');
await assert.rejects(store.append('m1', 2, [said('c')]), { fault: 'readOnly' });
mount('remount,size=64k,rw');
assert.deepEqual(await store.append('m1', 2, [said('c')]), { status: 'appended', version: 3 });

// Something else is mounted over it.
mount('size=64k,ro');
await assert.rejects(store.append('m1', 3, [said('d')]), { fault: 'failed', file });
assert.equal((await store.read('m1')).version, 3);
must('umount', folder);
assert.deepEqual(await store.append('m1', 3, [said('d')]), { status: 'appended', version: 4 });
await store.close();
