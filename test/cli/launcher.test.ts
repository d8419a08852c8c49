import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { quiet } from './laget-runt.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const says = (what: string): string => `export const main = async () => void process.stdout.write('${what}');\n`;

describe('the launcher of the command line', () => {
  let dir = '';
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-launcher-'));
    await mkdir(join(dir, 'src/cli'), { recursive: true });
    await mkdir(join(dir, 'dist'));
    await cp(join(ROOT, 'src/cli/laget-runt.mjs'), join(dir, 'src/cli/laget-runt.mjs'));
    await cp(join(ROOT, 'tsconfig.json'), join(dir, 'tsconfig.json'));
    await symlink(join(ROOT, 'node_modules'), join(dir, 'node_modules'), 'junction');
    await writeFile(join(dir, 'package.json'), '{ "type": "module" }');
    await writeFile(join(dir, 'src/cli/main.ts'), says('sources'));
    await writeFile(join(dir, 'dist/main.js'), says('build'));
  });
  after(() => rm(dir, { recursive: true, force: true }));

  /** Sets when a file was changed, in seconds from now. */
  const changed = async (name: string, seconds: number): Promise<void> => {
    const at = new Date(Date.now() + seconds * 1_000);
    await utimes(join(dir, name), at, at);
  };
  const launched = async (command: string): Promise<string> =>
    (await run(process.execPath, [join(dir, 'src/cli/laget-runt.mjs'), command], { env: quiet() })).stdout;

  for (const command of ['minutes', 'package', 'person', 'replay', 'search', 'series', 'verify'])
    it(`starts from what was built: ${command}`, async () => {
      await changed('dist/main.js', 60);
      assert.equal(await launched(command), 'build');
    });

  for (const command of ['erase', 'import', 'serve'])
    it(`starts from the sources: ${command}`, async () => assert.equal(await launched(command), 'sources'));

  for (const name of ['src/cli/main.ts', 'src/cli', 'src'])
    it(`starts all from the sources once they have changed: ${name}`, async () => {
      await changed('dist/main.js', 60);
      await changed(name, 120);
      assert.equal(await launched('minutes'), 'sources');
      await changed(name, 0);
    });

  it('starts all from the sources where nothing was built', async () => {
    await rm(join(dir, 'dist'), { recursive: true });
    assert.equal(await launched('minutes'), 'sources');
  });
});
