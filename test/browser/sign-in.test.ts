import assert from 'node:assert/strict';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { identifyEntra } from '../../src/server/identify-entra.ts';
import { openBrowser } from '../doubles/browser.ts';
import { OpenIdDouble, seconds } from '../doubles/openid.ts';
import { CHAT, type House, openHouse } from '../server/house.ts';

const TEAMS = 'https://teams.microsoft.com/';

/** Teams around the tab, as far as signing in goes: `token` is what it gives, null where the person says no. */
const hostPage = (
  tab: string,
): string => `<!doctype html><title>Teams</title><iframe style="width:360px;height:640px" src="${tab}"></iframe><script>
  const frame = document.querySelector('iframe');
  globalThis.asked = 0;
  globalThis.token = null;
  const runtime = { apiVersion: 4, isLegacyTeams: false, supports: { authentication: {}, chat: {}, meeting: {}, pages: {} } };
  const context = { locale: 'sv-se', theme: 'default', frameContext: 'sidePanel', hostName: 'Teams', hostClientType: 'web', chatId: '${CHAT}' };
  const answers = {
    initialize: () => ['sidePanel', 'web', JSON.stringify(runtime), '2.1.2'],
    getContext: () => [context],
    'appInitialization.success': () => [{}],
    'authentication.getAuthToken': () => (asked++, token === null ? [false, 'CancelledByUser'] : [true, token]),
  };
  addEventListener('message', ({ data, source, origin }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    const args = answers[data.func]?.();
    if (args !== undefined) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  });
</script>`;

describe('signing in to the tab in Teams', function () {
  this.timeout(60_000);
  let openId: OpenIdDouble;
  let house: House;
  let browser: Browser;
  let page: Page;
  let tab: FrameLocator;
  before(async () => {
    browser = await openBrowser();
    openId = await OpenIdDouble.open();
    house = await openHouse({ local: false, identify: identifyEntra(openId.identity(), null) });
  });
  after(async () => {
    await browser.close();
    house.server.closeAllConnections();
    await house.close();
    await openId.close();
  });
  beforeEach(async () => {
    // The server stands on loopback here; a page of the world may not look there by itself.
    page = await browser.newPage({ permissions: ['local-network-access'] });
    page.setDefaultTimeout(10_000);
    await page.route(`${TEAMS}**`, (route) => route.fulfill({ contentType: 'text/html', body: hostPage(`${house.url}/tab/`) }));
    await page.goto(TEAMS);
    tab = page.frameLocator('iframe');
  });
  afterEach(() => page.close());

  const give = async (claims: Readonly<Record<string, unknown>> = {}) => {
    const token = await openId.sign(openId.person(claims));
    await page.evaluate((given) => Object.assign(globalThis, { token: given }), token);
  };
  const button = () => tab.getByRole('button', { name: 'Logga in' });

  it('has a button where Teams gives no token, and goes on when it does', async () => {
    await tab.getByText('Logga in för att se mötet.').waitFor();
    const before = await page.evaluate('asked');
    await button().click();
    await page.waitForFunction((count) => Number(Reflect.get(globalThis, 'asked')) > Number(count), before);
    await button().waitFor();
    await give();
    await button().click();
    await tab.getByText('E-arkiv').first().waitFor();
  });

  it('has the same button where our server does not take the token', async () => {
    await button().waitFor();
    await give({ exp: seconds(-600) });
    await button().click();
    await button().waitFor();
    await give();
    await button().click();
    await tab.getByText('E-arkiv').first().waitFor();
  });

  it('asks for nothing where Teams gives the token', async () => {
    await give();
    await page.evaluate(() => document.querySelector('iframe')?.setAttribute('src', document.querySelector('iframe')?.src ?? ''));
    await tab.getByText('E-arkiv').first().waitFor();
    assert.equal(await button().count(), 0);
  });

  it('has the same button when the token runs out while the tab stands there, and goes on after it', async () => {
    await button().waitFor();
    // The server allows clocks to differ by a minute.
    await give({ exp: seconds(-57) });
    await button().click();
    await tab.getByText('E-arkiv').first().waitFor();
    await tab.getByText('Du är utloggad.').waitFor({ timeout: 30_000 });
    await give();
    await button().click();
    await button().waitFor({ state: 'detached' });
  });

  it('needs nothing that a browser keeps for a site: no cookies, no storage', async () => {
    await page.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'])
        Object.defineProperty(globalThis, name, { get: blocked });
      Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked });
    });
    await page.reload();
    await button().waitFor();
    await give();
    await button().click();
    await tab.getByText('E-arkiv').first().waitFor();
    assert.deepEqual(await page.context().cookies(), []);
  });

  it('shows nobody the meeting outside Teams', async () => {
    await page.unroute(`${TEAMS}**`);
    await page.route('https://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage(`${house.url}/tab/`) }),
    );
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto('https://evil.example/');
    await refused;
    assert.equal(await tab.getByRole('button').count(), 0);
  });
});
