import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { parseSeriesFile } from '../../../src/cli/series-file.ts';
import { drawn } from '../../browser/drawn.ts';
import { type Around, type PlayedTeams, playTeams } from '../../browser/played-teams.ts';
import { openBrowser } from '../../doubles/browser.ts';
import { type House, local, openHouse } from '../../server/house.ts';

export const CHAIR = 'Ylva Brandt';
export const SECRETARY = 'Petter Nordin';
export const MEMBER = 'Amina Warsame';
export const CO_OPTED = 'Sara Lind';
export const GUEST = 'Disa Malm';
const CHAT = '19:lively@thread.v2';
/** What the titles of the tab's pages are, for who leads. */
export const PAGES = ['Dagordning', 'Runda', 'Minnesanteckningar', 'Arkiv', 'Läs in', 'Hjälp'] as const;

const COUNCIL = {
  name: 'Rådet mitt i mötet',
  documentTitle: 'Minnesanteckningar',
  chair: CHAIR,
  secretary: SECRETARY,
  nextNumber: 24,
  members: [{ name: MEMBER }, { name: SECRETARY }, { name: 'Mikaela Sandell' }, { name: CO_OPTED, coOpted: true }, { name: CHAIR }],
  agenda: [
    { title: 'Laget runt', responsible: 'Alla', round: true, standing: true },
    { title: 'E-arkiv för mindre kommuner', responsible: 'Petter', minutes: 20, standing: true },
    { title: 'En gemensam ingång för e-tjänster', standing: true },
    { title: 'Nästa möte', standing: true },
  ],
};

/** A meeting that has been held and is a draft, then one in its middle: item 2 is up, with a round, a vote and lines. */
const HELD = [
  'starta mötet',
  'punkt 2',
  'not: Kravlistan är klar.',
  'beslut: Vi gör så.',
  `åtgärd: @${MEMBER} skickar listan`,
  'avsluta mötet',
];
const HOLDING = [
  `gäst: ${GUEST} (2)`,
  'starta mötet',
  `närvarande: @${MEMBER}, @${SECRETARY}, @Mikaela Sandell, @${CHAIR}`,
  'punkt 2',
  'laget runt',
  'pass',
  'not: Mikaela har läst kravlistan.',
  'omröstning: Ska vi gå vidare? / ja / nej',
];

/** A council in its meeting, on one server and in one browser for all the rules of the surfaces. */
export interface LivelyCouncil {
  readonly house: House;
  readonly browser: Browser;
  /** Somebody writes as in the chat, somewhere else. */
  write(name: string, text: string): Promise<void>;
  press(name: string, command: object): Promise<void>;
  /** The open vote and its choice of that name, as a ballot carries them. */
  vote(choice: string): Promise<{ readonly vote: string; readonly choice: string }>;
  /** The tab in a played meeting, in a window that nobody else in the test has. */
  open(played: Played, size?: { readonly width: number; readonly height: number }): Promise<PlayedTeams>;
  /** Such a window, with nothing in it. */
  window(): Promise<Page>;
  /** The tab in a played meeting, in that window, whatever was there. */
  join(page: Page, played: Played): Promise<PlayedTeams>;
  /** A window that is the caller's alone, and to close: for what can't be taken back, as a played clock. */
  newWindow(): Promise<Page>;
  /** Empties the windows that a test has opened: each holds a connection, and a browser has six to a server. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

interface Voted {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

/** A meeting in Teams, and the end of the tab's address; what is not said is as for who leads it, in the panel beside it. */
export type Played = Partial<Around> & { readonly search?: string };

export const PANEL = { width: 280, height: 600 };

/**
 * The windows of the tests, which are used again: a new one costs more than what is opened in it. What a test can ask of
 * one is taken back when it leaves it: its place, its size, its routes, its listeners and its media.
 */
function windowsOf(context: BrowserContext, url: string): Pick<LivelyCouncil, 'open' | 'window' | 'join' | 'newWindow' | 'leave'> {
  const free: Page[] = [];
  const taken: Page[] = [];
  const newWindow = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.setViewportSize(PANEL);
    return page;
  };
  const window = async (): Promise<Page> => {
    const page = free.pop() ?? (await newWindow());
    taken.push(page);
    return page;
  };
  const join = async (page: Page, { search = '', ...around }: Played): Promise<PlayedTeams> => {
    const told = { frameContext: 'sidePanel', name: CHAIR, chat: CHAT, ...around } as const;
    const teams = await playTeams(page, url, `/tab/index.html${search}`, told);
    await drawn(teams.tab);
    return teams;
  };
  const empty = async (page: Page): Promise<void> => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.removeAllListeners('pageerror', { behavior: 'ignoreErrors' });
    await page.goto('about:blank');
    await page.mouse.move(0, 0);
    await page.emulateMedia({ reducedMotion: null, forcedColors: null });
    await page.setViewportSize(PANEL);
  };
  return {
    join,
    newWindow,
    window,
    async open(played, size) {
      const page = await window();
      if (size !== undefined) await page.setViewportSize(size);
      return join(page, played);
    },
    async leave() {
      const left = taken.splice(0);
      await Promise.all(left.map(empty));
      free.push(...left);
    },
  };
}

/** Sets it up, and opens the browser. */
export async function openLivelyCouncil(): Promise<LivelyCouncil> {
  const browser = await openBrowser();
  // One context: what one window has loaded the others need not load again.
  const context = await browser.newContext({ locale: 'sv-SE' });
  // What tsx puts around the functions of these files, which run in the page.
  await context.addInitScript('globalThis.__name = (named) => named');
  const house = await openHouse();
  const series = await house.councils.setUp(parseSeriesFile(JSON.stringify(COUNCIL)).settings, '2026-03-02T08:00:00.000Z', CHAT);
  const newest = async (): Promise<string> => (await house.councils.meetings(series)).at(-1)?.id ?? '';
  const post = async (name: string, asked: object): Promise<void> => {
    const response = await fetch(`${house.url}/api/meetings/${await newest()}/commands`, {
      method: 'POST',
      headers: { authorization: local(name), 'content-type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), ...asked }),
    });
    assert.ok(response.ok, `${JSON.stringify(asked)}: ${await response.text()}`);
  };
  for (const text of [...HELD, ...HOLDING]) await post(CHAIR, { text });
  return {
    house,
    browser,
    write: (name, text) => post(name, { text }),
    press: (name, command) => post(name, { command }),
    async vote(choice) {
      const response = await fetch(`${house.url}/api/meetings/${await newest()}/agenda`, { headers: { authorization: local(CHAIR) } });
      const { votes }: { readonly votes: readonly Voted[] } = await response.json();
      const [{ id = '', choices = [] } = {}] = votes;
      return { vote: id, choice: choices.find(({ text }) => text === choice)?.id ?? '' };
    },
    ...windowsOf(context, house.url),
    async close() {
      await browser.close();
      house.server.closeAllConnections();
      await house.close();
    },
  };
}

/** Goes to one of the tab's pages, and waits until all of it is there. */
export async function goTo(tab: Frame, name: string): Promise<void> {
  await tab.getByRole('tab', { name, exact: true }).click();
  await tab.getByRole('main', { name }).waitFor();
  await drawn(tab);
}
