import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { openRoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

export const SIDE_PANEL = { width: 280, height: 700 };

/** The invented council of the local meeting room, whose meeting 24 has been held and is a draft. */
export interface HeldMeeting {
  readonly server: RunningServer;
  readonly browser: Browser;
  /** The id of a meeting by its number. */
  meeting(number: number): Promise<string>;
  /** Somebody else writes as in the chat, somewhere else. */
  write(name: string, number: number, text: string): Promise<void>;
  /** Somebody else presses a button, somewhere else. */
  press(name: string, number: number, command: object): Promise<void>;
  json(name: string, path: string): Promise<Record<string, unknown>>;
  /** Somebody's tab, alone in a window, on the minutes. */
  open(name: string, more?: string): Promise<Page>;
  close(): Promise<void>;
}

const headersOf = (name: string) => ({ authorization: `Local ${encodeURIComponent(name)}`, 'content-type': 'application/json' });

/** Holds a meeting with a note and a round, verified by Amina and Mikaela, and opens a browser. */
export async function holdMeeting(): Promise<HeldMeeting> {
  const server = await runServer();
  const browser = await openBrowser();
  await (await openRoomPage(browser, server.url)).page.close();
  const get = async (name: string, path: string) => (await fetch(`${server.url}/api/${path}`, { headers: headersOf(name) })).json();
  const [{ id: series }] = await get('Ylva Brandt', 'series');
  const meeting = async (number: number): Promise<string> =>
    (await get('Ylva Brandt', `meetings?series=${series}`)).find((one: { number: number }) => one.number === number).id;
  const post = async (name: string, number: number, asked: object): Promise<void> => {
    const body = JSON.stringify({ id: crypto.randomUUID(), ...asked });
    const url = `${server.url}/api/meetings/${await meeting(number)}/commands`;
    const { ok } = await fetch(url, { method: 'POST', headers: headersOf(name), body });
    assert.ok(ok, JSON.stringify(asked));
  };
  const write: HeldMeeting['write'] = (name, number, text) => post(name, number, { text });
  await write('Ylva Brandt', 24, 'justerare: @Amina Warsame, @Mikaela Sandell');
  await write('Ylva Brandt', 24, 'starta mötet');
  await write('Ylva Brandt', 24, 'punkt 4');
  await write('Lars-Olof Engdahl', 24, 'not: Kravlistan är klar, den skickas på måndag.');
  await write('Amina Warsame', 24, 'fråga: Vem betalar?');
  await write('Ylva Brandt', 24, 'svar: Förbundet.');
  await write('Ylva Brandt', 24, 'avsluta mötet');
  return {
    server,
    browser,
    meeting,
    write,
    press: (name, number, command) => post(name, number, { command }),
    json: get,
    async open(name, more = '') {
      const page = await browser.newPage({ viewport: SIDE_PANEL, locale: 'sv-SE' });
      page.setDefaultTimeout(10_000);
      await page.goto(`${server.url}/tab/index.html?as=${encodeURIComponent(name)}${more}`);
      await page.getByRole('tab', { name: 'Minnesanteckningar', exact: true }).click();
      await page.getByRole('article', { name: 'Texten från mötet' }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
