import assert from 'node:assert/strict';
import type { Browser, BrowserContextOptions, Page, Route } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { CHAT, type House, openHouse } from '../server/house.ts';
import { type PlayedTeams, playTeams } from './played-teams.ts';

const CHAIR = 'Ylva Brandt';
const SLOW = 'Det tar längre än vanligt. Händer inget, försök igen.';

/** Rules TAB-5, TAB-6 and PRF-1 of docs/teams-checklist.md: words at once, and how it went is told to Teams. */
describe('the first words of the tab', function () {
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
  const open = async (options: BrowserContextOptions = {}): Promise<void> => {
    page = await browser.newPage(options);
    page.setDefaultTimeout(10_000);
  };
  afterEach(() => page?.close());
  const teams = (): Promise<PlayedTeams> => playTeams(page, house.url, '/tab/', { name: CHAIR, chat: CHAT });
  /** The two seconds that the page itself waits, without waiting for them. */
  const wait = (): Promise<unknown> => page.evaluate(() => document.getAnimations().forEach((one) => void one.finish()));

  it('stand in the page itself, in both languages, and nothing that has to be fetched stands before them', async () => {
    const html = await (await fetch(`${house.url}/tab/`)).text();
    assert.match(html, /Hämtar …[\s\S]*Loading …/);
    assert.doesNotMatch(html, /rel="stylesheet"|<script(?![^>]*type="module")/);
  });

  it('are seen while the scripts are on their way; after two seconds with a way on', async () => {
    await open();
    const held: Route[] = [];
    await page.route('**/tab/assets/**', (route) => void held.push(route));
    await page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`, { waitUntil: 'commit' });
    await page.getByText('Hämtar …').waitFor();
    assert.equal(await page.getByText(SLOW).isVisible(), false);
    await wait();
    await page.getByText(SLOW).waitFor();
    await page.getByRole('link', { name: 'Försök igen' }).waitFor();
    await page.unroute('**/tab/assets/**');
    await Promise.allSettled(held.map((route) => route.continue()));
    await page.getByRole('heading', { level: 1 }).waitFor();
    assert.equal(await page.getByText('Hämtar …').count(), 0);
  });

  it('stay with a way on where the scripts do not come, and for who has none', async () => {
    await open({ javaScriptEnabled: false });
    await page.goto(`${house.url}/tab/`);
    await page.getByText(SLOW).waitFor();
    await page.close();
    await open();
    await page.route('**/tab/assets/index-*.js', (route) => route.abort());
    await page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`);
    await wait();
    await page.unroute('**/tab/assets/index-*.js');
    await page.getByRole('link', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('give way to a reason where the pages do not come, and Teams is told it', async () => {
    await open();
    await page.route('**/tab/assets/draw-*.js', (route) => route.abort());
    const { tab, asked, count } = await teams();
    await tab.getByText('Sidan gick inte att visa.').waitFor();
    const { args } = await asked('appInitialization.failure');
    assert.match(JSON.stringify(args), /Other/);
    assert.equal(await count('appInitialization.success'), 0);
    await tab.getByRole('link', { name: 'Försök igen' }).waitFor();
  });

  it('give way to a reason where a page can’t be drawn, never to nothing', async () => {
    await open();
    const body = 'event: agenda\ndata: {}\n\n';
    await page.route('**/api/meetings/*/events', (route) => route.fulfill({ contentType: 'text/event-stream', body }));
    await page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`);
    await page.getByText('Sidan gick inte att visa.').waitFor();
    await page.unroute('**/api/meetings/*/events');
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('tell Teams of success when the tab stands there, and not when the council has come: the server may wait', async () => {
    await open();
    await page.route('**/api/**', () => undefined);
    const { tab, asked, count } = await teams();
    await asked('initialize');
    await asked('appInitialization.success');
    await tab.getByText('Hämtar …').waitFor();
    assert.equal(await count('appInitialization.failure'), 0);
  });

  for (const [seconds, said] of [
    [1, 'Hämtar …'],
    [3, SLOW],
    [40, 'Ingen anslutning. Det du ser kan vara gammalt.'],
  ] as const) {
    it(`of a server that waits for ${seconds} seconds the tab says “${said}”, and shows the meeting when it can`, async () => {
      await open();
      await page.clock.install();
      const held: Route[] = [];
      await page.route('**/api/opening?*', (route) => void held.push(route));
      await page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`);
      await page.getByText('Hämtar …').waitFor();
      await page.clock.runFor(seconds * 1_000);
      await page.getByText(said).waitFor();
      assert.equal(await page.getByRole('button', { name: 'Försök igen' }).count(), seconds > 2 ? 1 : 0);
      await page.unroute('**/api/opening?*');
      await Promise.allSettled(held.map((route) => route.continue()));
      await page.clock.resume();
      await page.getByRole('heading', { level: 1 }).waitFor();
    });
  }
});
