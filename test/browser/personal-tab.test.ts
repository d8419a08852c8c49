import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openBrowser } from '../doubles/browser.ts';
import { type House, local, openHouse } from '../server/house.ts';
import { type PlayedTeams, playTeams } from './played-teams.ts';

const MEMBER = 'Amina Warsame';
const OTHERS = ['Hamnrådet', 'Skolrådet'];
const AT = '2026-03-02T08:00:00.000Z';

/** Rule PER-1 of docs/teams-checklist.md. */
describe('the personal tab, opened for the first time', function () {
  this.timeout(60_000);
  let house: House;
  let browser: Browser;
  let teams: PlayedTeams;
  let foreign: string;

  before(async () => {
    house = await openHouse();
    browser = await openBrowser();
    const setUp = (council: object) => house.councils.setUp(parseSeriesFile(JSON.stringify(council)).settings, AT, null);
    const write = async (series: string, name: string, text: string): Promise<string> => {
      const meeting = (await house.councils.meetings(series)).at(-1)?.id ?? assert.fail();
      const headers = { authorization: local(name), 'content-type': 'application/json' };
      const body = JSON.stringify({ id: crypto.randomUUID(), text });
      const { ok } = await fetch(`${house.url}/api/meetings/${meeting}/commands`, { method: 'POST', headers, body });
      assert.ok(ok, text);
      return meeting;
    };
    await write(house.series, 'Ylva Brandt', 'starta mötet');
    await write(house.series, 'Ylva Brandt', 'punkt 2');
    await write(house.series, 'Ylva Brandt', `åtgärd: @${MEMBER} ringer arkivet`);
    for (const name of OTHERS) {
      const series = await setUp({ name, chair: 'Bo Ek', members: [{ name: 'Bo Ek' }, { name: MEMBER }], agenda: [{ title: 'Läget' }] });
      await write(series, 'Bo Ek', 'starta mötet');
      await write(series, 'Bo Ek', `åtgärd: @${MEMBER} läser ${name}s plan`);
    }
    const series = await setUp({
      name: 'Det hemliga rådet',
      chair: 'Eva Mark',
      members: [{ name: 'Eva Mark' }],
      agenda: [{ title: 'Hemligt' }],
    });
    foreign = await write(series, 'Eva Mark', 'starta mötet');
    await write(series, 'Eva Mark', 'åtgärd: @Eva Mark håller tyst');
  });
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });
  afterEach(() => teams?.page.close());

  const open = async (name: string, subPage?: string): Promise<void> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    teams = await playTeams(page, house.url, '/tab/?page=my-actions', { name, ...(subPage !== undefined && { subPage }) });
  };

  it('is never empty for who is new: it says what will be here', async () => {
    await open('Ny Person');
    await teams.tab.getByRole('heading', { level: 1, name: 'Mina åtgärder' }).waitFor();
    await teams.tab.getByText('Du har inga öppna åtgärder. Här samlas de från alla dina råd.').waitFor();
  });

  it('has what one has to do in each of one’s councils, and nothing of others', async () => {
    await open(MEMBER);
    for (const council of ['Rådet för digital samverkan', ...OTHERS]) await teams.tab.getByRole('heading', { name: council }).waitFor();
    for (const what of ['ringer arkivet', 'läser Hamnrådets plan', 'läser Skolrådets plan']) await teams.tab.getByText(what).waitFor();
    assert.doesNotMatch((await teams.tab.locator('body').textContent()) ?? '', /hemliga|håller tyst/);
  });

  it('leads nobody into another’s council: whoever has its id is told so', async () => {
    for (const about of [foreign, `${foreign}/1`]) {
      await open(MEMBER, about);
      await teams.tab.getByText('Länken leder till något som inte finns kvar eller som du inte får se.').waitFor();
      assert.doesNotMatch((await teams.tab.locator('body').textContent()) ?? '', /Hemligt|hemliga|Eva Mark/);
      await teams.page.close();
    }
    const headers = { authorization: local(MEMBER) };
    for (const path of [`meetings/${foreign}/agenda`, `meetings/${foreign}/minutes.json`, `meetings/${foreign}/events`]) {
      const { status } = await fetch(`${house.url}/api/${path}`, { headers });
      assert.ok(status === 403 || status === 404, `${path}: ${status}`);
    }
  });
});
