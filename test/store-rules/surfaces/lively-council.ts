import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'playwright-core';
import { parseSeriesFile } from '../../../src/cli/series-file.ts';
import { openBrowser } from '../../doubles/browser.ts';
import { type House, local, openHouse } from '../../server/house.ts';
import { joinMeeting, type TeamsMeeting } from './teams-meeting.ts';

export const CHAIR = 'Ylva Brandt';
export const SECRETARY = 'Petter Nordin';
export const MEMBER = 'Amina Warsame';
export const CO_OPTED = 'Sara Lind';
export const GUEST = 'Disa Malm';
export const CHAT = '19:lively@thread.v2';
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
  /** The tab in a played meeting, in a window of its own. */
  open(played: Partial<TeamsMeeting>, size?: { readonly width: number; readonly height: number }): Promise<Opened>;
  /** Closes the windows that a test has opened: each holds a connection, and a browser has six to a server. */
  leave(): Promise<void>;
  close(): Promise<void>;
}

interface Voted {
  readonly id: string;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}

export interface Opened {
  readonly page: Page;
  readonly tab: Frame;
}

export const PANEL = { width: 280, height: 600 };

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
    async open(played, size = PANEL) {
      const page = await context.newPage();
      await page.setViewportSize(size);
      page.setDefaultTimeout(15_000);
      const tab = await joinMeeting(page, house.url, { frameContext: 'sidePanel', name: CHAIR, chat: CHAT, ...played });
      return { page, tab };
    },
    async leave() {
      for (const page of context.pages()) await page.close();
    },
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
  await tab.waitForFunction(() => document.querySelector('.fui-Spinner') === null);
}
