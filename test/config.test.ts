import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { readConfig } from '../src/config.ts';
import { ConfigError, type Environment } from '../src/environment.ts';

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001';
const OTHER = 'bbbbbbbb-0000-4000-8000-000000000002';
const BOT = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', ALLOWED_TENANTS: TENANT };
const { ALLOWED_TENANTS: _, ...UNTENANTED } = BOT;

function faults(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.message.split('\n');
  }
}

describe('the settings', () => {
  it('are those of local mode on loopback where nothing is set', () => {
    const expected = {
      ...{ host: '127.0.0.1', port: 3978, dataDir: resolve('data'), bot: null, publicUrl: null, logLevel: 'info' },
      ...{ teamsAppId: null, proxies: 0, metricsToken: null },
    };
    assert.deepEqual(readConfig({}), expected);
    assert.deepEqual(readConfig({ HOST: '', PORT: ' ', MicrosoftAppId: '', STORE_URL: '' }), expected);
  });

  it('leave the terminal to who sits at it: local mode logs warnings there, unless more is asked for', () => {
    const levels = [readConfig({}, true), readConfig({ LOG_LEVEL: 'info' }, true), readConfig(BOT, true)].map(({ logLevel }) => logLevel);
    assert.deepEqual(levels, ['warn', 'info', 'info']);
  });

  it('take the bot as the portal names it', () => {
    const { bot, host } = readConfig({ ...BOT, HOST: '0.0.0.0', NODE_ENV: 'production' });
    assert.equal(host, '0.0.0.0');
    assert.ok(bot);
    const { tenants, cloud, ...named } = bot;
    assert.deepEqual(named, { ...UNTENANTED, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant' });
    assert.deepEqual([tenants, cloud.login], [[TENANT], 'https://login.microsoftonline.com']);
  });

  it('let in the tenants that are listed, else the bot’s own', () => {
    const of = (env: Environment) => readConfig({ ...UNTENANTED, ...env }).bot?.tenants;
    assert.deepEqual(of({ MicrosoftAppTenantId: TENANT.toUpperCase() }), [TENANT]);
    assert.deepEqual(of({ MicrosoftAppTenantId: TENANT, ALLOWED_TENANTS: `${OTHER}, ${TENANT.toUpperCase()}` }), [OTHER, TENANT]);
  });

  it('know the government’s cloud by the SDK’s name for it', () => {
    const { bot } = readConfig({ ...BOT, ChannelService: 'https://botframework.azure.us' });
    assert.deepEqual([bot?.cloud.login, bot?.cloud.channelIssuer], ['https://login.microsoftonline.us', 'https://api.botframework.us']);
  });

  const TABLE: readonly (readonly [Environment, RegExp])[] = [
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/],
    [{ HOST: '::' }, /HOST=::/],
    [{ HOST: 'laget.local' }, /HOST=laget\.local/],
    [{ NODE_ENV: 'production' }, /NODE_ENV=production/],
    [{ MicrosoftAppPassword: 'secret' }, /MicrosoftAppId/],
    [{ MicrosoftAppId: 'id', ALLOWED_TENANTS: TENANT }, /MicrosoftAppPassword/],
    [{ ...BOT, MicrosoftAppType: 'SingleTenant' }, /MicrosoftAppTenantId/],
    [{ ...UNTENANTED, MicrosoftAppType: 'SingleTenant' }, /MicrosoftAppTenantId/],
    [UNTENANTED, /ALLOWED_TENANTS is missing/],
    [{ ...UNTENANTED, MicrosoftAppTenantId: 'council.example' }, /ALLOWED_TENANTS/],
    [{ ...BOT, ALLOWED_TENANTS: `${TENANT},*` }, /ALLOWED_TENANTS/],
    [{ ...BOT, ALLOWED_TENANTS: ',' }, /ALLOWED_TENANTS/],
    [{ ...BOT, ChannelService: 'https://evil.example' }, /ChannelService/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY/],
    [{ METRICS_TOKEN: 'short' }, /METRICS_TOKEN/],
    [{ TEAMS_APP_ID: 'laget-runt' }, /TEAMS_APP_ID/],
    [{ ...BOT, MicrosoftAppType: 'Tenant' }, /MicrosoftAppType/],
    [{ PORT: '65536' }, /65536/],
    [{ PORT: '-1' }, /-1/],
    [{ PORT: '80a' }, /80a/],
    [{ STORE_URL: 'postgres://localhost' }, /STORE_URL/],
    [{ PUBLIC_URL: 'laget-runt.example' }, /PUBLIC_URL/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ];
  for (const [env, said] of TABLE) {
    it(`refuse ${JSON.stringify(env)} in one line`, () => {
      const lines = faults(env);
      assert.equal(lines.length, 1);
      assert.match(lines[0] ?? '', said);
    });
  }

  it('name all faults at once', () => {
    assert.equal(faults({ HOST: '0.0.0.0', PORT: 'x', STORE_URL: 'y', LOG_LEVEL: 'z', NODE_ENV: 'production' }).length, 5);
  });

  it('never say a secret', () => {
    assert.doesNotMatch(faults({ MicrosoftAppPassword: 'hush', PORT: 'x' }).join(), /hush/);
  });
});
