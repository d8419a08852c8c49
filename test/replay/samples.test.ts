import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approvedIn } from '../../src/core/approval.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { run } from '../cli/laget-runt.ts';
import { haveSamples, SAMPLES } from './samples.ts';

const sample = (name: string): string => join(SAMPLES, name);
const expected = async (name: string) => JSON.parse(await readFile(sample(name), 'utf8'));

/** Every key that the reading names is equal; keys that it leaves out are free. */
function assertNamed(actual: unknown, named: unknown, path = ''): void {
  if (Array.isArray(named)) {
    assert(Array.isArray(actual), path);
    assert.equal(actual.length, named.length, `${path}: ${JSON.stringify(actual)}`);
    for (const [at, one] of named.entries()) assertNamed(actual[at], one, `${path}[${at}]`);
  } else if (typeof named === 'object' && named !== null) {
    assert(typeof actual === 'object' && actual !== null, path);
    for (const [key, one] of Object.entries(named)) assertNamed(Reflect.get(actual, key), one, `${path}.${key}`);
  } else assert.deepEqual(actual, named, path);
}

async function everythingIn(dir: string): Promise<string> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name), 'utf8')));
  return texts.join('\n');
}

describe('the samples beside the checkout', () => {
  before(function () {
    if (!haveSamples) this.skip();
  });

  it('a whole meeting gives the minutes that its reading names', async () => {
    const { out } = await run(['replay', sample('rdr-57.chat.txt'), '--series', sample('rdr.series.json'), '--format', 'json']);
    assertNamed(JSON.parse(out), await expected('rdr-57.expected.json'));
  });

  it('what is not addressed is nowhere; what was withdrawn only in the history; a second run changes nothing', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'laget-runt-test-'));
    try {
      const replay = () =>
        run(['replay', sample('rdr-57.chat.txt'), '--series', sample('rdr.series.json'), '--format', 'txt'], { DATA_DIR: dir });
      const first = await replay();
      const stored = await everythingIn(dir);
      for (const word of ['kaffe', 'volymen']) assert(!`${first.out}${stored}`.includes(word), word);
      assert(!first.out.includes('aldrig ha skrivits'));
      assert(stored.includes('aldrig ha skrivits'));
      const second = await replay();
      assert.equal(second.out, first.out);
      assert.equal(await everythingIn(dir), stored);
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it('approves the two earlier meetings by its decision, and leaves the next one its agenda', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'laget-runt-test-'));
    try {
      await run(['replay', sample('rdr-57.chat.txt'), '--series', sample('rdr.series.json'), '--format', 'json'], { DATA_DIR: dir });
      const councils = await openCouncils(await openFileStore(dir));
      const [series] = await councils.series();
      const council = await councils.council(series?.id ?? '');
      await councils.close();
      const { meeting, previous } = council ?? assert.fail();
      assert(meeting.status === 'planned' && previous.status === 'draft');
      assert.deepEqual(
        approvedIn(previous).map(({ number }) => number),
        [55, 56],
      );
      assert.deepEqual([meeting.number, meeting.date], [58, '2022-06-02']);
      assert.deepEqual(
        meeting.unapprovedMinutes.map(({ number }) => number),
        [57],
      );
      const back = meeting.items.find(({ title }) => title === 'Projektet SDK');
      assert.deepEqual(back?.returned, { from: 57, reason: 'fick förhinder. Nästa gång istället!' });
      assert.equal(meeting.carriedActions.length, 3);
    } finally {
      await rm(dir, { recursive: true });
    }
  });

  it('nine free rounds give exactly the entries of their reading', async () => {
    const { out } = await run(['replay', sample('fesco-rounds.chat.txt'), '--series', sample('fesco.series.json'), '--format', 'json']);
    const minutes: MinutesView = JSON.parse(out);
    const rounds = minutes.items.flatMap((item) => item.rounds);
    const { rounds: wanted } = await expected('fesco-rounds.expected.json');
    assert.deepEqual(
      rounds.map(({ question, entries }) => ({ question, entries: entries.map(({ name, text }) => ({ name, text })) })),
      wanted,
    );
  });

  for (const name of ['meetbot-1', 'meetbot-2']) {
    it(`each command of ${name} is carried out or answered with what is wrong`, async () => {
      const { out, err, status } = await run(['replay', sample(`${name}.chat.txt`), '--as', 'MrBeige', '--format', 'json']);
      assert.equal(status, 0, err);
      assert(!/\n\s+at /.test(err), err);
      const minutes: MinutesView = JSON.parse(out);
      assert(minutes.items.length > 3);
      // What recorded nothing must have been answered, by line.
      const lines = (await readFile(sample(`${name}.chat.txt`), 'utf8')).split('\n');
      const unknown = lines.flatMap((line, at) => (/#(halp|nick|unchair?|item|meetingtopic|help)\b/.test(line) ? [at + 1] : []));
      const led = unknown.filter((number) => /MrBeige|^#/.test(lines[number - 1] ?? ''));
      for (const number of led) assert(new RegExp(`\\b${number}\\b`).test(err), `line ${number}: ${lines[number - 1]}`);
    });
  }
});
