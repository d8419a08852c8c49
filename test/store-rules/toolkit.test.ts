import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../src/app-package/pack.ts';
import { unzipped } from '../documents/unzipped.ts';

const FOLDER = fileURLToPath(new URL('../../manifest', import.meta.url));
const SCHEMAS = join(dirname(fileURLToPath(import.meta.resolve('@microsoft/app-manifest/package.json'))), 'build/json-schemas');
const PUBLISHED = /https:\/\/developer\.microsoft\.com\/(?:en-us\/)?json-schemas/g;
const VALUES = {
  TEAMS_APP_ID: '0f1e2d3c-1111-4222-8333-444455556666',
  BOT_ID: '11111111-2222-4333-8444-555555555555',
  TAB_DOMAIN: 'laget.example.org',
};

/** The command line of the Microsoft 365 Agents Toolkit: `TEAMS_TOOLKIT`, else what is on the path by its names; null for none. */
function toolkit(): string | null {
  const named = process.env['TEAMS_TOOLKIT'];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((one) => one !== '');
  const all = [...(named ? [named] : []), ...folders.flatMap((folder) => ['atk', 'teamsapp'].map((name) => join(folder, name)))];
  return all.find((file) => existsSync(file)) ?? null;
}

/**
 * What the toolkit is asked here is its check of a package's files. That of a whole zip (`--package-file`) is done by
 * Microsoft's servers, for who is signed in to a tenant. The schemas come from the package that carries them, because
 * the toolkit would fetch them.
 */
describe('the Microsoft 365 Agents Toolkit', function () {
  this.timeout(120_000);
  const cli = toolkit();
  let dir: string;
  let server: Server;
  before(async function () {
    if (cli === null) this.skip();
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-toolkit-'));
    server = createServer((req, res) => {
      readFile(join(SCHEMAS, new URL(req.url ?? '/', 'http://schemas').pathname)).then(
        (schema) => res.setHeader('content-type', 'application/json').end(schema),
        () => res.writeHead(404).end(),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(async () => {
    server?.close();
    if (dir !== undefined) await rm(dir, { recursive: true, force: true });
  });

  /** Its judgement of what is in our zip, where one file says something else. */
  async function judged(change: (text: string) => string): Promise<{ readonly status: number; readonly said: string }> {
    const packed = await pack(FOLDER, VALUES);
    assert.equal(packed.status, 'packed');
    const files = packed.status === 'packed' ? await unzipped(packed.zip) : new Map<string, string>();
    const schemas = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const [name, text] of files)
      if (name.endsWith('.json')) await writeFile(join(dir, name), change(text).replaceAll(PUBLISHED, schemas));
    const args = ['validate', '--manifest-file', 'manifest.json', '--interactive', 'false', '--telemetry', 'false'];
    return new Promise((resolve) => {
      execFile(cli ?? '', args, { cwd: dir, timeout: 100_000 }, (error, out, err) =>
        resolve({ status: error === null ? 0 : 1, said: `${out}\n${err}` }),
      );
    });
  }

  it('finds nothing wrong with what is in the package', async () => {
    const { status, said } = await judged((text) => text);
    assert.equal(status, 0, said);
    assert.match(said, /All passed/);
  });

  it('would find it: a scope and a text of a language that there is not', async () => {
    for (const change of [
      (text: string) => text.replace('"groupChat"', '"groupchat"'),
      (text: string) => text.replace('"staticTabs[0].name"', '"staticTabs[0].nome"'),
    ])
      assert.doesNotMatch((await judged(change)).said, /All passed/);
  });
});
