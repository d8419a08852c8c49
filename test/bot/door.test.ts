import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cloudOf } from '../../src/cloud.ts';
import { withHouse } from './house.ts';

describe('a body that is no activity', () => {
  for (const body of ['{', '[]', '{}', '"x"', '{"type":"message"}', '']) {
    it(`${JSON.stringify(body)} is answered with 400 in a few words`, () =>
      withHouse({ empty: true }, async ({ url }) => {
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        assert.deepEqual([response.status, await response.text()], [400, 'not an activity']);
      }));
  }
});

describe('with a bot identity', () => {
  const identity = {
    MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
    MicrosoftAppPassword: 'x',
    MicrosoftAppTenantId: 't',
    MicrosoftAppType: 'SingleTenant',
    tenants: ['t'],
    cloud: cloudOf(''),
  } as const;

  for (const authorization of ['', 'Bearer', 'Bearer a.b.c', 'Basic x']) {
    it(`what is signed with "${authorization}" is answered with 401 and no word`, () =>
      withHouse({ identity, empty: true }, async (house) => {
        const body = JSON.stringify({ ...house.frame('Ylva Brandt'), type: 'message', id: '1', text: 'hej' });
        const headers = { 'content-type': 'application/json', ...(authorization === '' ? {} : { authorization }) };
        const response = await fetch(house.url, { method: 'POST', headers, body });
        assert.deepEqual([response.status, await response.text()], [401, '']);
      }));
  }
});

describe('a damaged list of chats', () => {
  it('is left as it is, and the meeting can be held', async () => {
    const documentDir = await mkdtemp(join(tmpdir(), 'laget-runt-bot-'));
    const file = join(documentDir, 'chats.json');
    await writeFile(file, '{"chats":[{');
    await withHouse({ documentDir }, async (house) => {
      assert.equal((await house.say('Ylva Brandt', 'starta mötet')).status, 200);
      await house.connector.waitFor(({ calls }) => calls.length === 1);
    });
    assert.equal(await readFile(file, 'utf8'), '{"chats":[{');
    await rm(documentDir, { recursive: true });
  });
});
