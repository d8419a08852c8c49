import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Api } from '../../tab/src/api.ts';
import { openBrowser } from '../doubles/browser.ts';
import { oldItem, oldMinutes } from '../import/minutes.ts';
import { type House, openHouse } from '../server/house.ts';
import { drawn } from './drawn.ts';
import { callsOf, FAILED, FOUNDER, retry } from './tab-calls.ts';

const CHAIR = 'Ylva Brandt';
const NAMES = Object.getOwnPropertyNames(Api.prototype).filter((name): name is keyof Api => name !== 'constructor');
const failed = (page: Page) => page.getByText(FAILED).first();

/** Rule TAB-6 of docs/teams-checklist.md. */
describe('the tab, when a call fails', function () {
  this.timeout(120_000);
  let house: House;
  let browser: Browser;
  /** One for all, so that the tab's files are fetched once. */
  let context: BrowserContext;
  /** Its own for each call: a click that is still on its way goes with the page it was meant for. */
  let page: Page;

  before(async () => {
    house = await openHouse({ roster: async () => [{ name: FOUNDER, key: null, verified: true }] });
    browser = await openBrowser();
    context = await browser.newContext({ viewport: { width: 900, height: 800 } });
    context.setDefaultTimeout(6_000);
    const say = async (name: string, text: string): Promise<void> => {
      const { status, body } = await house.say(name, text);
      assert.equal(status, 200, `${text}: ${JSON.stringify(body)}`);
    };
    for (const text of [
      'starta mötet',
      'punkt 2',
      'not: Kravlistan är klar.',
      'beslut: Vi köper in.',
      'åtgärd: @Ylva Brandt ringer arkivet',
      'nästa möte: 2 juni',
    ]) {
      await say(CHAIR, text);
    }
    await say(CHAIR, 'avsluta mötet');
    const read = oldMinutes({ council: 'Rådet för digital samverkan', items: [oldItem(1, 'Fiber')] });
    const stored = await house.councils.importMinutes(
      { series: house.series, file: { name: 'a.txt', hash: 'a'.repeat(64) }, nth: 1, original: 'Originalets ord', minutes: read },
      { actor: { name: CHAIR, key: null, verified: true }, at: '2026-03-02T09:00:00.000Z', channel: 'tab', source: 'import' },
    );
    assert.equal(stored.status, 'done');
    await house.search.caughtUp();
  });
  beforeEach(async () => {
    page = await context.newPage();
  });
  afterEach(() => page?.close());
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });

  it('is looked at for every call that the tab makes', () => {
    assert.deepEqual(Object.keys(callsOf(house)).toSorted(), NAMES.toSorted());
  });

  for (const name of NAMES) {
    for (const how of ['no connection', 'a broken server'] as const) {
      it(`${name}, with ${how}: says so in plain words, keeps what was typed, and goes on when asked again`, async () => {
        const { asks, make, says = failed, again = retry, shows, typed } = callsOf(house)[name];
        await page.goto(`${house.url}/tab/?as=${encodeURIComponent(CHAIR)}`, { waitUntil: 'commit' });
        await drawn(page);
        await page.route(asks, (route) =>
          how === 'no connection' ? route.abort() : route.fulfill({ status: 500, body: '<h1>nginx</h1>' }),
        );
        await make(page);
        await says(page).waitFor();
        if (typed !== undefined) assert.equal(await typed[0](page).inputValue(), typed[1]);
        if (again === retry) await page.getByRole('button', { name: 'Försök igen' }).first().waitFor();
        await page.unroute(asks);
        // What comes back by itself need not be asked for.
        await Promise.any([again(page), shows(page).waitFor()]);
        await shows(page).waitFor();
      });
    }
  }
});
