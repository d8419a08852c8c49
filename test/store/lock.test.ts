import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openFileStore } from '../../src/store/file-store.ts';
import { said } from './events.ts';
import { ownFolder } from './folder.ts';

const children: ChildProcess[] = [];

/** Another process that opens the store, says "open" or why not, and stays. */
async function otherProcess(folder: string): Promise<{ child: ChildProcess; answer: string }> {
  const child = spawn(process.execPath, ['--import=tsx', new URL('holder.ts', import.meta.url).pathname, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const [answer] = await once(child.stdout, 'data');
  return { child, answer: String(answer).trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}

describe('the lock', () => {
  const folder = ownFolder();
  afterEach(() => Promise.all(children.splice(0).map(kill)));

  it('keeps a second process out, and says which folder', async () => {
    const store = await openFileStore(folder());
    const { child, answer } = await otherProcess(folder());
    await kill(child);
    assert.equal(answer, `LockedError: another process is using ${folder()}`);
    assert.equal((await store.append('m1', 0, [said('a')])).status, 'appended');
    await store.close();
  });

  it('keeps a second store of the same process out', async () => {
    const store = await openFileStore(folder());
    await assert.rejects(openFileStore(folder()), { name: 'LockedError', folder: folder() });
    await store.close();
    await (await openFileStore(folder())).close();
  });

  it('is free when its process was killed', async () => {
    const { child, answer } = await otherProcess(folder());
    assert.equal(answer, 'open');
    await assert.rejects(openFileStore(folder()), { name: 'LockedError' });
    await kill(child);
    const store = await openFileStore(folder());
    assert.equal((await store.read('m1')).version, 0);
    await store.close();
  });
});
