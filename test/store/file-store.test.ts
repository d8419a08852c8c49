import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { keepsTheContract } from './contract.ts';
import { said, sourcesOf } from './events.ts';
import { ownFolder } from './folder.ts';

describe('the store in files', () => {
  const folder = ownFolder();

  // A suite of its own is closed before its folder goes.
  describe('keeps the contract:', () => keepsTheContract(() => openFileStore(folder())));
});

describe('the files of the store', () => {
  const folder = ownFolder();
  const fileOf = (name: string) => join(folder(), 'streams', name);

  it('are all there for the next process', async () => {
    const first = await openFileStore(folder());
    await first.append('m1', 0, [said('a'), said('b')]);
    await first.close();
    const second = await openFileStore(folder());
    assert.deepEqual((await second.read('m1')).events, [said('a'), said('b')]);
    assert.deepEqual(await second.streams(), ['m1']);
    assert.deepEqual(await second.append('m1', 2, [said('a')]), { status: 'known', version: 2 });
    await second.close();
  });

  it('are JSON with a line per event, a salt and a hash beside each', async () => {
    const store = await openFileStore(folder());
    await store.append('m1', 0, [said('a'), said('b')]);
    const before = (await readFile(fileOf('m1.json'), 'utf8')).split('\n');
    await store.append('m1', 2, [said('c')]);
    const text = await readFile(fileOf('m1.json'), 'utf8');
    await store.close();

    assert.equal(text.split('\n')[1], before[1]);
    const { format, stream, events } = JSON.parse(text);
    assert.deepEqual({ format, stream }, { format: 2, stream: 'm1' });
    assert.deepEqual(
      events.map((stored: { event: unknown }) => stored.event),
      [said('a'), said('b'), said('c')],
    );
    const salts = events.map((stored: { salt: string }) => stored.salt);
    for (const salt of salts) assert.match(salt, /^[A-Za-z0-9_-]{22}$/);
    assert.equal(new Set(salts).size, 3);
  });

  it('are the same, byte by byte, where the salts are', async () => {
    const texts = await Promise.all(
      ['one', 'two'].map(async (name) => {
        const store = await openFileStore(join(folder(), name), { salt: () => 'AAECAwQFBgcICQoLDA0ODw' });
        await store.append('m1', 0, [said('a'), said('b')]);
        await store.close();
        return readFile(join(folder(), name, 'streams', 'm1.json'), 'utf8');
      }),
    );
    assert.equal(texts[0], texts[1]);
  });

  it('are nobody else’s to read', async function () {
    if (process.platform === 'win32') this.skip();
    const store = await openFileStore(join(folder(), 'data'));
    await store.close();
    assert.equal((await stat(join(folder(), 'data'))).mode & 0o077, 0);
  });

  it('are free of what a killed process left unfinished', async () => {
    await mkdir(join(folder(), 'streams'));
    for (const name of ['m1.json.2884123', 'm2.json.7']) await writeFile(fileOf(name), '{ "form');
    await writeFile(join(folder(), 'bot.json.12'), '');
    await writeFile(fileOf('kept.txt'), 'not ours');
    const store = await openFileStore(folder());
    assert.deepEqual(await store.streams(), []);
    await store.close();
    assert.deepEqual(await readdir(join(folder(), 'streams')), ['kept.txt']);
    assert.deepEqual((await readdir(folder())).sort(), ['heads.json', 'lock.json', 'streams']);
  });

  it('stay the only truth when somebody puts another one in place', async () => {
    const store = await openFileStore(folder());
    await store.append('m1', 0, [said('a')]);
    const old = await readFile(fileOf('m1.json'));
    await store.append('m1', 1, [said('b')]);
    await writeFile(fileOf('m1.json'), old);
    assert.deepEqual(await store.append('m1', 2, [said('c')]), { status: 'conflict', version: 1 });
    await store.close();
  });

  it('are put back whole when they have gone', async () => {
    const store = await openFileStore(folder());
    await store.append('m1', 0, [said('a')]);
    await rm(fileOf('m1.json'));
    assert.equal((await store.read('m1')).version, 1);
    await store.append('m1', 1, [said('b')]);
    assert.equal(JSON.parse(await readFile(fileOf('m1.json'), 'utf8')).events.length, 2);
    await store.close();
  });

  it('are remembered up to a limit, and read again beyond it', async () => {
    const store = await openFileStore(folder(), { remembered: 2 });
    const ids = ['m1', 'm2', 'm3', 'm4'];
    await Promise.all(ids.map((id) => store.append(id, 0, [said(id)])));
    for (const id of [...ids, ...ids]) assert.deepEqual(sourcesOf((await store.read(id)).events), [id]);
    for (const id of ids) await store.append(id, 1, [said('x')]);
    await store.close();
  });

  it('are opened one by one: what the others hold costs nothing', async () => {
    const first = await openFileStore(folder());
    await first.append('m1', 0, [said('a')]);
    await first.close();
    for (let count = 0; count < 300; count += 1) await writeFile(fileOf(`old${count}.json`), 'damage: nobody may look');
    const store = await openFileStore(folder());
    assert.deepEqual(await store.append('m1', 1, [said('b')]), { status: 'appended', version: 2 });
    assert.equal((await store.streams()).length, 301);
    await store.append('m2', 0, [said('c')]);
    assert.equal((await store.streams()).length, 302);
    await store.close();
  });

  it('are read without a lock beside a process that writes', async () => {
    const writer = await openFileStore(folder());
    const reader = await openFileStore(folder(), { readOnly: true });
    assert.deepEqual(await reader.streams(), []);
    await writer.append('m1', 0, [said('a')]);
    assert.deepEqual(await reader.streams(), ['m1']);
    assert.equal((await reader.read('m1')).version, 1);
    await writer.append('m1', 1, [said('b')]);
    assert.equal((await reader.read('m1')).version, 2);
    await assert.rejects(reader.append('m1', 2, [said('c')]), { name: 'StoreError', fault: 'readOnly', file: fileOf('m1.json') });
    await Promise.all([reader.close(), writer.close()]);
  });

  it('are not made by a store that only reads', async () => {
    const store = await openFileStore(join(folder(), 'data'), { readOnly: true });
    assert.deepEqual(await store.streams(), []);
    assert.equal((await store.read('m1')).version, 0);
    await store.close();
    assert.equal(existsSync(join(folder(), 'data')), false);
  });

  it('are complete when the store has closed, and untouched after', async () => {
    const store = await openFileStore(folder());
    const appends = [store.append('m1', 0, [said('a')]), store.append('m1', 1, [said('b')])];
    await store.close();
    const answers = await Promise.all(appends);
    assert.deepEqual(
      answers.map(({ status }) => status),
      ['appended', 'appended'],
    );
    await assert.rejects(store.append('m1', 2, [said('c')]), { name: 'StoreError', fault: 'failed' });
    assert.equal(JSON.parse(await readFile(fileOf('m1.json'), 'utf8')).events.length, 2);
  });
});
