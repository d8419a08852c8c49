import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './laget-runt.ts';

describe('laget-runt search', () => {
  let dir: string;
  const data = () => ({ DATA_DIR: join(dir, 'data') });
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-search-'));
    const log = ['# date: 2026-03-02', '09:00:00 <Vera> starta mötet', '09:01:00 <Vera> punkt: Kajen', '09:02:00 <Vera> nästa'];
    await writeFile(
      join(dir, 'log.txt'),
      [...log, '09:03:00 <Vera> beslut: Bryggan ska tjäras.', '09:04:00 <Vera> avsluta mötet'].join('\n'),
    );
    assert.equal((await run(['replay', join(dir, 'log.txt')], data())).status, 0);
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('prints what it finds with its place, and leaves nothing behind', async () => {
    const before = await readdir(data().DATA_DIR);
    const { status, out } = await run(['search', 'bryggor'], data());
    assert.deepEqual([status, out], [0, '2026-03-02, meeting 1, item 1: Kajen (decision)\n  Bryggan ska tjäras.\n']);
    assert.deepEqual(await readdir(data().DATA_DIR), before);
  });

  it('says in one line that nothing holds the words, and the status is not 0', async () => {
    const { status, out } = await run(['search', 'xyzzy'], data());
    assert.deepEqual([status, out.trim().split('\n').length], [1, 1]);
  });
});
