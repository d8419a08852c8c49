/**
 * `npm run playground:meeting`: a short meeting in the Microsoft 365 Agents Playground, held by a script: with mentions,
 * cards, card presses and a message action. Leaves a picture of each step beside the playground. Where the playground
 * can't be had it says so and is content.
 */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { CHAT, fetchPlayground, startPlayground } from './start.ts';

const PICTURES = resolve(import.meta.dirname, '../../node_modules/.cache/m365agentsplayground/pictures');
const PORT = '43979';
const PLAYGROUND_PORT = '56251';
const PATIENCE_MS = 30_000;
const MESSAGE = 'Bytet får vänta till efter sommaren';

/** The playground is up a while after it was started. */
async function openPlayground(page: Page): Promise<void> {
  const end = Date.now() + 60_000;
  for (;;) {
    const found = await page.goto(`http://localhost:${PLAYGROUND_PORT}/`).catch(() => null);
    if (found?.ok()) break;
    if (Date.now() > end) throw new Error('the playground does not come up');
    await after(500);
  }
  await page.getByRole('treeitem', { name: CHAT }).click();
  // The bot's first words stand there already.
  await page.getByText('Laget runt', { exact: true }).first().waitFor();
}

/** One who sits at the playground, and looks before going on. */
class Sitter {
  readonly #page: Page;
  #pictures = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  async picture(name: string): Promise<void> {
    this.#pictures += 1;
    await this.#page.screenshot({ path: join(PICTURES, `${this.#pictures}-${name}.png`) });
  }

  /** Writes in the chat; with our name before it where it is for us. */
  async write(text: string, { mention = true } = {}): Promise<void> {
    const box = this.#page.locator('[role=textbox][contenteditable=true]').last();
    await box.click();
    if (mention) {
      const named = this.#page.getByText('Laget runt', { exact: true });
      const before = await named.count();
      await box.pressSequentially('@');
      // The list of names comes up a moment later, behind all the others.
      await named.nth(before).click();
    }
    await box.pressSequentially(mention ? ` ${text}` : text);
    await this.#page.getByLabel('Send Message').click();
    await this.#page.getByText(text).last().waitFor();
  }

  async press(button: string): Promise<void> {
    await this.#page.getByRole('button', { name: button, exact: true }).last().click();
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.#page.getByText(text).last().waitFor();
  }

  /** The message's menu, our command, and the dialog that the bot gives. */
  async saveLast(command: string): Promise<void> {
    const page = this.#page;
    await page.getByRole('button', { name: 'Show more information' }).last().click({ force: true });
    await page.getByRole('menuitem', { name: 'Action Command' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').first().fill(command);
    await dialog.getByRole('button', { name: 'Create' }).click();
    await page.getByRole('button', { name: 'Spara', exact: true }).waitFor();
    await this.picture('dialog');
    await this.press('Spara');
    await dialog.getByText('Anteckningen är sparad.').waitFor();
    await this.press('Close');
  }
}

async function minutes(): Promise<string> {
  const headers = { authorization: `Local ${encodeURIComponent('Vera Lind')}` };
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${PORT}/api/${path}`, { headers })).json();
  const series: readonly { id: string; name: string }[] = await get('series');
  const council = series.find(({ name }) => name === CHAT);
  const [meeting] = await get(`meetings?series=${council?.id}`);
  return JSON.stringify((await get(`meetings/${meeting.id}/minutes.json`)).items);
}

async function hold(sitter: Sitter): Promise<void> {
  await sitter.write(`serie: ${CHAT}`);
  await sitter.write('punkt: Växeln / Sten');
  await sitter.write('punkt: E-arkiv');
  await sitter.write('dagordning');
  await sitter.sees('1. Växeln');
  await sitter.picture('agenda');
  await sitter.press('Öppna mötet');
  await sitter.sees('Punkt 1: Växeln');
  await sitter.picture('started');
  await sitter.write('beslut: Vi byter växel');
  await sitter.sees('Beslut: Vi byter växel');
  await sitter.write(MESSAGE, { mention: false });
  await sitter.saveLast('saveNote');
  await sitter.press('Nästa punkt');
  await sitter.sees('Punkt 2: E-arkiv');
  await sitter.picture('next');
  await sitter.press('Avsluta mötet');
  await sitter.sees('Utkast');
  await sitter.picture('ended');
}

async function main(): Promise<void> {
  if (!fetchPlayground()) {
    process.stdout.write('The playground could not be fetched: nothing was held.\n');
    return;
  }
  await mkdir(PICTURES, { recursive: true });
  const dataDir = await mkdtemp(join(tmpdir(), 'laget-runt-playground-'));
  const started = startPlayground({ port: PORT, playgroundPort: PLAYGROUND_PORT, dataDir, stdio: 'ignore' });
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(PATIENCE_MS);
  try {
    await openPlayground(page);
    const sitter = new Sitter(page);
    await hold(sitter).catch(async (error: unknown) => {
      await sitter.picture('failed');
      throw error;
    });
    const written = await minutes();
    for (const text of ['Vi byter växel', MESSAGE]) assert.ok(written.includes(text), `${text} is missing in ${written}`);
    process.stdout.write(`A meeting was held in the playground. Pictures: ${PICTURES}\n`);
  } finally {
    await browser.close();
    started.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}

await main();
