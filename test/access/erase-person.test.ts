import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Command } from '../../src/core/command.ts';
import type { LineBody } from '../../src/core/line.ts';
import type { Actor } from '../../src/core/origin.ts';
import type { Councils } from '../../src/councils.ts';
import { minutesDocument } from '../../src/documents/minutes-document.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { libraryOf } from '../../src/search/library.ts';
import { openSearch } from '../../src/search/search.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { verifyStore } from '../../src/store/verify-store.ts';
import { storedMinutes } from '../../src/stored-minutes.ts';
import { run } from '../cli/laget-runt.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { ownFolder } from '../store/folder.ts';
import { hear } from './two-councils.ts';

const AMINA_NAME = 'Amina Warsame';
const seriesFile = (amina: object) =>
  parseSeriesFile(
    JSON.stringify({
      ...{ name: 'Rådet', chair: 'Ylva Brandt', secretary: 'Petter Nordin' },
      members: [{ name: 'Ylva Brandt' }, { name: 'Petter Nordin' }, { name: AMINA_NAME, ...amina }],
      agenda: [
        { title: 'Laget runt', round: true },
        { title: 'Föregående', approval: true },
      ],
    }),
  ).settings;
const known = (name: string): Actor => ({ name, key: `nyckel-${name.split(' ')[0]}`, verified: true });
const [YLVA, PETTER, AMINA] = [known('Ylva Brandt'), known('Petter Nordin'), known(AMINA_NAME)];
const AT = '2026-03-02T08:00:00.000Z';

const GONE = [
  ...['ordet-i-rundan', 'ordet-felstavat', 'ordet-angrat', 'ordet-om-henne', 'ordet-anmarkt'],
  ...['ordet-i-originalet', 'ordet-misslast', 'amina@council.example', 'Mimmi', 'nyckel-Amina', 'ordet-rundringning'],
];
const STAYS = [
  ...['ordet-rattstavat', 'ordet-sammanfattat', 'ordet-beslutat', 'ordet-av-andra', 'ordet-sparat'],
  ...['ordet-i-utkastet', 'ordet-i-annat-original', 'ordet-last', AMINA_NAME],
];

const line = (body: LineBody): Command => ({ type: 'recordLine', body });
const note = (text: string): Command => line({ kind: 'note', text });

/** Takes old minutes in; the second reading takes the place of the first. */
async function takeIn(councils: Councils, hash: string, original: string, titles: readonly [string, string]): Promise<void> {
  const by = { actor: PETTER, at: AT, channel: 'tab', source: hash } as const;
  const minutesOf = (title: string) => oldMinutes({ council: 'Rådet', items: [oldItem(1, title)] });
  const file = { name: `${hash[0]}.txt`, hash };
  const answer = await councils.importMinutes({ series: 'radet', file, nth: 1, original, minutes: minutesOf(titles[0]) }, by);
  assert(answer.status === 'done');
  await councils.mendImported(answer.meeting ?? '', minutesOf(titles[1]), { ...by, source: `${hash} again` });
}

async function firstMeeting(councils: Councils): Promise<void> {
  const say = (actor: Actor, command: Command) => hear(councils, 'radet_1', actor, command);
  await say(YLVA, { type: 'startMeeting' });
  await say(YLVA, { type: 'startRound', question: null, free: true });
  await say(AMINA, line({ kind: 'entry', text: 'ordet-i-rundan' }));
  await say(AMINA, note('ordet-felstavat'));
  await say(AMINA, { type: 'correctLine', line: 'radet_1-l2', body: { kind: 'note', text: 'ordet-rattstavat' } });
  await say(AMINA, note('ordet-angrat'));
  await say(AMINA, { type: 'undo' });
  await say(YLVA, note(`${AMINA_NAME}: ordet-om-henne`));
  await say(YLVA, { type: 'undo' });
  await say(YLVA, note('ordet-av-andra'));
  await say(YLVA, { type: 'undo' });
  await say(YLVA, line({ kind: 'decision', sort: 'decision', text: `${AMINA_NAME} ordet-beslutat` }));
  const ringing = `ordet-rundringning: ${AMINA_NAME} ringer`;
  await say(YLVA, line({ kind: 'action', text: ringing, what: 'ringer', who: [AMINA_NAME], due: null }));
  const place = { kind: 'meeting', meeting: 'radet_1' } as const;
  const saved = { place, actor: PETTER, at: AT, channel: 'chat', source: 'saved', message: 'saved' } as const;
  const quoted = { name: AMINA_NAME, at: '2026-03-02T07:59:00.000Z' };
  const answer = await councils.hear({ ...saved, kind: 'message', text: 'not: ordet-sparat', mentioned: true, mentions: [], quoted });
  assert.equal(answer.status, 'done');
  await say(PETTER, line({ kind: 'summary', text: 'ordet-sammanfattat' }));
  await say(YLVA, { type: 'endMeeting' });
  await say(AMINA, { type: 'commentMinutes', item: null, text: 'ordet-anmarkt' });
}

/** A house in which she has said, and been said, all that there is; of the two meetings the first is approved. */
async function live(dir: string): Promise<void> {
  const store = await openFileStore(dir);
  const councils = await openCouncils(store);
  const first = { email: 'amina@council.example', aliases: ['Mimmi'] };
  await councils.setUp(seriesFile(first), '2026-03-01T08:00:00.000Z', null);
  await firstMeeting(councils);
  const say = (actor: Actor, command: Command) => hear(councils, 'radet_2', actor, command);
  await say(YLVA, { type: 'startMeeting' });
  await say(AMINA, note('ordet-i-utkastet'));
  await say(AMINA, { type: 'undo' });
  await say(YLVA, { type: 'takeUpItem', number: 2, leaving: null });
  await say(YLVA, { type: 'approveMinutes', item: 'i2', numbers: [1], text: 'Godkändes.' });
  await say(YLVA, { type: 'endMeeting' });
  await takeIn(councils, 'a'.repeat(64), `Rad\n${AMINA_NAME} ordet-i-originalet`, [`${AMINA_NAME} ordet-misslast`, 'ordet-last']);
  await takeIn(councils, 'b'.repeat(64), 'ordet-i-annat-original', ['Annat', 'Annat igen']);
  await councils.meetings('radet');
  const search = openSearch(dir, libraryOf(councils, store), assert.ifError);
  await search.caughtUp();
  await search.close();
  await councils.close();
  const reference = { channel: 'msteams', serviceUrl: 'https://x.example', bot: 'b', type: 'personal', personal: true, tenant: null };
  const chats = [AMINA, YLVA].map(({ key }) => ({
    reference: { ...reference, chat: `chat of ${key}`, person: key },
    cards: [],
    welcomed: true,
  }));
  await writeFile(join(dir, 'chats.json'), JSON.stringify({ chats }));
  // What a process leaves that is killed while it writes.
  await writeFile(join(dir, 'streams', 'radet_1.json.4711'), 'ordet-i-rundan');
}

/** She leaves: the last day of her membership is given, and she is no longer in anybody's list of addresses. */
async function leave(dir: string): Promise<void> {
  const councils = await openCouncils(await openFileStore(dir));
  await councils.setUp(seriesFile({ to: '2026-04-01' }), '2026-04-02T08:00:00.000Z', null);
  await councils.close();
}

/** The words that stand anywhere in the folder, in whichever file; of the index its letters in any case. */
async function wordsIn(dir: string, words: readonly string[]): Promise<readonly string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const all = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n').toLowerCase();
  return words.filter((word) => all.includes(word.toLowerCase()));
}

async function minutesOf(dir: string) {
  const store = await openFileStore(dir, { readOnly: true });
  const view = await storedMinutes(store, 'radet_1', new Date('2026-05-01'));
  await store.close();
  assert(view !== null);
  return { digest: view.digest, md: await minutesDocument(view, 'md') };
}

const erase = (dir: string, ...more: readonly string[]) => run(['erase', '--person', ...AMINA_NAME.split(' '), ...more], { DATA_DIR: dir });

describe('erasing what need not be kept of one person', function () {
  this.timeout(60_000);
  const folder = ownFolder();

  it('takes their words out of every file of the data folder, and leaves approved minutes and all proofs as they were', async () => {
    const dir = folder();
    await live(dir);
    await leave(dir);
    assert.deepEqual(await wordsIn(dir, [...GONE, ...STAYS]), [...GONE, ...STAYS]);
    const before = await minutesOf(dir);
    const { status, out, err } = await erase(dir);
    assert.deepEqual([status, err], [0, '']);
    for (const words of GONE) assert(!out.includes(words), words);
    assert.deepEqual(await wordsIn(dir, GONE), []);
    assert.deepEqual(await wordsIn(dir, STAYS), STAYS);
    assert.deepEqual(await minutesOf(dir), before);
    assert.deepEqual((await verifyStore(dir)).findings, []);
    for (const stream of ['radet', 'radet_1', 'radet_iaaaaaaaaaaaa']) assert.match(out, new RegExp(`^${stream}: what need not`, 'm'));
    assert.match(out, /^radet_2: all of it stays until/m);
    assert.match(out, /What is in approved minutes stays/);
    assert.match(await readFile(join(dir, 'streams', 'radet_1.json'), 'utf8'), /"quoted":\{"name":\{"erased":/);
    assert.match(await readFile(join(dir, 'chats.json'), 'utf8'), /nyckel-Ylva/);
  });

  it('is followed by the search, which is made anew', async () => {
    const dir = folder();
    await live(dir);
    await leave(dir);
    await erase(dir);
    const store = await openFileStore(dir);
    const councils = await openCouncils(store);
    const search = openSearch(dir, libraryOf(councils, store), assert.ifError);
    await search.caughtUp();
    const found = (words: string) => {
      const question = { words, kind: null, person: null, organisation: null, year: null, after: null, limit: 10 };
      return search.find(question, { series: ['radet'], guestIn: [] }).hits.length;
    };
    assert.deepEqual([found('rundan'), found('rattstavat')], [0, 1]);
    await search.close();
    await councils.close();
    assert.deepEqual(await wordsIn(dir, GONE), []);
  });

  it('finds nothing the second time, and the house goes on', async () => {
    const dir = folder();
    await live(dir);
    await leave(dir);
    await erase(dir);
    assert.match((await erase(dir)).out, /^There is nothing to erase/);
    const councils = await openCouncils(await openFileStore(dir));
    await hear(councils, 'radet_1', PETTER, { type: 'rectifyMinutes', item: null, text: 'Rättelse.' });
    await councils.close();
    assert.deepEqual((await verifyStore(dir)).findings, []);
  });

  it('leaves what the council knows its own members by', async () => {
    const dir = folder();
    await live(dir);
    const { out } = await erase(dir);
    assert.match(out, /belongs to the council/);
    const [words, memory] = [
      ['ordet-i-rundan', 'ordet-om-henne'],
      ['amina@council.example', 'Mimmi', 'nyckel-Amina'],
    ];
    assert.deepEqual(await wordsIn(dir, [...words, ...memory]), memory);
  });

  it('wants to know which council is meant where there are two: one name may be two people’s', async () => {
    const dir = folder();
    await live(dir);
    const councils = await openCouncils(await openFileStore(dir));
    await councils.setUp(parseSeriesFile(JSON.stringify({ name: 'Nämnden' })).settings, AT, null);
    await councils.close();
    const { status, err } = await erase(dir);
    assert.deepEqual([status, /--series namnden \| radet/.test(err)], [1, true]);
    assert.deepEqual(await wordsIn(dir, GONE), GONE);
    assert.equal((await erase(dir, '--series', 'radet')).status, 0);
    assert.deepEqual(await wordsIn(dir, ['ordet-i-rundan']), []);
  });
});
