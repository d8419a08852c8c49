import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { faultsOf, sideways } from '../browser/accessible.ts';
import { openBrowser } from '../doubles/browser.ts';
import { everyCard } from './every-card.ts';

const WIDTHS = [280, 320, 360, 480, 600, 720, 900];
const NAME = 'Anna-Karin Öhrström-Åkerblom';

declare global {
  interface Window {
    readonly AdaptiveCards: typeof import('adaptivecards');
  }
}

/** Rules CRD-4 and CRD-10 of docs/teams-checklist.md, in the official renderer. */
describe('the store’s rules for cards, drawn', function () {
  this.timeout(120_000);
  const cards = [...everyCard('Kaffe', 1), ...everyCard(NAME, 8)];
  let browser: Browser;
  let page: Page;

  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.setContent(
      '<!doctype html><html lang="sv"><head><title>Kort</title></head><body style="margin:0"><main></main></body></html>',
    );
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8'));
    await page.evaluate((all) => {
      const elements = all.map((json) => {
        const drawn = new window.AdaptiveCards.AdaptiveCard();
        drawn.parse(json);
        return drawn.render() ?? '';
      });
      document.querySelector('main')?.replaceChildren(...elements);
    }, cards);
  });
  after(() => browser?.close());

  it('CRD-4 and DLG-1: no card has to be scrolled sideways, in the chat from 280 pixels on, in a dialog to 900', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main > *')]
          .filter((one) => one.scrollWidth > one.clientWidth)
          .map((one) => one.textContent?.slice(0, 80)),
      );
      assert.deepEqual([await sideways(page), wide], [0, []], `at ${width}`);
    }
  });

  it('CRD-10: what is filled in has a name for screen readers', async () => {
    const asked = await page.evaluate(() => {
      const all = [...document.querySelectorAll('main > *')];
      const asking = all.filter((one) => one.querySelector('input, textarea, select') !== null).slice(0, 20);
      document.querySelector('main')?.replaceChildren(...asking);
      return asking.length;
    });
    assert.ok(asked > 10);
    const faults = await faultsOf(page);
    assert.deepEqual(
      faults.filter((one) => /^(?:label|select-name|button-name|aria)/.test(one)),
      [],
    );
  });
});
