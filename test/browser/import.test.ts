import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { faultsOf, sideways } from './accessible.ts';
import { type HeldMeeting, holdMeeting } from './held-meeting.ts';
import { DOUBTFUL_LINE, OLD_MINUTES } from './old-minutes.ts';

const CHAIR = 'Ylva Brandt';
const WIDE = { width: 1000, height: 900 };
const SEED = new URL('../../../shared/samples/seeds/2022-04-27.docx', import.meta.url);

const typed = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const button = (page: Page | Locator, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

describe('old minutes, read in on the tab', function () {
  this.timeout(90_000);
  let held: HeldMeeting;
  let page: Page;

  const open = async (name: string): Promise<Page> => {
    const opened = await held.open(name);
    await opened.getByRole('tab', { name: 'Läs in', exact: true }).click();
    return opened;
  };
  const choose = (files: Parameters<Locator['setInputFiles']>[0]): Promise<void> => page.locator('input[type=file]').setInputFiles(files);
  const files = (): Locator => page.getByRole('list', { name: 'Filer', exact: true });

  before(async () => {
    held = await holdMeeting();
    page = await open(CHAIR);
  });
  after(() => held?.close());

  it('is for chair and secretary', async () => {
    const member = await held.open('Amina Warsame');
    assert.equal(await member.getByRole('tab', { name: 'Läs in', exact: true }).count(), 0);
    await member.close();
  });

  it('says of each file how far it has come, and of a refused one why', async () => {
    await choose([
      typed('mars.txt', OLD_MINUTES),
      typed('tomt.txt', ''),
      { ...typed('bild.docx', 'PK\u0003\u0004 avbruten'), mimeType: 'application/zip' },
    ]);
    await page.getByText('3 av 3 filer är lästa.').waitFor();
    const rows = files().getByRole('listitem');
    await rows.filter({ hasText: 'mars.txt' }).getByText('1 fråga', { exact: true }).waitFor();
    await rows.filter({ hasText: 'tomt.txt är tom.' }).getByText('Inte läst').waitFor();
    await rows.filter({ hasText: 'bild.docx är skadad.' }).getByText('Inte läst').waitFor();
    await button(page, 'Ta bort bild.docx ur listan').click();
    assert.equal(await rows.count(), 2);
  });

  it('keeps a file that was chosen without a connection, to be read when there is one', async () => {
    await page.context().setOffline(true);
    await choose(typed('april.txt', OLD_MINUTES.replace('31 februari', '2 april')));
    const row = files().getByRole('listitem').filter({ hasText: 'april.txt' });
    await row.getByText('Ingen anslutning.').waitFor();
    await page.context().setOffline(false);
    await button(row, 'Försök igen').click();
    await files().getByRole('listitem').filter({ hasText: 'april.txt' }).getByText('2019-04-02').waitFor();
  });

  it('leads from a doubt to its line in the original, on a narrow page and on a wide one', async () => {
    await button(files(), 'mars.txt').click();
    const line = page.locator(`[data-line="${DOUBTFUL_LINE}"]`);
    for (const size of [{ width: 280, height: 700 }, WIDE]) {
      await page.setViewportSize(size);
      await page.getByRole('tab', { name: 'Läsningen', exact: true }).click();
      await page
        .getByRole('list', { name: 'Att kontrollera' })
        .getByRole('button', { name: /^Rad 3: Datumet är oklart:/ })
        .click();
      assert.equal(await line.textContent(), 'Mötesdatum: 31 februari 2019, möte nr 7.');
      assert.deepEqual(
        await line.evaluate((row) => [row === document.activeElement, row.getAttribute('aria-current'), row.checkVisibility()]),
        [true, 'true', true],
      );
      assert.equal(await sideways(page), 0);
    }
    assert.ok(await page.getByRole('article', { name: 'Texten från mötet' }).isVisible(), 'the reading stands beside it');
  });

  it('has every part of the reading in labelled fields, and the original as it was', async () => {
    await page.getByRole('tab', { name: 'Rätta läsningen', exact: true }).click();
    const form = page.getByRole('form', { name: 'Läsningen' });
    assert.equal(await form.getByLabel('Mötets nummer').inputValue(), '7');
    await form.getByLabel('Datum', { exact: true }).fill('2019-03-01');
    await button(form, 'Deltagare (2)').click();
    const amina = form.getByRole('list', { name: 'Deltagare', exact: true }).getByRole('listitem').nth(1);
    assert.ok(await amina.getByRole('checkbox', { name: 'På distans' }).isChecked());
    await amina.getByLabel('Roll').fill('kommunstrateg');
    await form.getByLabel('Förhinder').fill('Rasmus Hellgren\nMikaela Sandell\n');
    await button(form, 'Lägg till gäst').click();
    assert.ok(
      await form
        .getByRole('list', { name: 'Gäster' })
        .getByLabel('Namn')
        .evaluate((field) => field === document.activeElement),
    );
    await page.keyboard.type('Disa Malm');
    await form.getByLabel('Punkter', { exact: true }).fill('2, 3');
    await button(form, 'Punkt 2: Fiber till skärgården').click();
    assert.equal(await form.getByLabel('Beslut 1', { exact: true }).inputValue(), 'Kommunerna söker bidrag tillsammans.');
    await form.getByLabel('Rubrik').fill('Fiber till öarna');
    await button(form, 'Lägg till åtgärd').click();
    await form.getByLabel('Vad ska göras').fill('ringer regionen');
    await form.getByLabel('Vem', { exact: true }).fill('Amina Warsame, Ylva Brandt');
    await button(form, 'Lägg till stycke').click();
    await form.getByLabel('Stycke 1', { exact: true }).fill('Kartan visades.');
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await faultsOf(page), []);
    await page.getByRole('tab', { name: 'Läsningen', exact: true }).click();
    const paper = page.getByRole('article', { name: 'Texten från mötet' });
    for (const said of ['2. Fiber till öarna', 'Kartan visades.', 'ringer regionen']) await paper.getByText(said).first().waitFor();
    assert.match((await page.getByRole('region', { name: 'Originalet' }).textContent()) ?? '', /2\. Fiber till skärgården/);
  });

  it('keeps what was mended when the page is left', async () => {
    await page.getByRole('tab', { name: 'Hjälp' }).click();
    await page.getByRole('tab', { name: 'Läs in', exact: true }).click();
    await button(files(), 'mars.txt').click();
    await page.getByRole('article', { name: 'Texten från mötet' }).getByText('2. Fiber till öarna').waitFor();
  });

  it('stores what was mended with the whole original, and leads to it in the archive', async () => {
    await page.context().setOffline(true);
    await button(page, 'Spara i arkivet för Rådet för digital samverkan').click();
    await page.getByRole('alert').getByText('Ingen anslutning.').waitFor();
    await page.context().setOffline(false);
    await button(page, 'Spara i arkivet för Rådet för digital samverkan').click();
    await button(page, 'Visa i arkivet').click();
    await page.getByRole('heading', { name: '2019-03-01, Möte nr 7' }).waitFor();
    const [{ id: series }] = (await held.json(CHAIR, 'series')) as unknown as [{ id: string }];
    const stored = (
      (await held.json(CHAIR, `meetings?series=${series}`)) as unknown as { id: string; status: string; date: string }[]
    ).find(({ status }) => status === 'archived');
    assert.equal(stored?.date, '2019-03-01');
    const minutes = await held.json(CHAIR, `meetings/${stored?.id}/minutes.json`);
    assert.deepEqual(minutes['apologies'], ['Rasmus Hellgren', 'Mikaela Sandell']);
    assert.deepEqual(minutes['guests'], [{ name: 'Disa Malm', role: null, organisation: null, items: [2, 3] }]);
    const original = await fetch(`${held.server.url}/api/meetings/${stored?.id}/original`, {
      headers: { authorization: `Local ${encodeURIComponent(CHAIR)}` },
    });
    assert.equal(await original.text(), OLD_MINUTES);
  });

  it('shows the original beside imported minutes, and who leads mends them there; members read', async () => {
    const show = async (one: Page): Promise<void> => {
      await button(one, 'Visa originalet').click();
      await one.locator(`[data-line="${DOUBTFUL_LINE}"]`).waitFor({ state: 'attached' });
    };
    await show(page);
    await page.getByRole('tab', { name: 'Rätta läsningen', exact: true }).click();
    await page.getByLabel('Plats', { exact: true }).fill('Stadshuset i Björkfors');
    await button(page, 'Spara').click();
    await page.getByText('Läsningen är rättad. Originalet är orört.').waitFor();
    await page.getByRole('tab', { name: 'Läsningen', exact: true }).click();
    await page.getByRole('article').getByText('Stadshuset i Björkfors').waitFor();
    const member = await held.open('Amina Warsame');
    await member.getByRole('tab', { name: 'Arkiv', exact: true }).click();
    await button(member, '2019: 1 möte').click();
    await button(member, '2019-03-01, Möte nr 7').click();
    await show(member);
    assert.equal(await member.getByRole('tab', { name: 'Rätta läsningen' }).count(), 0);
    await member.close();
  });

  it('says that the archive has a meeting of that day already', async () => {
    await page.getByRole('tab', { name: 'Läs in', exact: true }).click();
    await choose(typed('en gång till.txt', OLD_MINUTES.replace('31 februari', '1 mars')));
    await button(files(), 'en gång till.txt').click();
    await page.getByText('I arkivet finns redan ett möte den 2019-03-01. Kontrollera att det inte är samma.').waitFor();
  });

  it('takes files that are dropped, and each of the meetings in a file', async () => {
    const [march, april] = ['14 mars', '9 april'].map((day) => OLD_MINUTES.replace('31 februari', day));
    const dropped = await page.evaluateHandle((text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'våren.txt', { type: 'text/plain' }));
      return files;
    }, `${march}\n\n${april}`);
    await page.getByText('Dra filer hit, eller välj dem.').dispatchEvent('drop', { dataTransfer: dropped });
    await button(files(), 'våren.txt, möte 2 i filen').click();
    await page.getByRole('article').getByText('Mötesdatum: 2019-04-09, möte nr 7.').waitFor();
  });

  it('stores everything at once when nothing more is to be mended', async () => {
    await button(page, /^Spara alla \d+ läsningar i arkivet$/).click();
    await files().getByText('Att titta på').first().waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Arkiv', exact: true }).click();
    await button(page, 'Tillbaka till arkivet').click();
    await button(page, '2019: 5 möten').waitFor();
    await page.getByRole('tab', { name: 'Läs in', exact: true }).click();
  });

  it('proposes the council of the readings to look at, and hands it over as a series file', async () => {
    await choose(typed('maj.txt', OLD_MINUTES.replace('31 februari', '3 maj').replace('Amina Warsame', 'Amina Warsamme')));
    await button(files(), 'maj.txt').waitFor();
    await button(page, 'Föreslå ett råd ur läsningarna').click();
    const similar = page.getByRole('list', { name: 'Samma person?' });
    await button(similar, 'Det heter Amina Warsame').click();
    await similar.waitFor({ state: 'detached' });
    const members = page.getByRole('list', { name: 'Ledamöter' });
    assert.equal(await members.getByText('Amina Warsamme', { exact: true }).count(), 0);
    await page.getByRole('list', { name: 'Stående punkter' }).getByText('Laget runt').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Ladda ned rådets fil').click()]);
    const file = JSON.parse(await readFile(await download.path(), 'utf8'));
    assert.equal(file.name, 'Rådet för digital samverkan');
    const [amina, ...others] = file.members.filter(({ name }: { name: string }) => name.startsWith('Amina'));
    assert.deepEqual([amina.name, amina.aliases, others], ['Amina Warsame', ['Amina Warsamme'], []]);
  });

  it('reads a document that Laget runt has written itself, with nothing to ask about', async () => {
    const response = await fetch(`${held.server.url}/api/meetings/${await held.meeting(24)}/minutes.docx`, {
      headers: { authorization: `Local ${encodeURIComponent(CHAIR)}` },
    });
    await choose({ name: 'möte 24.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await response.arrayBuffer()) });
    await button(files(), 'möte 24.docx').click();
    await page.getByText('Inget är oklart i läsningen.').waitFor();
    await page.getByRole('article').getByText('Kravlistan är klar, den skickas på måndag.').waitFor();
  });

  it('reads a real one', async function () {
    const buffer = await readFile(SEED).catch(() => this.skip());
    await choose({ name: '2022-04-27.docx', mimeType: 'application/octet-stream', buffer });
    await button(files(), '2022-04-27.docx').click();
    await page.getByRole('article').getByText('Mötesdatum: 2022-04-27, möte nr 57.').waitFor();
    await page.setViewportSize({ width: 280, height: 700 });
    assert.equal(await sideways(page), 0);
    assert.deepEqual(await faultsOf(page), []);
  });
});
