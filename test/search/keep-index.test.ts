import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch, type Search } from '../../src/search/search.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { Store } from '../../src/store/store.ts';
import { ownFolder } from '../store/folder.ts';

const CHAT = 'the chat';
const SETTINGS = parseSeriesFile(
  JSON.stringify({ name: 'Hamnrådet', chair: 'Liv Ström', members: [{ name: 'Liv Ström' }], agenda: [{ title: 'Kajen', standing: true }] }),
).settings;

describe('the index of a house', () => {
  // Before the folder goes.
  afterEach(() => close());
  const folder = ownFolder();
  let store: Store;
  let councils: Councils;
  let search: Search;
  let read: string[];
  let said = 0;

  async function open(): Promise<void> {
    store = await openFileStore(folder());
    councils = await openCouncils(store);
    await councils.setUp(SETTINGS, '2026-03-02T08:00:00.000Z', CHAT);
    read = [];
    const library = libraryOf(councils, store);
    const noting = {
      ...library,
      async read(id: string) {
        read.push(id);
        return library.read(id);
      },
    };
    search = openSearch(folder(), noting, assert.ifError);
  }
  async function close(): Promise<void> {
    await search.close();
    await councils.close();
  }
  beforeEach(open);

  async function say(text: string): Promise<void> {
    said += 1;
    const at = new Date(Date.UTC(2026, 2, 2, 9, 0, said)).toISOString();
    const answer = await councils.hear({
      ...{ kind: 'message', message: `m${said}`, text, mentioned: true, mentions: [], source: `s${said}`, at, channel: 'chat' },
      actor: { name: 'Liv Ström', key: null, verified: true },
      place: { kind: 'chat', chat: CHAT, personal: false, roster: null },
    });
    assert.equal(answer.status, 'done', text);
  }

  function found(words: string): readonly string[] {
    const question = { words, kind: null, person: null, organisation: null, year: null, after: null, limit: 20 };
    return search.find(question, { series: ['hamnradet'], guestIn: [] }).hits.map(({ sentence }) => sentence);
  }

  it('finds what was said a moment ago, as it is after corrections, and not what was taken back', async () => {
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    await search.caughtUp();
    assert.deepEqual(found('bryggor'), ['Bryggan ska målas.']);
    await say('rätta: s/målas/tjäras/');
    await search.caughtUp();
    assert.deepEqual(found('tjära'), ['Bryggan ska tjäras.']);
    await say('ångra');
    await search.caughtUp();
    assert.deepEqual(found('bryggor'), []);
  });

  it('finds by itself, without being asked to catch up, within ten seconds at the most', async () => {
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    const late = Date.now() + 10_000;
    while (found('bryggor').length === 0 && Date.now() < late) await new Promise(setImmediate);
    assert.deepEqual(found('bryggor'), ['Bryggan ska målas.']);
  });

  it('finds a new line before it has looked through an archive for what was missed', async () => {
    await search.close();
    const library = libraryOf(councils, store);
    const archive = Array.from({ length: 100_000 }, (_, at) => `old_${at}`);
    let looked = 0;
    const withArchive = {
      ...library,
      meetings: async () => [...(await library.meetings()), ...archive],
      async mark(id: string) {
        if (!id.startsWith('old_')) return library.mark(id);
        looked += 1;
        return new Promise<null>((resolve) => setImmediate(() => resolve(null)));
      },
    };
    search = openSearch(folder(), withArchive, assert.ifError);
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    while (found('bryggor').length === 0) await new Promise(setImmediate);
    assert.ok(looked < archive.length, 'it is still looking');
  });

  it('is not made anew at the start: it reads only what has changed since', async () => {
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    await say('avsluta mötet');
    await search.caughtUp();
    await close();
    await open();
    await search.caughtUp();
    assert.deepEqual(found('bryggor'), ['Bryggan ska målas.']);
    assert(!read.includes('hamnradet_1'), `read ${read}`);
  });

  it('catches up with what was said while nobody looked', async () => {
    await search.close();
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    await councils.close();
    await open();
    await search.caughtUp();
    assert.deepEqual(found('bryggor'), ['Bryggan ska målas.']);
  });

  it('is made anew where its file is damaged', async () => {
    await say('starta mötet');
    await say('not: Bryggan ska målas.');
    await close();
    await writeFile(join(folder(), 'search.sqlite'), 'this is no index '.repeat(1000));
    await open();
    await search.caughtUp();
    assert.deepEqual(found('bryggor'), ['Bryggan ska målas.']);
  });

  it('is held by nobody after a kill', async () => {
    await close();
    await mkdir(join(folder(), 'search.sqlite.lock'), { recursive: true });
    await open();
    await say('starta mötet');
    await search.caughtUp();
    assert.deepEqual(found('kajen'), ['Kajen']);
  });
});
