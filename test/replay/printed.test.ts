import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MinutesView } from '../../src/views/minutes.ts';
import { type Ran, run } from '../cli/laget-runt.ts';

const COUNCIL = { name: 'Byalaget', nextNumber: 4, chair: 'Vera Lind', members: [{ name: 'Vera Lind' }, { name: 'Ada Berg' }] };
const MEETING = [
  '08:59 <Vera Lind> punkt: Läget',
  '09:00 <Vera Lind> starta mötet',
  '09:10 <Ada Berg> laget runt: Hej.',
  '09:20 <Vera Lind> avsluta mötet',
];

let dir = '';

async function replay(rows: readonly string[], series: object | null, env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  await writeFile(join(dir, 'log.txt'), rows.join('\n'));
  await writeFile(join(dir, 'series.json'), JSON.stringify(series));
  const given = series === null ? [] : ['--series', join(dir, 'series.json')];
  return run(['replay', join(dir, 'log.txt'), ...given, '--format', 'json'], env);
}
const minutes = ({ out, err, status }: Ran): MinutesView => {
  assert.equal(status, 0, err);
  return JSON.parse(out);
};

describe('replay', () => {
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-test-'));
  });
  afterEach(() => rm(dir, { recursive: true }));

  it('prints the meeting that the log held, also where more is said for the next one, and so again the second time', async () => {
    const rows = [...MEETING, '09:30 <Ada Berg> förhinder', '09:40 <Vera Lind> ledamot: Bo Ek, snickare, Varvet'];
    const env = { DATA_DIR: join(dir, 'data') };
    const first = await replay(rows, COUNCIL, env);
    const { number, status, apologies } = minutes(first);
    assert.deepEqual([number, status, apologies], [4, 'draft', []]);
    const second = await replay(rows, COUNCIL, env);
    assert.deepEqual([second.out, second.err], [first.out, first.err]);
  });

  it('prints the later of two meetings, and the planned one where none was held', async () => {
    const second = minutes(await replay([...MEETING, '10:00 <Vera Lind> starta mötet', '10:01 <Vera Lind> plats: Bryggan'], COUNCIL));
    assert.deepEqual([second.number, second.status, second.place], [5, 'open', 'Bryggan']);
    const planned = minutes(await replay(['09:00 <Vera Lind> plats: Bryggan'], COUNCIL));
    assert.deepEqual([planned.number, planned.status], [4, 'planned']);
  });

  it('leaves nothing behind without DATA_DIR, and writes minutes.<format> where --out says', async () => {
    const out = join(dir, 'nytt', 'här');
    await writeFile(join(dir, 'log.txt'), MEETING.join('\n'));
    const ran = await run(['replay', join(dir, 'log.txt'), '--format', 'txt', '--out', out], { TMPDIR: dir });
    assert.deepEqual([ran.status, ran.out], [0, ''], ran.err);
    assert(!(await readdir(dir)).some((name) => name.startsWith('laget-runt')));
    assert.match(await readFile(join(out, 'minutes.txt'), 'utf8'), /Ada Berg: Hej\./);
  });

  it('names the keys of a series file that it does not know', async () => {
    const { err } = await replay(MEETING, { ...COUNCIL, motto: 'Framåt' });
    assert.match(err, /motto/);
  });

  it('takes everybody in the log into a council of which the file says nothing but the name', async () => {
    const read = minutes(await replay(MEETING, { name: 'Byalaget' }));
    assert.deepEqual(
      [read.council, read.chair, read.secretary, read.present.map(({ name }) => name)],
      ['Byalaget', 'Vera Lind', 'Vera Lind', ['Vera Lind', 'Ada Berg']],
    );
  });

  it('lets any member lead a council whose file names neither chair nor secretary', async () => {
    const read = minutes(await replay(MEETING, { name: 'Byalaget', members: COUNCIL.members }));
    assert.deepEqual([read.status, read.chair, read.secretary], ['draft', null, null]);
  });

  it('takes everybody in the log into a council that is founded in it', async () => {
    const rows = ['08:00 <Vera Lind> serie: Båtlaget', ...MEETING];
    const read = minutes(await replay(rows, null));
    assert.deepEqual([read.council, read.present.map(({ name }) => name)], ['Båtlaget', ['Vera Lind', 'Ada Berg']]);
  });
});
