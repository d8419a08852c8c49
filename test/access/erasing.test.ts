import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Command } from '../../src/core/command.ts';
import type { LineBody } from '../../src/core/line.ts';
import type { Actor } from '../../src/core/origin.ts';
import { minutesDocument } from '../../src/documents/minutes-document.ts';
import { eraseByRule } from '../../src/erase-by-rule.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch } from '../../src/search/search.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { verifyStore } from '../../src/store/verify-store.ts';
import { storedMinutes } from '../../src/stored-minutes.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { ownFolder } from '../store/folder.ts';
import { hear } from './two-councils.ts';

const SERIES = {
  name: 'Rådet',
  chair: 'Ylva Brandt',
  secretary: 'Petter Nordin',
  eraseAfterDays: 30,
  members: [{ name: 'Ylva Brandt' }, { name: 'Petter Nordin' }, { name: 'Amina Warsame' }],
  agenda: [
    { title: 'Laget runt', round: true },
    { title: 'Föregående', approval: true },
  ],
};
const AT = '2026-03-02T08:00:00.000Z';
const by = (name: string): Actor => ({ name, key: null, verified: true });
const [YLVA, PETTER, AMINA] = [by('Ylva Brandt'), by('Petter Nordin'), by('Amina Warsame')];
const line = (body: LineBody): Command => ({ type: 'recordLine', body });
const note = (text: string): Command => line({ kind: 'note', text });

const GONE = ['felstavat', 'ångrat', 'inlägget', 'anmärkning', 'Amina gör detta'];
const STAYS = ['rättstavat', 'sammanfattning', 'beslutet', 'gör detta'];

/** A meeting in which all was said that is not in its minutes, approved by the next one. */
async function held(dir: string): Promise<void> {
  const store = await openFileStore(dir);
  const councils = await openCouncils(store);
  await councils.setUp(parseSeriesFile(JSON.stringify(SERIES)).settings, '2026-03-02T08:00:00.000Z', null);
  const first = (actor: Actor, command: Command) => hear(councils, 'radet_1', actor, command);
  await first(YLVA, { type: 'startMeeting' });
  await first(YLVA, { type: 'startRound', question: null, free: true });
  await first(AMINA, line({ kind: 'entry', text: 'inlägget' }));
  await first(AMINA, note('felstavat'));
  await first(AMINA, { type: 'correctLine', line: 'radet_1-l2', body: { kind: 'note', text: 'rättstavat' } });
  await first(AMINA, note('ångrat'));
  await first(AMINA, { type: 'undo' });
  await first(YLVA, line({ kind: 'decision', sort: 'decision', text: 'beslutet' }));
  await first(YLVA, line({ kind: 'action', text: 'Amina gör detta', what: 'gör detta', who: ['Amina Warsame'], due: null }));
  await first(PETTER, line({ kind: 'summary', text: 'sammanfattning' }));
  await first(YLVA, { type: 'endMeeting' });
  await first(AMINA, { type: 'commentMinutes', item: null, text: 'anmärkning' });
  const second = (actor: Actor, command: Command) => hear(councils, 'radet_2', actor, command);
  await second(YLVA, { type: 'startMeeting' });
  await second(YLVA, { type: 'takeUpItem', number: 2, leaving: null });
  await second(YLVA, note('felstavat i nästa möte'));
  await second(YLVA, { type: 'approveMinutes', item: 'i2', numbers: [1], text: 'Godkändes.' });
  await second(YLVA, { type: 'endMeeting' });
  await councils.meetings('radet');
  const search = openSearch(dir, libraryOf(councils, store), assert.ifError);
  await search.caughtUp();
  await search.close();
  await councils.close();
}

const fileOf = (dir: string, stream: string): Promise<string> => readFile(join(dir, 'streams', `${stream}.json`), 'utf8');

async function erase(dir: string, today: string): Promise<readonly string[]> {
  const store = await openFileStore(dir);
  try {
    return await eraseByRule(store, today);
  } finally {
    await store.close();
  }
}

async function reading<T>(dir: string, read: (store: Awaited<ReturnType<typeof openFileStore>>) => Promise<T>): Promise<T> {
  const store = await openFileStore(dir, { readOnly: true });
  try {
    return await read(store);
  } finally {
    await store.close();
  }
}

const minutesOf = (dir: string) => reading(dir, (store) => storedMinutes(store, 'radet_1', new Date('2026-05-01')));

async function found(dir: string, words: string): Promise<number> {
  const store = await openFileStore(dir);
  const councils = await openCouncils(store);
  const search = openSearch(dir, libraryOf(councils, store), assert.ifError);
  await search.caughtUp();
  const question = { words, kind: null, person: null, organisation: null, year: null, after: null, limit: 10 };
  const { hits } = search.find(question, { series: ['radet'], guestIn: [] });
  await search.close();
  await councils.close();
  return hits.filter(({ meeting }) => meeting === 'radet_1').length;
}

describe('erasing by the rule of privacy', () => {
  const folder = ownFolder();

  it('waits for the days after the approval that the council has set', async () => {
    const dir = folder();
    await held(dir);
    assert.deepEqual(await erase(dir, '2026-03-31'), []);
    assert.deepEqual(await erase(dir, '2026-04-01'), ['radet_1']);
    assert.deepEqual(await erase(dir, '2026-04-02'), []);
  });

  it('takes from the disk what was said and is in no minutes; the minutes, their digest and all proofs stay', async () => {
    const dir = folder();
    await held(dir);
    const before = await minutesOf(dir);
    for (const words of [...GONE, ...STAYS]) assert((await fileOf(dir, 'radet_1')).includes(words), words);
    await erase(dir, '2026-04-01');
    const file = await fileOf(dir, 'radet_1');
    for (const words of GONE) assert(!file.includes(words), words);
    for (const words of STAYS) assert(file.includes(words), words);
    const after = await minutesOf(dir);
    assert.equal(after?.digest, before?.digest);
    const entries = (view: typeof before) =>
      view?.items.flatMap(({ rounds }) => rounds.flatMap((round) => round.entries.map(({ text }) => text)));
    assert.deepEqual([entries(before), entries(after)], [['inlägget'], ['[…]']]);
    assert(before !== null && after !== null);
    for (const format of ['txt', 'md', 'html'] as const)
      assert.equal(await minutesDocument(after, format), await minutesDocument(before, format));
    assert.deepEqual((await verifyStore(dir)).findings, []);
  });

  it('leaves what is not approved as it is, and takes on what comes after', async () => {
    const dir = folder();
    await held(dir);
    await erase(dir, '2026-04-01');
    assert((await fileOf(dir, 'radet_2')).includes('felstavat i nästa möte'));
    const store = await openFileStore(dir);
    const councils = await openCouncils(store);
    await hear(councils, 'radet_1', PETTER, { type: 'rectifyMinutes', item: null, text: 'Rättelse.' });
    await councils.close();
    assert.deepEqual((await verifyStore(dir)).findings, []);
  });

  it('is followed by the search', async () => {
    const dir = folder();
    await held(dir);
    assert.deepEqual([await found(dir, 'inlägget'), await found(dir, 'rättstavat')], [1, 1]);
    await erase(dir, '2026-04-01');
    assert.deepEqual([await found(dir, 'inlägget'), await found(dir, 'rättstavat')], [0, 1]);
  });

  it('takes the original of old minutes, and what was misread in it, by a rule of its own; what was read stays', async () => {
    const dir = folder();
    const councils = await openCouncils(await openFileStore(dir));
    await councils.setUp(parseSeriesFile(JSON.stringify({ ...SERIES, eraseOriginalsAfterDays: 10 })).settings, AT, null);
    const source = { actor: PETTER, at: AT, channel: 'tab' } as const;
    const file = { name: 'gamla.txt', hash: 'a'.repeat(64) };
    const read = (title: string) => oldMinutes({ council: 'Rådet', items: [oldItem(1, title)] });
    await councils.importMinutes(
      { series: 'radet', file, nth: 1, original: 'originalet', minutes: read('misslast') },
      { ...source, source: 'a' },
    );
    await councils.mendImported('radet_iaaaaaaaaaaaa', read('rattlast'), { ...source, source: 'b' });
    await councils.close();
    assert.deepEqual(await erase(dir, '2026-03-11'), []);
    assert.deepEqual(await erase(dir, '2026-03-12'), ['radet_iaaaaaaaaaaaa']);
    const text = await fileOf(dir, 'radet_iaaaaaaaaaaaa');
    assert.deepEqual([/originalet|misslast/.test(text), /rattlast/.test(text)], [false, true]);
    assert.deepEqual((await verifyStore(dir)).findings, []);
    const again = await openCouncils(await openFileStore(dir, { readOnly: true }));
    assert.equal((await again.imported('radet_iaaaaaaaaaaaa'))?.minutes.items[0]?.title, 'rattlast');
    await again.close();
  });
});
