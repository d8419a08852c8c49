import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { faultsOf, sideways } from './accessible.ts';
import { openRoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

describe('the personal tab Mina åtgärder', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    // The room sets up the invented council.
    await openRoomPage(browser, server.url);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const headers = (name: string) => ({ authorization: `Local ${encodeURIComponent(name)}`, 'content-type': 'application/json' });
  async function write(name: string, text: string): Promise<void> {
    const get = async (path: string) => (await fetch(`${server.url}/api/${path}`, { headers: headers(name) })).json();
    const [{ id: series }] = await get('series');
    const [{ id: meeting }] = await get(`meetings?series=${series}`);
    const body = JSON.stringify({ id: crypto.randomUUID(), text });
    assert.ok((await fetch(`${server.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers: headers(name), body })).ok, text);
  }
  async function open(name: string, more = '', width = 720): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 700 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/tab/?page=my-actions&as=${encodeURIComponent(name)}${more}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  it('lists what one has to do, council by council, and takes it off when it is done or struck', async () => {
    await write('Ylva Brandt', 'starta mötet');
    await write('Ylva Brandt', 'åtgärd: @Amina Warsame ringer arkivet senast 2 juni');
    await write('Ylva Brandt', 'åtgärd: @Amina Warsame bokar en lokal');
    await write('Ylva Brandt', 'åtgärd: @Petter Nordin skriver ett brev');
    const page = await open('Amina Warsame');
    const list = page.getByRole('listitem');
    await list.filter({ hasText: 'ringer arkivet' }).waitFor();
    assert.equal(await page.getByText('skriver ett brev').count(), 0);
    await page.getByRole('button', { name: /^Klar: .*ringer arkivet/ }).click();
    await list.filter({ hasText: 'ringer arkivet' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Stryk: .*bokar en lokal/ }).click();
    await list.filter({ hasText: 'bokar en lokal' }).waitFor({ state: 'detached' });
    await page.close();
  });

  it('TAB-9: gives back what was ended by mistake, with the focus on the way back', async () => {
    await write('Ylva Brandt', 'åtgärd: @Amina Warsame målar bryggan');
    const page = await open('Amina Warsame');
    const action = page.getByRole('listitem').filter({ hasText: 'målar bryggan' });
    for (const [button, said] of [
      ['Klar', /är klar\./],
      ['Stryk', /är struken\./],
    ] as const) {
      await page.getByRole('button', { name: new RegExp(`^${button}: .*målar bryggan`) }).click();
      await action.waitFor({ state: 'detached' });
      await page.getByRole('status').getByText(said).waitFor();
      const undo = page.getByRole('button', { name: /^Ångra: Åtgärd/ });
      assert.equal(await undo.evaluate((one) => one === document.activeElement), true);
      assert.deepEqual(await faultsOf(page), []);
      await page.keyboard.press('Enter');
      await action.waitFor();
      await undo.waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it('says so where there is nothing to do, and asks who does not say who they are to sign in', async () => {
    const page = await open('Okänd Person');
    await page.getByText('Du har inga öppna åtgärder. Här samlas de från alla dina råd.').waitFor();
    await page.close();
    const nobody = await browser.newPage();
    await nobody.goto(`${server.url}/tab/?page=my-actions`);
    await nobody.getByText('Logga in').first().waitFor({ timeout: 10_000 });
    await nobody.close();
  });

  for (const theme of ['default', 'dark', 'contrast']) {
    it(`can be read and used by everybody, ${theme}, also 280 pixels wide`, async () => {
      const page = await open('Petter Nordin', `&theme=${theme}`, 280);
      await page.getByRole('listitem').first().waitFor();
      assert.deepEqual([await faultsOf(page), await sideways(page)], [[], 0]);
      await page.close();
    });
  }

  it('is left for the meeting that a link leads to', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/tab/?page=my-actions&meeting=radet-for-digital-samverkan_1&as=${encodeURIComponent('Petter Nordin')}`);
    await page.getByRole('tab', { name: 'Arkiv' }).waitFor({ timeout: 10_000 });
    await page.close();
  });
});
