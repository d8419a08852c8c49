import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';

/** How long anything on the page may take. The tab is to show a step within a second; a busy machine gets more. */
const PATIENCE_MS = 10_000;

/** The local meeting room in a browser, and what people do there. */
export interface RoomPage {
  readonly page: Page;
  readonly chat: Locator;
  readonly tab: FrameLocator;
  /** What went wrong on the page by itself. */
  readonly errors: readonly string[];
  as(name: string): Promise<void>;
  /** Writes in the chat, and waits until it is there. */
  say(text: string): Promise<void>;
  edit(text: string, to: string): Promise<void>;
  remove(text: string): Promise<void>;
  tabPage(name: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  /** Waits until the tab shows this. */
  shows(text: string | RegExp): Promise<void>;
}

/** Opens the room of a server in Swedish, and waits until its tab is up. */
export async function openRoomPage(browser: Browser, url: string, locale = 'sv-SE'): Promise<RoomPage> {
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 820 } });
  page.setDefaultTimeout(PATIENCE_MS);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  const chat = page.getByRole('log');
  const tab = page.frameLocator('iframe');
  const tools = (text: string): Locator => page.getByRole('article').filter({ hasText: text });
  await tab.getByRole('heading', { level: 1 }).waitFor();
  return {
    page,
    chat,
    tab,
    errors,
    async as(name) {
      // The radio button lies unseen over a face: a person clicks the face, the keyboard reaches the button.
      await page.getByRole('radio', { name, exact: true }).check({ force: true });
      await tab.getByRole('heading', { level: 1 }).waitFor();
    },
    async say(text) {
      const box = page.locator('.composer textarea');
      const before = await chat.getByText(text, { exact: true }).count();
      await box.fill(text);
      await box.press('Enter');
      await chat.getByText(text, { exact: true }).nth(before).waitFor();
    },
    async edit(text, to) {
      const message = tools(text).last();
      await message.hover();
      await message.getByRole('button', { name: 'Redigera' }).click();
      await page.locator('.editing textarea').fill(to);
      await page.getByRole('button', { name: 'Spara' }).click();
      await chat.getByText(to, { exact: true }).waitFor();
    },
    async remove(text) {
      const message = tools(text).last();
      await message.hover();
      await message.getByRole('button', { name: 'Ta bort' }).click();
      await chat.getByText('Meddelandet är borttaget.').waitFor();
    },
    async tabPage(name) {
      await tab.getByRole('tab', { name, exact: true }).click();
    },
    async choose(label, option) {
      await page.getByLabel(label, { exact: true }).selectOption(option);
    },
    async shows(text) {
      await tab.getByText(text).first().waitFor();
    },
  };
}
