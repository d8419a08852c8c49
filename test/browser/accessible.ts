import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What unfolds has unfolded, and the page stands where it begins: what is half seen for a moment is no fault of it. */
const atRest = (page: Page | Frame): Promise<unknown> =>
  page.evaluate(async () => {
    scrollTo(0, 0);
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What axe-core (WCAG 2.2 A and AA) finds wrong with a page: the rule, and the first place. */
export async function faultsOf(page: Page | Frame): Promise<readonly string[]> {
  await atRest(page);
  // Evaluated, and not loaded: the page takes scripts of its own server only.
  if (!(await page.evaluate("'axe' in globalThis")))
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  // Fluent UI's own turning points of the focus are hidden from who could be misled by them.
  const { violations }: AxeResults = await page.evaluate(
    `axe.run({ exclude: ['[data-tabster-dummy]'] }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** How much wider than the window a page is; 0 where nobody has to scroll sideways. */
export const sideways = (page: Page | Frame): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Visible text that is cut off by its own box, or stands outside the window. */
export const cutOff = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((one): one is HTMLElement => one instanceof HTMLElement && one.offsetParent !== null && one.closest('.unseen') === null)
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((one) => {
        const { left, right, width: own } = one.getBoundingClientRect();
        const clips = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
        return own > 1 && (clips || left < -1 || right > width + 1);
      })
      .map((one) => `${one.tagName.toLowerCase()}: ${one.textContent?.slice(0, 60)}`);
  });
