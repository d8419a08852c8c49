import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { faultsOf, sideways } from './accessible.ts';
import { type HeldMeeting, holdMeeting } from './held-meeting.ts';
import { OLD_MINUTES } from './old-minutes.ts';

const CHAIR = 'Ylva Brandt';
const MEMBER = 'Rasmus Hellgren';
const THIS_YEAR = new Intl.DateTimeFormat('sv', { year: 'numeric', timeZone: 'Europe/Stockholm' }).format(new Date());

const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

describe('the archive, in the tab', function () {
  this.timeout(90_000);
  let held: HeldMeeting;
  let page: Page;
  let imported: string;

  const hits = (): Locator => page.getByRole('list', { name: 'Träffar' }).getByRole('listitem');
  const search = async (words: string): Promise<void> => {
    await page.getByLabel('Sök efter').fill(words);
    await button(page, 'Sök').click();
  };
  const clear = (): Promise<void> => button(page, 'Rensa').click();
  const back = (): Promise<void> => button(page, 'Tillbaka till arkivet').click();
  const isFocused = (one: Locator): Promise<boolean> => one.evaluate((element) => element === document.activeElement);

  /** The index follows the minutes a moment later: until it has so many hits. */
  async function findable(words: string, count: number): Promise<void> {
    while (((await held.json(CHAIR, `search?q=${words}&limit=100`))['hits'] as unknown[]).length < count);
  }

  /** Minutes of 2019, as the import page stores them. */
  async function importOld(): Promise<string> {
    const headers = { authorization: `Local ${encodeURIComponent(CHAIR)}` };
    const post = async (path: string, type: string, body: string, more: object = {}) =>
      (
        await fetch(`${held.server.url}/api/${path}`, { method: 'POST', body, headers: { ...headers, 'content-type': type, ...more } })
      ).json();
    const text = OLD_MINUTES.replace('31 februari', '1 mars');
    const { readings, original, file } = await post('import/readings', 'text/plain', text, { 'x-file-name': 'mars.txt' });
    const [{ id: series }] = (await held.json(CHAIR, 'series')) as unknown as [{ id: string }];
    const body = JSON.stringify({ id: 'mars', series, file, nth: 1, original, minutes: readings[0].minutes });
    return (await post('import', 'application/json', body)).meeting;
  }

  before(async () => {
    held = await holdMeeting();
    await held.write(CHAIR, 25, 'gäst: Disa Malm, arkivarie, Kustviks stadsarkiv (4)');
    for (const text of [
      'starta mötet',
      'punkt 4',
      'beslut: Kravlistan skickas till alla kommuner.',
      'bordlägg: priset saknas',
      'avsluta mötet',
    ])
      await held.write(CHAIR, 25, text);
    imported = await importOld();
    await findable('kommunen', 3);
    page = await held.open(MEMBER);
    await page.getByRole('tab', { name: 'Arkiv', exact: true }).click();
  });
  after(() => held?.close());

  it('has all meetings by year, held here and imported, and none that is only planned', async () => {
    await button(page, '2019: 1 möte').click();
    await button(page, '2019-03-01, Möte nr 7').waitFor();
    await page.getByText('Inläst', { exact: true }).waitFor();
    await button(page, `${THIS_YEAR}: 2 möten`).waitFor();
    await button(page, /Möte nr 25$/).waitFor();
    assert.equal(await button(page, /Möte nr 26$/).count(), 0);
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await faultsOf(page), []);
  });

  it('marks what was looked for in its sentence, inflected too, and says so to screen readers', async () => {
    await search('kommunen');
    await page.getByRole('status').getByText('3 träffar.', { exact: true }).waitFor();
    const marks = await page
      .locator('mark')
      .evaluateAll((all) => all.map((one) => [one.textContent, getComputedStyle(one, '::before').content]));
    assert.deepEqual(marks, [
      ['kommuner', '"träff:"'],
      ['kommuner', '"träff:"'],
      ['Kommunerna', '"träff:"'],
    ]);
    assert.equal(await hits().nth(2).locator('p').textContent(), 'Kommunerna söker bidrag tillsammans.');
    assert.deepEqual(await faultsOf(page), []);
  });

  it('leads from a hit to its item in the minutes, and back to the hit', async () => {
    const hit = button(hits().nth(0), /punkt 4/);
    await hit.click();
    await page.getByRole('article').getByText('Kravlistan skickas till alla kommuner.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'item-4');
    assert.equal(await sideways(page), 0);
    await back();
    assert.ok(await isFocused(hit));
  });

  it('narrows down by kind, year, person and organisation, and clears it all', async () => {
    await button(page, 'Avgränsa').click();
    await page.getByLabel('År', { exact: true }).selectOption('2019');
    await page.getByRole('status').getByText('1 träff.', { exact: true }).waitFor();
    await page.getByLabel('Typ').selectOption('Åtgärd');
    await page.getByText('Inget möte innehåller ”kommunen”.').waitFor();
    await clear();
    assert.ok(await isFocused(page.getByLabel('Sök efter')));
    assert.equal(await page.getByLabel('Typ').inputValue(), '');
    await page.getByLabel('Person').fill('Lars-Olof');
    await page.getByLabel('Typ').selectOption('Anteckning');
    await button(page, 'Sök').click();
    await hits().getByText('Kravlistan är klar, den skickas på måndag.').waitFor();
    await clear();
    await page.getByLabel('Organisation').fill('Björkfors');
    await page.keyboard.press('Enter');
    await hits().getByText('Vem betalar?').first().waitFor();
    await clear();
  });

  it('looks for a word that is spelled nearly so, and says it; and says when there is nothing', async () => {
    await search('kravlitsan');
    await page.getByText('Ingen har skrivit ”kravlitsan”. Här är träffar på ”kravlistan”.').waitFor();
    await search('ömsesidighetsförklaring');
    await page.getByText('Inget möte innehåller ”ömsesidighetsförklaring”.').waitFor();
    await clear();
  });

  it('shows more when asked, goes on from there, and stays when a meeting begins', async () => {
    await held.write(CHAIR, 26, 'starta mötet');
    for (let count = 1; count <= 22; count += 1) await held.write(CHAIR, 26, `not: Brygga nummer ${count} är besiktigad.`);
    await findable('besiktigad', 22);
    await search('besiktigad');
    await page.getByText('20 träffar visas. Det finns fler.').waitFor();
    await button(page, 'Visa fler').click();
    await page.getByRole('status').getByText('22 träffar.', { exact: true }).waitFor();
    assert.ok(await isFocused(button(hits().nth(20), /punkt/)));
    assert.equal(await button(page, 'Visa fler').count(), 0);
    await clear();
  });

  it('says when the connection is lost, and finds it when it is back', async () => {
    await page.context().setOffline(true);
    await search('kravlistan');
    await page.getByRole('alert').getByText('Ingen anslutning.').waitFor();
    await page.context().setOffline(false);
    await button(page, 'Försök igen').click();
    await page.getByRole('status').getByText('2 träffar.', { exact: true }).waitFor();
    await clear();
  });

  it('has the register of decisions by year, and all of it as tables', async () => {
    const register = page.getByRole('region', { name: 'Beslut', exact: true });
    await register.getByText('Kravlistan skickas till alla kommuner.').waitFor();
    await register.getByLabel('År').selectOption('2019');
    await register.getByText('Kravlistan skickas').waitFor({ state: 'detached' });
    await register.getByText('Kommunerna söker bidrag tillsammans.').waitFor();
    const [decisions] = await Promise.all([page.waitForEvent('download'), button(register, 'Alla beslut (CSV)').click()]);
    assert.match(await readFile(await decisions.path(), 'utf8'), /Kravlistan skickas till alla kommuner\./);
    const [actions] = await Promise.all([page.waitForEvent('download'), button(register, 'Alla åtgärder (CSV)').click()]);
    assert.match(actions.suggestedFilename(), /^Åtgärder Rådet för digital samverkan\.csv$/);
  });

  it('shows an item through the years, as a picture and meeting by meeting', async () => {
    await page.getByRole('tab', { name: 'Dagordning' }).click();
    await page.getByRole('tab', { name: 'Arkiv', exact: true }).click();
    await button(page, /Möte nr 25$/).click();
    await button(page, 'Punkt 4 genom åren').click();
    const times = page.getByRole('list', { name: 'Punkten genom åren' }).getByRole('listitem');
    await times.nth(2).waitFor();
    assert.deepEqual(await times.getByRole('button').evaluateAll((all) => all.map((one) => one.textContent?.match(/möte nr \d+/)?.[0])), [
      'möte nr 24',
      'möte nr 25',
      'möte nr 26',
    ]);
    await times.nth(1).getByText('Beslut: Kravlistan skickas till alla kommuner.').waitFor();
    await times.nth(1).getByText('Skäl: priset saknas.').waitFor();
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await faultsOf(page), []);
    await back();
    assert.ok(await isFocused(button(page, 'Punkt 4 genom åren')));
    await back();
  });

  it('looks for an imported item by its title', async () => {
    await button(page, '2019: 1 möte').click();
    await button(page, '2019-03-01, Möte nr 7').click();
    await button(page, 'Punkt 2 genom åren').click();
    await button(page, 'Sök ”Fiber till skärgården” i alla möten').click();
    assert.equal(await page.getByLabel('Sök efter').inputValue(), 'Fiber till skärgården');
    await hits().first().waitFor();
    await clear();
  });

  it('is opened by the command box with its words', async () => {
    await page.getByRole('tab', { name: 'Dagordning' }).click();
    await page.getByRole('textbox', { name: 'Skriv som i möteschatten' }).fill('sök: besiktigad brygga');
    await page.keyboard.press('Enter');
    await page.getByText('20 träffar visas.').waitFor();
    assert.equal(await page.getByLabel('Sök efter').inputValue(), 'besiktigad brygga');
  });

  it('has for a guest their own items, and nothing else', async () => {
    const guest = await held.open('Disa Malm');
    await guest.getByRole('tab', { name: 'Arkiv', exact: true }).click();
    await button(guest, `${THIS_YEAR}: 2 möten`).waitFor();
    assert.equal(await button(guest, /^2019/).count(), 0);
    await guest.getByLabel('Sök efter').fill('kravlistan');
    await button(guest, 'Sök').click();
    await guest.getByRole('status').getByText('1 träff.', { exact: true }).waitFor();
    await guest.getByRole('list', { name: 'Träffar' }).getByRole('button').click();
    await guest.getByRole('article').getByText('Kravlistan skickas till alla kommuner.').waitFor();
    assert.equal(await button(guest, /genom åren/).count(), 0);
    await guest.close();
  });

  it('is where a link to imported minutes leads', async () => {
    const linked = await held.browser.newPage({ locale: 'sv-SE' });
    await linked.goto(`${held.server.url}/tab/index.html?as=${encodeURIComponent(MEMBER)}&meeting=${imported}`);
    await linked.getByRole('heading', { name: '2019-03-01, Möte nr 7' }).waitFor();
    await linked.close();
  });

  for (const theme of ['dark', 'contrast'])
    it(`can be read in ${theme} colours`, async () => {
      const coloured = await held.browser.newPage({ locale: 'sv-SE', viewport: { width: 1000, height: 800 } });
      await coloured.goto(`${held.server.url}/tab/index.html?as=${encodeURIComponent(MEMBER)}&theme=${theme}`);
      await coloured.getByRole('tab', { name: 'Arkiv', exact: true }).click();
      await coloured.getByLabel('Sök efter').fill('kravlistan');
      await button(coloured, 'Sök').click();
      await coloured.locator('mark').first().waitFor();
      assert.deepEqual(await faultsOf(coloured), []);
      await coloured.close();
    });
});
