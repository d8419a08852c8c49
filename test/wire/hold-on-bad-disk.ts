import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import { type BotHouse, CHAT } from '../bot/house.ts';

const SERIES = {
  name: 'Rådet för lagring',
  chair: 'Vera Lind',
  secretary: 'Sten Ås',
  members: [{ name: 'Vera Lind' }, { name: 'Sten Ås' }],
  agenda: [{ title: 'Disken' }],
};

export const COUNCIL = (councils: Councils) =>
  councils.setUp(parseSeriesFile(JSON.stringify(SERIES)).settings, '2026-03-02T07:00:00.000Z', CHAT);

export interface Disk {
  fail(): Promise<void>;
  mend(): Promise<void>;
}

/** A meeting in which the disk fails: what is answered with 503 is not there, a second delivery is taken when it is back. */
export async function holdOnBadDisk(house: BotHouse, disk: Disk): Promise<void> {
  const texts = async () => (await house.meeting()).lines.map((line) => line.body.text);
  assert.equal((await house.say('Vera Lind', 'starta mötet')).status, 200);
  assert.equal((await house.say('Sten Ås', 'not: före')).status, 200);

  await disk.fail();
  const lost = { ...house.frame('Sten Ås'), type: 'message', id: 'lost', text: 'not: medan', textFormat: 'plain' };
  const answer = await house.post(lost);
  assert.equal(answer.status, 503);
  assert.match(String(answer.body?.['code']), /full|readOnly|notStored|failed/);
  await house.connector.waitFor((connector) => connector.posts().some(({ body }) => body['attachments'] === undefined));
  assert.deepEqual(await texts(), ['före']);

  await disk.mend();
  assert.equal((await house.post({ ...lost, id: 'again' })).status, 200);
  assert.equal((await house.say('Sten Ås', 'not: efter')).status, 200);
  assert.deepEqual(await texts(), ['före', 'medan', 'efter']);
}
