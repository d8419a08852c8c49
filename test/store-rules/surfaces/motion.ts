import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { goTo, type LivelyCouncil, PAGES } from './lively-council.ts';

/** WCAG 2.3.1: nothing flashes more than three times in a second. */
const FLASH_MS = 334;

/** What moves on the page now: how long once, and whether it goes on without end. */
const moving = (tab: Frame): Promise<readonly { readonly ms: number; readonly endless: boolean }[]> =>
  tab.evaluate(() =>
    document
      .getAnimations()
      .filter(({ playState }) => playState === 'running')
      .map(({ effect }) => effect?.getComputedTiming())
      .map((timing) => ({ ms: Number(timing?.duration ?? 0), endless: timing?.iterations === Number.POSITIVE_INFINITY }))
      .filter(({ ms }) => ms > 1),
  );

/** A11Y-6. */
export function motionRules(the: () => LivelyCouncil): void {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    it(`A11Y-6: while it loads ${reducedMotion === 'reduce' ? 'nothing moves for who has asked for that' : 'something turns, and nothing flashes'}`, async () => {
      const { page } = await the().open({});
      await page.emulateMedia({ reducedMotion });
      // The answer is held: the tab has nothing to show yet.
      await page.route('**/api/opening?*', () => undefined);
      await page.reload();
      const tab = page.frames()[1];
      assert(tab !== undefined);
      await tab.locator('.tab').getByText('Hämtar …').waitFor();
      const all = await moving(tab);
      if (reducedMotion === 'reduce') return assert.deepEqual(all, []);
      assert.ok(all.some(({ endless }) => endless));
      assert.deepEqual(
        all.filter(({ ms, endless }) => endless && ms < FLASH_MS),
        [],
      );
    });
  }

  it('A11Y-6: no page moves or changes by itself for who has asked for that', async () => {
    const { page, tab } = await the().open({ frameContext: 'content' });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of PAGES) {
      await goTo(tab, name);
      assert.deepEqual(await moving(tab), [], name);
    }
  });
}
