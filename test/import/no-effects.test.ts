import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { quiet, type Ran } from '../cli/laget-runt.ts';
import { BOMBS } from './bombs.ts';
import { documentXml, docx, p, zipped } from './docx.ts';

const BIN = fileURLToPath(new URL('../../src/cli/laget-runt.mjs', import.meta.url));
const WATCH = new URL('watch.mjs', import.meta.url).href;
const SAMPLES = resolve('../shared/samples/hostile/docs');

const ADDRESS = 'http://127.0.0.1:59999/canary';
const HEAD = 'Rådet för vägar\nMinnesanteckningar\nMötesdatum: 2019-03-05';
const relation = (type: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" TargetMode="External"
   Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${ADDRESS}"/></Relationships>`;

/** Files that would have their reader call an address, read a file or write one. */
const REACHING: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  'entity.docx': () => zipped({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "${ADDRESS}">]>${documentXml(p('&b;'))}` }),
  'template.docx': () => docx(p('Laget runt'), { 'word/_rels/settings.xml.rels': relation('attachedTemplate') }),
  'picture.docx': () => docx(p('Laget runt'), { 'word/_rels/document.xml.rels': relation('image') }),
  'climbing.docx': () => docx(p('Laget runt'), { 'word/....//....//....//evil.xml': 'x' }),
  'page.html': () =>
    Buffer.from(`<html><head><link rel=stylesheet href=${ADDRESS}><meta http-equiv=refresh content="0;${ADDRESS}"><base href=${ADDRESS}>
      <script src=${ADDRESS}></script></head><body><h1>${HEAD.replaceAll('\n', '<br>')}</h1><img src=${ADDRESS}><iframe src=file:///etc/passwd></iframe>
      <script>fetch('${ADDRESS}')</script><object data=${ADDRESS}></object></body></html>`),
  'doctype.xml': () => Buffer.from(`<!DOCTYPE protocol SYSTEM "${ADDRESS}"><?xml-stylesheet href="${ADDRESS}"?><protocol/>`),
  'included.xml': () => Buffer.from(`<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${ADDRESS}"/></a>`),
  'picture.md': () => Buffer.from(`# ${HEAD}\n\n![x](${ADDRESS})\n\n<img src=${ADDRESS}>\n`),
  'schema.json': () => Buffer.from(JSON.stringify({ $schema: ADDRESS, $ref: ADDRESS, __proto__: { x: 1 }, items: [] })),
  'plain.txt': () => Buffer.from(`${HEAD}\nPlats: ${ADDRESS}\n1. Kajen\nSe ${ADDRESS} och /etc/passwd\n`),
};

/** Runs Node where nothing may be written outside `dir`, and where whoever reaches out is heard. */
async function watched(dir: string, args: readonly string[]): Promise<Ran> {
  const allowed = ['--allow-fs-read=*', `--allow-fs-write=${dir}/*`, '--allow-worker', '--allow-child-process', '--allow-addons'];
  const options = ['--experimental-permission', ...allowed, `--import=${WATCH}`].join(' ');
  // What reads TypeScript tries the folder for temporary files, whether it tells capitals apart.
  const env = quiet({ DATA_DIR: dir, TMPDIR: dir, NODE_OPTIONS: options, NODE_NO_WARNINGS: '1', TSX_DISABLE_CACHE: '1' });
  const child = spawn(process.execPath, [...args], { cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { status: child.exitCode, out, err };
}

describe('importing files that nobody vouches for', function () {
  this.timeout(240_000);
  let dir: string;
  let data: string;
  before(async () => {
    dir = await mkdtemp(join(tmpdir(), 'laget-runt-import-'));
    data = join(dir, 'data');
    await mkdir(data);
  });
  after(() => rm(dir, { recursive: true, force: true }));

  it('writes nothing outside the data folder, calls no address and starts no program', async () => {
    const files: string[] = existsSync(SAMPLES) ? (await readdir(SAMPLES)).map((name) => join(SAMPLES, name)) : [];
    const own = { ...REACHING, ...Object.fromEntries(BOMBS.map(([, make], nth) => [`bomb-${nth}.html`, make])) };
    for (const [name, make] of Object.entries(own)) {
      const path = join(dir, name);
      await writeFile(path, await make());
      files.push(path);
    }
    const before = (await readdir(dir)).sort();
    const { err, out } = await watched(data, [BIN, 'import', ...files]);
    assert.doesNotMatch(err, /REACHED OUT|ERR_ACCESS_DENIED|root:/);
    // What can be read was read, and is stored: it is not because nothing worked that nothing happened.
    assert.match(out, /^radet-for-vagar_i[0-9a-f]+ /m);
    assert.match(err, /bomb-\d+\.html/);
    assert.deepEqual((await readdir(dir)).sort(), before);
    const stored = await readdir(data, { recursive: true, withFileTypes: true });
    assert(stored.some((one) => one.name.startsWith('radet-for-vagar_i')));
    for (const one of stored.filter((entry) => entry.isFile())) {
      assert.doesNotMatch(one.name, /evil/);
      assert.doesNotMatch(await readFile(join(one.parentPath, one.name), 'utf8'), /root:/);
    }
  });

  const OUT: readonly (readonly [string, string, RegExp])[] = [
    [
      'a file written outside',
      `import { writeFileSync } from 'fs'; writeFileSync(process.env.DATA_DIR + '/../evil', 'x')`,
      /ERR_ACCESS_DENIED/,
    ],
    ['an address called', `await fetch('${ADDRESS}')`, /REACHED OUT: connect/],
    ['a name looked up', `import dns from 'dns'; await dns.promises.lookup('evil.example')`, /REACHED OUT: lookup/],
    ['a program started', `import { spawn } from 'child_process'; spawn('/bin/true')`, /REACHED OUT: spawn/],
  ];
  for (const [what, code, heard] of OUT) {
    it(`would have been heard: ${what}, in a thread as in the process`, async () => {
      const module = `data:text/javascript,${encodeURIComponent(code)}`;
      const [inProcess, inThread] = [
        `import(${JSON.stringify(module)})`,
        `new Worker(new URL(${JSON.stringify(module)}), { execArgv: [] })`,
      ];
      for (const started of [inProcess, `const { Worker } = require('worker_threads'); ${inThread}`])
        assert.match((await watched(data, ['-e', started])).err, heard);
    });
  }
});
