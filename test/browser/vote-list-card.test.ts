import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { buttonsOf, cardIn, presses } from './room-cards.ts';
import { openRoomPage, type RoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const DAYS = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

describe('a card with a list to choose from, in the local meeting room', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  let room: RoomPage;
  const card = () => cardIn(room, 'Sluten omröstning 1');
  const list = () => card().getByRole('combobox', { name: 'Din röst' });

  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    room = await openRoomPage(browser, server.url);
    await room.as('Ylva Brandt');
    await room.say('starta mötet');
    await room.say(`sluten omröstning: Vilken dag? / ${DAYS.join(' / ')}`);
    await card().getByText('Du har inte röstat än.').waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('asks to choose first, but not of who closes the vote', async () => {
    assert.deepEqual(await buttonsOf(card()), ['Rösta', 'Stäng omröstningen']);
    await card().getByRole('button', { name: 'Rösta' }).click();
    await card().getByText('Välj något först.').waitFor();
  });

  it('keeps what was chosen when somebody else votes, and forgets it once it is sent', async () => {
    const other = await openRoomPage(browser, server.url);
    await other.as('Amina Warsame');
    await list().selectOption('torsdag');
    const theirs = cardIn(other, 'Sluten omröstning 1');
    await theirs.getByRole('combobox', { name: 'Din röst' }).selectOption('fredag');
    await presses(other, theirs, 'Rösta');
    await card().getByText('1 av 2 har röstat.').waitFor();
    assert.equal(await list().locator('option:checked').textContent(), 'torsdag');
    await presses(room, card(), 'Rösta');
    await card().getByText('Du har röstat.').waitFor();
    await card().getByText('2 av 2 har röstat.').waitFor();
    assert.equal(await list().locator('option:checked').textContent(), 'Välj');
    await other.page.close();
  });

  it('shows the next who sits down nothing of what the one before had chosen', async () => {
    await list().selectOption('måndag');
    await room.as('Petter Nordin');
    await card().getByText('Du har inte röstat än.').waitFor();
    assert.equal(await list().locator('option:checked').textContent(), 'Välj');
    assert.deepEqual(room.errors, []);
  });
});
