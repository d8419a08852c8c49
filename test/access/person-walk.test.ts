import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Event } from '../../src/core/event.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { personFile } from '../../src/person-file.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { aboutPerson } from '../../src/views/about-person.ts';
import { ownFolder } from '../store/folder.ts';
import { everyFact, ORIGIN } from './every-event.ts';
import { A, fillTwoCouncils } from './two-councils.ts';

const CANARY = 'Kim Kanarie';

/** Every place of a value where a text stands. */
function* places(value: unknown, at: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value === 'string') yield at;
  else if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) yield* places(one, [...at, key]);
}

/** The value with the canary in one place. */
function planted(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return CANARY;
  if (Array.isArray(value)) return value.map((one, index) => (String(index) === key ? planted(one, rest) : one));
  return { ...Object(value), [key]: planted(Object(value)[key], rest) };
}

const isIn = (place: string, at: string): boolean => at === place || place.startsWith(`${at}/`);

describe('the extract of a person, over every event that there is', () => {
  const facts = everyFact();

  it('has every place in which a name can stand', () => {
    let count = 0;
    for (const fact of facts) {
      const { type, ...said } = fact;
      for (const place of places(said)) {
        // Only texts are put in the place of texts: it is an event as before.
        const event = { type, ...Object(planted(said, place)), origin: ORIGIN } as Event;
        const [found] = aboutPerson([event], [CANARY]);
        const where = `${type} ${place.join('/')}`;
        assert(found !== undefined, where);
        assert.equal(found.own, false, where);
        const stored = found.stored.find(({ at }) => isIn(place.join('/'), at));
        assert(JSON.stringify(stored?.value)?.includes(CANARY), where);
        count += 1;
      }
    }
    assert(count > 300, `${count} places`);
  });

  it('has whose words somebody else has saved, in every event', () => {
    for (const fact of facts) {
      const event: Event = { ...fact, origin: { ...ORIGIN, quoted: { ...ORIGIN.quoted, name: CANARY } } };
      const [found] = aboutPerson([event], [CANARY]);
      assert.deepEqual(
        found?.stored.filter(({ at }) => at.startsWith('origin')),
        [{ at: 'origin/quoted', value: { name: CANARY, at: ORIGIN.quoted.at } }],
      );
    }
  });

  it('has all of what they did themselves', () => {
    for (const fact of facts) {
      const { type: _, ...said } = fact;
      const [found] = aboutPerson([{ ...fact, origin: { ...ORIGIN, by: CANARY } }], [CANARY]);
      assert.equal(found?.own, true);
      assert.deepEqual(Object.fromEntries(found.stored.map(({ at, value }) => [at, value])), said);
    }
  });

  it('has of what is about them alone all, whoever recorded it', () => {
    const apology = { type: 'attendanceRecorded', name: CANARY, status: 'apology', remote: false, fromItem: null } as const;
    const [found] = aboutPerson([{ ...apology, origin: ORIGIN }], [CANARY]);
    const { type: _, ...said } = apology;
    assert.deepEqual(Object.fromEntries(found?.stored.map(({ at, value }) => [at, value]) ?? []), said);
  });

  it('has what a series file says of them under keys of its own', () => {
    const set = facts.find(({ type }) => type === 'seriesSetUp');
    assert(set?.type === 'seriesSetUp');
    const [member] = set.settings.members;
    assert(member !== undefined);
    const settings = { ...set.settings, members: [member, { ...member, name: CANARY }], unknown: { 'members[1].phone': 1, [CANARY]: 2 } };
    const stored = aboutPerson([{ ...set, settings, origin: ORIGIN }], [CANARY])[0]?.stored ?? [];
    assert(stored.some(({ at, value }) => at === 'settings/unknown/members[1].phone' && value === 1));
    assert(stored.some(({ at, value }) => at === `settings/unknown/${CANARY}` && value === 2));
  });
});

describe('the extract of a person, over a whole data folder', () => {
  const folder = ownFolder();

  it('has every stored event that names them, and there is no file that does besides', async () => {
    const dir = folder();
    const store = await openFileStore(dir);
    await fillTwoCouncils(store);
    const councils = await openCouncils(store);
    const [series] = (await councils.series()).filter(({ id }) => id === A.series);
    assert(series !== undefined);
    for (const name of ['Amina Warsame', 'Ylva Brandt', 'Petter Nordin', 'Disa Malm']) {
      const { streams } = await personFile({ archive: councils, store }, series, name);
      for (const file of (await readdir(join(dir, 'streams'))).filter((one) => one.startsWith(A.series))) {
        const lines = (await readFile(join(dir, 'streams', file), 'utf8')).split('\n').slice(1);
        const naming = lines.filter((line) => line.includes(name)).length;
        const exported = streams.find(({ id }) => `${id}.json` === file)?.events.length ?? 0;
        assert.equal(exported, naming, `${name} in ${file}`);
      }
    }
    await councils.close();
    const files = await readdir(dir, { recursive: true, withFileTypes: true });
    for (const entry of files.filter((one) => one.isFile() && !one.parentPath.endsWith('streams')))
      assert.doesNotMatch(await readFile(join(entry.parentPath, entry.name), 'utf8'), /Amina Warsame|Ylva Brandt|Petter Nordin|Disa Malm/);
  });
});
