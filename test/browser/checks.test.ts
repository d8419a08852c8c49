import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { openRoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const SIDE_PANEL = { width: 280, height: 700 };

describe('what is to be checked, in the tab', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;

  const headers = { authorization: `Local ${encodeURIComponent('Ylva Brandt')}`, 'content-type': 'application/json' };
  const get = async (path: string) => (await fetch(`${server.url}/api/${path}`, { headers })).json();
  async function write(meeting: string, text: string): Promise<void> {
    const body = JSON.stringify({ id: crypto.randomUUID(), text });
    const { ok } = await fetch(`${server.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers, body });
    assert.ok(ok, text);
  }
  async function openMinutes(name: string): Promise<Page> {
    const page = await browser.newPage({ viewport: SIDE_PANEL, locale: 'sv-SE' });
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/tab/index.html?as=${encodeURIComponent(name)}`);
    await page.getByRole('tab', { name: 'Minnesanteckningar', exact: true }).click();
    await page.getByRole('article', { name: 'Texten från mötet' }).waitFor();
    return page;
  }

  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    await (await openRoomPage(browser, server.url)).page.close();
    const [{ id: series }] = await get('series');
    const [{ id: meeting }] = await get(`meetings?series=${series}`);
    await write(meeting, 'starta mötet');
    await write(meeting, 'punkt 7');
    await write(meeting, 'not: Två dagars träff, 12–14 september.');
    await write(meeting, 'ledamot: Amina Varsame, utredare, Björkfors kommun');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is a list for the secretary, with the way to the place of each', async () => {
    const page = await openMinutes('Petter Nordin');
    const list = page.getByRole('region', { name: 'Att kontrollera' });
    await list.getByText('”två dagars” stämmer inte med ”12–14 september”, som är tre dagar.').waitFor();
    await list.getByRole('button', { name: 'Visa punkt 7' }).click();
    const row = page.locator('#item-7');
    assert.ok(await row.evaluate((one) => one === document.activeElement));
    const box = await row.boundingBox();
    assert.ok(box !== null && box.y >= 0 && box.y < SIDE_PANEL.height);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= SIDE_PANEL.width);
    await page.close();
  });

  it('is nothing for the other members', async () => {
    const page = await openMinutes('Amina Warsame');
    assert.equal(await page.getByText('Att kontrollera').count(), 0);
    await page.close();
  });

  it('asks no more about two people with names alike once somebody has said so', async () => {
    await write(await get(`meetings?series=${(await get('series'))[0].id}`).then(([one]) => one.id), 'ledamot: Petter Nordhin, jurist');
    const page = await openMinutes('Petter Nordin');
    const offer = page.getByRole('listitem').filter({ hasText: 'Petter Nordhin' });
    await offer.getByRole('button', { name: 'Olika personer' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.getByText('”Amina Warsame” och ”Amina Varsame”').waitFor();
    await page.close();
  });

  it('offers two spellings of one person for merging', async () => {
    const page = await openMinutes('Petter Nordin');
    const offer = page.getByText('”Amina Warsame” och ”Amina Varsame” kan vara samma person. Kontrollera.');
    await offer.waitFor();
    await page.getByRole('button', { name: 'Slå ihop som Amina Warsame' }).click();
    await offer.waitFor({ state: 'detached' });
    await page.close();
  });
});
