import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type HeldMeeting, holdMeeting, SIDE_PANEL } from './held-meeting.ts';

const fits = async (page: Page): Promise<boolean> => (await page.evaluate(() => document.documentElement.scrollWidth)) <= SIDE_PANEL.width;
const pressed = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

describe('the life of minutes, in the tab', function () {
  this.timeout(90_000);
  let held: HeldMeeting;
  let secretary: Page;

  before(async () => {
    held = await holdMeeting();
    secretary = await held.open('Petter Nordin');
  });
  after(() => held?.close());

  it('begins as a draft that the secretary sends round with a day to answer by, and says so everywhere', async () => {
    await secretary.getByText('Utkastet är inte utskickat än.').waitFor();
    const until = secretary.getByLabel('Svar senast');
    await until.fill('2020-01-10');
    await pressed(secretary, 'Skicka ut för justering');
    await secretary.getByRole('alert').getByText('10 januari 2020 har redan varit.').waitFor();
    assert.equal(await until.inputValue(), '2020-01-10');
    await until.fill('2099-01-10');
    await pressed(secretary, 'Skicka ut för justering');
    await secretary.getByText('Svar senast den 10 januari 2099. Sedan räknas tystnad som samtycke.').waitFor();
    await secretary.getByRole('banner').getByText('Ute för justering', { exact: true }).waitFor();
    await secretary.getByRole('banner').getByText('Utkast', { exact: true }).waitFor();
    const chosen = secretary.getByLabel('Välj möte').locator('option:checked');
    await secretary.waitForFunction(() => document.querySelector('select option:checked')?.textContent?.includes('Ute för justering'));
    assert.equal(await chosen.textContent(), 'Möte nr 24 · Ute för justering');
    await secretary.getByRole('tab', { name: 'Dagordning' }).click();
    await pressed(secretary, 'Öppna utkastet');
    await secretary.getByRole('article').getByText('UTKAST').waitFor();
    assert.ok(await fits(secretary));
  });

  it('gives a button only to those who may', async () => {
    const offered = async (name: string): Promise<readonly string[]> => {
      const page = await held.open(name);
      const section = page.getByRole('region', { name: 'Status och historik' });
      await section.waitFor();
      const names = await section.getByRole('button').evaluateAll((all) => all.map((one) => one.textContent ?? ''));
      await page.close();
      return names;
    };
    const steps = 'Steg för steg';
    const remark = 'Lämna synpunkt eller begär ändring';
    assert.deepEqual(await offered('Amina Warsame'), ['Justera', remark, steps]);
    assert.deepEqual(await offered('Rasmus Hellgren'), [remark, steps]);
    assert.deepEqual(await offered('Petter Nordin'), [remark, 'Skicka ut på nytt', steps]);
  });

  it('takes a change request on an item, and keeps what was typed without a connection and on another page', async () => {
    const page = await held.open('Amina Warsame');
    await pressed(page, 'Lämna synpunkt eller begär ändring');
    await page.getByLabel('Vad gäller det?').selectOption('4');
    const text = page.getByLabel('Skriv vad du tycker eller vill ha ändrat');
    await text.fill('Skriv att listan är preliminär.');
    assert.ok(await fits(page));
    await page.context().setOffline(true);
    await pressed(page, 'Begär ändring');
    await page.getByRole('form').getByText('Ingen anslutning.').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('tab', { name: 'Hjälp' }).click();
    await page.getByRole('tab', { name: 'Minnesanteckningar' }).click();
    assert.equal(await text.inputValue(), 'Skriv att listan är preliminär.');
    await pressed(page, 'Begär ändring');
    await text.waitFor({ state: 'detached' });
    const remarks = secretary.getByRole('list', { name: 'Synpunkter och begärda ändringar' });
    await remarks.getByText('Skriv att listan är preliminär.').waitFor();
    await remarks.getByRole('button', { name: 'Visa punkt 4' }).click();
    assert.ok(await secretary.locator('#item-4').evaluate((row) => row === document.activeElement));
    await page.close();
  });

  it('is verified by the verifiers themselves, which all see at once, and the focus goes to what is said of it', async () => {
    const page = await held.open('Amina Warsame');
    await pressed(page, 'Justera');
    await secretary.getByText('Amina Warsame justerade den').waitFor();
    await secretary.getByText('Mikaela Sandell har inte svarat än').waitFor();
    await page.getByRole('button', { name: 'Justera', exact: true }).waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('role')), 'status');
    await held.press('Mikaela Sandell', 24, { type: 'verifyMinutes' });
    await secretary.getByText('Väntar på att ett möte godkänner.').waitFor();
    await page.close();
  });

  it('is approved by the next meeting, and locked', async () => {
    await held.write('Ylva Brandt', 25, 'starta mötet');
    await held.write('Ylva Brandt', 25, 'punkt 2');
    await held.write('Ylva Brandt', 25, 'beslut: Minnesanteckningarna från möte nr 24 godkändes.');
    await held.write('Ylva Brandt', 25, 'avsluta mötet');
    await secretary.close();
    secretary = await held.open('Petter Nordin');
    await secretary.getByLabel('Välj möte').selectOption(await held.meeting(24));
    await secretary.getByText('Godkända av möte nr 25 den').waitFor();
    assert.equal(await secretary.getByRole('article').getByText('UTKAST').count(), 0);
    assert.equal(await secretary.getByRole('button', { name: 'Redigera stycket' }).count(), 0);
    assert.equal(await secretary.getByRole('tab', { name: 'Minnesanteckningar' }).getAttribute('aria-selected'), 'true');
  });

  it('has an error found later beside the text, linked from either meeting to the other', async () => {
    await pressed(secretary, 'Lägg till rättelse');
    await secretary.getByLabel('Vad gäller rättelsen?').selectOption('4');
    await secretary.getByLabel('Skriv vad som var fel och vad som är rätt').fill('Listan skickades på onsdag.');
    assert.ok(await fits(secretary));
    await secretary.getByRole('form').getByRole('button', { name: 'Lägg till rättelse' }).click();
    await secretary
      .getByRole('article')
      .getByText(/^Rättelse \d{4}-\d\d-\d\d, punkt 4:/)
      .waitFor();
    await secretary.getByRole('article').getByText('Kravlistan är klar, den skickas på måndag.').waitFor();
    await secretary.getByRole('list', { name: 'Rättelser', exact: true }).getByRole('button', { name: 'Visa möte nr 26' }).click();
    await secretary.getByRole('article').getByText('Rättelse av minnesanteckningarna från möte 24, punkt 4:').waitFor();
    const back = secretary.getByRole('list', { name: 'Rättelser av tidigare möten' });
    await back.getByRole('button', { name: 'Visa möte nr 24' }).click();
    await secretary.getByText('Godkända av möte nr 25 den').waitFor();
  });

  it('is unlocked by two people, and every step stays in the history with who and when', async () => {
    await pressed(secretary, 'Be om att låsa upp');
    await secretary.getByText('Du har bett om att låsa upp texten.').waitFor();
    const chair = await held.open('Ylva Brandt');
    await chair.getByLabel('Välj möte').selectOption(await held.meeting(24));
    await chair.getByText('Petter Nordin vill låsa upp texten. Du behöver bekräfta.').waitFor();
    await pressed(chair, 'Bekräfta upplåsningen');
    await secretary.getByText('Utkastet är inte utskickat än.').waitFor();
    await secretary.getByRole('button', { name: 'Steg för steg' }).click();
    const steps = secretary.getByRole('region', { name: 'Status och historik' }).locator('ol > li');
    await steps.first().waitFor();
    const said = await steps.evaluateAll((all) => all.map((one) => one.lastElementChild?.textContent));
    assert.deepEqual(said.toReversed(), [
      'Ylva Brandt avslutade mötet. Utkastet finns.',
      'Petter Nordin skickade ut utkastet. Svar senast den 10 januari 2099, sedan räknas tystnad som samtycke.',
      'Amina Warsame begärde en ändring på punkt 4: Skriv att listan är preliminär.',
      'Amina Warsame har justerat minnesanteckningarna.',
      'Mikaela Sandell har justerat minnesanteckningarna.',
      'Möte nr 25 godkände. Beslutet antecknades av Ylva Brandt.',
      'Petter Nordin gjorde en rättelse på punkt 4: Listan skickades på onsdag.',
      'Petter Nordin bad om att få låsa upp.',
      'Ylva Brandt bekräftade upplåsningen. Texten är ett utkast igen.',
    ]);
    assert.equal(await steps.locator('time[datetime]').count(), said.length);
    await chair.close();
  });
});
