import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openFileStore } from '../../src/store/file-store.ts';
import { StoreError } from '../../src/store/store.ts';
import { emptyStream, printStream, withEvents } from '../../src/store/stream-content.ts';
import { said } from './events.ts';
import { ownFolder } from './folder.ts';

const whole = printStream(withEvents(emptyStream('m1'), [said('a', 'Om vägen')]));
const changed = (change: (content: ReturnType<typeof JSON.parse>) => void): string => {
  const content = JSON.parse(whole);
  change(content);
  return JSON.stringify(content);
};

const damages: Readonly<Record<string, string | Buffer>> = {
  'is empty': '',
  'is cut off': whole.slice(0, -10),
  'is not JSON': 'hemligt: vad Ylva sade',
  'has a strange byte': Buffer.from(whole, 'latin1'),
  'is of a later format': changed((content) => (content.format = 3)),
  'is another stream’s': changed((content) => (content.stream = 'm2')),
  'has an event without origin': changed((content) => delete content.events[0].event.origin),
  'has an event without salt': changed((content) => delete content.events[0].salt),
  'has an event without hash': changed((content) => delete content.events[0].hash),
  'has more than we know of': changed((content) => (content.chain = [])),
  'is a bare null': 'null',
};

describe('a file that', () => {
  const folder = ownFolder();
  const file = () => join(folder(), 'streams', 'm1.json');

  for (const [name, content] of Object.entries(damages)) {
    it(`${name} is named and left as it is`, async () => {
      await mkdir(join(folder(), 'streams'));
      await writeFile(file(), content);
      const store = await openFileStore(folder());
      const named = (error: unknown) => {
        assert.ok(error instanceof StoreError);
        assert.deepEqual({ fault: error.fault, file: error.file }, { fault: 'damaged', file: file() });
        assert.equal(error.cause, undefined, 'a parser’s message quotes the file');
        return true;
      };
      await assert.rejects(store.read('m1'), named);
      await assert.rejects(store.append('m1', 0, [said('b')]), named);
      await assert.rejects(store.append('m1', 1, [said('b')]), named);
      assert.deepEqual(await readFile(file()), Buffer.from(content));
      assert.deepEqual(await store.streams(), ['m1']);
      assert.equal((await store.append('m2', 0, [said('b')])).status, 'appended');
      await store.close();
    });
  }

  it('is a folder is named', async () => {
    await mkdir(file(), { recursive: true });
    const store = await openFileStore(folder());
    await assert.rejects(store.read('m1'), { fault: 'damaged', file: file() });
    await store.close();
  });

  it('becomes damaged while we run is not overwritten, and goes on when it is repaired', async () => {
    const store = await openFileStore(folder());
    await store.append('m1', 0, [said('a')]);
    const good = await readFile(file());
    await writeFile(file(), good.subarray(0, 40));
    await assert.rejects(store.append('m1', 1, [said('b')]), { fault: 'damaged' });
    await assert.rejects(store.read('m1'), { fault: 'damaged' });
    assert.deepEqual(await readFile(file()), good.subarray(0, 40));
    await writeFile(file(), good);
    assert.deepEqual(await store.append('m1', 1, [said('b')]), { status: 'appended', version: 2 });
    await store.close();
  });
});
