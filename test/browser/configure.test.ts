import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { faultsOf, sideways } from './accessible.ts';
import { type RunningServer, runServer } from './running-server.ts';

/** A Teams client that adds a tab to a chat: answers over the protocol of teams-js 2, and keeps what it is asked. */
const HOST = `<!doctype html><html lang="sv"><title>Teams</title><iframe title="tab" src="/tab/?configure" width="500" height="400"></iframe><script>
  const supports = { app: {}, authentication: {}, pages: { config: {} } };
  const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
  const context = { locale: 'sv-se', theme: 'default', frameContext: 'settings', hostName: 'LagetRuntRoom', userDisplayName: 'Ylva Brandt', entityId: '' };
  const answers = { initialize: () => ['settings', 'web', runtime, '2.1.2'], getContext: () => [context], 'settings.setSettings': () => [true] };
  window.asked = [];
  const frame = document.querySelector('iframe');
  addEventListener('message', ({ data }) => {
    if (!data?.func) return;
    asked.push({ func: data.func, args: data.args });
    const args = answers[data.func]?.();
    if (args) frame.contentWindow.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
  });
  window.save = () => frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, '*');
</script></html>`;

type Asked = readonly { readonly func: string; readonly args: readonly unknown[] }[];

describe('adding the tab to a chat', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.route('**/played-teams', (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
    await page.goto(`${server.url}/played-teams`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  const asked = (func: string) =>
    page
      .waitForFunction((name) => (globalThis as unknown as { asked: Asked }).asked.find((one) => one.func === name), func)
      .then((one) => one.jsonValue());

  it('says what it will show, and can be saved as it is', async () => {
    await page.frameLocator('iframe').getByText('Fliken visar den mötesserie som möteschatten hör till.').waitFor();
    assert.deepEqual((await asked('settings.setValidityState'))?.args[0], true);
  });

  it('gives Teams the address of the tab, the same for everybody in the chat', async () => {
    await asked('settings.setValidityState');
    await page.evaluate('save()');
    const [settings] = (await asked('settings.setSettings'))?.args ?? [];
    const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = settings as Record<string, string>;
    assert.deepEqual([entityId, contentUrl, suggestedDisplayName], ['council', `${server.url}/tab/`, 'Laget runt']);
    assert.equal(websiteUrl, contentUrl);
    await asked('settings.save.success');
  });

  it('is readable for everybody, also where it stands alone', async () => {
    const alone = await browser.newPage({ viewport: { width: 320, height: 400 } });
    await alone.goto(`${server.url}/tab/?page=configure`);
    await alone.getByRole('heading', { level: 1 }).waitFor();
    assert.deepEqual([await faultsOf(alone), await sideways(alone)], [[], 0]);
    await alone.close();
  });
});
