import type { Frame, Page } from 'playwright-core';

interface Word {
  readonly text: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** Where words stand in the window, but for what can't be used now. */
const wordsOf = (tab: Frame): Promise<readonly Word[]> =>
  tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((one) => one.checkVisibility() && one.closest('.unseen, option, [aria-disabled=true], :disabled') === null)
      .map((one) => ({ text: (one.textContent ?? '').slice(0, 40), rect: one.getBoundingClientRect() }))
      .filter(({ rect: { top, bottom, width, height } }) => width > 4 && height > 4 && top >= 0 && bottom <= innerHeight)
      .map(({ text, rect }) => ({ text, box: [rect.x, rect.y, rect.width, rect.height] as const })),
  );

/** A picture with the places of the words in it: where something has come meanwhile and moved them, another one is taken. */
async function pictureOf(page: Page, tab: Frame): Promise<{ readonly words: readonly Word[]; readonly picture: string }> {
  const words = await wordsOf(tab);
  const picture = (await page.screenshot()).toString('base64');
  return JSON.stringify(await wordsOf(tab)) === JSON.stringify(words) ? { words, picture } : pictureOf(page, tab);
}

/**
 * The words whose pixels stand out by less than 4.5:1 (WCAG 2.2, 1.4.3) from the colour that is most around them. What
 * a page says of its colours is not what is drawn where the person has forced others on it, so the picture is looked at.
 */
export async function faintWords(page: Page, tab: Frame): Promise<readonly string[]> {
  const { words, picture } = await pictureOf(page, tab);
  // A page of its own: the tab takes pictures of its own server only.
  const table = await page.context().newPage();
  const faint = await table.evaluate(
    async ({ words, picture }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const part = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
      const contrastIn = ([x, y, width, height]: readonly [number, number, number, number]): number => {
        const { data = [] } = drawing?.getImageData(x, y, width, height) ?? {};
        const times = new Map<number, number>();
        for (let at = 0; at < data.length; at += 4) {
          const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]].map((value) => part((value ?? 0) / 255));
          const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          times.set(light, (times.get(light) ?? 0) + 1);
        }
        const [[around] = [0]] = [...times].toSorted(([, a], [, b]) => b - a);
        return Math.max(...[...times.keys()].map((light) => (Math.max(light, around) + 0.05) / (Math.min(light, around) + 0.05)));
      };
      return words.map(({ text, box }) => ({ text, contrast: contrastIn(box) })).filter(({ contrast }) => contrast < 4.5);
    },
    { words, picture },
  );
  await table.close();
  return faint.map(({ text, contrast }) => `${text}: ${contrast.toFixed(1)}`);
}
