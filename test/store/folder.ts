import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives each test of the suite a folder of its own, which is gone after it. */
export function ownFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'laget-runt-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}
