import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { CHAIR, goTo, type LivelyCouncil, MEMBER, SECRETARY } from './lively-council.ts';

/** Keeps what a screen reader would say by itself from now on: politely, or at once. */
const listen = (tab: Frame): Promise<void> =>
  tab.evaluate(() => {
    const heard: { readonly how: string; readonly text: string }[] = [];
    Object.assign(globalThis, { heard });
    const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    const said = new Map<Element, string>();
    for (const region of document.querySelectorAll(regions)) said.set(region, region.textContent ?? '');
    new MutationObserver(() => {
      for (const region of document.querySelectorAll(regions)) {
        const text = region.textContent ?? '';
        if (text === (said.get(region) ?? '')) continue;
        said.set(region, text);
        heard.push({ how: region.matches('[role=alert], [aria-live=assertive]') ? 'at once' : 'politely', text });
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

const heard = (tab: Frame): Promise<readonly { readonly how: string; readonly text: string }[]> => tab.evaluate('heard');

/** Which field has the focus, what is in it, and what of it is selected. */
const typing = (tab: Frame) =>
  tab.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLTextAreaElement)) return at?.tagName;
    const { value, selectionStart, selectionEnd } = at;
    return { value, selectionStart, selectionEnd };
  });

/** A11Y-5: what happens meanwhile. */
export function liveRules(the: () => LivelyCouncil): void {
  for (const [name, field] of [
    ['Dagordning', 'Skriv som i möteschatten'],
    ['Runda', 'Skriv ditt inlägg i förväg'],
  ] as const) {
    it(`A11Y-5: twenty things happen while somebody writes: focus, text and selection stay, and little is said: ${name}`, async () => {
      await the().write(CHAIR, 'punkt 2');
      await the().write(CHAIR, 'laget runt');
      const { page, tab } = await the().open({ frameContext: 'content', name: SECRETARY });
      await goTo(tab, name);
      const box = tab.getByRole('textbox', { name: field });
      await box.fill('not: det här skriver jag på');
      await page.keyboard.press('Shift+ArrowLeft');
      const before = await typing(tab);
      await listen(tab);
      for (let count = 1; count <= 17; count++) await the().write(MEMBER, `not: rad ${count} på ${name}`);
      for (const step of ['punkt 3', 'punkt 4', 'punkt 1']) await the().write(CHAIR, step);
      await tab.getByRole('status', { name: 'Det senaste i mötet' }).filter({ hasText: 'Punkt 1, Laget runt, är uppe nu' }).waitFor();
      assert.deepEqual(await typing(tab), before);
      const said = await heard(tab);
      assert.deepEqual(
        said.filter(({ how }) => how === 'at once'),
        [],
      );
      const items = said.map(({ text }) => /^Punkt (\d), .+, är uppe nu/.exec(text)?.[1]);
      assert.deepEqual(
        items.filter((item) => item !== undefined && item !== '2').toSorted(),
        [...new Set(items.filter((item) => item !== undefined && item !== '2'))].toSorted(),
      );
      assert.ok(said.length <= 4 && items.at(-1) === '1', JSON.stringify(said));
    });
  }

  it('A11Y-5: what is recorded is said politely once, with whose turn it is', async () => {
    await the().write(CHAIR, 'punkt 2');
    const { tab } = await the().open({ frameContext: 'content', name: MEMBER });
    await tab.getByText('Punkt 2 av 4').waitFor();
    await listen(tab);
    await the().write(CHAIR, 'laget runt');
    await tab.getByRole('status', { name: 'Det senaste i mötet' }).filter({ hasText: 'Du har turen i rundan' }).waitFor();
    await the().write(MEMBER, 'pass');
    await tab
      .getByRole('status', { name: 'Det senaste i mötet' })
      .filter({ hasText: `${SECRETARY} har ordet` })
      .waitFor();
    const turns = (await heard(tab)).filter(({ text }) => /turen|har ordet/.test(text));
    assert.deepEqual(
      turns.map(({ how }) => how),
      ['politely', 'politely'],
    );
  });

  it('A11Y-5: a field with something wrong says that it is, what it is and how to write it, at once; and not when it is right', async () => {
    const { page, tab } = await the().open({ frameContext: 'content' });
    const box = tab.getByRole('textbox', { name: 'Skriv som i möteschatten' });
    const wrong = async () => ({
      invalid: await box.getAttribute('aria-invalid'),
      by: await box.evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? null),
    });
    assert.deepEqual(await wrong(), { invalid: null, by: null });
    await box.fill('punkt 99');
    await page.keyboard.press('Enter');
    await tab.getByRole('alert').waitFor();
    assert.deepEqual(await wrong(), { invalid: 'true', by: 'Det finns ingen punkt 99. Dagordningen har punkt 1–4.' });
    assert.deepEqual(await typing(tab), { value: 'punkt 99', selectionStart: 8, selectionEnd: 8 });
    await box.fill('punkt 2');
    await page.keyboard.press('Enter');
    await tab.getByRole('alert').waitFor({ state: 'detached' });
    assert.deepEqual(await wrong(), { invalid: null, by: null });
  });
}
