import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What unfolds has unfolded, and the page stands where it begins: what is half seen for a moment is no fault of it. */
const atRest = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    scrollTo(0, 0);
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime ?? 0));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** What axe-core (WCAG 2.2 A and AA) finds wrong with a page: the rule, and the first place. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await atRest(page);
  // Evaluated, and not loaded: the page takes scripts of its own server only.
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  // Fluent UI's own turning points of the focus are hidden from who could be misled by them.
  const { violations }: AxeResults = await page.evaluate(
    "axe.run({ exclude: ['[data-tabster-dummy]'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** How much wider than the window a page is; 0 where nobody has to scroll sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
