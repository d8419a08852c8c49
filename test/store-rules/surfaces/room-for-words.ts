import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { cutOff, sideways } from '../../browser/accessible.ts';
import { goTo, type LivelyCouncil, PAGES, PANEL } from './lively-council.ts';

/** Makes every word on the page longer by two letters of five, now and when it changes: as a language with longer words would be. */
const lengthen = (tab: Frame): Promise<void> =>
  tab.evaluate(() => {
    const done = new WeakMap<Text, string>();
    const longer = (text: string): string =>
      text.replace(/[\p{L}]+/gu, (word) => word + 'nö'.repeat(8).slice(0, Math.ceil(word.length * 0.4)));
    const all = (): void => {
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
        if (!(node instanceof Text) || done.get(node) === node.data || node.parentElement?.closest('script, style')) continue;
        node.data = longer(node.data);
        done.set(node, node.data);
      }
    };
    all();
    new MutationObserver(all).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** Text twice as large, in the same window: every size of the theme, doubled. */
const enlarge = (tab: Frame): Promise<void> =>
  tab.evaluate(() => {
    const root = document.querySelector<HTMLElement>('.tab');
    if (root === null) throw new Error('no tab');
    const style = getComputedStyle(root);
    for (const kind of ['fontSizeBase', 'lineHeightBase', 'fontSizeHero', 'lineHeightHero']) {
      for (const step of ['100', '200', '300', '400', '500', '600', '700', '800', '900', '1000']) {
        const size = Number.parseFloat(style.getPropertyValue(`--${kind}${step}`));
        if (!Number.isNaN(size)) root.style.setProperty(`--${kind}${step}`, `${size * 2}px`);
      }
    }
  });

/** A11Y-4, A11Y-6 and LOC-3. */
export function roomForWordsRules(the: () => LivelyCouncil): void {
  const holds = async (tab: Frame, name: string): Promise<void> =>
    assert.deepEqual([await sideways(tab), await cutOff(tab)], [0, []], name);

  it('LOC-3: words that are longer by 40 % have room on every page of a side panel', async () => {
    const { tab } = await the().open({}, PANEL);
    await lengthenOnEach(tab, holds);
    const stage = await the().open({ frameContext: 'meetingStage' }, { width: 360, height: 640 });
    await stage.tab.getByRole('group').getByRole('button').first().waitFor();
    await lengthen(stage.tab);
    await holds(stage.tab, 'stage');
    const own = await the().open({ frameContext: 'content', search: '?page=my-actions' }, PANEL);
    await own.tab.getByRole('heading', { level: 1 }).waitFor();
    await lengthen(own.tab);
    await holds(own.tab, 'my actions');
  });

  it('A11Y-4: at 200 % in a window of 640 pixels nothing is lost, and nobody scrolls sideways', async () => {
    const { tab } = await the().open({}, { width: 640, height: 600 });
    await tab.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
    for (const name of PAGES) {
      await goTo(tab, name);
      await holds(tab, name);
    }
  });

  it('A11Y-4: nor where the text alone is twice as large', async () => {
    const { tab } = await the().open({}, { width: 640, height: 600 });
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await enlarge(tab);
    for (const name of PAGES) {
      await goTo(tab, name);
      await holds(tab, name);
    }
  });
}

async function lengthenOnEach(tab: Frame, holds: (tab: Frame, name: string) => Promise<void>): Promise<void> {
  for (const [index, name] of PAGES.entries()) {
    // The names of the pages are longer, too, once one has been looked at.
    if (index === 0) await goTo(tab, name);
    else await tab.getByRole('tab').nth(index).click();
    if (index === 0) await lengthen(tab);
    await tab.getByRole('main').locator('*').first().waitFor();
    await holds(tab, name);
  }
}
