import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { goTo, type LivelyCouncil, PAGES } from './lively-council.ts';

/** More presses than any page has controls. */
const PATIENCE = 200;

/** What the keyboard is to reach, in the order of the page; of a group that arrow keys go through, the one that Tab comes to. */
const controls = (tab: Frame): Promise<number> =>
  tab.evaluate(() => {
    const native = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
    const reached = [...document.querySelectorAll<HTMLElement>(`${native}, [tabindex]`)].filter(
      (one) =>
        (one.tabIndex >= 0 || one.matches(native)) &&
        !one.matches(':disabled, [data-tabster-dummy], [role=tab][aria-selected=false]') &&
        one.checkVisibility({ visibilityProperty: true }),
    );
    for (const [index, one] of reached.entries()) one.dataset['stop'] = String(index);
    return reached.length;
  });

/** Where the focus is: the number of the control; whether something shows it; null where it has left the tab. */
const focused = (tab: Frame) =>
  tab.evaluate(() => {
    const { activeElement: at } = document;
    if (!(at instanceof HTMLElement) || at === document.body || !document.hasFocus()) return null;
    const look = (): string => {
      const around = [at, at.parentElement, at.parentElement?.parentElement, at.nextElementSibling].filter((one) => one instanceof Element);
      return JSON.stringify(
        around.flatMap((one) =>
          [null, '::before', '::after'].map((part) => {
            const { outline, boxShadow, border, borderBottom, transform, opacity } = getComputedStyle(one, part);
            return [outline, boxShadow, border, borderBottom, transform, opacity];
          }),
        ),
      );
    };
    const { top, bottom } = at.getBoundingClientRect();
    const inSight = bottom > 0 && top < innerHeight;
    const seen = look();
    at.blur();
    const unseen = look();
    at.focus({ preventScroll: true });
    return { stop: Number(at.dataset['stop'] ?? -1), name: at.outerHTML.slice(0, 120), shown: inSight && seen !== unseen };
  });

/** Goes through the whole page by Tab. Gives the controls in the order that it came to them, and those whose focus is not seen. */
async function walk(page: Page, tab: Frame): Promise<{ readonly stops: readonly number[]; readonly unseen: readonly string[] }> {
  const stops: number[] = [];
  const unseen: string[] = [];
  for (let press = 0; press < PATIENCE; press++) {
    await page.keyboard.press('Tab');
    const at = await focused(tab);
    if (at === null || stops.includes(at.stop)) return { stops, unseen };
    stops.push(at.stop);
    if (!at.shown) unseen.push(at.name);
  }
  throw new Error(`the focus never leaves the page: ${stops.join(' ')}`);
}

const isRising = (stops: readonly number[]): boolean => stops.every((stop, index) => index === 0 || stop > (stops[index - 1] ?? 0));

/** A11Y-1. */
export function keyboardRules(the: () => LivelyCouncil): void {
  it('A11Y-1: Tab comes to every control of every page in its order, shows where it is, and leaves', async () => {
    const { page, tab } = await the().open({ frameContext: 'content' }, { width: 800, height: 700 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const name of PAGES) {
      await goTo(tab, name);
      await tab.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        getSelection()?.removeAllRanges();
      });
      await page.mouse.click(1, 1);
      const all = await controls(tab);
      const { stops, unseen } = await walk(page, tab);
      assert.deepEqual([stops.length, isRising(stops), unseen], [all, true, []], `${name}: ${stops.join(' ')}`);
    }
  });

  it('A11Y-1: the stage too', async () => {
    const { page, tab } = await the().open({ frameContext: 'meetingStage' }, { width: 994, height: 678 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await tab.getByRole('group').getByRole('button').first().waitFor();
    const all = await controls(tab);
    const { stops, unseen } = await walk(page, tab);
    assert.deepEqual([stops.length, isRising(stops), unseen], [all, true, []]);
  });

  it('A11Y-1: the row of pages is gone through with the arrow keys, as its pattern says', async () => {
    const { page, tab } = await the().open({ frameContext: 'content' });
    await goTo(tab, 'Dagordning');
    await tab.getByRole('tab', { name: 'Dagordning' }).focus();
    for (const name of PAGES.slice(1)) {
      await page.keyboard.press('ArrowRight');
      assert.equal(await tab.getByRole('tab', { name, exact: true }).evaluate((one) => one === document.activeElement), true, name);
    }
    await page.keyboard.press('Enter');
    await tab.getByRole('main', { name: 'Hjälp' }).waitFor();
  });

  it('A11Y-1: what asks before it is done keeps the focus while it asks, and gives it back at Escape', async () => {
    const { page, tab } = await the().open({ frameContext: 'content' });
    const end = tab.getByRole('button', { name: 'Avsluta mötet' });
    await end.focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('alertdialog').waitFor();
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press('Tab');
      assert.equal(await tab.evaluate("document.activeElement.closest('[role=alertdialog]') !== null"), true);
    }
    await page.keyboard.press('Escape');
    await tab.getByRole('alertdialog').waitFor({ state: 'detached' });
    assert.equal(await end.evaluate((one) => one === document.activeElement), true);
  });
}
