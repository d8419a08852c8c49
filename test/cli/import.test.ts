import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { run } from './laget-runt.ts';

const MINUTES = `Minnesanteckningar
Rådet för vägar

Mötesdatum: 2019-03-05, möte nr 12.

Närvarande: Ida Ek, Bo Vik

1. Laget runt
Ida har fått grus.

2. Broar
Beslut: Bron målas.
`;

describe('laget-runt import', () => {
  let dir: string;
  let env: { DATA_DIR: string };
  const file = (name: string) => join(dir, name);
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-import-'));
    env = { DATA_DIR: join(dir, 'data') };
    await writeFile(file('a.txt'), MINUTES);
    await writeFile(
      file('b.html'),
      `<!doctype html>${MINUTES.split('\n')
        .map((line) => `<p>${line.replace('2019-03-05, möte nr 12', '2019-05-07, möte nr 13')}</p>`)
        .join('')}`,
    );
    await writeFile(file('c.pdf'), '%PDF-1.7');
    await writeFile(file('series.json'), JSON.stringify({ name: 'Vägrådet', members: [{ name: 'Ida Ek' }] }));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('prints the reading with --json, and stores nothing', async () => {
    const { status, out } = await run(['import', file('a.txt'), '--json'], env);
    assert.equal(status, 0);
    const read = JSON.parse(out);
    assert.deepEqual([read.council, read.number, read.date, read.items.length], ['Rådet för vägar', 12, '2019-03-05', 2]);
    assert.ok(Array.isArray(read.warnings));
    await assert.rejects(readdir(env.DATA_DIR));
  });

  it('prints several files as a list, and says in one line what it could not read', async () => {
    const { status, out, err } = await run(['import', file('a.txt'), file('c.pdf'), file('b.html'), '--json'], env);
    assert.equal(status, 1);
    assert.deepEqual(
      JSON.parse(out).map(({ number }: { number: number }) => number),
      [12, 13],
    );
    assert.deepEqual(
      err.split('\n').filter((line) => line.startsWith('laget-runt:')),
      ['laget-runt: c.pdf cannot be read. Use docx, html or txt.'],
    );
    assert.match(
      (await run(['import', file('none.txt'), '--json'], env)).err,
      /^laget-runt: The file .*none\.txt is not there or cannot be read\.\n$/,
    );
  });

  it('stores into the council that the text names, which it sets up, and prints an id for each meeting', async () => {
    const { status, out } = await run(['import', file('a.txt'), file('b.html')], env);
    assert.equal(status, 0);
    assert.match(
      out,
      /^radet-for-vagar_i[0-9a-f]{12} Rådet för vägar, meeting no\. 12, 2019-03-05\nradet-for-vagar_i[0-9a-f]{12} .* 13, 2019-05-07\n$/,
    );
    assert.equal((await run(['import', file('b.html'), file('a.txt')], env)).out.split('\n').sort().join(), out.split('\n').sort().join());
    assert.match((await run(['minutes', 'Rådet för vägar/12', '--format', 'txt'], env)).out, /Bron målas/);
    assert.match((await run(['verify'], env)).out, /^Nothing was changed: 4 files/);
  });

  it('stores into the council of the series file', async () => {
    assert.match(
      (await run(['import', file('a.txt'), '--series', file('series.json')], env)).out,
      /^vagradet_i[0-9a-f]{12} Vägrådet, meeting no\. 12/,
    );
  });

  it('says in one line that a server is writing', async () => {
    const store = await openFileStore(env.DATA_DIR);
    const { status, err } = await run(['import', file('a.txt')], env);
    await store.close();
    assert.equal(status, 1);
    assert.match(err, /^laget-runt: A server is using the data folder\. Stop it, or run the command on another folder\.$/m);
  });
});
