import assert from 'node:assert/strict';
import { identifyEntra } from '../../src/server/identify-entra.ts';
import { APP, OpenIdDouble, OTHER_TENANT, seconds } from '../doubles/openid.ts';
import { type House, openHouse } from './house.ts';

/** As `identify-entra.ts` has it. */
const TOLERANCE_S = 60;
const PUBLIC_URL = 'https://laget-runt.example/';

describe('the tab’s token', () => {
  let openId: OpenIdDouble;
  let house: House;
  before(async () => {
    openId = await OpenIdDouble.open();
    house = await openHouse({ local: false, identify: identifyEntra(openId.identity(), PUBLIC_URL) });
  });
  after(async () => {
    await house.close();
    await openId.close();
  });

  const ask = (authorization: string | null, path = '/api/series') =>
    fetch(`${house.url}${path}`, { headers: { 'accept-language': 'en', ...(authorization === null ? {} : { authorization }) } });
  const start = (authorization: string | null) =>
    fetch(`${house.url}/api/meetings/${house.meeting}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
      body: JSON.stringify({ id: 'x', text: 'starta mötet' }),
    });
  const signed = async (claims: Readonly<Record<string, unknown>> = {}) => `Bearer ${await openId.sign(openId.person(claims))}`;

  const GOOD: readonly (readonly [string, () => Promise<string>])[] = [
    ['as Entra ID gives it', () => signed()],
    ['for our app by its id as an address', () => signed({ aud: `api://${APP}` })],
    ['for our app by the address in the manifest', () => signed({ aud: `api://laget-runt.example/${APP}` })],
    ['with more scopes than ours', () => signed({ scp: 'openid access_as_user' })],
    ['of a guest of the tenant', () => signed({ acct: 1, idp: 'https://sts.windows.net/other/' })],
    ['that ran out half a minute ago: clocks differ', () => signed({ exp: seconds(-30) })],
    ['by another case of the scheme', async () => (await signed()).replace('Bearer', 'bearer')],
  ];
  for (const [what, token] of GOOD) {
    it(`is taken: ${what}`, async () => {
      const response = await ask(await token());
      assert.equal(response.status, 200);
      assert.equal((await response.json()).length, 1);
    });
  }

  const BAD: readonly (readonly [string, () => Promise<string | null>])[] = [
    ['missing', async () => null],
    ['empty', async () => ''],
    ['of another scheme', async () => `Basic ${Buffer.from('Ylva Brandt:x').toString('base64')}`],
    ['a name, as in local mode', async () => 'Local Ylva%20Brandt'],
    ['garbage', async () => 'Bearer a.b.c'],
    ['cut off', async () => (await signed()).slice(0, -20)],
    ['changed after it was signed', async () => (await signed()).replace(/\.[^.]{20}/, '.AAAAAAAAAAAAAAAAAAAA')],
    ['two in one', async () => `${await signed()} ${await signed()}`],
    ['for another app', () => signed({ aud: '99999999-0000-4000-8000-000000000009' })],
    ['for Graph', () => signed({ aud: 'https://graph.microsoft.com' })],
    ['for our app at another address', () => signed({ aud: `api://evil.example/${APP}` })],
    ['for nobody', () => signed({ aud: undefined })],
    ['of another issuer', () => signed({ iss: 'https://evil.example/v2.0' })],
    ['of no issuer', () => signed({ iss: undefined })],
    ['of the channel’s issuer', async () => `Bearer ${await openId.sign(openId.activity('https://smba.example/'))}`],
    ['of a tenant that is not let in', () => signed({ tid: OTHER_TENANT, iss: `${openId.cloud.login}/${OTHER_TENANT}/v2.0` })],
    ['of our issuer for another tenant', () => signed({ tid: OTHER_TENANT })],
    ['of no tenant', () => signed({ tid: undefined })],
    ['expired', () => signed({ exp: seconds(-600) })],
    ['without an end', () => signed({ exp: undefined })],
    ['not yet valid', () => signed({ nbf: seconds(600) })],
    ['of version 1.0', () => signed({ ver: '1.0' })],
    ['of version 1.0 with its own issuer', () => signed({ ver: '1.0', iss: `https://sts.windows.net/${OTHER_TENANT}/` })],
    ['of an app alone', () => signed({ scp: undefined, roles: ['access_as_user'], idtyp: 'app' })],
    ['with other scopes', () => signed({ scp: 'User.Read' })],
    ['of nobody', () => signed({ oid: undefined })],
    ['of somebody by another id', () => signed({ oid: 'ylva' })],
    ['signed with a key that nobody knows', async () => `Bearer ${await openId.sign(openId.person(), { key: 'foreign', kid: 'k2' })}`],
    ['signed with a foreign key under our key’s id', async () => `Bearer ${await openId.sign(openId.person(), { key: 'foreign' })}`],
    ['with alg none', async () => `Bearer ${openId.unsigned(openId.person())}`],
    ['hashed with the public key', async () => `Bearer ${openId.hashed(openId.person())}`],
  ];

  let refusal: string | undefined;
  for (const [what, token] of BAD) {
    it(`is refused as all bad ones are, and nothing is stored: ${what}`, async () => {
      const authorization = await token();
      const answers = [
        await ask(authorization),
        await ask(authorization, '/api/nix'),
        await ask(authorization, `/api/meetings/${house.meeting}/agenda`),
      ];
      for (const answer of answers) {
        const text = await answer.text();
        refusal ??= text;
        assert.deepEqual([answer.status, text], [401, refusal]);
      }
      assert.equal((await start(authorization)).status, 401);
      assert.equal((await house.councils.meeting(house.meeting))?.meeting.status, 'planned');
    });
  }

  it('tells the person by the object id: a changed display name changes nothing', async () => {
    const oid = 'dddddddd-0000-4000-8000-000000000004';
    const named = (name: string) => signed({ oid, name, preferred_username: 'petter@council.example' });
    const secretary = async (authorization: string) => {
      const response = await ask(authorization, `/api/meetings/${house.meeting}/agenda`);
      return response.status === 200 ? (await response.json()).you.name : response.status;
    };
    assert.equal((await start(await named('Petter Nordin'))).status, 200);
    assert.equal(await secretary(await named('Petter Ny-Efternamn')), 'Petter Nordin');
    assert.equal(await secretary(await signed({ oid: 'eeeeeeee-0000-4000-8000-000000000005', name: 'Petter Nordin' })), 403);
  });
});

describe('a stream of events', () => {
  it('ends when the token that opened it runs out; the same token opens no other, and a fresh one does', async () => {
    const openId = await OpenIdDouble.open();
    const house = await openHouse({ local: false, identify: identifyEntra(openId.identity(), null) });
    // It counts for a minute longer than it says: clocks differ.
    const authorization = `Bearer ${await openId.sign(openId.person({ exp: seconds(2 - TOLERANCE_S) }))}`;
    const ask = (token: string, path = '/api/series/events') => fetch(`${house.url}${path}`, { headers: { authorization: token } });
    const opened = [await ask(authorization), await ask(authorization, `/api/meetings/${house.meeting}/events`)];
    assert.deepEqual(
      opened.map(({ status }) => status),
      [200, 200],
    );
    for (const stream of opened) assert.match(await stream.text(), /^(id: \d+\n)?event: /);
    assert.equal((await ask(authorization)).status, 401);
    const fresh = await ask(`Bearer ${await openId.sign(openId.person())}`);
    assert.equal(fresh.status, 200);
    await fresh.body?.cancel();
    await house.close();
    await openId.close();
  });
});

describe('the keys of Entra ID', () => {
  it('are asked for once, and what names another key does not ask each time', async () => {
    const openId = await OpenIdDouble.open();
    const identify = identifyEntra(openId.identity(), null);
    const token = await openId.sign(openId.person());
    const unknown = await openId.sign(openId.person(), { key: 'foreign', kid: 'k2' });
    for (const one of [token, token, unknown, unknown, unknown]) await identify({ headers: { authorization: `Bearer ${one}` } });
    assert.equal(openId.asked(), 1);
    await openId.close();
  });

  it('that can not be had say nothing of the token: it is 503, to be tried again, and garbage is 401 all the same', async () => {
    const openId = await OpenIdDouble.open();
    openId.fallSilent();
    const house = await openHouse({ local: false, identify: identifyEntra(openId.identity(), null) });
    const statusOf = async (token: string) =>
      (await fetch(`${house.url}/api/series`, { headers: { authorization: `Bearer ${token}` } })).status;
    assert.deepEqual([await statusOf(await openId.sign(openId.person())), await statusOf('a.b.c')], [503, 401]);
    await house.close();
    await openId.close();
  });
});
