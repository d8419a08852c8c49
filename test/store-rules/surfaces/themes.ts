import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import type { ThemeName } from '../../../tab/src/host.ts';
import { faultsOf } from '../../browser/accessible.ts';
import { faintWords } from './faint-words.ts';
import { goTo, type LivelyCouncil, MEMBER, PAGES } from './lively-council.ts';

const THEMES: readonly ThemeName[] = ['default', 'dark', 'contrast'];

const looks = (tab: Frame) =>
  tab.evaluate(() => {
    const { color, backgroundColor, fontFamily } = getComputedStyle(document.querySelector('.tab') ?? document.body);
    return { color, backgroundColor, fontFamily };
  });

/** TAB-4, MTG-7, A11Y-2 and A11Y-3. */
export function themeRules(the: () => LivelyCouncil): void {
  it('TAB-4: wears the theme of Teams from the start, and another one as soon as Teams does, without loading anew', async () => {
    const seen = new Map<ThemeName, unknown>();
    const page = await the().window();
    for (const theme of THEMES) {
      const { tab } = await the().join(page, { theme });
      await tab.waitForSelector(`.tab[data-theme=${theme}]`);
      seen.set(theme, await looks(tab));
    }
    assert.equal(new Set([...seen.values()].map((one) => JSON.stringify(one))).size, THEMES.length);
    const { tab, changeTheme } = await the().join(page, {});
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));
    for (const theme of ['dark', 'contrast', 'default'] as const) {
      await changeTheme(theme);
      assert.deepEqual(await looks(tab), seen.get(theme));
    }
    assert.equal(await tab.evaluate('loadedOnce'), true);
  });

  for (const frameContext of ['sidePanel', 'meetingStage', 'settings'] as const) {
    it(`MTG-7 and A11Y-2: ${frameContext} is without faults in all three themes`, async () => {
      const { tab, changeTheme } = await the().open({ frameContext, name: MEMBER });
      await tab.getByRole('heading', { level: 1 }).waitFor();
      if (frameContext !== 'settings') await tab.getByText('Mikaela har läst kravlistan.').waitFor();
      for (const theme of THEMES) {
        await changeTheme(theme);
        assert.deepEqual(await faultsOf(tab), [], theme);
      }
    });
  }

  it('A11Y-2 and A11Y-3: no page of the tab has a fault, nor too little contrast in any theme', async () => {
    const { page, tab, changeTheme } = await the().open({});
    // Colours that are on their way to others are no fault of theirs.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of PAGES) {
      await goTo(tab, name);
      for (const theme of THEMES) {
        await changeTheme(theme);
        assert.deepEqual(await faultsOf(tab), [], `${name} in ${theme}`);
      }
    }
  });

  it('A11Y-3: in the colours that somebody has forced on all pages each word stands out as it is drawn', async () => {
    const { page, tab } = await the().open({}, { width: 800, height: 1600 });
    await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
    for (const name of PAGES) {
      await goTo(tab, name);
      assert.deepEqual(await faintWords(page, tab), [], name);
    }
  });

  it('A11Y-2 and A11Y-3: nor have my own actions, and the page of who has no council', async () => {
    const page = await the().window();
    for (const played of [
      { search: '?page=my-actions', name: MEMBER, frameContext: 'content' as const },
      { name: 'Olle Onlooker' },
      { name: null, licenseType: 'Anonymous' },
    ]) {
      const { tab, changeTheme } = await the().join(page, played);
      await tab.getByRole('main').waitFor();
      for (const theme of THEMES) {
        await changeTheme(theme);
        assert.deepEqual(await faultsOf(tab), [], `${played.name} in ${theme}`);
      }
    }
  });

  it('A11Y-3: what is up, whose turn it is and how one has voted is said in words, not by colour alone', async () => {
    await the().press(MEMBER, { type: 'castBallot', ...(await the().vote('ja')) });
    const { tab } = await the().open({ name: MEMBER });
    const up = tab.getByRole('listitem').and(tab.locator('[aria-current=step]'));
    assert.match((await up.textContent()) ?? '', /Uppe nu/i);
    await tab.getByText('Din röst: ja.').waitFor();
    await goTo(tab, 'Runda');
    for (const state of ['Passade', 'Har ordet', 'Väntar']) await tab.getByRole('listitem').getByText(state).first().waitFor();
  });
}
