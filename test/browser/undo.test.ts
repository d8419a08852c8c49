import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../doubles/browser.ts';
import { type House, local, openHouse } from '../server/house.ts';

const CHAIR = 'Ylva Brandt';
const MEMBER = 'Amina Warsame';
const SOURCES = new URL('../../tab/src/', import.meta.url);

/** How what was written can be gone back on: by its own act in the tab, or not at all because somebody was asked before, or because it stands in the record. */
type Way = 'back' | 'asked' | 'record';

/** Every command that the tab sends. One that it learns to send fails here until somebody has thought of the way back. */
const WRITES: Readonly<Record<string, readonly [way: Way, how: string]>> = {
  recordLine: ['back', 'Ångra beside what was written'],
  withdrawLine: ['back', 'restoreLine: Ångra borttagningen'],
  restoreLine: ['back', 'withdrawLine: Ångra'],
  correctLine: ['back', 'correctLine with the first words, which stand beside the field'],
  takeNext: ['back', 'goBack: Tillbaka'],
  goBack: ['back', 'takeNext: Nästa punkt'],
  pauseMeeting: ['back', 'resumeMeeting: Återuppta'],
  resumeMeeting: ['back', 'pauseMeeting: Ajournera'],
  endTurn: ['back', 'giveFloor: Ge ordet'],
  skipTurn: ['back', 'giveFloor: Ge ordet'],
  giveFloor: ['back', 'giveFloor to the one before, who is next anyway'],
  recordPresent: ['back', 'förhinder, as in the chat'],
  recordApology: ['back', 'närvarande, as in the chat'],
  castBallot: ['back', 'another choice, until the vote is closed'],
  followUpAction: ['back', 'followUpAction, open: Ångra'],
  startMeeting: ['record', 'a meeting that has begun is ended, not undone'],
  startRound: ['record', 'a round is closed by what comes next'],
  endMeeting: ['asked', 'a dialog asks first'],
  closeVote: ['record', 'the result is announced'],
  castingVote: ['record', 'the result is announced'],
  adoptProposal: ['record', 'the decision is announced; another one changes it'],
  rejectProposal: ['record', 'the same motion can be made again'],
  mergePeople: ['record', 'the secretary looked at both spellings'],
  keepApart: ['record', 'the secretary looked at both spellings'],
  circulateMinutes: ['record', 'they have them; they can be sent round again'],
  verifyMinutes: ['record', 'given in one’s own name'],
  requestChange: ['record', 'a remark stands beside the minutes'],
  commentMinutes: ['record', 'a remark stands beside the minutes'],
  rectifyMinutes: ['record', 'locked minutes are added to, never changed'],
  unlockMinutes: ['asked', 'another person confirms'],
};

/** Rule TAB-9 of docs/teams-checklist.md. */
describe('the way back from what is done in the tab', function () {
  this.timeout(60_000);
  let house: House;
  let browser: Browser;
  let page: Page;

  const get = async (path: string) =>
    (await fetch(`${house.url}/api/meetings/${house.meeting}/${path}`, { headers: { authorization: local(CHAIR) } })).json();
  const agenda = async () => get('agenda');
  /** What has been said and decided, without when. */
  const lines = async (): Promise<string> => {
    const { items } = (await get('minutes.json')) as {
      readonly items: readonly { readonly paragraphs: unknown; readonly rounds: unknown }[];
    };
    return JSON.stringify(items, (key, value) => (key === 'sources' ? undefined : value));
  };
  const say = async (name: string, text: string): Promise<void> => {
    const { status, body } = await house.say(name, text);
    assert.equal(status, 200, `${text}: ${JSON.stringify(body)}`);
  };
  const open = async (name: string, tab: string): Promise<void> => {
    page = await browser.newPage({ viewport: { width: 360, height: 900 } });
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.url}/tab/?as=${encodeURIComponent(name)}`);
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await page.getByRole('main', { name: tab }).waitFor();
  };
  const press = (name: string | RegExp): Promise<void> =>
    page
      .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
      .first()
      .click();

  before(async () => {
    house = await openHouse();
    browser = await openBrowser();
    await say(CHAIR, 'starta mötet');
    await say(CHAIR, `närvarande: ${MEMBER}, Petter Nordin`);
  });
  after(async () => {
    await browser?.close();
    house?.server.closeAllConnections();
    await house?.close();
  });
  afterEach(() => page?.close());

  it('is known for every command that the tab can send', async () => {
    const names = await readdir(SOURCES, { recursive: true });
    const sources = await Promise.all(names.filter((name) => /\.tsx?$/.test(name)).map((name) => readFile(new URL(name, SOURCES), 'utf8')));
    const { COMMANDS } = await import('../../src/server/command-schema.ts');
    const known = new Set(Object.keys(COMMANDS));
    const sent = sources.flatMap((source) => [...source.matchAll(/'([a-z]+[A-Z][A-Za-z]+)'/g)].map(([, name = '']) => name));
    assert.deepEqual([...new Set(sent.filter((name) => known.has(name)))].toSorted(), Object.keys(WRITES).toSorted());
    for (const [name, [, how]] of Object.entries(WRITES)) assert.ok(how.length > 10, name);
  });

  it('takes back what I wrote last, and puts it back again', async () => {
    await say(CHAIR, 'punkt 2');
    const before = await lines();
    await open(MEMBER, 'Dagordning');
    const box = page.getByRole('textbox', { name: 'Skriv som i möteschatten' });
    await box.fill('not: Kravlistan är klar.');
    await box.press('Enter');
    await page.getByText('Kravlistan är klar.').first().waitFor();
    const after = await lines();
    await press('Ångra: Kravlistan är klar.');
    await page.getByText('Raden är struken.').waitFor();
    assert.equal(await lines(), before);
    await press('Ångra borttagningen');
    await page.getByText('Kravlistan är klar.').first().waitFor();
    assert.equal(await lines(), after);
  });

  it('takes back my own, whatever others have written since', async () => {
    await say(CHAIR, 'not: Skrivet efteråt.');
    await open(MEMBER, 'Dagordning');
    await press('Ångra: Kravlistan är klar.');
    await page.getByText('Raden är struken.').waitFor();
    assert.match(await lines(), /Skrivet efteråt/);
    assert.doesNotMatch(await lines(), /Kravlistan/);
  });

  it('lets me say that I am here after all, and that I am not', async () => {
    await say('Petter Nordin', 'förhinder');
    await open('Petter Nordin', 'Dagordning');
    const box = page.getByRole('textbox', { name: 'Skriv som i möteschatten' });
    for (const [text, here] of [
      ['närvarande', true],
      ['förhinder', false],
      ['närvarande', true],
    ] as const) {
      await box.fill(text);
      await box.press('Enter');
      await page.getByRole('textbox', { name: 'Skriv som i möteschatten' }).and(page.locator(':not([disabled])')).waitFor();
      await page.waitForFunction((field) => (field as HTMLTextAreaElement).value === '', await box.elementHandle());
      const { present, apologies } = await agenda();
      assert.deepEqual([present.includes('Petter Nordin'), apologies.includes('Petter Nordin')], [here, !here], text);
    }
  });

  it('leads back from an item, and from a break', async () => {
    await open(CHAIR, 'Dagordning');
    const { current } = await agenda();
    await press('Nästa punkt');
    await page.getByText(`Punkt ${current + 1} av 3`).waitFor();
    await press('Tillbaka');
    await page.getByText(`Punkt ${current} av 3`).waitFor();
    await press('Ajournera');
    await press('Återuppta');
    await page.getByRole('button', { name: 'Ajournera' }).waitFor();
    assert.deepEqual([(await agenda()).current, (await agenda()).status], [current, 'open']);
  });

  it('gives the floor back to who was skipped by mistake, and takes back an entry', async () => {
    await say(CHAIR, 'laget runt');
    const { round } = await agenda();
    await open(CHAIR, 'Runda');
    await press('Hoppa över');
    const skipped = page.getByRole('listitem').filter({ hasText: round.speaker });
    await skipped.getByRole('button', { name: 'Ge ordet' }).click();
    await page.locator('li[aria-current=true]').filter({ hasText: round.speaker }).waitFor();
    assert.equal((await agenda()).round.speaker, round.speaker);
    await page.close();
    await open(round.speaker, 'Runda');
    await page.getByRole('textbox', { name: 'Skriv ditt inlägg' }).fill('Vi har börjat.');
    await press('Skicka');
    await press('Ångra: Vi har börjat.');
    await page.getByText('Raden är struken.').waitFor();
    assert.deepEqual((await agenda()).round.entries, []);
    await page.close();
    await open(CHAIR, 'Runda');
    await press('Nästa i rundan');
    await page.getByRole('listitem').filter({ hasText: round.speaker }).getByRole('button', { name: 'Ge ordet' }).click();
    await page.locator('li[aria-current=true]').filter({ hasText: round.speaker }).waitFor();
  });

  it('lets me change my vote', async () => {
    await say(CHAIR, 'omröstning: Ska vi?');
    await open(MEMBER, 'Dagordning');
    for (const choice of [/^ja$/i, /^nej$/i, /^ja$/i]) {
      await press(choice);
      await page.getByRole('button', { name: choice, pressed: true }).waitFor();
    }
    assert.equal((await agenda()).votes[0].voted.length, 1);
  });

  it('opens an action again that was ended by mistake', async () => {
    await say(CHAIR, `åtgärd: @${MEMBER} ringer arkivet`);
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${house.url}/tab/?page=my-actions&as=${encodeURIComponent(MEMBER)}`);
    for (const end of [/^Klar: /, /^Stryk: /]) {
      await press(end);
      await page.getByRole('button', { name: end }).waitFor({ state: 'detached' });
      await press(/^Ångra/);
      await page.getByRole('button', { name: end }).waitFor();
    }
  });

  it('asks before the meeting is ended', async () => {
    await open(CHAIR, 'Dagordning');
    await press('Avsluta mötet');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Avbryt' }).click();
    assert.equal((await agenda()).status, 'open');
  });
});
