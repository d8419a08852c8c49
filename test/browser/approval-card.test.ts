import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { openRoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

describe('earlier minutes in the local meeting room', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    server = await runServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('are read by a link of the approval card, and approved on it with a remark', async () => {
    const room = await openRoomPage(browser, server.url);
    await room.as('Ylva Brandt');
    await room.say('starta mötet');
    await room.say('avsluta mötet');
    await room.say('starta mötet');
    await room.say('punkt 2');
    const card = room.page.locator('.card').filter({ hasText: 'Godkännande av tidigare möten' });
    const link = card.getByRole('link', { name: /^Möte nr 24/ });
    assert.match((await link.getAttribute('href')) ?? '', /^http:\/\/127\.0\.0\.1:\d+\/tab\/\?meeting=[a-z-]+_1$/);
    await link.click();
    await room.shows(/Möte nr 24/);
    await room.tab.getByRole('tab', { name: 'Minnesanteckningar', selected: true }).waitFor();
    await card.getByRole('button', { name: 'Godkänn med anmärkning' }).click();
    const form = card.getByLabel('Anmärkningen, som den ska stå i beslutet');
    await card.getByRole('button', { name: 'Godkänn med anmärkning' }).last().click();
    await card.getByText('Inget är sparat. Skriv först vad det gäller.').waitFor();
    await form.fill('att Amina Warsame deltog på distans');
    await card.getByRole('button', { name: 'Godkänn med anmärkning' }).last().click();
    await card.getByText(/^Beslut: .* godkändes med anmärkningen att Amina Warsame deltog på distans\.$/).waitFor();
    await card.getByRole('button', { name: 'Godkänn med anmärkning' }).waitFor({ state: 'hidden' });
    assert.deepEqual(room.errors, []);
  });
});
