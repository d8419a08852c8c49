import assert from 'node:assert/strict';
import type { Event } from '../../src/core/event.ts';
import type { Store } from '../../src/store/store.ts';
import { said, sourcesOf } from './events.ts';

/** What every store keeps to. `open` gives an empty one. */
export function keepsTheContract(open: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  it('gives a stream that does not exist as empty', async () => {
    assert.deepEqual(await store.read('m1'), { version: 0, events: [], head: null });
    assert.deepEqual(await store.streams(), []);
  });

  it('gives back what was appended, in order', async () => {
    const events = [said('a'), said('b', 'rad 1\nrad 2 "citat" \u2028 \ud83d\ude00 \ud800')];
    assert.deepEqual(await store.append('m1', 0, events), { status: 'appended', version: 2 });
    assert.deepEqual(await store.append('m1', 2, [said('c')]), { status: 'appended', version: 3 });
    const { version, events: read } = await store.read('m1');
    assert.deepEqual({ version, read }, { version: 3, read: [...events, said('c')] });
  });

  it('gives with a stream the hash over all its events', async () => {
    await store.append('m1', 0, [said('a')]);
    const first = (await store.read('m1')).head;
    assert.match(first ?? '', /^[0-9a-f]{64}$/);
    assert.equal((await store.read('m1')).head, first);
    await store.append('m1', 1, [said('b')]);
    assert.notEqual((await store.read('m1')).head, first);
  });

  it('refuses an append decided on an older or a later version, and writes nothing', async () => {
    await store.append('m1', 0, [said('a')]);
    assert.deepEqual(await store.append('m1', 0, [said('b')]), { status: 'conflict', version: 1 });
    assert.deepEqual(await store.append('m1', 2, [said('b')]), { status: 'conflict', version: 1 });
    assert.deepEqual(sourcesOf((await store.read('m1')).events), ['a']);
  });

  it('skips sources it holds, whatever version was expected', async () => {
    await store.append('m1', 0, [said('a'), said('b')]);
    assert.deepEqual(await store.append('m1', 0, [said('a')]), { status: 'known', version: 2 });
    assert.deepEqual(await store.append('m1', 2, [said('b'), said('c')]), { status: 'appended', version: 3 });
    assert.deepEqual(sourcesOf((await store.read('m1')).events), ['a', 'b', 'c']);
  });

  it('takes several events of one source in one call', async () => {
    assert.deepEqual(await store.append('m1', 0, [said('a', 'ett'), said('a', 'två')]), { status: 'appended', version: 2 });
  });

  it('has nothing to do for no events', async () => {
    assert.deepEqual(await store.append('m1', 0, []), { status: 'known', version: 0 });
    assert.deepEqual(await store.streams(), []);
  });

  it('marks a stream anew when it changes, and only then', async () => {
    assert.equal(await store.mark('m1'), null);
    await store.append('m1', 0, [said('a')]);
    const mark = await store.mark('m1');
    assert.equal(typeof mark, 'string');
    await store.append('m1', 1, [said('a')]);
    await store.append('m2', 0, [said('b')]);
    assert.equal(await store.mark('m1'), mark);
    await store.append('m1', 1, [said('c')]);
    assert.notEqual(await store.mark('m1'), mark);
  });

  it('keeps streams apart, known sources too', async () => {
    await store.append('m1', 0, [said('a')]);
    assert.deepEqual(await store.append('m2', 0, [said('a')]), { status: 'appended', version: 1 });
    assert.deepEqual([...(await store.streams())].sort(), ['m1', 'm2']);
    await store.append('M1', 0, [said('b')]);
    assert.deepEqual([...(await store.streams())].sort(), ['M1', 'm1', 'm2']);
    assert.deepEqual(sourcesOf((await store.read('m1')).events), ['a']);
  });

  it('lets appends count on those sent before them', async () => {
    const answers = await Promise.all([
      store.append('m1', 0, [said('a')]),
      store.append('m1', 1, [said('b')]),
      store.append('m1', 1, [said('late')]),
      store.append('m1', 2, [said('a')]),
      store.append('m1', 2, [said('c')]),
    ]);
    assert.deepEqual(
      answers.map(({ status, version }) => `${status} ${version}`),
      ['appended 1', 'appended 2', 'conflict 2', 'known 2', 'appended 3'],
    );
  });

  it('lets one of many win who count on the same version', async () => {
    const racers = Array.from({ length: 20 }, (_, index) => store.append('m1', 0, [said(`r${index}`)]));
    const statuses = (await Promise.all(racers)).map((answer) => answer.status);
    assert.equal(statuses.filter((status) => status === 'appended').length, 1);
    assert.equal(statuses.filter((status) => status === 'conflict').length, 19);
  });

  it('tells its subscribers in order of version, before the append resolves', async () => {
    const heard: { stream: string; events: readonly Event[]; version: number }[] = [];
    const end = store.subscribe((stream, events, version) => heard.push({ stream, events, version }));
    await store.append('m1', 0, [said('a')]);
    assert.deepEqual(heard, [{ stream: 'm1', events: [said('a')], version: 1 }]);
    await Promise.all(['b', 'c', 'd'].map((source, index) => store.append('m1', index + 1, [said(source)])));
    assert.deepEqual(
      heard.flatMap(({ events }) => sourcesOf(events)),
      ['a', 'b', 'c', 'd'],
    );
    let counted = 0;
    for (const { events, version } of heard) {
      counted += events.length;
      assert.equal(counted, version);
    }
    end();
    await store.append('m1', 4, [said('e')]);
    assert.equal(counted, 4);
    assert.equal(heard.at(-1)?.version, 4);
  });

  it('tells nothing of what was known or came too late', async () => {
    await store.append('m1', 0, [said('a')]);
    store.subscribe(() => assert.fail('nothing was stored'));
    await store.append('m1', 1, [said('a')]);
    await store.append('m1', 0, [said('b')]);
  });

  it('refuses an id that is no stream id, and has nothing under it', async () => {
    for (const id of ['', '.', '..', '../m1', 'a/b', 'a\\b', 'å', 'a.json', 'a\0', 'x'.repeat(101)]) {
      await assert.rejects(store.append(id, 0, [said('a')]), RangeError);
      assert.deepEqual(await store.read(id), { version: 0, events: [], head: null });
    }
  });
}
