import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { type House, openHouse } from '../server/house.ts';

const CHAIR = 'Ylva Brandt';
const HELP = /\/assets\/help-page-/;
const LATER = /\/assets\/(archive|help|import|minutes|found|stage)-page-/;

/** Rules TAB-5, TAB-6 and PRF-1 of docs/teams-checklist.md: the meeting waits for nothing that it does not show. */
describe('the pages of the tab that come later', function () {
  this.timeout(60_000);
  let house: House;
  let browser: Browser;
  let page: Page;
  before(async () => {
    house = await openHouse();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterEach(() => page?.close());
  const open = (): Promise<unknown> => page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`);
  const meeting = (): Promise<void> => page.getByRole('heading', { level: 1 }).waitFor();
  const command = () => page.getByRole('textbox', { name: 'Skriv som i möteschatten' });
  const openHelp = async (): Promise<void> => {
    await open();
    await command().fill('not: Vi väntar.');
    await page.getByRole('tab', { name: 'Hjälp', exact: true }).click();
    await page.getByText('Ingen anslutning.').waitFor();
  };
  const retry = (): Promise<void> => page.getByRole('button', { name: 'Försök igen' }).click();
  const help = (): Promise<void> => page.getByRole('main', { name: 'Hjälp' }).getByRole('heading').first().waitFor();

  it('are not fetched before the meeting is shown, and the meeting comes with one question', async () => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(request.url()));
    await page.route('**/api/meetings/**', () => undefined);
    await page.route(LATER, () => undefined);
    await open();
    await meeting();
    const html = await (await fetch(`${house.url}/tab/`)).text();
    assert.doesNotMatch(html, LATER);
    assert.equal(asked.filter((url) => url.includes('/api/') && !url.includes('/api/meetings/')).length, 1);
  });

  it('are there when they are wanted, without a connection too', async () => {
    const last = page.waitForResponse(/\/assets\/minutes-page-/);
    await open();
    await (await last).finished();
    await page.context().setOffline(true);
    await page.getByRole('tab', { name: 'Hjälp', exact: true }).click();
    await help();
    await page.context().setOffline(false);
  });

  it('say where they do not come, and come when asked again, with what was typed', async () => {
    await page.route(HELP, (route) => route.abort());
    await openHelp();
    await page.unroute(HELP);
    await retry();
    await help();
    await page.getByRole('tab', { name: 'Dagordning', exact: true }).click();
    assert.equal(await command().inputValue(), 'not: Vi väntar.');
  });

  it('are fetched with the whole tab anew where the server is a newer one, which has them by other names', async () => {
    await page.route(HELP, (route) => route.fulfill({ status: 404 }));
    await openHelp();
    const loaded = page.waitForEvent('load');
    await retry();
    await loaded;
    await meeting();
  });
});
