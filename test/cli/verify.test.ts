import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from './laget-runt.ts';

const LOG = `# date: 2031-02-05
09:00:00 <Ylva Ek> serie: Rådet för vägar
09:00:05 <Ylva Ek> punkt: Om vägen
09:00:10 <Ylva Ek> starta mötet
09:01:00 <Ylva Ek> nästa
09:02:00 <Ylva Ek> not: Grus saknas
09:03:00 <Ylva Ek> beslut: Grus köps in
09:04:00 <Ylva Ek> avsluta mötet
`;

describe('laget-runt verify', () => {
  let dir: string;
  let env: { DATA_DIR: string };
  const replay = (format: string) => run(['replay', join(dir, 'log.txt'), '--series', join(dir, 'series.json'), '--format', format], env);
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-verify-'));
    env = { DATA_DIR: join(dir, 'data') };
    await writeFile(join(dir, 'log.txt'), LOG);
    await writeFile(
      join(dir, 'series.json'),
      JSON.stringify({ name: 'Rådet för vägar', secretary: 'Ylva Ek', members: [{ name: 'Ylva Ek' }], nextNumber: 24 }),
    );
    assert.equal((await replay('md')).status, 0);
  });
  after(() => rm(dir, { recursive: true, force: true }));

  const streams = () => resolve(dir, 'data/streams');
  const meeting = () => join(streams(), 'radet-for-vagar_1.json');

  /** Runs it on a file in another state, and puts the file back. */
  async function having(file: string, change: (text: string) => string | null) {
    const before = await readFile(file, 'utf8');
    const changed = change(before);
    assert.notEqual(changed, before);
    await (changed === null ? rm(file) : writeFile(file, changed));
    const ran = await run(['verify'], env);
    await writeFile(file, before);
    return ran;
  }

  it('says in one line how much is as it was stored', async () => {
    const { status, out, err } = await run(['verify'], env);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^Nothing was changed: 3 files with \d+ events in .*data\.\n$/);
  });

  it('names the meeting and the event in which one byte was changed', async () => {
    const line = (await readFile(meeting(), 'utf8')).split('\n').findIndex((one) => one.includes('Grus saknas'));
    const { status, out, err } = await having(meeting(), (text) => text.replace('Grus saknas', 'Gris saknas'));
    assert.deepEqual([status, out], [1, '']);
    const where = `Rådet för vägar, meeting no. 24, 2031-02-05, streams/radet-for-vagar_1.json: event ${line} (lineRecorded, 5 February 2031 at 09.02)`;
    assert.ok(err.startsWith(`laget-runt: ${where} is not the one`), err);
    assert.equal(err.trim().split('\n').length, 1);
  });

  it('names them too where the file is no JSON any more', async () => {
    const { status, err } = await having(meeting(), (text) => text.replace('"Grus saknas"', '#Grus saknas"'));
    assert.equal(status, 1);
    assert.match(err, /Rådet för vägar, meeting no\. 24, 2031-02-05, .* \(lineRecorded, 5 February 2031 at 09\.02\)/);
  });

  it('names the event that stands where one was removed, and the first that is gone', async () => {
    const without = (text: string, one: RegExp) =>
      text
        .split('\n')
        .filter((line) => !one.test(line))
        .join('\n');
    const removed = await having(meeting(), (text) => without(text, /Grus saknas/));
    assert.match(removed.err, /meeting no\. 24.*event \d+ \(lineRecorded, 5 February 2031 at 09\.03\)/);
    const cut = await having(meeting(), (text) => without(text, /"meetingEnded"/).replace(/,\n\] }/, '\n] }'));
    assert.match(cut.err, /meeting no\. 24.*event \d+ has gone, and all that came after it/);
    assert.deepEqual([removed.status, cut.status], [1, 1]);
  });

  it('names the council whose own events were changed, and a file that has gone', async () => {
    const changed = await having(join(streams(), 'radet-for-vagar.json'), (text) => text.replace('"quorum":null', '"quorum":1234'));
    assert.match(changed.err, /Rådet för vägar, streams\/radet-for-vagar\.json: event 1 \(seriesSetUp/);
    const gone = await having(meeting(), () => null);
    assert.match(gone.err, /Rådet för vägar, streams\/radet-for-vagar_1\.json: the file has gone/);
    const heads = await having(join(dir, 'data/heads.json'), () => null);
    assert.match(heads.err, /heads\.json: the file has gone/);
    assert.deepEqual([changed.status, gone.status, heads.status], [1, 1, 1]);
  });

  it('writes nothing, and takes no lock', async () => {
    const files = async () => (await readdir(dir, { recursive: true })).sort();
    const before = await files();
    await run(['verify'], env);
    assert.deepEqual(await files(), before);
    const { status, out } = await run(['verify'], { DATA_DIR: join(dir, 'nothing') });
    assert.deepEqual([status, /no files with no events/.test(out)], [0, true]);
  });

  it('proves what the minutes print: the digest of the meeting’s last event, the same at every run', async () => {
    const { digest } = JSON.parse((await replay('json')).out);
    assert.equal(JSON.parse(await readFile(meeting(), 'utf8')).events.at(-1).hash, digest);
    const { out } = await run(['minutes', 'radet-for-vagar/24', '--format', 'txt'], env);
    assert.ok(out.endsWith(`\nKontrollsumma: ${digest}\n`), out);
    const found = await run(['verify', digest.toUpperCase()], env);
    assert.equal(found.status, 0);
    assert.match(
      found.out,
      /stands for Rådet för vägar, meeting no\. 24, 2031-02-05, up to event \d+ \(meetingEnded, 5 February 2031 at 09\.04\)\.\n/,
    );
    const none = await run(['verify', digest.replace(/^./, (first: string) => (first === '0' ? '1' : '0'))], env);
    assert.equal(none.status, 1);
    assert.match(none.err, /belongs to nothing/);
    assert.equal(JSON.parse((await run(['minutes', 'radet-for-vagar/25', '--format', 'json'], env)).out).digest, null);
  });
});
