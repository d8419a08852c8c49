import type { Locator, Page } from 'playwright-core';
import type { Api } from '../../tab/src/api.ts';
import type { House } from '../server/house.ts';
import { OLD_MINUTES } from './old-minutes.ts';
import { playTeams } from './played-teams.ts';

const CHAIR = 'Ylva Brandt';
/** Who may found a council in any new chat. */
export const FOUNDER = 'Nils Ny';

/** A call of the tab: where it goes, the way to it, and what is there once it is answered. */
interface Call {
  readonly asks: RegExp;
  /** Leads to the call, and makes it. */
  readonly make: (page: Page) => Promise<unknown>;
  /** What is said, where that is more than what failed. */
  readonly says?: (page: Page) => Locator;
  /** Asks once more, where that is not the button that says so. */
  readonly again?: (page: Page) => Promise<unknown>;
  readonly shows: (page: Page) => Locator;
  /** What somebody has typed, which stays. */
  readonly typed?: readonly [field: (page: Page) => Locator, text: string];
}

const tabOf = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name, exact: true }).click();
const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const heading = (name: string) => (page: Page) => page.getByRole('heading', { name }).first();
/** The button that stands beside what is said. */
export const retry = (page: Page): Promise<void> => press(page, 'Försök igen');
const OLD = { name: 'mars.txt', mimeType: 'text/plain', buffer: Buffer.from(OLD_MINUTES.replace('31 februari', '2 mars')) };
const file = (page: Page): Promise<void> => page.locator('input[type=file]').setInputFiles(OLD);
const tabIn = (page: Page) => page.frameLocator('iframe');
const found = (page: Page): Promise<void> => tabIn(page).getByRole('button', { name: 'Skapa rådet i den här chatten' }).click();
/** What every page says when something went wrong that is nobody's fault there. */
export const FAILED = /Ingen anslutning\.|Något gick fel hos servern\.|gick inte att läsa/;
const command = (page: Page): Locator => page.getByRole('textbox', { name: 'Skriv som i möteschatten' });
const entry = (page: Page): Locator => page.getByRole('textbox', { name: /Skriv ditt inlägg/ });
const imported = async (page: Page): Promise<void> => {
  await tabOf(page, 'Arkiv');
  await page.getByRole('button', { name: /^2019: /, expanded: false }).click();
  await page.getByRole('button', { name: '2019-03-05' }).click();
};

/** Every call of the tab, in a house with a draft, an action and old minutes. One that the tab learns to make has its row here. */
export function callsOf(house: House): Readonly<Record<keyof Api, Call>> {
  const minutes = async (page: Page): Promise<void> => {
    await page.getByLabel('Välj möte').selectOption(house.meeting);
    await tabOf(page, 'Minnesanteckningar');
  };
  const alone = (name: string, more = '') => `${house.url}/tab/?as=${encodeURIComponent(name)}${more}`;
  const newChat = (page: Page) => playTeams(page, house.url, '/tab/', { name: FOUNDER, chat: `19:${crypto.randomUUID()}@thread.v2` });
  const reload = (page: Page): Promise<unknown> => page.reload();

  const maskedMarkdown = (page: Page) => page.getByRole('group', { name: 'Hämta versionen som' }).getByRole('button', { name: 'Markdown' });

  return {
    opening: { asks: /\/api\/opening\?/, make: reload, shows: heading('Möte') },
    series: {
      asks: /\/api\/series(\?.*)?$/,
      make: (page) => page.goto(alone(CHAIR, '&page=my-actions')),
      shows: (page) => page.getByRole('button', { name: /^Hämta det som är sparat om dig/ }),
    },
    meetings: {
      asks: /\/api\/meetings\?/,
      make: (page) => tabOf(page, 'Arkiv'),
      shows: (page) => page.getByRole('button', { name: /^2019: / }),
    },
    events: { asks: /\/meetings\/[^/]+\/events$/, make: reload, shows: heading('Möte') },
    minutes: { asks: /\/minutes\.json$/, make: minutes, shows: (page) => page.getByRole('article', { name: 'Texten från mötet' }) },
    checks: { asks: /\/checks$/, make: minutes, shows: heading('Att kontrollera') },
    life: { asks: /\/life$/, make: minutes, shows: heading('Status och historik') },
    lineVersions: {
      asks: /\/lines\//,
      make: async (page) => {
        await minutes(page);
        await press(page, /^Redigera stycket: Kravlistan/);
      },
      shows: (page) => page.getByRole('form', { name: /Kravlistan/ }).getByRole('textbox'),
    },
    download: {
      asks: /\/minutes\.md$/,
      make: async (page) => {
        await minutes(page);
        await press(page, 'Markdown');
      },
      again: (page) => Promise.all([page.waitForEvent('download'), press(page, 'Markdown')]),
      shows: (page) => page.getByRole('button', { name: 'Markdown' }),
    },
    publicVersion: {
      asks: /\/public\.md$/,
      make: async (page) => {
        await minutes(page);
        await press(page, 'Version att lämna ut');
        await page.getByLabel('Namn att maska').fill('Amina Warsame');
        await maskedMarkdown(page).click();
      },
      again: (page) => Promise.all([page.waitForEvent('download'), maskedMarkdown(page).click()]),
      shows: (page) => page.getByRole('status').getByText(/är hämtad/),
      typed: [(page) => page.getByLabel('Namn att maska'), 'Amina Warsame'],
    },
    excerpt: {
      asks: /\/decisions\/[^/]+\.pdf$/,
      make: async (page) => {
        await minutes(page);
        await press(page, /^Ladda ned beslutet som utdrag/);
      },
      again: (page) => Promise.all([page.waitForEvent('download'), press(page, /^Ladda ned beslutet som utdrag/)]),
      shows: (page) => page.getByRole('status').getByText(/är hämtad/),
    },
    nextMeeting: {
      asks: /\/next-meeting\.ics$/,
      make: async (page) => {
        await minutes(page);
        await press(page, 'Nästa möte till kalendern');
      },
      again: (page) => Promise.all([page.waitForEvent('download'), press(page, 'Nästa möte till kalendern')]),
      shows: (page) => page.getByRole('status').getByText(/är hämtad/),
    },
    aboutMe: {
      asks: /\/person$/,
      make: async (page) => {
        await page.goto(alone(CHAIR, '&page=my-actions'));
        await press(page, /^Hämta det som är sparat om dig/);
      },
      again: (page) => Promise.all([page.waitForEvent('download'), press(page, /^Hämta det som är sparat om dig/)]),
      shows: (page) => page.getByRole('status').getByText(/är hämtad/),
    },
    myActions: {
      asks: /\/api\/actions$/,
      make: (page) => page.goto(alone(CHAIR, '&page=my-actions')),
      shows: (page) => page.getByText('ringer arkivet'),
    },
    register: {
      asks: /\/decisions\.csv$/,
      make: async (page) => {
        await tabOf(page, 'Arkiv');
        await press(page, 'Alla beslut (CSV)');
      },
      again: (page) => Promise.all([page.waitForEvent('download'), press(page, 'Alla beslut (CSV)')]),
      shows: (page) => page.getByRole('button', { name: 'Alla beslut (CSV)' }),
    },
    search: { asks: /\/api\/search\?/, make: (page) => tabOf(page, 'Arkiv'), shows: (page) => page.getByText('Vi köper in').first() },
    history: {
      asks: /\/history\?/,
      make: async (page) => {
        await minutes(page);
        await press(page, /Punkt 2 genom åren/);
      },
      shows: (page) => page.getByRole('list', { name: /genom åren/ }),
    },
    original: {
      asks: /\/original$/,
      make: async (page) => {
        await imported(page);
        await press(page, 'Visa originalet');
      },
      shows: (page) => page.getByText('Originalets ord'),
    },
    mend: {
      asks: /\/api\/import\/[^/]+_i/,
      make: async (page) => {
        await imported(page);
        await press(page, 'Visa originalet');
        await page.getByRole('tab', { name: 'Rätta läsningen' }).click();
        await page.getByLabel('Plats').fill('');
        await page.getByLabel('Plats').fill('Stadshuset');
        await press(page, 'Spara');
      },
      again: (page) => press(page, 'Spara'),
      shows: (page) => page.getByRole('status').getByText(/rättad/),
      typed: [(page) => page.getByLabel('Plats'), 'Stadshuset'],
    },
    readFile: {
      asks: /\/import\/readings/,
      make: async (page) => {
        await tabOf(page, 'Läs in');
        await file(page);
      },
      shows: (page) => page.getByRole('list', { name: 'Filer', exact: true }).getByText('2019-03-02'),
    },
    storeOld: {
      asks: /\/api\/import$/,
      make: async (page) => {
        await tabOf(page, 'Läs in');
        await file(page);
        await press(page, /^Spara i arkivet för/);
      },
      again: (page) => press(page, /^Spara i arkivet för/),
      shows: (page) => page.getByText('Sparad i arkivet.').first(),
    },
    proposeCouncil: {
      asks: /\/import\/series/,
      make: async (page) => {
        await tabOf(page, 'Läs in');
        await file(page);
        await press(page, 'Föreslå ett råd ur läsningarna');
      },
      again: (page) => press(page, 'Föreslå ett råd ur läsningarna'),
      shows: (page) => page.getByRole('heading', { name: 'Ledamöter' }),
    },
    write: {
      asks: /\/commands$/,
      make: async (page) => {
        await command(page).fill('plats: Stadshuset');
        await command(page).press('Enter');
      },
      again: (page) => command(page).press('Enter'),
      shows: (page) => page.getByText('Stadshuset').first(),
      typed: [command, 'plats: Stadshuset'],
    },
    press: {
      asks: /\/commands$/,
      make: async (page) => {
        await tabOf(page, 'Runda');
        await entry(page).fill('Jag börjar tidigt.');
        await press(page, 'Skicka');
      },
      again: (page) => press(page, 'Skicka'),
      shows: (page) => page.getByRole('textbox', { name: /Skriv ditt inlägg/ }).and(page.getByText(/^$/)),
      typed: [entry, 'Jag börjar tidigt.'],
    },
    seriesEvents: {
      asks: /\/series\/events/,
      make: (page) => page.goto(alone('Okänd Person')),
      says: (page) => page.getByText('Här finns ingen mötesserie som du är med i.'),
      shows: (page) => page.getByText('Här finns ingen mötesserie som du är med i.'),
    },
    mayFound: {
      asks: /\/import\/council/,
      make: newChat,
      says: (page) => tabIn(page).getByText(FAILED).first(),
      again: (page) => tabIn(page).getByRole('button', { name: 'Försök igen' }).click(),
      shows: (page) => tabIn(page).getByText('Chatten har inget råd än'),
    },
    foundCouncil: {
      asks: /\/import\/council$/,
      make: async (page) => {
        await newChat(page);
        await tabIn(page).locator('input[type=file]').setInputFiles(OLD);
        await tabIn(page).getByRole('button', { name: 'Föreslå ett råd ur läsningarna' }).click();
        await found(page);
      },
      says: (page) => tabIn(page).getByText(FAILED).first(),
      again: found,
      shows: (page) => tabIn(page).getByRole('heading', { name: 'Möte' }).first(),
    },
  };
}
