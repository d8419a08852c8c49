import { access } from 'node:fs/promises';
import { type Browser, chromium } from 'playwright-core';

/** Our own: the list that comes with @sparticuz/chromium has `--single-process` and `--disable-web-security` in it. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--font-render-hinting=none',
];

const SYSTEM_CHROMIUM = '/usr/bin/chromium';

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** The Chromium that comes from npm, unpacked into the temporary folder at first use. */
async function packagedChromium(): Promise<string> {
  // Without it the package keeps its NSS libraries to itself, and Chromium does not start on a bare machine.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Starts Chromium: CHROMIUM_PATH, else the system's, else the one from npm. Rejects where none of them starts. */
export async function openBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named || ((await exists(SYSTEM_CHROMIUM)) ? SYSTEM_CHROMIUM : await packagedChromium());
  return chromium.launch({ executablePath, args: FLAGS, headless: true, env: { ...process.env } as Record<string, string> });
}
