import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Incoming } from '../../src/incoming.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import { type Call, ConnectorDouble, wordsOf } from '../doubles/connector.ts';
import { BOT_ID, BotHouse, CHAT, withHouse } from './house.ts';

const shows =
  (words: RegExp) =>
  ({ calls }: ConnectorDouble) =>
    calls.some((call) => words.test(wordsOf(call)));

describe('sending', () => {
  let house: BotHouse;
  let connector: ConnectorDouble;
  beforeEach(async () => {
    house = await BotHouse.open();
    connector = house.connector;
  });
  afterEach(async () => {
    assert.deepEqual(connector.violations, []);
    await house.close();
  });

  const updates = (activity: string): readonly Call[] =>
    connector.calls.filter((call) => call.kind === 'update' && call.activity === activity);

  it('folds a burst into an update a second, and the last state goes out', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    for (let number = 1; number <= 30; number += 1) await house.say('Ylva Brandt', `beslut: nummer ${number}.`);
    await connector.waitFor(shows(/Beslut: nummer 30\./));
    assert.equal(connector.posts().length, 1);
    const times = [connector.posts()[0], ...updates('a1')].map((call) => call?.at ?? 0);
    for (const [index, at] of times.slice(1).entries()) assert.ok(at - (times[index] ?? 0) >= 950, times.join(' '));
  });

  for (const [what, fault] of [
    ['429 with Retry-After', { status: 429, retryAfter: '1' }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
  ] as const) {
    it(`goes out once, and in order, after ${what}`, async () => {
      connector.failNext(fault);
      await house.say('Amina Warsame', 'starta mötet');
      await house.say('Amina Warsame', 'hjälp');
      await connector.waitFor(() => connector.calls.length === 2);
      assert.deepEqual(
        connector.calls.map((call) => /Bara ordföranden/.test(wordsOf(call))),
        [true, false],
      );
      assert.equal(connector.failed.length, 1);
    });
  }

  it('of a card that the channel can’t update is given up, and the meeting goes on', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await connector.waitFor(() => connector.calls.length === 1);
    connector.failNext({ status: 501 });
    await house.say('Ylva Brandt', 'beslut: ett');
    await connector.waitFor(() => connector.failed.length === 1);
    await house.say('Ylva Brandt', 'beslut: två');
    await connector.waitFor(shows(/Beslut: ett(.|\n)*Beslut: två/));
    assert.equal(connector.posts().length, 1);
  });

  for (const status of [501, 403, 404]) {
    it(`posts a card that the channel refused with ${status} at the next change, and not before`, async () => {
      connector.failNext({ status });
      await house.say('Ylva Brandt', 'starta mötet');
      await connector.waitFor(() => connector.failed.length === 1);
      await house.say('Amina Warsame', 'hjälp');
      await connector.waitFor(() => connector.posts().length === 1);
      await house.say('Ylva Brandt', 'beslut: ändå');
      await connector.waitFor(shows(/Beslut: ändå/));
      assert.deepEqual([connector.posts().length, connector.failed.length], [2, 1]);
    });
  }

  it('posts a deleted card anew, once', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await connector.waitFor(() => connector.calls.length === 1);
    connector.deleteMessage('a1');
    await house.say('Ylva Brandt', 'beslut: ett');
    await connector.waitFor(() => connector.posts().length === 2);
    connector.deleteMessage('a2');
    await house.say('Ylva Brandt', 'beslut: två');
    await house.say('Ylva Brandt', 'hjälp');
    await connector.waitFor(shows(/Du kan skriva/));
    assert.equal(connector.posts().length, 3);
  });

  it('never keeps an answer waiting, and loses no line, when the connector is slow or dead', async () => {
    connector.failNext({ dead: true });
    assert.equal((await house.say('Ylva Brandt', 'starta mötet')).status, 200);
    await connector.waitFor(() => connector.failed.length === 1);
    connector.failNext({ delayMs: 500 });
    assert.equal((await house.say('Ylva Brandt', 'beslut: ändå')).status, 200);
    assert.equal((await house.meeting()).lines.length, 1);
    connector.hangUp();
    await connector.waitFor(shows(/Beslut: ändå/));
    assert.equal(connector.posts().length, 1);
  });

  it('keeps the newest agenda card up to date only', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    await connector.waitFor(() => connector.calls.length === 1);
    await house.say('Amina Warsame', 'dagordning');
    await connector.waitFor(() => connector.posts().length === 2);
    await house.say('Ylva Brandt', 'beslut: ett');
    await connector.waitFor(shows(/Beslut: ett/));
    assert.deepEqual([updates('a1').length, updates('a2').length], [0, 1]);
  });

  it('comes after the answer: nothing goes out while an activity is being heard', async () => {
    const seen: number[] = [];
    const { councils } = house;
    const observed = {
      ...councils,
      hear: async (incoming: Incoming) => {
        const answer = await councils.hear(incoming);
        // What was recorded is known to all by now; a request of another's passes through the connector meanwhile.
        await fetch(`${connector.serviceUrl}/v3/conversations/x/members`);
        seen.push(connector.calls.length);
        return answer;
      },
    };
    await withHouse({ connector, councils: observed }, async (other) => {
      await other.say('Ylva Brandt', 'starta mötet');
      await connector.waitFor(() => connector.calls.length > 0);
      assert.deepEqual(seen, [0]);
    });
  });
});

describe('after a restart', () => {
  let connector: ConnectorDouble;
  let documentDir: string;
  beforeEach(async () => {
    connector = await ConnectorDouble.open();
    documentDir = await mkdtemp(join(tmpdir(), 'laget-runt-bot-'));
  });
  afterEach(async () => {
    await connector.close();
    await rm(documentDir, { recursive: true });
  });

  it('the bot goes on with the cards that stand in the chat', async () => {
    const councils = await openCouncils(openMemoryStore());
    await withHouse({ connector, documentDir, councils, seeded: true }, async (house) => {
      await house.say('Ylva Brandt', 'starta mötet');
      await connector.waitFor(() => connector.calls.length === 1);
    });
    await withHouse({ connector, documentDir, councils }, async (house) => {
      await house.say('Petter Nordin', 'beslut: vi fortsätter', { id: 'm99' });
      await connector.waitFor(shows(/Beslut: vi fortsätter/));
    });
    const calls = connector.calls.map((call) => [call.kind, call.activity]);
    assert.deepEqual(calls, [
      ['post', 'a1'],
      ['update', 'a1'],
    ]);
  });
});

describe('a full disk', () => {
  it('is answered with 503 and said in the chat once; delivered again it is recorded', async () => {
    const store = openMemoryStore();
    let full = false;
    const failing: Store = {
      ...store,
      append: async (...given) => {
        if (full) throw new StoreError('full', '/data/rds_1.json');
        return store.append(...given);
      },
    };
    await withHouse({ councils: await openCouncils(failing), seeded: true }, async (house) => {
      await house.say('Ylva Brandt', 'starta mötet');
      full = true;
      const activity = { ...house.frame('Ylva Brandt'), type: 'message', id: 'm7', text: 'beslut: sparas senare', textFormat: 'plain' };
      for (const answer of [await house.post(activity), await house.post(activity)]) {
        assert.equal(answer.status, 503);
        assert.deepEqual([answer.body?.['code'], answer.body?.['status']], ['notStored', 503]);
      }
      full = false;
      assert.equal((await house.post({ ...activity, id: 'm8' })).status, 200);
      assert.equal((await house.meeting()).lines.length, 1);
      await house.connector.waitFor(shows(/Beslut: sparas senare/));
      assert.equal(house.connector.posts().filter((post) => /Disken är full/.test(wordsOf(post))).length, 1);
    });
  });
});

describe('a hint', () => {
  it('is said once per person and meeting, and a redelivered line is answered once', () =>
    withHouse({}, async (house) => {
      await house.say('Ylva Brandt', 'starta mötet');
      await house.say('Nils Okänd', 'not: hej');
      await house.say('Nils Okänd', 'not: hej igen');
      const help = { ...house.frame('Amina Warsame'), type: 'message', id: 'm7', text: 'hjälp', textFormat: 'plain' };
      await house.post(help);
      await house.post({ ...help, id: 'm8' });
      await house.say('Amina Warsame', 'åtgärder');
      await house.connector.waitFor(shows(/öppna åtgärder/i));
      const words = house.connector.posts().map(wordsOf);
      assert.equal(words.filter((text) => /åhörare/.test(text)).length, 1);
      assert.equal(words.filter((text) => /Du kan skriva/.test(text)).length, 1);
    }));
});

describe('the first use', () => {
  it('says who we are, asks for the council once, and takes its members from the chat', () =>
    withHouse({ empty: true }, async (house) => {
      const { connector } = house;
      connector.members.set(CHAT, [
        { id: '29:1', name: 'Amina Warsame' },
        { id: '29:2', name: 'Guest (Unverified)', userRole: 'anonymous' },
        { id: BOT_ID, name: 'Laget runt' },
      ]);
      const added = { ...house.frame('Petter Nordin'), type: 'conversationUpdate', id: 'f:1', membersAdded: [{ id: BOT_ID }] };
      await house.post(added);
      await house.post({ ...added, id: 'f:2' });
      await house.say('Petter Nordin', 'serie: Rådet för digital samverkan');
      const [series] = await house.councils.series();
      assert.deepEqual(series?.members.map((member) => member.name).toSorted(), ['Amina Warsame', 'Petter Nordin']);
      assert.equal(series?.secretary, 'Petter Nordin');
      await house.say('Petter Nordin', 'hjälp');
      await connector.waitFor(shows(/Alla kommandon/));
      assert.match(connector.posts().map(wordsOf)[0] ?? '', /Jag sparar bara det du riktar till mig(.|\n)*Vad heter gruppen\?/);
      assert.equal(connector.posts().length, 2);
    }));
});
