import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import type { ImportBy, NewImport } from '../../src/imports.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openFileStore } from '../../src/store/file-store.ts';
import { verifyStore } from '../../src/store/verify-store.ts';
import { oldItem, oldMinutes } from './minutes.ts';

const HASH = 'ab'.repeat(32);
const by = (name: string | null, source = 'a'): ImportBy => ({
  ...{ actor: name === null ? null : { name, key: null, verified: true }, at: '2031-02-05T08:00:00.000Z' },
  ...({ channel: 'tab', source } as const),
});

describe('imported minutes', () => {
  let dir: string;
  let councils: Councils;
  let series: string;
  const wanted = (more: Partial<NewImport> = {}): NewImport => ({
    ...{ series, file: { name: 'gamla.docx', hash: HASH }, nth: 1, original: 'Minnesanteckningar\nrad två', minutes: oldMinutes() },
    ...more,
  });
  const open = async () => openCouncils(await openFileStore(dir));
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-import-'));
    councils = await open();
    const { settings } = parseSeriesFile(
      JSON.stringify({ name: 'Rådet för vägar', secretary: 'Ylva Ek', members: [{ name: 'Ylva Ek' }, { name: 'Bo Vik' }] }),
    );
    series = await councils.setUp(settings, '2031-01-01T08:00:00.000Z', null);
  });
  afterEach(async () => {
    await councils.close();
    await rm(dir, { recursive: true, force: true });
  });

  async function taken(more: Partial<NewImport> = {}): Promise<string> {
    const answer = await councils.importMinutes(wanted(more), by('Ylva Ek'));
    assert.ok(answer.status === 'done', JSON.stringify(answer));
    return answer.meeting;
  }

  it('are a stream of their own, with the whole original', async () => {
    const id = await taken();
    assert.deepEqual((await readdir(join(dir, 'streams'))).sort(), [`${series}.json`, `${series}_1.json`, `${id}.json`].sort());
    const read = await councils.imported(id);
    assert.deepEqual(
      [read?.minutes.number, read?.imported.original, read?.imported.file.name],
      [12, 'Minnesanteckningar\nrad två', 'gamla.docx'],
    );
    assert.equal(await councils.meeting(id), null);
  });

  it('are there once, however often the file is imported', async () => {
    const id = await taken();
    const again = await councils.importMinutes(wanted({ minutes: oldMinutes({ number: 99 }) }), by('Ylva Ek', 'b'));
    assert.deepEqual(again, { status: 'known', series, meeting: id, version: 1 });
    assert.notEqual(await taken({ nth: 2 }), id);
  });

  it('stand among the meetings by their day, before the one to come', async () => {
    const later = await taken({ nth: 2, minutes: oldMinutes({ number: null, date: '2020-01-01' }) });
    const id = await taken();
    const listed = (await councils.meetings(series)).map(({ id: one, number, date, status }) => [one, number, date, status]);
    assert.deepEqual(listed, [
      [id, 12, '2019-03-05', 'archived'],
      [later, null, '2020-01-01', 'archived'],
      [`${series}_1`, 1, null, 'planned'],
    ]);
  });

  it('are mended by chair and secretary only, and keep their original', async () => {
    const id = await taken();
    const better = oldMinutes({ items: [oldItem(1, 'Laget runt')] });
    const refused = await councils.mendImported(id, better, by('Bo Vik', 'm1'));
    assert.deepEqual(refused.status === 'refused' && refused.refusal, { code: 'role' });
    assert.equal((await councils.mendImported(id, better, by('Ylva Ek', 'm2'))).status, 'done');
    assert.equal((await councils.mendImported(id, better, by('Ylva Ek', 'm3'))).status, 'known');
    const read = await councils.imported(id);
    assert.deepEqual([read?.minutes.items.length, read?.version, read?.imported.original], [1, 2, 'Minnesanteckningar\nrad två']);
  });

  it('are nobody else’s to import, and no council’s that is not there', async () => {
    assert.equal((await councils.importMinutes(wanted(), by('Bo Vik'))).status, 'refused');
    assert.equal((await councils.importMinutes(wanted({ series: 'annat' }), by('Ylva Ek'))).status, 'notFound');
    assert.equal((await councils.mendImported(`${series}_iabc`, oldMinutes(), by('Ylva Ek'))).status, 'notFound');
  });

  it('are found again after a restart, and are in the hash chain', async () => {
    const id = await taken();
    await councils.close();
    councils = await open();
    assert.deepEqual(
      (await councils.series()).map((one) => one.id),
      [series],
    );
    assert.equal((await councils.imported(id))?.minutes.date, '2019-03-05');
    const { streams, findings } = await verifyStore(dir);
    assert.deepEqual([streams, findings], [3, []]);
  });
});
