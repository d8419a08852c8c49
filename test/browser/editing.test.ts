import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { type HeldMeeting, holdMeeting, SIDE_PANEL } from './held-meeting.ts';

describe('a draft, reworded in the tab', function () {
  this.timeout(90_000);
  let held: HeldMeeting;
  let secretary: Page;
  let chair: Page;

  before(async () => {
    held = await holdMeeting();
    [secretary, chair] = [await held.open('Petter Nordin'), await held.open('Ylva Brandt')];
  });
  after(() => held?.close());

  const editor = (page: Page) => page.getByRole('textbox', { name: 'Ny text' });
  const edit = (page: Page) => page.getByRole('button', { name: 'Redigera stycket: Krav' }).click();
  const paragraphs = async () => {
    const { items } = await held.json('Ylva Brandt', `meetings/${await held.meeting(24)}/minutes.json`);
    return (items as { paragraphs: { text: string; answer: string | null; sources: { name: string }[] }[] }[])[3]?.paragraphs ?? [];
  };

  it('is nothing for the other members', async () => {
    const page = await held.open('Lars-Olof Engdahl');
    assert.equal(await page.getByRole('button', { name: 'Redigera stycket' }).count(), 0);
    await page.close();
  });

  it('shows the first words beside the field, and keeps whose words they were', async () => {
    await edit(secretary);
    assert.equal(await editor(secretary).inputValue(), 'Kravlistan är klar, den skickas på måndag.');
    assert.ok(await editor(secretary).evaluate((field) => field === document.activeElement));
    await editor(secretary).fill('Kravlistan är klar och skickas på måndag.');
    await secretary.getByRole('button', { name: 'Spara' }).click();
    await editor(secretary).waitFor({ state: 'detached' });
    await edit(secretary);
    const form = secretary.getByRole('form', { name: 'Redigera stycket: Krav' });
    await form.getByText('Ursprunglig text, skriven av Lars-Olof Engdahl').waitFor();
    await form.getByText('Kravlistan är klar, den skickas på måndag.').waitFor();
    assert.ok((await secretary.evaluate(() => document.documentElement.scrollWidth)) <= SIDE_PANEL.width);
    await secretary.getByRole('button', { name: 'Avbryt' }).click();
    const [note] = await paragraphs();
    assert.equal(note?.text, 'Kravlistan är klar och skickas på måndag.');
    assert.deepEqual(
      note?.sources.map(({ name }) => name),
      ['Lars-Olof Engdahl'],
    );
  });

  it('never loses the text of either of two who reword the same paragraph at once', async () => {
    await edit(secretary);
    await edit(chair);
    await editor(secretary).fill('Kravlistan är klar. Petter skickar den.');
    await editor(chair).fill('Kravlistan är klar. Lars-Olof skickar den.');
    await secretary.getByRole('button', { name: 'Spara' }).click();
    const warned = chair.getByRole('form', { name: 'Redigera stycket: Krav' });
    await warned.getByText('Någon annan har ändrat stycket. Här är deras text, din finns kvar nedanför.').waitFor();
    await warned.getByText('Kravlistan är klar. Petter skickar den.').waitFor();
    assert.equal(await editor(chair).inputValue(), 'Kravlistan är klar. Lars-Olof skickar den.');
    await editor(chair).fill('Kravlistan är klar. Petter och Lars-Olof skickar den.');
    await chair.getByRole('button', { name: 'Ersätt med min text' }).click();
    await secretary.getByRole('article').getByText('Kravlistan är klar. Petter och Lars-Olof skickar den.').waitFor();
  });

  it('is refused where the page did not hear of the other’s words in time, and shows them then', async () => {
    await edit(chair);
    await editor(chair).fill('Kravlistan är borta.');
    const line = `${await held.meeting(24)}-l1`;
    // The chair's page hears of nothing: neither what changed nor what the line says now.
    await chair.route(/\/(events|lines)/, (route) => route.abort());
    await held.server.stop();
    await held.server.start();
    await held.press('Petter Nordin', 24, { type: 'correctLine', line, body: { kind: 'note', text: 'Kravlistan är skickad.' } });
    await chair.getByRole('button', { name: 'Spara' }).click();
    await chair.getByRole('alert').getByText('Någon annan har ändrat stycket, så inget är sparat.').waitFor();
    assert.equal(await editor(chair).inputValue(), 'Kravlistan är borta.');
    assert.equal((await paragraphs())[0]?.text, 'Kravlistan är skickad.');
    await chair.unroute(/\/(events|lines)/);
    await chair.getByText('Här är deras text').waitFor();
    await chair.getByRole('button', { name: 'Behåll deras text' }).click();
    assert.equal((await paragraphs())[0]?.text, 'Kravlistan är skickad.');
  });

  it('reaches the answers of a question, each for itself', async () => {
    await secretary.getByRole('button', { name: 'Redigera stycket: Fråga' }).click();
    await secretary.getByRole('textbox', { name: 'Svar', exact: true }).fill('Kommunförbundet.');
    await secretary.getByRole('button', { name: 'Spara' }).last().click();
    await secretary.getByRole('textbox', { name: 'Svar', exact: true }).waitFor({ state: 'detached' });
    await secretary.getByRole('button', { name: 'Avbryt' }).click();
    await editor(secretary).waitFor({ state: 'detached' });
    const [, question] = await paragraphs();
    assert.deepEqual([question?.text, question?.answer], ['Vem betalar?', 'Kommunförbundet.']);
  });

  it('keeps what was typed for a paragraph that somebody strikes, and does not lead its writer away when a meeting opens', async () => {
    await edit(secretary);
    await editor(secretary).fill('Kravlistan skickas aldrig.');
    await held.press('Lars-Olof Engdahl', 24, { type: 'withdrawLine', line: `${await held.meeting(24)}-l1` });
    await secretary.getByText('Stycket finns inte kvar i utkastet.').waitFor();
    await held.write('Ylva Brandt', 25, 'starta mötet');
    await chair.getByText('Möte nr 25').first().waitFor();
    assert.equal(await editor(secretary).inputValue(), 'Kravlistan skickas aldrig.');
    assert.equal(await secretary.getByRole('heading', { level: 1 }).textContent(), 'Möte nr 24');
  });
});
