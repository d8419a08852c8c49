/**
 * `npm run bench:import`: how long the whole process of `laget-runt import FILE --json` takes for difficult files, and how
 * much memory it has at most. Every one is to be answered within 5 seconds and 300 MB.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { docx, p } from '../import/docx.ts';

const BIN = fileURLToPath(new URL('../../src/cli/laget-runt.mjs', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/hostile/docs/', import.meta.url));
const TELLS = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nrss '+process.resourceUsage().maxRSS+'\\n'))`;
const MOST_SECONDS = 5;
const MOST_MEGABYTES = 300;

async function bombs(dir: string): Promise<readonly string[]> {
  const files: readonly (readonly [string, Buffer | string])[] = [
    ['a line of 10 MB.txt', 'beslut '.repeat(1_500_000)],
    ['words unpacked to 200 MB.docx', await docx(p('a '.repeat(100_000_000)))],
    ['tags unpacked to 60 MB.docx', await docx('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(1_700_000))],
    ['lists in lists.html', '<ul><li>'.repeat(50_000)],
    [
      'entities.xml',
      `<?xml version="1.0"?><!DOCTYPE a [${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`).join('')}]><a>&a20;</a>`,
    ],
    ['stars.md', '*a '.repeat(500_000)],
    ['names.txt', `Deltagare: ${'Anna Berg, '.repeat(60_000)}`],
  ];
  for (const [name, content] of files) await writeFile(join(dir, name), content);
  return files.map(([name]) => join(dir, name));
}

async function measured(file: string): Promise<{ readonly seconds: number; readonly megabytes: number; readonly answer: string }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELLS, BIN, 'import', file, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const [, kilobytes = '0'] = /\nrss (\d+)/.exec(err) ?? [];
  const said =
    err
      .replace(/\nrss \d+\n/, '')
      .trim()
      .split('\n')[0] ?? '';
  const answer = child.exitCode === 0 ? `a reading of ${out.length} letters` : said.slice(0, 90);
  return { seconds: (performance.now() - start) / 1_000, megabytes: Number(kilobytes) / 1_024, answer };
}

const dir = await mkdtemp(join(tmpdir(), 'laget-runt-bench-import-'));
try {
  const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).map((name) => join(SAMPLES, name)) : [];
  for (const file of [...samples, ...(await bombs(dir))]) {
    const { seconds, megabytes, answer } = await measured(file);
    const holds = seconds <= MOST_SECONDS && megabytes <= MOST_MEGABYTES;
    if (!holds) process.exitCode = 1;
    const name = file.split('/').at(-1) ?? '';
    process.stdout.write(
      `${holds ? ' ' : '!'} ${name.padEnd(34)} ${seconds.toFixed(1)} s ${megabytes.toFixed(0).padStart(4)} MB  ${answer}\n`,
    );
  }
} finally {
  await rm(dir, { recursive: true, force: true });
}
