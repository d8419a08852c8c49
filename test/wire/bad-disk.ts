/** Run by disk.test.ts in a namespace of its own, where it may mount: a meeting on a disk of 64 kB that fails. */
import assert from 'node:assert/strict';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCouncils } from '../../src/open-councils.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { BotHouse } from '../bot/house.ts';
import { run } from '../store/run.ts';
import { COUNCIL, type Disk, holdOnBadDisk } from './hold-on-bad-disk.ts';

const [folder = '', how = ''] = process.argv.slice(2);
const mount = (options: string) => assert.equal(run('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder).status, 0);
const filler = join(folder, 'filler');

const disks: Readonly<Record<string, Disk>> = {
  full: {
    async fail() {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(filler, Buffer.alloc(bavail * bsize));
    },
    mend: () => rm(filler),
  },
  readOnly: {
    fail: async () => mount('remount,size=64k,ro'),
    mend: async () => mount('remount,size=64k,rw'),
  },
};

mount('size=64k');
const store = await openFileStore(folder);
const councils = await openCouncils(store);
await COUNCIL(councils);
const house = await BotHouse.open({ councils });
await holdOnBadDisk(house, disks[how] ?? assert.fail(how));
await house.close();
await councils.close();
run('umount', folder);
