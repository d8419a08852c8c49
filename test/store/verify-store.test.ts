import assert from 'node:assert/strict';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { erasedText, saltAt } from '../../src/store/chain.ts';
import { writeDurably } from '../../src/store/durable-write.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { type Verification, verifyStore } from '../../src/store/verify-store.ts';
import { said } from './events.ts';
import { ownFolder } from './folder.ts';

const WELL = { heads: null, findings: [] };
const NONE = { ...WELL, digests: new Map() };
const damageOf = ({ heads, findings }: Verification) => ({ heads, findings: findings.map(({ stream, damage }) => ({ stream, damage })) });
/** The stream and the number of the first bad event, of the one stream that is damaged. */
function foundIn({ findings }: Verification): readonly [string | undefined, number | null] {
  const [{ stream, damage } = { stream: undefined, damage: null }] = findings;
  assert.equal(findings.length, 1);
  if (damage?.kind === 'changed') return [stream, damage.event?.number ?? null];
  return [stream, damage?.kind === 'shortened' ? damage.from : null];
}

describe('what is stored', () => {
  const folder = ownFolder();
  const fileOf = (stream: string) => join(folder(), 'streams', `${stream}.json`);
  const heads = () => join(folder(), 'heads.json');
  const textOf = (stream: string) => readFile(fileOf(stream), 'utf8');
  const EVENTS = 6;

  /** Two streams of six events, written by two processes. */
  async function fill(): Promise<void> {
    for (const from of [0, EVENTS / 2]) {
      const store = await openFileStore(folder());
      for (const stream of ['m1', 'm2']) {
        for (let at = from; at < from + EVENTS / 2; at += 1)
          await store.append(stream, at, [said(`${stream}-${at}`, `rad ${at} 😀 \ud800`)]);
      }
      await store.close();
    }
  }
  beforeEach(fill);

  /** Changes the events of m1 as `change` says, and puts everything back afterwards. */
  async function having(change: (events: unknown[]) => void): Promise<Verification> {
    const before = await textOf('m1');
    const content = JSON.parse(before);
    change(content.events);
    const lines = content.events.map((event: unknown) => JSON.stringify(event)).join(',\n');
    await writeFile(fileOf('m1'), `{ "format": 2, "stream": "m1", "events": [\n${lines}\n] }\n`);
    const verification = await verifyStore(folder());
    await writeFile(fileOf('m1'), before);
    return verification;
  }

  it('is well, and counted, when nobody has touched it', async () => {
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 2, events: 2 * EVENTS, ahead: 0 });
  });

  it('shows any single byte that is changed, and names the event that it is in', async () => {
    const good = await readFile(fileOf('m1'));
    const ends = [...good.entries()].filter(([, byte]) => byte === 10).map(([at]) => at);
    const anyByte = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(anyByte, async ([at, by]) => {
        const bad = Buffer.from(good);
        bad[at] = (good[at] ?? 0) ^ by;
        await writeFile(fileOf('m1'), bad);
        const [stream, number] = foundIn(await verifyStore(folder()));
        assert.equal(stream, 'm1');
        // Line 0 and the last one are the frame, which belongs to no event.
        const line = ends.filter((end) => end < at).length;
        const inEvent = line > 0 && line <= EVENTS && !ends.includes(at);
        if (inEvent && by !== (10 ^ (good[at] ?? 0))) assert.equal(number, line);
      }),
      { numRuns: 400 },
    );
    await writeFile(fileOf('m1'), good);
    assert.deepEqual(damageOf(await verifyStore(folder())), WELL);
  });

  it('shows an event that is removed, added or exchanged, and names the first that is not in its place', async () => {
    const other = JSON.parse(await textOf('m2')).events;
    const index = fc.nat(EVENTS - 1);
    await fc.assert(
      fc.asyncProperty(index, index, async (at, to) => {
        const number = at + 1;
        assert.deepEqual(foundIn(await having((events) => events.splice(at, 1))), ['m1', number]);
        assert.deepEqual(foundIn(await having((events) => events.splice(at, 1, other[to]))), ['m1', number]);
        assert.deepEqual(foundIn(await having((events) => events.splice(at, 0, other[to]))), ['m1', number]);
        const twice = await having((events) => events.splice(at + 1, 0, events[at]));
        assert.deepEqual(foundIn(twice), ['m1', number + 1]);
        if (at === to) return;
        const swapped = await having((events) => ([events[at], events[to]] = [events[to], events[at]]));
        assert.deepEqual(foundIn(swapped), ['m1', Math.min(at, to) + 1]);
      }),
      { numRuns: 30 },
    );
  });

  it('shows events that are cut off at the end, however many', async () => {
    for (let left = 0; left < EVENTS; left += 1) {
      const { findings } = await having((events) => events.splice(left));
      assert.deepEqual(findings[0]?.damage, { kind: 'shortened', from: left + 1 });
    }
  });

  it('shows a changed event though the whole chain was computed anew', async () => {
    const before = await textOf('m1');
    await rm(fileOf('m1'));
    const store = await openFileStore(folder(), { warn: () => {} });
    for (let at = 0; at < EVENTS + 1; at += 1) await store.append('m1', at, [said(`m1-${at}`, 'something else')]);
    await store.close();
    assert.deepEqual(foundIn(await verifyStore(folder())), ['m1', EVENTS]);
    await writeFile(fileOf('m1'), before);
    assert.deepEqual(damageOf(await verifyStore(folder())), WELL);
  });

  it('shows files that are removed, added or exchanged', async () => {
    const [one, two] = [await textOf('m1'), await textOf('m2')];
    await rm(fileOf('m1'));
    assert.deepEqual(damageOf(await verifyStore(folder())).findings, [{ stream: 'm1', damage: { kind: 'gone' } }]);
    await writeFile(fileOf('m1'), two.replace('"stream": "m2"', '"stream": "m1"'));
    assert.deepEqual(foundIn(await verifyStore(folder())), ['m1', 1]);
    await writeFile(fileOf('m1'), two);
    await writeFile(fileOf('m2'), one);
    assert.deepEqual(
      (await verifyStore(folder())).findings.map(({ stream }) => stream),
      ['m1', 'm2'],
    );
    await writeFile(fileOf('m1'), one);
    await writeFile(fileOf('m2'), two);
    await rename(fileOf('m2'), fileOf('m3'));
    assert.deepEqual(
      damageOf(await verifyStore(folder())).findings.map(({ stream, damage }) => [stream, damage.kind]),
      [
        ['m2', 'gone'],
        ['m3', 'changed'],
      ],
    );
  });

  it('shows a whole stream that somebody else put there', async () => {
    const elsewhere = join(folder(), 'elsewhere');
    const store = await openFileStore(elsewhere);
    await store.append('m3', 0, [said('forged')]);
    await store.close();
    await cp(join(elsewhere, 'streams', 'm3.json'), fileOf('m3'));
    assert.deepEqual(damageOf(await verifyStore(folder())).findings, [{ stream: 'm3', damage: { kind: 'unknown' } }]);
  });

  it('shows any change of the heads', async () => {
    const good = await readFile(heads(), 'utf8');
    const { heads: known } = JSON.parse(good);
    const changes: readonly (readonly [unknown, Partial<Verification>])[] = [
      [null, { heads: { file: 'heads.json', damage: 'unreadable' } }],
      [{ format: 1, heads: [] }, {}],
      [{ format: 1, heads: [known[0], { ...known[1], version: 5 }] }, {}],
      [{ format: 1, heads: [known[0], { ...known[1], hash: known[0].hash }] }, {}],
      [{ format: 1, heads: [known[1]] }, {}],
    ];
    for (const [content, expected] of changes) {
      await writeFile(heads(), JSON.stringify(content));
      const verification = await verifyStore(folder());
      assert.notDeepEqual(damageOf(verification), WELL);
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(Reflect.get(verification, key), value);
    }
    await rm(heads());
    assert.deepEqual(damageOf(await verifyStore(folder())), { heads: { file: 'heads.json', damage: 'gone' }, findings: [] });
    await writeFile(heads(), good);
    assert.deepEqual(damageOf(await verifyStore(folder())), WELL);
  });

  it('is not covered up by what is stored later', async () => {
    const whole = JSON.parse(await textOf('m1'));
    await writeFile(fileOf('m1'), JSON.stringify({ ...whole, events: whole.events.slice(0, 2) }));
    const warnings: unknown[] = [];
    const store = await openFileStore(folder(), { warn: (error) => warnings.push(error) });
    for (let at = 2; at < EVENTS + 2; at += 1) await store.append('m1', at, [said(`new-${at}`)]);
    await store.close();
    assert.equal(warnings.length, 1);
    assert.deepEqual(foundIn(await verifyStore(folder())), ['m1', EVENTS]);
  });

  it('may be ahead of its heads, as after a power cut, and goes on from there', async () => {
    const before = await readFile(heads());
    const store = await openFileStore(folder());
    await store.append('m1', EVENTS, [said('later')]);
    await store.close();
    await writeFile(heads(), before);
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 2, events: 2 * EVENTS + 1, ahead: 1 });
    const next = await openFileStore(folder());
    await next.append('m1', EVENTS + 1, [said('last')]);
    await next.close();
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 2, events: 2 * EVENTS + 2, ahead: 0 });
  });

  it('is found by the digest of any of its events, as long as it is what it was', async () => {
    const { events } = JSON.parse(await textOf('m1'));
    const asked = [events[3].hash, 'f'.repeat(64)];
    const { digests } = await verifyStore(folder(), asked);
    assert.deepEqual(
      [...digests].map(([digest, extract]) => [digest, extract?.stream ?? null, extract?.sound ?? null]),
      [
        [asked[0], 'm1', 4],
        [asked[1], null, null],
      ],
    );
    await writeFile(fileOf('m1'), (await textOf('m1')).replace('rad 2', 'rad 7'));
    assert.equal((await verifyStore(folder(), asked)).digests.get(events[3].hash), null);
  });

  it('may have been announced and never come, as after a kill before the first event', async () => {
    const store = await openFileStore(folder(), {
      async writeFile(file, text) {
        if (file.endsWith('m3.json')) throw new Error('killed');
        await writeDurably(file, text);
      },
    });
    await assert.rejects(store.append('m3', 0, [said('a')]));
    await store.close();
    assert.match(await readFile(heads(), 'utf8'), /m3/);
    assert.deepEqual(damageOf(await verifyStore(folder())), WELL);
  });

  it('still proves itself when a text in it was erased', async () => {
    const content = JSON.parse(await textOf('m1'));
    const { salt, hash, event } = content.events[2];
    const paths = ['/type', '/item', ...['source', 'at', 'channel', 'message'].map((key) => `/origin/${key}`)];
    const salts = Object.fromEntries(paths.map((path) => [path, saltAt(salt, path).toString('base64url')]));
    const erased = {
      ...event,
      title: erasedText(event.title, saltAt(salt, '/title')),
      origin: { ...event.origin, by: erasedText(event.origin.by, saltAt(salt, '/origin/by')) },
    };
    const verification = await having((events) => events.splice(2, 1, { salts, hash, event: erased }));
    assert.deepEqual(damageOf(verification), WELL);
    const forged = await having((events) => events.splice(2, 1, { salts, hash, event: { ...erased, item: 'i9' } }));
    assert.deepEqual(foundIn(forged), ['m1', 3]);
  });
});

describe('a store of before there were chains', () => {
  const folder = ownFolder();
  const file = () => join(folder(), 'streams', 'm1.json');

  async function old(): Promise<void> {
    const store = await openFileStore(folder());
    await store.append('m1', 0, [said('a'), said('b')]);
    await store.close();
    const { events } = JSON.parse(await readFile(file(), 'utf8'));
    const kept = events.map(({ salt, event }: { salt: string; event: unknown }) => ({ salt, event }));
    await writeFile(file(), JSON.stringify({ format: 1, stream: 'm1', events: kept }));
    await rm(join(folder(), 'heads.json'));
  }

  it('is well as it is, is chained with the next write, and guarded from then on', async () => {
    await old();
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 1, events: 2, ahead: 1 });
    const store = await openFileStore(folder());
    const { head } = await store.read('m1');
    assert.equal(JSON.parse(await readFile(file(), 'utf8')).format, 1);
    await store.append('m1', 2, [said('c')]);
    await store.close();
    const { format, events } = JSON.parse(await readFile(file(), 'utf8'));
    assert.deepEqual([format, events.length, events[1].hash], [2, 3, head]);
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 1, events: 3, ahead: 0 });
  });

  it('does not come back: a chained file in the old format with another word is found', async () => {
    await old();
    const store = await openFileStore(folder());
    await store.append('m1', 2, [said('c')]);
    await store.close();
    const { events } = JSON.parse(await readFile(file(), 'utf8'));
    const forged = events.map(({ salt, event }: { salt: string; event: object }) => ({ salt, event: { ...event, title: 'else' } }));
    await writeFile(file(), JSON.stringify({ format: 1, stream: 'm1', events: forged }));
    assert.equal((await verifyStore(folder())).findings.length, 1);
  });
});

describe('the file of the heads', () => {
  const folder = ownFolder();

  it('when damaged is named, left as it is, and keeps nobody from writing', async () => {
    await writeFile(join(folder(), 'heads.json'), '{ "format"');
    const warnings: unknown[] = [];
    const store = await openFileStore(folder(), { warn: (error) => warnings.push(error) });
    assert.equal((await store.append('m1', 0, [said('a')])).status, 'appended');
    await store.close();
    assert.match(String(warnings[0]), /heads\.json/);
    assert.equal(await readFile(join(folder(), 'heads.json'), 'utf8'), '{ "format"');
  });

  it('is written far less often than what it follows', async () => {
    const written: string[] = [];
    const store = await openFileStore(folder(), {
      async writeFile(file, text) {
        written.push(file);
        await writeDurably(file, text);
      },
    });
    for (let at = 0; at < 100; at += 1) await store.append('m1', at, [said(`s${at}`)]);
    await store.close();
    const heads = written.filter((file) => file.endsWith('heads.json')).length;
    assert.ok(heads <= 10, `${heads} writes of the heads for 100 of events`);
    assert.deepEqual(await verifyStore(folder()), { ...NONE, streams: 1, events: 100, ahead: 0 });
  });
});
