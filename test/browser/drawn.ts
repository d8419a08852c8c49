import type { Frame, Page } from 'playwright-core';

/**
 * Waits until the tab stands there with what it has fetched, or says why not. It is asked at every frame: a locator asks
 * every half second when it has waited for a quarter of one, and so costs more than the page that it waits for.
 */
export const drawn = (tab: Page | Frame): Promise<unknown> =>
  tab.waitForFunction(() => {
    const root = document.querySelector('.tab');
    return root !== null && !/Hämtar …|Loading …/.test(root.textContent ?? '');
  });
