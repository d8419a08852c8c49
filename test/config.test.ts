import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { ConfigError, type Environment, readConfig } from '../src/config.ts';

const BOT = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret' };

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
    const expected = { host: '127.0.0.1', port: 3978, dataDir: resolve('data'), bot: null, publicUrl: null, logLevel: 'info' };
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
    assert.deepEqual(bot, { ...BOT, MicrosoftAppTenantId: '', MicrosoftAppType: 'MultiTenant' });
  });

  const TABLE: readonly (readonly [Environment, RegExp])[] = [
    [{ HOST: '0.0.0.0' }, /HOST=0\.0\.0\.0/],
    [{ HOST: '::' }, /HOST=::/],
    [{ HOST: 'laget.local' }, /HOST=laget\.local/],
    [{ NODE_ENV: 'production' }, /NODE_ENV=production/],
    [{ MicrosoftAppPassword: 'secret' }, /MicrosoftAppId/],
    [{ MicrosoftAppId: 'id' }, /MicrosoftAppPassword/],
    [{ ...BOT, MicrosoftAppType: 'SingleTenant' }, /MicrosoftAppTenantId/],
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
