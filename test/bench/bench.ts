/**
 * `npm run bench`: every measurement but the long one (`npm run bench:load`), one after the other: what they measure would
 * disturb each other. All are run, also where one is not within its limits.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PARTS = ['lines', 'search', 'start', 'import', 'tab'];

for (const part of PARTS) {
  process.stdout.write(`\n${part}\n`);
  const { status } = spawnSync(process.execPath, ['--import=tsx', join(import.meta.dirname, `${part}.ts`)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
