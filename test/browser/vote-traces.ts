import assert from 'node:assert/strict';
import type { Eavesdropper } from './eavesdropper.ts';
import { jsonIn, objectsIn } from './json-in.ts';
import type { KillableServer } from './killable-server.ts';
import { chatOf, pressOn, settingOf } from './room-asks.ts';
import { cardIn } from './room-cards.ts';
import type { RoomPage } from './room-page.ts';
import { CHOICES, namesNoChoice, REFUSED, SECRET_RESULT } from './secret-choices.ts';
import { type StoredOrigin, triedPress } from './tried-press.ts';
import { CHAIR, GUEST, MEETING, ON_CARD, PEOPLE, SECRET } from './voting-council.ts';

interface Held {
  readonly server: KillableServer;
  readonly room: RoomPage;
  readonly ear: Eavesdropper;
  /** The sealed box and its key, as they lay on disk while the vote was open. */
  readonly sealed: ReadonlySet<string>;
}

/** Looks for what a secret vote has left wherever something of it could be. For after the meeting. */
export function leavesNoTrace(given: () => Held): void {
  describe('after the closing, who voted what in the secret one', () => {
    let server: KillableServer;
    let room: RoomPage;
    let ear: Eavesdropper;
    let sealed: ReadonlySet<string>;
    before(() => {
      ({ server, room, ear, sealed } = given());
    });

    it('is in no form of the minutes and in no answer of the API, whoever asks', async () => {
      const forms = ['json', 'md', 'html', 'txt', 'xml'].map((form) => `minutes.${form}`);
      for (const name of [...PEOPLE, GUEST]) {
        for (const path of ['agenda', ...forms]) namesNoChoice(await server.get(name, `meetings/${MEETING}/${path}`), `${name}: ${path}`);
      }
    });

    it('is on no card and in no message of the chat, whoever looks', async () => {
      const messages = JSON.stringify(await chatOf(server.url));
      namesNoChoice(messages, 'the chat');
      assert.ok(messages.includes(SECRET_RESULT));
      const views = await Promise.all(
        [...PEOPLE, GUEST].map((name) => pressOn(server.url, name, { ...ON_CARD, card: SECRET, verb: 'refresh' })),
      );
      assert.equal(new Set(views).size, 1);
      for (const name of [CHAIR, 'Amina Warsame']) {
        await room.as(name);
        const card = cardIn(room, 'Sluten omröstning 2');
        await card.getByText(SECRET_RESULT).waitFor();
        namesNoChoice((await card.textContent()) ?? '', `the card of ${name}`);
      }
      namesNoChoice(await room.page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])), 'the page’s storage');
    });

    it('was never in what the server said, also while it was open', () => {
      assert.ok(ear.heard.length > 50);
      for (const { from, text } of ear.heard) {
        namesNoChoice(from.includes('/room/chat') ? text.replaceAll(REFUSED, '') : text, from);
        for (const one of objectsIn(jsonIn(text))) if (one['id'] === SECRET) assert.deepEqual(one['ballots'], []);
      }
      const agendas = ear.heard.flatMap(({ text }) => [...objectsIn(jsonIn(text))]).filter((one) => one['id'] === SECRET);
      assert.ok(agendas.length > 20);
    });

    it('is not in DATA_DIR: no ballot says what for, and box and key are gone', async () => {
      const files = await server.files();
      assert.ok(sealed.size > 6);
      for (const [path, text] of files) {
        assert.ok(!path.startsWith('ballots/'), path);
        namesNoChoice(text, path);
        for (const part of sealed) assert.ok(!text.includes(part), path);
      }
      const cast = [...objectsIn(JSON.parse(files.get(`streams/${MEETING}.json`) ?? ''))].filter(
        (one) => one['vote'] === SECRET && 'name' in one,
      );
      assert.equal(cast.length, 7);
      assert.deepEqual([...new Set(cast.map((one) => one['choice']))], [null]);
    });

    it('is not in the log', () => {
      assert.match(server.log, /ballotCast|api\/messages|listening/);
      assert.doesNotMatch(server.log, new RegExp(`"c[12]"|${CHOICES.join('|')}|${PEOPLE.join('|')}`));
      for (const part of sealed) assert.ok(!server.log.includes(part));
    });

    it('can’t be found by trying: no hash of a press is kept that its choice has gone into', async () => {
      const files = await server.files();
      const everything = [...files.values(), server.log, ...ear.heard.map(({ text }) => text)].join('\n');
      const events = [...objectsIn(JSON.parse(files.get(`streams/${MEETING}.json`) ?? ''))];
      const cast = events.filter((one) => one['type'] === 'ballotCast' && one['vote'] === SECRET);
      const { people } = await settingOf(server.url);
      for (const { origin } of cast) {
        const tried = triedPress(origin as StoredOrigin, people, server.url);
        // What is tried here is how it would be: without its choice the press is found.
        assert.equal(tried.stored, tried.withoutChoice);
        for (const hash of tried.withChoice) assert.ok(!everything.includes(hash));
      }
    });
  });
}
