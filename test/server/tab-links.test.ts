import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readConfig } from '../../src/config.ts';
import { tabLinks } from '../../src/server/tab-links.ts';

const BOT = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
  MicrosoftAppType: 'SingleTenant',
};
const APP = '0f1e2d3c-1111-4222-8333-444455556666';
const links = (env: Record<string, string>) => {
  const { minutesOf, pageOf } = tabLinks(readConfig(env), createServer());
  return [minutesOf('radet_3'), pageOf('my-actions')];
};

describe('links into the tab', () => {
  it('open inside Teams where the app is known there', () => {
    const [minutes, page] = links({ ...BOT, PUBLIC_URL: 'https://laget.example.org', TEAMS_APP_ID: APP });
    for (const [link, about] of [
      [minutes, 'radet_3'],
      [page, 'my-actions'],
    ] as const) {
      const url = new URL(link ?? '');
      assert.equal(`${url.origin}${url.pathname}`, `https://teams.microsoft.com/l/entity/${APP}/my-actions`);
      assert.deepEqual(JSON.parse(url.searchParams.get('context') ?? ''), { subEntityId: about });
    }
  });

  it('say which chat it is that a council is to be founded in', () => {
    const chat = '19:meeting_a&b@thread.v2';
    const linkOf = (env: Record<string, string>) => tabLinks(readConfig(env), createServer()).pageOf('import', chat) ?? '';
    const inTeams = new URL(linkOf({ ...BOT, TEAMS_APP_ID: APP }));
    assert.deepEqual(JSON.parse(inTeams.searchParams.get('context') ?? ''), { subEntityId: `import/${chat}` });
    const own = new URL(linkOf({ PORT: '4000' })).searchParams;
    assert.deepEqual([own.get('page'), own.get('chat')], ['import', chat]);
  });

  it('else lead to our own address, and nowhere where there is none', () => {
    const own = ['https://laget.example.org/tab/?meeting=radet_3', 'https://laget.example.org/tab/?page=my-actions'];
    assert.deepEqual(links({ ...BOT, PUBLIC_URL: 'https://laget.example.org' }), own);
    assert.deepEqual(links({ ...BOT, PUBLIC_URL: 'https://laget.example.org/' }), own);
    assert.deepEqual(links(BOT), [null, null]);
  });

  it('lead to an item of the minutes', () => {
    const inTeams = tabLinks(readConfig({ ...BOT, TEAMS_APP_ID: APP }), createServer()).minutesOf('radet_3', 4);
    assert.deepEqual(JSON.parse(new URL(inTeams ?? '').searchParams.get('context') ?? ''), { subEntityId: 'radet_3/4' });
    const own = tabLinks(readConfig({ ...BOT, PUBLIC_URL: 'https://laget.example.org' }), createServer()).minutesOf('radet_3', 4);
    assert.equal(new URL(own ?? '').searchParams.get('meeting'), 'radet_3/4');
  });

  it('lead to this machine in local mode, whatever the app is called', () => {
    const [minutes] = links({ PORT: '4000', TEAMS_APP_ID: APP });
    assert.equal(minutes, 'http://127.0.0.1:4000/tab/?meeting=radet_3');
    assert.deepEqual(links({ PORT: '0' }), [null, null]);
  });
});
