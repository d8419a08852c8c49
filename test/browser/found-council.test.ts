import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import { NEW_CHAT } from '../../src/server/room/activity.ts';
import type { AgendaView } from '../../src/views/agenda-view.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { openBrowser } from '../doubles/browser.ts';
import type { Expected } from '../import/expected.ts';
import { faultsOf, sideways } from './accessible.ts';
import { playTeams } from './played-teams.ts';
import { openRoomPage, type RoomPage } from './room-page.ts';
import { type RunningServer, runServer } from './running-server.ts';

const SEEDS = new URL('../../../shared/samples/seeds/', import.meta.url);
const FOUNDER = 'Nadia Ek';
/** As the minutes of 2022 spell a name, and as those of 2016 do. */
const MISREAD = 'Rosie-Marie Åhlfeldt';
const MENDED = 'Rose-Mharie Åhlfeldt';

describe('a council founded from its old minutes, in the meeting room', function () {
  this.timeout(90_000);
  let server: RunningServer;
  let browser: Browser;
  let room: RoomPage;
  let tab: FrameLocator;
  let seed: Buffer;
  let expected: Expected;

  const button = (name: string): Locator => tab.getByRole('button', { name, exact: true });
  const get = async <T>(path: string): Promise<T> => {
    const response = await fetch(`${server.url}/api/${path}`, { headers: { authorization: `Local ${encodeURIComponent(FOUNDER)}` } });
    assert.equal(response.status, 200, path);
    return (await response.json()) as T;
  };
  const members = (): readonly string[] =>
    [...expected.present.map(({ name }) => name), ...expected.absent].map((name) => (name === MISREAD ? MENDED : name));

  /** The id of meeting 58. */
  const meeting = async (): Promise<string> => {
    const [series, ...others] = await get<readonly { id: string; name: string }[]>('series');
    assert.deepEqual([series?.name, others], [expected.council, []]);
    const all = await get<readonly { id: string; number: number }[]>(`meetings?series=${series?.id}`);
    return all.find(({ number }) => number === 58)?.id ?? assert.fail(JSON.stringify(all));
  };

  before(async function () {
    const read = (name: string) => readFile(new URL(name, SEEDS)).catch(() => this.skip());
    seed = await read('2022-04-27.docx');
    expected = JSON.parse((await read('2022-04-27.expected.json')).toString('utf8'));
    server = await runServer();
    browser = await openBrowser();
    room = await openRoomPage(browser, `${server.url}/?chat=new`);
    tab = room.tab;
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('begins where the bot asks for the council, and a button of its card leads there', async () => {
    await room.chat.getByText(/Skriv namnet, eller läs in anteckningarna från förra mötet på fliken/).waitFor();
    await room.page.getByRole('link', { name: 'Läs in tidigare anteckningar på fliken' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Chatten har inget råd än' }).waitFor();
  });

  it('is led to from the personal tab as well, and for nobody who is not in the chat', async () => {
    const linked = { subPage: `import/${NEW_CHAT}` };
    for (const [name, isOffered] of [
      [FOUNDER, true],
      ['Ylva Brandt', false],
    ] as const) {
      const teams = await playTeams(await browser.newPage(), server.url, '/tab/', { name, ...linked });
      const title = teams.tab.getByRole('heading', { level: 1, name: 'Chatten har inget råd än' });
      await (isOffered ? title : teams.tab.getByText(/^Här finns ingen mötesserie som du är med i\./)).waitFor();
      assert.equal(await title.count(), isOffered ? 1 : 0);
      await teams.page.close();
    }
  });

  it('says what is wrong when there is no connection, and asks again', async () => {
    const page = await browser.newPage();
    await page.route('**/api/import/council?*', (route) => route.abort());
    await page.goto(`${server.url}/tab/?as=${encodeURIComponent(FOUNDER)}&chat=${encodeURIComponent(NEW_CHAT)}`);
    const again = page.getByRole('button', { name: 'Försök igen' });
    await again.waitFor();
    await page.unroute('**/api/import/council?*');
    await again.click();
    await page.getByRole('heading', { level: 1, name: 'Chatten har inget råd än' }).waitFor();
    await page.close();
  });

  it('reads the minutes, and one name is mended', async () => {
    await tab.locator('input[type=file]').setInputFiles({ name: '2022-04-27.docx', mimeType: 'application/octet-stream', buffer: seed });
    await tab.getByRole('article').getByText('Mötesdatum: 2022-04-27, möte nr 57.').waitFor();
    assert.equal(await tab.getByRole('button', { name: /^Spara i arkivet/ }).count(), 0);
    await tab.getByRole('tab', { name: 'Rätta läsningen', exact: true }).click();
    await tab.getByRole('button', { name: /^Deltagare/ }).click();
    const apologies = tab.getByLabel('Förhinder', { exact: true });
    await apologies.fill((await apologies.inputValue()).replace(MISREAD, MENDED));
  });

  it('shows the council to look at, and founds it with one button', async () => {
    await button('Föreslå ett råd ur läsningarna').click();
    const names = await tab.getByRole('list', { name: 'Ledamöter' }).locator('li > :first-child').allTextContents();
    assert.deepEqual(names, members());
    await tab.getByRole('list', { name: 'Mötet' }).getByText(FOUNDER).waitFor();
    await tab.getByRole('list', { name: 'Väntar på godkännande' }).getByText('57').waitFor();
    assert.deepEqual(await faultsOf(room.page), []);
    await button('Skapa rådet i den här chatten').click();
    await tab.getByRole('heading', { level: 1, name: 'Möte nr 58' }).waitFor();
    await room.shows('Planerat');
    await tab.getByRole('tab', { name: 'Dagordning', selected: true }).waitFor();
    await room.page.getByRole('heading', { level: 1, name: expected.council }).waitFor();
  });

  it('starts meeting 58 with the right agenda, led by who founded it', async () => {
    await room.say('starta mötet');
    await room.shows('Pågår');
    const items = tab.getByRole('list', { name: 'Punkterna på dagordningen' }).getByRole('listitem');
    await items.first().getByText('Laget runt').waitFor();
    const agenda = await get<AgendaView>(`meetings/${await meeting()}/agenda`);
    assert.deepEqual([agenda.number, agenda.date, agenda.secretary, agenda.present], [58, '2022-06-02', FOUNDER, [FOUNDER]]);
    assert.deepEqual(
      agenda.items.map(({ title, responsible, round }) => ({ title, responsible, round })),
      // Of one meeting it can't be seen what else recurs; the next meeting's day was that meeting's own.
      expected.items
        .filter(({ title }) => /^(?:Laget runt|Minnesanteckningar|Övriga punkter|Nästa möte\b.*)$/.test(title))
        .map(({ title, responsible = null }) => ({
          title: title.replace(/^Nästa möte.*/, 'Nästa möte'),
          responsible,
          round: title === 'Laget runt',
        })),
    );
    assert.equal(await items.count(), 4);
  });

  it('has the minutes of meeting 57 to approve, and approves them with one press', async () => {
    await room.say('punkt 2');
    const card = room.page.locator('.card').filter({ hasText: 'Godkännande av tidigare möten' });
    await card.getByText(/Möte nr 57/).waitFor();
    assert.equal(await card.getByText(/Möte nr/).count(), 1);
    await card.getByRole('button', { name: 'Godkänn', exact: true }).click();
    await card.getByText(/^Beslut: Mötesanteckningarna från mötet .*april.* godkändes\.$/).waitFor();
  });

  it('has the right members: each of them is absent who has not said to be here', async () => {
    await room.say('avsluta mötet');
    await room.shows('Utkast');
    const { absent, present } = await get<MinutesView>(`meetings/${await meeting()}/minutes.json`);
    assert.deepEqual([absent, present.map(({ name }) => name)], [members(), [FOUNDER]]);
  });

  it('keeps the old minutes, mended, with their original, and shows them on a narrow page', async () => {
    await room.tabPage('Arkiv');
    await button('2022-04-27, Möte nr 57').click();
    await tab.getByRole('article').getByText(MENDED).waitFor();
    await button('Visa originalet').click();
    await tab.getByText(MISREAD).first().waitFor();
    assert.equal(await sideways(room.page), 0);
    assert.deepEqual(room.errors, []);
  });

  it('leaves a chat that has its council to those who lead it', async () => {
    await room.page.getByRole('radio', { name: 'Sixten Lund', exact: true }).check({ force: true });
    await tab.getByText(/^Här finns ingen mötesserie som du är med i\./).waitFor();
    assert.equal(await tab.locator('input[type=file]').count(), 0);
  });
});
