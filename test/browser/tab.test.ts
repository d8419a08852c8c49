import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { openRoomPage, type RoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const SIDE_PANEL = { width: 280, height: 700 };

describe('the tab', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  let room: RoomPage;
  let meeting: string;

  const headers = { authorization: `Local ${encodeURIComponent('Ylva Brandt')}`, 'content-type': 'application/json' };
  const get = async (path: string) => (await fetch(`${server.url}/api/${path}`, { headers })).json();
  /** Somebody else writes, somewhere else. */
  async function write(text: string): Promise<void> {
    const body = JSON.stringify({ id: crypto.randomUUID(), text });
    const { ok } = await fetch(`${server.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers, body });
    assert.ok(ok, text);
  }
  async function openPage(name: string): Promise<Page> {
    const page = await browser.newPage({ viewport: SIDE_PANEL });
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/tab/index.html?as=${encodeURIComponent(name)}`);
    return page;
  }
  async function openAlone(name: string): Promise<Page> {
    const page = await openPage(name);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    room = await openRoomPage(browser, server.url);
    const [{ id: series }] = await get('series');
    [{ id: meeting }] = await get(`meetings?series=${series}`);
    await write('starta mötet');
    await write('punkt 4');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('says when the connection is lost, and catches up by itself when it is back', async () => {
    const page = await openAlone('Amina Warsame');
    await page.getByText('Punkt 4 av 7').waitFor();
    await server.stop();
    await page.getByText('Ingen anslutning. Det du ser kan vara gammalt.').waitFor();
    await server.start();
    await write('punkt 5');
    await page.getByText('Ansluten igen. Allt är uppdaterat.').waitFor();
    await page.getByText('Punkt 5 av 7').waitFor();
    await page.close();
  });

  it('follows the theme of its host while it runs', async () => {
    const tab = room.tab.locator('.tab');
    for (const theme of ['dark', 'contrast', 'default']) {
      const before = await room.page.locator('iframe').getAttribute('src');
      await room.choose('Utseende', theme);
      await room.tab.locator(`.tab[data-theme=${theme}]`).waitFor();
      assert.equal(await room.page.locator('iframe').getAttribute('src'), before);
    }
    assert.equal(await tab.count(), 1);
  });

  it('keeps the item that is up readable in high contrast', async () => {
    await room.choose('Utseende', 'contrast');
    await room.tab.locator('.tab[data-theme=contrast]').waitFor();
    const up = room.tab.locator('li[aria-current=step]');
    const [behind, ...words] = await up.evaluate((item) => [
      getComputedStyle(item).backgroundColor,
      ...[...item.querySelectorAll('span')].map((span) => getComputedStyle(span).color),
    ]);
    assert.deepEqual([behind, ...new Set(words)], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await room.choose('Utseende', 'default');
  });

  it('does not offer a new round over one that goes on', async () => {
    const offered = room.tab.getByRole('button', { name: 'Laget runt', exact: true });
    await offered.waitFor();
    await write('laget runt');
    await offered.waitFor({ state: 'detached' });
    await write('nästa');
    await write('punkt 5');
  });

  it('knows where it stands: beside the meeting, in full width, on the stage', async () => {
    for (const [layout, frame] of [
      ['content', 'content'],
      ['meetingStage', 'stage'],
      ['sidePanel', 'sidePanel'],
    ] as const) {
      await room.choose('Flikens plats', layout);
      await room.tab.locator(`.tab[data-frame=${frame}]`).waitFor();
    }
  });

  it('is shown to all in the room when whoever leads asks for that', async () => {
    await room.tab.getByRole('button', { name: 'Visa för alla i mötet' }).click();
    await room.tab.locator('.tab[data-frame=stage]').waitFor();
    await room.choose('Flikens plats', 'sidePanel');
    await room.tab.locator('.tab[data-frame=sidePanel]').waitFor();
  });

  it('speaks English, and so does the room', async () => {
    await room.choose('Språk', 'en');
    await room.shows('Item 5 of 7');
    await room.tabPage('Help');
    await room.shows('begin with //');
    await room.page.getByRole('button', { name: 'Send' }).waitFor();
    await room.choose('Language', 'sv');
    await room.shows('Punkt 5 av 7');
  });

  it('shows a refusal in the words of the server, and keeps what was written', async () => {
    const box = room.tab.getByRole('textbox', { name: 'Skriv som i möteschatten' });
    await box.fill('punkt 99');
    await box.press('Enter');
    await room.shows('Det finns ingen punkt 99. Dagordningen har punkt 1–7.');
    assert.equal(await box.inputValue(), 'punkt 99');
  });

  it('gives the minutes as a file', async () => {
    await room.tabPage('Minnesanteckningar');
    const download = room.page.waitForEvent('download');
    await room.tab.getByRole('button', { name: 'Markdown' }).click();
    const file = await (await download).path();
    assert.match(await readFile(file, 'utf8'), /^# Minnesanteckningar$/m);
  });

  it('fits a side panel of 280 pixels on every page', async () => {
    const page = await openAlone('Ylva Brandt');
    for (const name of ['Dagordning', 'Runda', 'Minnesanteckningar', 'Hjälp']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('main', { name }).waitFor();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= SIDE_PANEL.width, `${name} is ${width} wide`);
      for (const tab of await page.getByRole('tab').all()) {
        const box = await tab.boundingBox();
        assert.ok(box !== null && box.x >= 0 && box.x + box.width <= SIDE_PANEL.width, `${await tab.textContent()} is cut off on ${name}`);
      }
    }
    await page.close();
  });

  it('lies beside the room, not in it: the page of the room is served at the root, in local mode', async () => {
    const status = async (path: string) => (await fetch(`${server.url}${path}`)).status;
    assert.deepEqual(await Promise.all(['/', '/tab', '/tab/', '/tab/index.html'].map(status)), [200, 200, 200, 200]);
    assert.deepEqual(
      await Promise.all(['/tab/room.html', '/tab//room.html', '/tab/%72oom.html', '/tab/assets/../room.html'].map(status)),
      [404, 404, 404, 404],
    );
  });

  it('lets a guest in without loading the page again, and shows them their items and no others', async () => {
    const page = await openPage('Disa Malm');
    await page.getByText('Här finns ingen mötesserie som du är med i.').waitFor();
    await write('gäst: Disa Malm (4)');
    await page.getByText('E-arkiv för mindre kommuner').first().waitFor();
    await page.getByText('Just nu är ingen av dina punkter uppe.').waitFor();
    assert.equal(await page.getByText('Övriga frågor').count(), 0);
    await page.close();
  });

  it('is reached by keyboard: the arrow keys change who one is', async () => {
    await room.page.getByRole('radio', { name: 'Ylva Brandt' }).focus();
    await room.page.keyboard.press('ArrowLeft');
    await room.page.getByText('Du är Rasmus Hellgren').waitFor();
    assert.deepEqual(room.errors, []);
  });
});
