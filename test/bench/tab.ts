/**
 * `npm run bench:tab`: how soon the tab says something, and how soon it shows the meeting, on a slow phone: a quarter of
 * this machine's speed, and slow 4G as Lighthouse throttles it (mobileSlow4G). The first time and again, as when the side
 * panel is closed and opened in a meeting. Five runs each; the worst counts. Fails where the words take more than two seconds.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { openHouse } from '../server/house.ts';

const RUNS = 5;
const LIMIT_MS = 2_000;
const SLOW_4G = { offline: false, latency: 562.5, downloadThroughput: (1_474.56 * 1_024) / 8, uploadThroughput: (675 * 1_024) / 8 };
const SIDE_PANEL = { width: 320, height: 700 };

interface Opened {
  /** Milliseconds from the asking until the first words are painted, and until the meeting stands there. */
  readonly words: number;
  readonly meeting: number;
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

async function open(context: BrowserContext, url: string): Promise<Opened> {
  const page = await slowPage(context);
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  const meeting = await page.evaluate(() => performance.now());
  const words = await page.evaluate(
    () => performance.getEntriesByType('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
  );
  await page.close();
  return { words, meeting };
}

/** A context of its own has a cache of its own, which the second opening finds filled. */
async function run(browser: Browser, url: string): Promise<readonly [cold: Opened, warm: Opened]> {
  const context = await browser.newContext({ viewport: SIDE_PANEL });
  const cold = await open(context, url);
  const warm = await open(context, url);
  await context.close();
  return [cold, warm];
}

const worst = (all: readonly Opened[], of: keyof Opened): number => Math.max(...all.map((one) => one[of]));

const house = await openHouse();
await house.say('Ylva Brandt', 'starta mötet');
const browser = await openBrowser();
const runs: (readonly [Opened, Opened])[] = [];
for (let at = 0; at < RUNS; at += 1) runs.push(await run(browser, `${house.url}/tab/?as=${encodeURIComponent('Ylva Brandt')}`));
await browser.close();
house.server.closeAllConnections();
await house.close();

const kinds = [
  ['the first time', runs.map(([cold]) => cold)],
  ['opened again', runs.map(([, warm]) => warm)],
] as const;
for (const [name, all] of kinds) {
  const [words, meeting] = [worst(all, 'words'), worst(all, 'meeting')];
  process.stdout.write(`${name}: words after ${words.toFixed(0)} ms, the meeting after ${meeting.toFixed(0)} ms (worst of ${RUNS})\n`);
  if (!(words <= LIMIT_MS)) process.exitCode = 1;
}
