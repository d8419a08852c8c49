import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openDocument } from '../../src/store/document.ts';
import { writeDurably } from '../../src/store/durable-write.ts';
import { ownFolder } from './folder.ts';

const cards = z.record(z.string(), z.string());

describe('a document', () => {
  const folder = ownFolder();
  const path = () => join(folder(), 'cards.json');

  it('is what it was when it is opened again', async () => {
    const document = await openDocument(path(), cards, {});
    assert.deepEqual(document.data, {});
    await document.write({ agenda: '17' });
    assert.deepEqual(document.data, { agenda: '17' });
    assert.deepEqual((await openDocument(path(), cards, {})).data, { agenda: '17' });
  });

  it('takes updates one after the other, none lost', async () => {
    const document = await openDocument(path(), cards, {});
    const keys = Array.from({ length: 50 }, (_, index) => `k${index}`);
    await Promise.all(keys.map((key) => document.update((data) => ({ ...data, [key]: 'x' }))));
    assert.deepEqual(Object.keys(document.data), keys);
    assert.deepEqual(JSON.parse(await readFile(path(), 'utf8')), document.data);
  });

  it('is as before when it can’t be written, and can be written again', async () => {
    let broken = true;
    const document = await openDocument(
      path(),
      cards,
      {},
      {
        async writeFile(file, text) {
          if (broken) throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
          await writeDurably(file, text);
        },
      },
    );
    await assert.rejects(document.write({ agenda: '17' }), { fault: 'readOnly', file: path() });
    assert.deepEqual(document.data, {});
    broken = false;
    await document.write({ agenda: '18' });
    assert.deepEqual(document.data, { agenda: '18' });
  });

  it('that is damaged is named and left as it is', async () => {
    for (const content of ['', '{ "agenda": ', '{ "agenda": 17 }']) {
      await writeFile(path(), content);
      await assert.rejects(openDocument(path(), cards, {}), { name: 'StoreError', fault: 'damaged', file: path() });
      assert.equal(await readFile(path(), 'utf8'), content);
    }
  });
});
