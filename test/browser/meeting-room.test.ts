import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { dayOf } from '../../src/core/day.ts';
import { shortDate } from '../../src/texts/grammar/dates.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { openBrowser } from '../doubles/browser.ts';
import { openRoomPage, type RoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const DAY_MS = 86_400_000;
const inWeeks = (weeks: number) => dayOf(new Date(Date.now() + weeks * 7 * DAY_MS).toISOString());
const due = inWeeks(3);
const next = inWeeks(5);
const written = (day: string): string => shortDate(day, 'sv');

/** What is said and must leave no trace. */
const NOT_FOR_THE_MINUTES = ['Någon har glömt sina glasögon i köket.', 'Vi sa två månader.', 'Det här skrev jag på fel ställe.'];

describe('a meeting in the local meeting room', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let browser: Browser;
  let room: RoomPage;

  before(async () => {
    server = await runServer();
    browser = await openBrowser();
    room = await openRoomPage(browser, server.url);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await room?.page.screenshot({ path: join('coverage', 'room.png') }).catch(() => undefined);
  });

  it('opens with an invented council whose meeting is about to start, and a bot that says who it is', async () => {
    await room.chat.getByText('Laget runt är med på mötet').waitFor();
    await room.shows('Planerat');
    await room.shows('E-arkiv för mindre kommuner');
  });

  it('takes apologies and an entry in advance', async () => {
    await room.as('Rasmus Hellgren');
    await room.say('förhinder');
    await room.shows('Förhinder');
    await room.say('laget runt: Vi söker två doktorander till hösten.');
  });

  it('starts by a button, and the first item is up', async () => {
    await room.as('Ylva Brandt');
    await room.page.getByRole('region', { name: 'Möteschatt' }).getByRole('button', { name: 'Öppna mötet' }).first().click();
    await room.shows('Pågår');
    await room.shows('Punkt 1 av 7');
    await room.say('plats: Sessionssalen i Kustvik');
    await room.shows('Sessionssalen i Kustvik');
  });

  it('takes attendance from the chat and from the tab, one on distance', async () => {
    await room.as('Amina Warsame');
    await room.say('närvarande på distans');
    await room.shows('Amina Warsame (på distans)');
    await room.as('Lars-Olof Engdahl');
    await room.say('Närvarande!');
    await room.shows(/Lars-Olof Engdahl och Ylva Brandt/);
    await room.as('Mikaela Sandell');
    await room.say(NOT_FOR_THE_MINUTES[0] ?? '');
    await room.say('närvarande');
    await room.as('Petter Nordin');
    await room.tab.getByRole('button', { name: 'Närvarande', exact: true }).click();
    await room.shows(/Mikaela Sandell, Petter Nordin och Ylva Brandt/);
  });

  it('invites a guest for one item', async () => {
    await room.as('Ylva Brandt');
    await room.say('gäst: Disa Malm, arkivarie, Kustviks stadsarkiv (4)');
    await room.shows('Disa Malm (4)');
  });

  it('goes round: done, later, pass, skipped, and one who writes in the tab', async () => {
    await room.say('nästa');
    await room.shows('Punkt 2 av 7');
    await room.say('nästa');
    await room.shows('Punkt 3 av 7');
    await room.say('laget runt');
    await room.shows('Amina Warsame har ordet. Sedan Lars-Olof Engdahl.');
    await room.as('Amina Warsame');
    await room.shows('Din tur, Amina Warsame. Sedan Lars-Olof Engdahl.');
    await room.say('Vi har infört den nya inloggningen.');
    await room.say('klar');
    await room.shows('Lars-Olof Engdahl har ordet');
    await room.as('Lars-Olof Engdahl');
    await room.say('senare');
    await room.shows('Mikaela Sandell har ordet');
    await room.as('Mikaela Sandell');
    const card = room.page.getByRole('group', { name: 'Kort från Laget runt' }).last();
    await card.getByRole('button', { name: 'Pass' }).click();
    await room.shows('Petter Nordin har ordet');
    await room.as('Ylva Brandt');
    await room.say('hoppa över @Petter Nordin');
    await room.shows('Lars-Olof Engdahl har ordet');
    await room.as('Lars-Olof Engdahl');
    await room.tabPage('Runda');
    await room.shows('3 av 5 har haft ordet.');
    await room.tab.getByLabel('Skriv ditt inlägg').fill('E-arkivet tar emot.\nTvå kommuner återstår.');
    await room.tab.getByRole('button', { name: 'Klar', exact: true }).click();
    await room.shows('Ylva Brandt har ordet');
    await room.as('Ylva Brandt');
    await room.say('Budgeten är klar.');
    await room.say('klar');
    await room.shows('Rundan är komplett');
  });

  it('takes notes of members and the guest; an edit rewrites, a deletion withdraws', async () => {
    await room.say('nästa');
    await room.shows('Punkt 4 av 7');
    await room.as('Disa Malm');
    await room.say('not: Stadsarkivet kan dela sin mall.');
    await room.as('Lars-Olof Engdahl');
    await room.say(`not: ${NOT_FOR_THE_MINUTES[1]}`);
    await room.edit(`not: ${NOT_FOR_THE_MINUTES[1]}`, 'not: Piloten har pågått i tre månader.');
    await room.as('Mikaela Sandell');
    await room.say(`not: ${NOT_FOR_THE_MINUTES[2]}`);
    await room.tabPage('Minnesanteckningar');
    await room.shows(NOT_FOR_THE_MINUTES[2] ?? '');
    await room.remove(`not: ${NOT_FOR_THE_MINUTES[2]}`);
    await room.tab.getByText(NOT_FOR_THE_MINUTES[2] ?? '').waitFor({ state: 'detached' });
    await room.shows('Piloten har pågått i tre månader.');
  });

  it('records a decision, and an action with its day', async () => {
    await room.as('Ylva Brandt');
    await room.say('beslut: Piloten fortsätter till sommaren.');
    await room.shows('Beslut: Piloten fortsätter till sommaren.');
    await room.say(`åtgärd: @Lars-Olof Engdahl tar fram ett avtal senast ${written(due)}`);
    await room.shows(/Åtgärd 13: tar fram ett avtal/);
  });

  it('puts an item off, and sets the next meeting', async () => {
    await room.say('nästa');
    await room.shows('Punkt 5 av 7');
    await room.say('bordlägg: underlaget saknas');
    await room.shows('Punkten bordlades och tas upp på nästa möte. Skäl: underlaget saknas.');
    await room.say('punkt 7');
    await room.shows('Punkt 7 av 7');
    await room.say(`nästa möte: ${written(next)}, halvdag på distans`);
    await room.tabPage('Minnesanteckningar');
    await room.shows(`${written(next)}, halvdag på distans`);
  });

  it('ends, and the minutes hold all of it and nothing else', async () => {
    await room.page.getByRole('region', { name: 'Möteschatt' }).getByRole('button', { name: 'Avsluta mötet' }).first().click();
    // A running meeting's page says UTKAST too: the card in the chat comes only when it has ended.
    await room.chat.getByText('Minnesanteckningar från möte nr 24: utkast').waitFor();
    await room.shows('Utkast');
    const minutes = await minutesOf(server.url);
    assert.deepEqual(
      minutes.present.map(({ name, remote }) => (remote ? `${name}, på distans` : name)),
      ['Amina Warsame, på distans', 'Lars-Olof Engdahl', 'Mikaela Sandell', 'Petter Nordin', 'Ylva Brandt'],
    );
    assert.deepEqual([minutes.apologies, minutes.absent], [['Rasmus Hellgren'], []]);
    assert.deepEqual(minutes.guests, [{ name: 'Disa Malm', role: 'arkivarie', organisation: 'Kustviks stadsarkiv', items: [4] }]);
    assert.equal(minutes.place, 'Sessionssalen i Kustvik');
    assert.deepEqual(minutes.items.map(saidOn), [
      'Mötet öppnas',
      'Föregående minnesanteckningar',
      'Laget runt | Amina Warsame: Vi har infört den nya inloggningen. | Lars-Olof Engdahl: E-arkivet tar emot.\nTvå kommuner återstår. | Ylva Brandt: Budgeten är klar. | Rasmus Hellgren: Vi söker två doktorander till hösten.',
      `E-arkiv för mindre kommuner | Stadsarkivet kan dela sin mall. | Piloten har pågått i tre månader. | beslut: Piloten fortsätter till sommaren. | åtgärd 13: tar fram ett avtal, Lars-Olof Engdahl, ${due}`,
      'En gemensam ingång för e-tjänster | bordlagd: underlaget saknas',
      'Övriga frågor',
      'Nästa möte',
    ]);
    assert.deepEqual(minutes.nextMeeting, { text: `${written(next)}, halvdag på distans`, date: next });
    const paper = (await room.tab.getByRole('article').textContent()) ?? '';
    for (const words of ['UTKAST', 'Budgeten är klar.', 'Beslut: Piloten fortsätter till sommaren.', 'Disa Malm'])
      assert.ok(paper.includes(words), words);
    for (const words of NOT_FOR_THE_MINUTES) assert.ok(!paper.includes(words), words);
    assert.deepEqual(room.errors, []);
  });

  it('gets the minutes card in the chat at the end', async () => {
    await room.chat.getByText('Minnesanteckningar från möte nr 24: utkast').waitFor();
  });

  it('has stored nothing that was not addressed to the bot', async () => {
    const names = await readdir(server.folder, { recursive: true });
    const stored = (await Promise.all(names.map((name) => readFile(join(server.folder, name), 'utf8').catch(() => '')))).join('');
    assert.ok(stored.includes('Budgeten är klar.'));
    assert.ok(!stored.includes('glasögon'));
    assert.ok(!stored.includes('Kaffet'));
  });
});

/** The minutes of the council's one meeting that has ended, as the chair gets them. */
async function minutesOf(url: string): Promise<MinutesView> {
  const headers = { authorization: `Local ${encodeURIComponent('Ylva Brandt')}` };
  const get = async (path: string) => (await fetch(`${url}/api/${path}`, { headers })).json();
  const [{ id: series }] = await get('series');
  const meetings: readonly { readonly id: string; readonly status: string }[] = await get(`meetings?series=${series}`);
  return get(`meetings/${meetings.find(({ status }) => status === 'draft')?.id}/minutes.json`);
}

function saidOn({ title, paragraphs, rounds, motions, decisions, actions, postponed }: MinutesView['items'][number]): string {
  return [
    title,
    ...rounds.flatMap(({ entries }) => entries.map(({ name, text }) => `${name}: ${text}`)),
    ...paragraphs.map(({ text }) => text),
    ...motions.map(({ text }) => `förslag: ${text}`),
    ...decisions.map(({ text }) => `beslut: ${text}`),
    ...actions.map(({ number, what, who, due: until }) => `åtgärd ${number}: ${what}, ${who.join(', ')}, ${until?.date}`),
    ...(postponed === null ? [] : [`bordlagd: ${postponed.reason}`]),
  ].join(' | ');
}
