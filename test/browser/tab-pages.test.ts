import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { tabLinks } from '../../src/server/tab-links.ts';
import { openBrowser } from '../doubles/browser.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { CHAT, type House, openHouse } from '../server/house.ts';
import { drawn } from './drawn.ts';
import { playTeams } from './played-teams.ts';

const CHAIR = 'Ylva Brandt';
/** A bot that is known to Teams: its links are deep links. */
const BOT = {
  MicrosoftAppId: '11111111-2222-4333-8444-555555555555',
  MicrosoftAppPassword: 'secret',
  MicrosoftAppTenantId: 'aaaaaaaa-0000-4000-8000-000000000001',
  MicrosoftAppType: 'SingleTenant',
};
const APP = '0f1e2d3c-1111-4222-8333-444455556666';
const PAGES = ['Dagordning', 'Runda', 'Minnesanteckningar', 'Arkiv', 'Läs in', 'Hjälp'];

/** What can be pressed and is smaller than that, but for links that stand in a sentence (WCAG 2.5.8). */
const tooSmall = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const all = document.querySelectorAll<HTMLElement>('button, a[href], select, textarea, input, [role=tab], [role=switch], summary');
    return [...all]
      .filter((one) => one.checkVisibility() && one.closest('[data-tabster-dummy]') === null && getComputedStyle(one).opacity !== '0')
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && (Math.round(width) < size || Math.round(height) < size);
      })
      .map((one) => `${one.tagName} ${(one.ariaLabel ?? one.textContent ?? '').slice(0, 30)} ${one.offsetWidth}×${one.offsetHeight}`);
  }, least);

/** Rules TAB-2, TAB-8 and TAB-10 of docs/teams-checklist.md, on every page of the tab. */
describe('the pages of the tab', function () {
  this.timeout(120_000);
  let house: House;
  let browser: Browser;
  /** The window of a test, which the next one has again; with fingers it is another. */
  let page: Page;
  let mouse: Page;
  let ended: string;
  let imported: string;

  before(async () => {
    house = await openHouse();
    browser = await openBrowser();
    mouse = await newPage();
    const say = async (text: string): Promise<void> => {
      const { status, body } = await house.say(CHAIR, text);
      assert.equal(status, 200, `${text}: ${JSON.stringify(body)}`);
    };
    for (const text of ['starta mötet', 'punkt 2', 'not: Kravlistan är klar.', 'beslut: Vi köper in.', 'avsluta mötet']) await say(text);
    ended = house.meeting;
    const read = oldMinutes({ council: 'Rådet för digital samverkan', items: [oldItem(1, 'Fiber')] });
    const by = { actor: { name: CHAIR, key: null, verified: true }, at: '2026-03-02T09:00:00.000Z', channel: 'tab', source: 'i' } as const;
    const file = { name: 'a.txt', hash: 'a'.repeat(64) };
    const stored = await house.councils.importMinutes({ series: house.series, file, nth: 1, original: 'Ord', minutes: read }, by);
    imported = stored.status === 'done' ? (stored.meeting ?? '') : '';
    await house.search.caughtUp();
  });
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });
  beforeEach(() => {
    page = mouse;
  });

  async function newPage(touch = false): Promise<Page> {
    const opened = await browser.newPage({ viewport: { width: 360, height: 800 }, hasTouch: touch, isMobile: touch });
    opened.setDefaultTimeout(10_000);
    return opened;
  }
  const goTo = async (address: string): Promise<void> => {
    await page.goto(address, { waitUntil: 'commit' });
    await drawn(page);
  };
  const open = async (name: string, more = '', width = 360): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    await goTo(`${house.url}/tab/?as=${encodeURIComponent(name)}${more}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const turnTo = async (name: string): Promise<void> => {
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('main', { name }).waitFor();
    await drawn(page);
  };
  const everyPage = async (look: (name: string) => Promise<void>): Promise<void> => {
    await page.getByLabel('Välj möte').selectOption(ended);
    for (const name of PAGES) {
      await turnTo(name);
      await look(name);
    }
    await turnTo('Minnesanteckningar');
    await page
      .getByRole('button', { name: /genom åren/ })
      .first()
      .click();
    await page.getByRole('list', { name: /genom åren/i }).waitFor();
    await look('through the years');
    await goTo(`${page.url().split('&')[0]}&page=my-actions`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look('my actions');
  };

  it('TAB-2: begin with the same meeting, heading and items for everybody in the chat', async () => {
    const seen = new Set<string>();
    for (const name of [CHAIR, 'Amina Warsame', 'Petter Nordin']) {
      const { tab } = await playTeams(page, house.url, '/tab/', { name, chat: CHAT });
      await drawn(tab);
      await tab.getByRole('heading', { level: 1 }).waitFor();
      const heading = await tab.getByRole('heading', { level: 1 }).textContent();
      const items = await tab.getByRole('list', { name: 'Punkterna på dagordningen' }).textContent();
      const selected = await tab.getByRole('tab', { selected: true }).textContent();
      seen.add(JSON.stringify([heading, items, selected]));
    }
    assert.equal(seen.size, 1, [...seen].join('\n'));
    assert.match([...seen].join(), /Möte.*Laget runt.*Dagordning/);
  });

  it('TAB-8: have one flat row of pages on top, no bar below, no strange links, at 360 and at 1366', async () => {
    await open(CHAIR);
    const lookAt = async (name: string, width: number): Promise<void> => {
      await page.setViewportSize({ width, height: 800 });
      const at = `${name} at ${width}`;
      const navigations = await page.getByRole('navigation').all();
      assert.equal(navigations.length, 1, at);
      const box = await navigations[0]?.boundingBox();
      assert.ok(box && box.y < 300 && box.width > box.height, `${at}: the row of pages is a rail or lies below`);
      assert.equal(await page.locator('footer').getByRole('link').count(), 0, at);
      const away = await page.locator('a[href]').evaluateAll((links) => links.map((one) => (one as HTMLAnchorElement).href));
      assert.deepEqual(
        away.filter((href) => !href.startsWith(house.url)),
        [],
        at,
      );
    };
    await everyPage(async (name) => {
      if (name === 'my actions') return;
      for (const width of [1366, 360]) await lookAt(name, width);
    });
  });

  it('TAB-8: lead back from every deeper level', async () => {
    await open(CHAIR, '', 1000);
    await turnTo('Arkiv');
    const meetings = page.getByRole('heading', { name: 'Möten', exact: true });
    await page.getByRole('button', { name: /Möte nr 24/ }).click();
    await page
      .getByRole('button', { name: /genom åren/ })
      .first()
      .click();
    await page.getByRole('list', { name: /genom åren/i }).waitFor();
    const back = page.getByRole('button', { name: 'Tillbaka till arkivet' });
    await back.last().click();
    await page.getByRole('article', { name: 'Texten från mötet' }).waitFor();
    await back.click();
    await meetings.waitFor();
    assert.equal(await back.count(), 0);
    await page.getByLabel('Välj möte').selectOption(ended);
    await turnTo('Minnesanteckningar');
    await page.getByRole('button', { name: /^Redigera stycket: Kravlistan/ }).click();
    await page
      .getByRole('form', { name: /Kravlistan/ })
      .getByRole('button', { name: 'Avbryt' })
      .click();
    assert.equal(await page.getByRole('form', { name: /Kravlistan/ }).count(), 0);
  });

  for (const [touch, least] of [
    [false, 24],
    [true, 44],
  ] as const) {
    it(`TAB-10: have nothing to press that is smaller than ${least} px${touch ? ' where there are fingers' : ''}`, async () => {
      if (touch) page = await newPage(touch);
      await open(CHAIR);
      const small: string[] = [];
      await everyPage(async (name) => void small.push(...(await tooSmall(page, least)).map((one) => `${name}: ${one}`)));
      assert.deepEqual(small, []);
    });
  }

  it('TAB-10: a link opens its meeting, its item, its old minutes and its page, inside Teams as by the address', async () => {
    const links = (env: Record<string, string>) => tabLinks(readConfig({ ...BOT, ...env }), createServer());
    const own = links({ PUBLIC_URL: house.url });
    const teams = links({ TEAMS_APP_ID: APP });
    const cases = [
      [own.minutesOf(ended), teams.minutesOf(ended), `article[aria-label="Texten från mötet"]`],
      [own.minutesOf(ended, 2), teams.minutesOf(ended, 2), '#item-2:focus'],
      [own.minutesOf(imported, 1), teams.minutesOf(imported, 1), '#item-1:focus'],
      [own.pageOf('my-actions'), teams.pageOf('my-actions'), '#my-actions'],
    ] as const;
    for (const [address, deep, shown] of cases) {
      const context = JSON.parse(new URL(deep ?? '').searchParams.get('context') ?? '');
      await goTo(`${address}&as=${encodeURIComponent(CHAIR)}`);
      await page.locator(shown).waitFor();
      const { tab } = await playTeams(page, house.url, '/tab/?page=my-actions', { name: CHAIR, subPage: context.subEntityId });
      await drawn(tab);
      // The frame itself has no focus here: what has it within is looked at.
      await tab.locator(shown.replace(':focus', '')).waitFor();
      if (shown.endsWith(':focus')) assert.equal(await tab.locator(':root').evaluate(() => `#${document.activeElement?.id}:focus`), shown);
    }
  });

  it('TAB-10: a link to what is gone, or not for who follows it, says so and leads on', async () => {
    for (const about of [`${house.series}_99`, 'annat-rad_3', `${ended}/99`]) {
      await open(CHAIR, `&meeting=${about}`);
      await page.getByText('Länken leder till något som inte finns kvar eller som du inte får se.').waitFor();
      assert.equal(await page.getByRole('tab').count(), PAGES.length, about);
    }
    await goTo(`${house.url}/tab/?as=${encodeURIComponent('Okänd Person')}&meeting=${ended}`);
    await page.getByText('Länken leder till något som inte finns kvar eller som du inte får se.').waitFor();
    assert.equal(await page.getByText('Rådet för digital samverkan').count(), 0);
    await open(CHAIR, `&meeting=${house.series}_i999999999999`);
    await page.getByText('Det finns inget här.').waitFor();
  });
});
