import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { cutOff, sideways } from '../browser/accessible.ts';
import { type RunningServer, runServer } from '../browser/running-server.ts';
import { openBrowser } from '../doubles/browser.ts';

const CHAIR = 'Ylva Brandt';
/** Side panel, phones, stage with and without the panel, and windows (TAB-3, MTG-2 and 3). */
const WIDTHS = [280, 320, 360, 472, 720, 792, 918, 994, 1366];
const PAGES = ['Dagordning', 'Runda', 'Minnesanteckningar', 'Arkiv', 'Hjälp'];
const LONG_WORD = 'Flygbaneutrustningskommunikationssystemförvaltningssamordningsgruppen';
const names = Array.from({ length: 60 }, (_, index) => `Anna-Karin Öhrström-Åkerblom ${String.fromCharCode(65 + (index % 26))}${index}`);

/** Rules TAB-3, MTG-2, MTG-3 and A11Y-4 of docs/teams-checklist.md. */
describe('the store’s rules for the tab', function () {
  this.timeout(120_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;

  const headers = { authorization: `Local ${encodeURIComponent(CHAIR)}`, 'content-type': 'application/json' };
  const get = async (path: string) => (await fetch(`${server.url}/api/${path}`, { headers })).json();

  before(async () => {
    server = await runServer();
    // The room sets up its council when somebody opens it.
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(server.url);
    await page.getByRole('heading').first().waitFor();
    const [{ id: series }] = await get('series');
    const [{ id: meeting }] = await get(`meetings?series=${series}`);
    const write = async (text: string) => {
      const body = JSON.stringify({ id: crypto.randomUUID(), text });
      const { ok } = await fetch(`${server.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers, body });
      assert.ok(ok, text);
    };
    for (const name of names) await write(`ledamot: ${name}, ${LONG_WORD}, Kansliet`);
    await write(`närvarande: ${names.join(', ')}`);
    await write(`punkt: ${LONG_WORD} / ${LONG_WORD}`);
    await write('starta mötet');
    await write('laget runt');
    await write(`not: ${LONG_WORD}`);
    await write(`beslut: ${LONG_WORD} https://exempel.invalid/${LONG_WORD.repeat(3)}`);
    await write(`åtgärd: ${names[0]} ${LONG_WORD} senast 2 juni`);
    await page.goto(`${server.url}/tab/index.html?as=${encodeURIComponent(CHAIR)}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const name of PAGES) {
    it(`TAB-3: ${name} fits every width that Teams gives, with 60 people and words that are too long`, async () => {
      await page.setViewportSize({ width: 1366, height: 700 });
      await page.getByRole('tab', { name, exact: true }).click();
      await page.getByRole('main', { name }).waitFor();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        assert.deepEqual([await sideways(page), await cutOff(page)], [0, []], `${name} at ${width}`);
      }
    });
  }
});
