import assert from 'node:assert/strict';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BallotBox, Slip } from '../../src/ballot-box.ts';
import { openFileBallotBox } from '../../src/store/file-ballot-box.ts';
import { openMemoryBallotBox } from '../../src/store/memory-ballot-box.ts';
import { ownFolder } from './folder.ts';

const VOTE = 'radet_3-v1';
const slip = (name: string, choice: string, nth = 1, vote = VOTE): Slip => ({ vote, name, nth, choice });
const voteOf = (...ballots: readonly (readonly [name: string, nth: number])[]) => ({
  id: VOTE,
  ballots: ballots.map(([name, nth]) => ({ name, nth, choice: null, entered: false })),
});

function keepsTheContract(open: () => Promise<BallotBox>): void {
  it('gives the choices of the ballots on record, and of no others', async () => {
    const box = await open();
    await box.put([slip('Ada', 'c1'), slip('Bo', 'c2'), slip('Ada', 'c2', 2), slip('Bo', 'c1', 1, 'radet_3-v2')]);
    assert.deepEqual((await box.open(voteOf(['Ada', 2], ['Bo', 1]))).toSorted(), ['c2', 'c2']);
    assert.deepEqual(await box.open(voteOf(['Ada', 1])), ['c1']);
  });

  it('takes the same ballot once more in the place of the first', async () => {
    const box = await open();
    await box.put([slip('Ada', 'c1')]);
    await box.put([slip('Ada', 'c2')]);
    assert.deepEqual(await box.open(voteOf(['Ada', 1])), ['c2']);
  });

  it('has nothing of a vote once that is destroyed, and does not mind being told twice', async () => {
    const box = await open();
    await box.put([slip('Ada', 'c1')]);
    assert.deepEqual(await box.votes(), [VOTE]);
    await box.destroy(VOTE);
    await box.destroy(VOTE);
    assert.deepEqual(await box.votes(), []);
    await assert.rejects(box.open(voteOf(['Ada', 1])), { name: 'StoreError' });
  });
}

describe('a ballot box in memory', () => keepsTheContract(async () => openMemoryBallotBox()));

describe('a ballot box on disk', () => {
  const folder = ownFolder();
  keepsTheContract(() => openFileBallotBox(folder()));

  it('goes on where it was after a restart', async () => {
    await (await openFileBallotBox(folder())).put([slip('Ada', 'c1')]);
    const box = await openFileBallotBox(folder());
    await box.put([slip('Bo', 'c2')]);
    assert.deepEqual(await box.open(voteOf(['Ada', 1], ['Bo', 1])), ['c1', 'c2']);
  });

  it('can’t be opened without its key', async () => {
    await (await openFileBallotBox(folder())).put([slip('Ada', 'c1')]);
    const files = await readdir(join(folder(), 'ballots'));
    await rm(join(folder(), 'ballots', files.find((name) => name.includes('-key')) ?? ''));
    await assert.rejects((await openFileBallotBox(folder())).open(voteOf(['Ada', 1])), { fault: 'damaged' });
  });
});
