import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { openBrowser } from '../doubles/browser.ts';
import { CHAT, type House, openHouse } from '../server/house.ts';
import { faultsOf, sideways } from './accessible.ts';
import { type PlayedTeams, playTeams } from './played-teams.ts';

const NEW_CHAT = '19:new@thread.v2';
const CHAIR = 'Ylva Brandt';

/** Rule TAB-1 of docs/teams-checklist.md. */
describe('adding the tab to a chat', function () {
  this.timeout(60_000);
  let house: House;
  let browser: Browser;
  let teams: PlayedTeams;
  before(async () => {
    house = await openHouse();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });
  afterEach(() => teams?.page.close());

  async function open(name: string, chat: string | undefined, block: RegExp | null = null): Promise<void> {
    const page = await browser.newPage({ viewport: { width: 500, height: 600 } });
    page.setDefaultTimeout(10_000);
    if (block !== null) await page.route(block, (route) => route.abort());
    teams = await playTeams(page, house.url, '/tab/?configure', { name, frameContext: 'settings', ...(chat !== undefined && { chat }) });
    // In every state there is what the tab gives, how to go on, help, and a way to save.
    for (const text of ['Fliken visar den mötesserie som möteschatten hör till.', 'Alla i chatten följer dagordningen', 'Välj Spara.']) {
      await teams.tab.getByText(text).waitFor();
    }
    assert.equal(await teams.tab.getByRole('link', { name: 'Hjälp och kontakt' }).getAttribute('href'), '../support');
    assert.deepEqual((await teams.asked('settings.setValidityState')).args[0], true);
    assert.equal(await teams.tab.getByRole('tab').count(), 0, 'the whole tab stands in the set-up page');
  }
  async function save(): Promise<Record<string, string>> {
    await teams.save();
    const { args } = await teams.asked('settings.setSettings');
    await teams.asked('settings.save.success');
    return args[0] as Record<string, string>;
  }

  it('names the council that the tab will show', async () => {
    await open(CHAIR, CHAT);
    await teams.tab.getByText('Här visar den Rådet för digital samverkan.').waitFor();
    const { entityId, contentUrl, websiteUrl, suggestedDisplayName } = await save();
    assert.deepEqual([entityId, contentUrl, suggestedDisplayName], ['council', `${house.url}/tab/`, 'Laget runt']);
    assert.equal(websiteUrl, contentUrl);
  });

  it('says in a chat without a council how it gets one, or which of one’s own it can belong to', async () => {
    for (const [name, isMember] of [
      ['Okänd Person', false],
      [CHAIR, true],
    ] as const) {
      await open(name, NEW_CHAT);
      await teams.tab
        .getByText('Skapa sedan rådet i fliken ur tidigare anteckningar, eller skriv ”serie:” och dess namn i möteschatten.')
        .waitFor();
      assert.equal(await teams.tab.getByText('Du är redan med i Rådet för digital samverkan.').count(), isMember ? 1 : 0);
      await save();
      await teams.page.close();
    }
  });

  it('names all of one’s councils where there are several', async () => {
    for (const name of ['Hamnrådet', 'Skolrådet']) {
      await house.councils.setUp(parseSeriesFile(JSON.stringify({ name, chair: CHAIR })).settings, '2026-03-02T08:00:00.000Z', null);
    }
    await open(CHAIR, NEW_CHAT);
    await teams.tab.getByText(/Du är redan med i .*Hamnrådet.*Skolrådet/).waitFor();
    await save();
  });

  it('tells who is not in the chat’s council nothing of it but whom to ask', async () => {
    await open('Okänd Person', CHAT);
    await teams.tab.getByText('be sekreteraren lägga till dig').waitFor();
    assert.equal(await teams.tab.getByText('Rådet för digital samverkan').count(), 0);
    await save();
  });

  it('can be saved also where the server does not answer, and asks it again when told to', async () => {
    await open(CHAIR, CHAT, /\/api\//);
    await teams.tab.getByRole('alert').getByText('Ingen anslutning.').waitFor();
    await teams.tab.getByText('Du kan spara ändå.').waitFor();
    await save();
    await teams.page.unroute(/\/api\//);
    await teams.tab.getByRole('button', { name: 'Försök igen' }).click();
    await teams.tab.getByText('Här visar den Rådet för digital samverkan.').waitFor();
  });

  it('is readable for everybody, also where it stands alone', async () => {
    const alone = await browser.newPage({ viewport: { width: 320, height: 400 } });
    await alone.goto(`${house.url}/tab/?page=configure&as=${encodeURIComponent(CHAIR)}`);
    await alone.getByText('Här visar den').waitFor();
    assert.deepEqual([await faultsOf(alone), await sideways(alone)], [[], 0]);
    await alone.close();
  });
});
