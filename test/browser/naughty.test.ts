import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import type { Command } from '../../src/core/command.ts';
import { edgeName, edgeText } from '../../src/server/edge-text.ts';
import { openBrowser } from '../doubles/browser.ts';
import { bigList } from '../naughty-strings.ts';
import { openRoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const OWN = [
  '<b>fet</b>',
  '<img src=x onerror=alert(1)>',
  '</td></tr></table><h1>Nytt protokoll</h1>',
  '&lt;i&gt;',
  '\u202ebakvänt',
  '[x](javascript:alert(1))',
];

const STRINGS = [...new Set([...OWN, ...bigList].map(edgeText).filter((text) => text !== ''))];

/** All of them are notes; each is a title, somebody responsible, a guest or an organisation as well. */
const ITEMS = STRINGS.flatMap((title, at) => {
  const [responsible = title, name = title, organisation = title] = STRINGS.slice(at + 1, at + 4);
  return at % 4 === 0 ? [{ title, responsible, name, organisation }] : [];
});

/** Lines as a page may fold them. */
const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line.trim() !== '');

describe('the naughty strings in the tab', function () {
  this.timeout(240_000);
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  const alarms: string[] = [];

  const headers = { authorization: `Local ${encodeURIComponent('Ylva Brandt')}`, 'content-type': 'application/json' };
  const get = async (path: string) => (await fetch(`${server.url}/api/${path}`, { headers })).json();

  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    await (await openRoomPage(browser, server.url)).page.close();
    const [{ id: series }] = await get('series');
    const [{ id: meeting }] = await get(`meetings?series=${series}`);
    const carryOut = async (command: Command): Promise<void> => {
      const body = JSON.stringify({ id: crypto.randomUUID(), command });
      const answer = await fetch(`${server.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers, body });
      assert.equal(answer.status, 200, `${body}: ${await answer.text()}`);
    };
    await carryOut({ type: 'startMeeting' });
    for (const text of STRINGS) await carryOut({ type: 'recordLine', body: { kind: 'note', text } });
    for (const { title, responsible, name, organisation } of ITEMS) {
      await carryOut({ type: 'addItem', title, responsible, minutes: null });
      // Of a name that nobody can see nothing is left.
      if (edgeName(name) !== '') await carryOut({ type: 'inviteGuest', name: edgeName(name), role: null, organisation, items: [1] });
    }
    page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    page.on('dialog', (dialog) => {
      alarms.push(dialog.message());
      dialog.dismiss().catch(() => undefined);
    });
    page.on('pageerror', (error) => alarms.push(error.message));
    await page.goto(`${server.url}/tab/index.html?as=${encodeURIComponent('Ylva Brandt')}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** All text of the page as it is drawn, lines and all. */
  const drawn = async (): Promise<string> => (await page.locator('body').textContent()) ?? '';
  const assertDrawn = (text: string, strings: readonly string[]): void => {
    for (const string of strings) for (const line of linesOf(string)) assert(text.includes(line), JSON.stringify(line));
  };

  it('stand on the agenda as titles, letter by letter', async () => {
    await page
      .getByText(OWN[0] ?? '', { exact: true })
      .first()
      .waitFor();
    assertDrawn(
      await drawn(),
      ITEMS.flatMap(({ title, responsible }) => [title, responsible]),
    );
  });

  it('stand in the minutes as notes, titles and guests, letter by letter', async () => {
    await page.getByRole('tab', { name: 'Minnesanteckningar' }).click();
    await page.getByText('Mötesdatum:').first().waitFor();
    assertDrawn(await drawn(), STRINGS);
  });

  it('make no element, run nothing, and break nothing', async () => {
    assert.deepEqual(alarms, []);
    assert.equal(await page.locator('img[src=x], h1:text("Nytt protokoll"), a[href^=javascript]').count(), 0);
  });
});
