import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { MinutesView } from '../../src/views/minutes.ts';
import { openBrowser } from '../doubles/browser.ts';
import { Eavesdropper } from './eavesdropper.ts';
import { KillableServer } from './killable-server.ts';
import { pressOn } from './room-asks.ts';
import { buttonsOf, cardIn, presses } from './room-cards.ts';
import { openRoomPage, type RoomPage } from './room-page.ts';
import { CHOICES, LEFT, OPENED, QUESTION, REFUSED, RIGHT, SECRET_RESULT } from './secret-choices.ts';
import { leavesNoTrace } from './vote-traces.ts';
import { CHAIR, COUNCIL, DEVICELESS, GUEST, MEETING, ON_CARD, OPEN, PEOPLE, SECRET } from './voting-council.ts';

const OPEN_RESULT = 'Tre röstade ja, tre röstade nej och en avstod. Ordföranden avgjorde med sin utslagsröst: ja.';

describe('two votes at once in the local meeting room, one of them secret', function () {
  this.timeout(90_000);
  let server: KillableServer;
  let browser: Browser;
  let room: RoomPage;
  const ear = new Eavesdropper();
  /** The sealed box and its key, as they lay on disk while the vote was open. */
  const sealed = new Set<string>();

  const openCard = () => cardIn(room, 'Omröstning 1');
  const secretCard = () => cardIn(room, 'Sluten omröstning 2');
  /** Somebody sits down and sees the votes as they may. */
  async function sitsDown(name: string): Promise<void> {
    await room.as(name);
    await openCard()
      .getByText(/Du har inte röstat än|Din röst:/)
      .waitFor();
  }
  async function votesOpenly(name: string, choice: string): Promise<void> {
    await sitsDown(name);
    await presses(room, openCard(), choice);
    await openCard().getByText(`Din röst: ${choice}.`).waitFor();
  }
  async function votesSecretly(name: string, choice: string): Promise<void> {
    await room.as(name);
    await secretCard()
      .getByText(/Du har inte röstat än|Du har röstat\./)
      .waitFor();
    await presses(room, secretCard(), choice);
    await secretCard().getByText('Du har röstat.').waitFor();
    for (const [path, text] of await server.files()) {
      if (!path.startsWith('ballots/')) continue;
      for (const part of text.match(/[\w-]{16,}/g) ?? []) sealed.add(part);
    }
  }
  const listen = async (): Promise<void> => {
    await ear.stream(`${server.url}/room/chat`, CHAIR);
    for (const name of ['Amina Warsame', GUEST]) await ear.stream(`${server.url}/api/meetings/${MEETING}/events`, name);
  };

  before(async () => {
    server = await KillableServer.open(COUNCIL);
    browser = await openBrowser();
    room = await openRoomPage(browser, server.url);
    ear.page(room.page);
  });
  after(async () => {
    ear.stop();
    await browser?.close();
    await server?.close();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await room?.page.screenshot({ path: join('coverage', 'votes.png') }).catch(() => undefined);
  });

  it('are opened by the chair, and both cards come up with their choices', async () => {
    await room.as(CHAIR);
    await room.say('starta mötet');
    await room.say(`närvarande: ${PEOPLE.map((name) => `@${name}`).join(', ')}`);
    await room.say(`gäst: ${GUEST}, arkivarie, Kustviks stadsarkiv (1)`);
    await listen();
    await room.say('omröstning: Ska piloten fortsätta?');
    await openCard().getByText('0 av 7 har röstat.').waitFor();
    await room.say(OPENED);
    await secretCard().getByText('Du har inte röstat än.').waitFor();
    assert.deepEqual(await buttonsOf(openCard()), ['ja', 'nej', 'avstår', 'Stäng omröstningen']);
    assert.deepEqual(await buttonsOf(secretCard()), [...CHOICES, 'Stäng omröstningen']);
    await room.shows('Sluten omröstning 2');
  });

  it('are voted in on the cards, each person seeing their own view; the latest ballot counts', async () => {
    await votesOpenly('Amina Warsame', 'ja');
    assert.deepEqual(await buttonsOf(openCard()), ['ja (din röst)', 'nej', 'avstår']);
    await votesSecretly('Amina Warsame', LEFT);
    assert.deepEqual(await buttonsOf(secretCard()), CHOICES);
    await votesOpenly('Lars-Olof Engdahl', 'ja');
    await votesSecretly('Lars-Olof Engdahl', RIGHT);
    await votesOpenly('Mikaela Sandell', 'ja');
    await votesOpenly('Amina Warsame', 'nej');
    assert.deepEqual(await buttonsOf(openCard()), ['ja', 'nej (din röst)', 'avstår']);
    await openCard().getByText('3 av 7 har röstat.').waitFor();
    await openCard().getByText('ja: 2 röster').waitFor();
  });

  it('tell a guest why not, and refuse a press that a guest makes up', async () => {
    await room.as(GUEST);
    for (const one of [openCard(), secretCard()]) {
      await one.getByText('Du är gäst och kan inte rösta.').waitFor();
      assert.deepEqual(await buttonsOf(one), []);
    }
    await room.tab.getByText('Du är gäst och kan inte rösta.').nth(1).waitFor();
    for (const vote of [OPEN, SECRET]) {
      const answer = await pressOn(server.url, GUEST, { ...ON_CARD, card: vote, verb: 'ballot', choice: 'c1' });
      assert.match(answer, /Du har inte rösträtt/);
    }
  });

  it('take the ballot of one without a device from the chair, in the open vote alone', async () => {
    await room.as(CHAIR);
    await room.say(`röst @${DEVICELESS}: nej`);
    await openCard().getByText('4 av 7 har röstat.').waitFor();
    await openCard().getByText(`Inskrivna av ordföranden: ${DEVICELESS}`).waitFor();
    await room.say(REFUSED);
    await room.chat.getByText('Omröstningen är sluten. Rösta med knapparna, så syns det inte hur. Inget är sparat.').waitFor();
    await room.remove(REFUSED);
  });

  it('remind, once more than half have voted, who has not, and nobody else', async () => {
    await sitsDown('Petter Nordin');
    await openCard()
      .getByText('Du har inte röstat än. Mer än hälften har röstat. Rösta du också om du vill att din röst räknas.')
      .waitFor();
    await room.shows('Mer än hälften har röstat.');
    await openCard().getByText('Har inte röstat än: Petter Nordin, Rasmus Hellgren och Ylva Brandt').waitFor();
    await votesOpenly('Petter Nordin', 'avstår');
    assert.equal(await openCard().getByText('Mer än hälften').count(), 0);
    await secretCard().getByText('2 av 7 har röstat.').waitFor();
    assert.equal(await secretCard().getByText('Mer än hälften').count(), 0);
  });

  it('go on after SIGKILL between two ballots: the page comes back by itself, and so do the cards', async () => {
    await server.kill();
    await room.page.getByText('Ingen anslutning. Det du ser kan vara gammalt.').first().waitFor();
    await server.start();
    await listen();
    // The played chat begins anew with the server; until the page is back it shows the old one.
    await room.chat.getByText(OPENED, { exact: true }).waitFor({ state: 'detached' });
    await secretCard().getByText('2 av 7 har röstat.').waitFor();
    await openCard().getByText('5 av 7 har röstat.').waitFor();
    assert.deepEqual(await Promise.all([openCard().count(), secretCard().count()]), [1, 1]);
    await votesSecretly('Mikaela Sandell', LEFT);
    await votesSecretly('Petter Nordin', RIGHT);
    await votesSecretly('Rasmus Hellgren', LEFT);
    await votesSecretly('Rasmus Hellgren', RIGHT);
    await votesSecretly(CHAIR, RIGHT);
    await secretCard().getByText('6 av 7 har röstat.').waitFor();
    await votesOpenly('Rasmus Hellgren', 'nej');
    await votesOpenly(CHAIR, 'ja');
  });

  it('show who voted one way and who voted the other the very same card', async () => {
    const voters = PEOPLE.filter((name) => name !== DEVICELESS && name !== CHAIR);
    const views = await Promise.all(voters.map((name) => pressOn(server.url, name, { ...ON_CARD, card: SECRET, verb: 'refresh' })));
    assert.equal(new Set(views).size, 1);
    assert.match(views[0] ?? '', /Du har röstat/);
  });

  it('end in a tie that the chair breaks, and in a count', async () => {
    await sitsDown(CHAIR);
    await presses(room, openCard(), 'Stäng omröstningen');
    await openCard().getByText('Lika röstetal, 3 mot 3. Ordföranden har utslagsröst.').waitFor();
    assert.deepEqual(await buttonsOf(openCard()), ['Utslagsröst: ja', 'Utslagsröst: nej']);
    await presses(room, openCard(), 'Utslagsröst: ja');
    await openCard().getByText(OPEN_RESULT).waitFor();
    await presses(room, secretCard(), 'Stäng omröstningen');
    await secretCard().getByText(SECRET_RESULT).waitFor();
    for (const one of [openCard(), secretCard()]) assert.deepEqual(await buttonsOf(one), []);
  });

  it('stand in the minutes with both results', async () => {
    await room.say('avsluta mötet');
    await room.shows('Utkast');
    const minutes: MinutesView = JSON.parse(await server.get(CHAIR, `meetings/${MEETING}/minutes.json`));
    const [open, secret] = minutes.items.flatMap(({ decisions }) => decisions);
    assert.deepEqual([open?.text, secret?.text], ['Ska piloten fortsätta?', QUESTION]);
    assert.deepEqual(
      [open, secret].map((decision) => decision?.vote?.choices.map(({ votes }) => votes)),
      [
        [3, 3, 1],
        [2, 4],
      ],
    );
    await room.tabPage('Minnesanteckningar');
    const paper = room.tab.getByRole('article');
    await paper.getByText(OPEN_RESULT).waitFor();
    await paper.getByText(SECRET_RESULT).waitFor();
    assert.deepEqual(room.errors, []);
  });

  leavesNoTrace(() => ({ server, room, ear, sealed }));
});
