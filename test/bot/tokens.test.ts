import assert from 'node:assert/strict';
import type { BotOptions } from '../../bot/bot.ts';
import { APP, OpenIdDouble, OTHER_TENANT, seconds, TENANT } from '../doubles/openid.ts';
import { BotHouse, CHAT, type Json } from './house.ts';

/** What the bot signs its own messages with; the connector double looks at all else. */
const credentials: NonNullable<BotOptions['credentials']> = {
  isValidAppId: async (id = '') => id === APP,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({ signRequest: async (request) => request }),
};

const YLVA = { id: '29:ylva', name: 'Ylva Brandt', aadObjectId: 'cccccccc-0000-4000-8000-000000000003' };

describe('the channel’s token', () => {
  let openId: OpenIdDouble;
  let house: BotHouse;
  before(async () => {
    openId = await OpenIdDouble.open();
    house = await BotHouse.open({ identity: openId.identity(), credentials });
  });
  after(async () => {
    assert.deepEqual(house.connector.violations, []);
    await house.close();
    await openId.close();
  });

  const conversation = { id: CHAT, conversationType: 'groupChat', isGroup: true, tenantId: TENANT };
  const send = async (authorization: string | null, more: Json = {}) => {
    const activity = { ...house.frame('Ylva Brandt'), from: YLVA, conversation, type: 'message', id: 'm1', text: 'starta mötet', ...more };
    const headers = { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) };
    const response = await fetch(house.url, { method: 'POST', headers, body: JSON.stringify(activity) });
    return [response.status, await response.text()];
  };
  const claims = (more: Json = {}) => openId.activity(house.connector.serviceUrl, more);
  const signed = async (more: Json = {}) => `Bearer ${await openId.sign(claims(more))}`;

  const BAD: readonly (readonly [string, () => Promise<string | null>, Json?])[] = [
    ['missing', async () => null],
    ['empty', async () => ''],
    ['of another scheme', async () => 'Basic x'],
    ['garbage', async () => 'Bearer a.b.c'],
    ['for another app', () => signed({ aud: '99999999-0000-4000-8000-000000000009' })],
    ['for several apps', () => signed({ aud: [APP, '99999999-0000-4000-8000-000000000009'] })],
    ['of another issuer', () => signed({ iss: 'https://evil.example' })],
    ['of Entra ID, for our app', async () => `Bearer ${await openId.sign(openId.person())}`],
    ['as an emulator has it', () => signed({ iss: `https://sts.windows.net/${TENANT}/`, ver: '1.0', appid: APP })],
    ['for another service url', () => signed({ serviceurl: 'https://smba.example/other/' })],
    ['for no service url', () => signed({ serviceurl: undefined })],
    ['expired', () => signed({ exp: seconds(-3_600) })],
    ['without an end', () => signed({ exp: undefined })],
    ['not yet valid', () => signed({ nbf: seconds(3_600) })],
    ['signed with a key that nobody knows', async () => `Bearer ${await openId.sign(claims(), { key: 'foreign', kid: 'k2' })}`],
    ['signed with a foreign key under our key’s id', async () => `Bearer ${await openId.sign(claims(), { key: 'foreign' })}`],
    ['with alg none', async () => `Bearer ${openId.unsigned(claims())}`],
    ['hashed with the public key', async () => `Bearer ${openId.hashed(claims())}`],
    ['good, for a channel that its key may not speak for', () => signed(), { channelId: 'slack' }],
    ['good, for a channel of its own network', () => signed(), { channelId: 'AseChannel' }],
    ['good, in a chat of a tenant that is not let in', () => signed(), { conversation: { ...conversation, tenantId: OTHER_TENANT } }],
    ['good, in a chat of no tenant', () => signed(), { conversation: { id: CHAT } }],
    ['good, in a chat of two tenants', () => signed(), { channelData: { tenant: { id: OTHER_TENANT } } }],
  ];
  for (const [what, token, more] of BAD) {
    it(`is answered with 401 and no word, nothing is stored and nothing is sent: ${what}`, async () => {
      assert.deepEqual(await send(await token(), more), [401, '']);
      assert.equal((await house.meeting()).status, 'planned');
      assert.deepEqual(house.connector.calls, []);
    });
  }

  it('is looked at before the body: what can’t be read is 401 all the same', async () => {
    const response = await fetch(house.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' });
    assert.deepEqual([response.status, await response.text()], [401, '']);
  });

  it('that is good is answered with 200, stored, and the chat gets its card', async () => {
    assert.deepEqual(await send(await signed(), { channelData: { tenant: { id: TENANT.toUpperCase() } } }), [200, '']);
    assert.equal((await house.meeting()).status, 'open');
    await house.connector.waitFor(({ calls }) => calls.length > 0);
  });
});

describe('the keys of the channel', () => {
  it('that can not be had are no fault of the sender’s: the activity is to come again', async () => {
    const openId = await OpenIdDouble.open();
    openId.fallSilent();
    const house = await BotHouse.open({ identity: openId.identity(), credentials });
    const token = await openId.sign(openId.activity(house.connector.serviceUrl));
    const response = await fetch(house.url, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: '{}' });
    assert.equal(response.status, 503);
    await house.close();
    await openId.close();
  });
});
