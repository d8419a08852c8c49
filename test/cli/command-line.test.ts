import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './laget-runt.ts';

describe('the command line', () => {
  let dir: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-cli-'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  for (const command of [[], ['serve'], ['replay'], ['series'], ['minutes'], ['verify']]) {
    it(`has help: ${['laget-runt', ...command, '--help'].join(' ')}`, async () => {
      const { status, out, err } = await run([...command, '--help']);
      assert.deepEqual([status, err], [0, '']);
      assert.ok(out.startsWith(`Usage: ${['laget-runt', ...command].join(' ')}`));
    });
  }

  const faulty: readonly (readonly [args: readonly string[], env: NodeJS.ProcessEnv, said: RegExp])[] = [
    [['nix'], {}, /nix/],
    [['serve', '--nix'], {}, /--nix/],
    [['minutes'], {}, /meeting/],
    [['minutes', 'nix/57'], {}, /nix\/57/],
    [['minutes', 'nix', '--format', 'exe'], {}, /exe/],
    [['series', '/no/such/file.json'], {}, /\/no\/such\/file\.json/],
    [['series', '.'], {}, /\./],
    [['replay', '/no/such/log.txt'], {}, /The file \/no\/such\/log\.txt is not there/],
    [['serve'], { DATA_DIR: '/dev/null/data' }, /\/dev\/null\/data.* cannot be written: ENOTDIR/],
    [['serve'], { HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/],
    [['serve'], { NODE_ENV: 'production' }, /NODE_ENV=production/],
  ];
  for (const [args, env, said] of faulty) {
    it(`says in one line what is wrong: ${[...Object.entries(env).map((one) => one.join('=')), ...args].join(' ')}`, async () => {
      const { status, out, err } = await run(args, { DATA_DIR: join(dir, 'empty'), ...env });
      assert.notEqual(status, 0);
      assert.equal(out, '');
      assert.match(err, said);
      assert.equal(err.trim().split('\n').length, 1, err);
    });
  }

  it('says what is wrong with the settings in Swedish to who has a Swedish terminal', async () => {
    const { err } = await run(['serve'], { HOST: '0.0.0.0', LC_ALL: 'sv_SE.UTF-8' });
    assert.match(err, /bara på den här datorn/);
  });

  it('tells of names in a series file that may be one person’s, and merges none', async () => {
    const file = join(dir, 'similar.series.json');
    const members = [{ name: 'Erik Ånäs' }, { name: 'Bo Ek' }, { name: 'Eric Ånäs' }];
    await writeFile(file, JSON.stringify({ name: 'Rådet för öppna frågor', members }));
    const { status, err } = await run(['series', file], { DATA_DIR: join(dir, 'similar') });
    assert.deepEqual([status, err], [0, '“Erik Ånäs” and “Eric Ånäs” may be the same person. Please check.\n']);
  });

  it('sets up a council from its file, names what it does not know, and prints the minutes of its meeting', async () => {
    const file = join(dir, 'council.series.json');
    await writeFile(
      file,
      JSON.stringify({ name: 'Rådet för digital samverkan', nextNumber: 24, motto: 'x', agenda: [{ title: 'Laget runt', round: true }] }),
    );
    const env = { DATA_DIR: join(dir, 'data') };
    const set = await run(['series', file], env);
    assert.equal(set.status, 0);
    assert.match(set.out, /^[A-Za-z0-9_-]+\n$/);
    assert.match(set.err, /motto/);
    const id = set.out.trim();
    assert.equal((await run(['series', file], env)).out.trim(), id);
    for (const meant of [`${id}/24`, 'Rådet för digital samverkan/24']) {
      const { status, out, err } = await run(['minutes', meant, '--format', 'json'], env);
      assert.deepEqual([status, err], [0, '']);
      assert.deepEqual([JSON.parse(out).number, JSON.parse(out).items[0].title], [24, 'Laget runt']);
    }
  });
});
