import assert from 'node:assert/strict';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';
import type { Store } from '../../src/store/store.ts';
import { BOT_ID, type BotHouse, CHAT, type Json, withHouse } from '../bot/house.ts';
import { wordsOf } from '../doubles/connector.ts';
import { type ManualClock, manualClock } from '../doubles/manual-clock.ts';

const CHAIR = 'Ylva Brandt';
/** The longest that the store lets somebody wait without a sign. */
const TWO_SECONDS = 2_000;

/** A store whose writes wait for the test. */
class SlowStore {
  #gate: Promise<void> = Promise.resolve();
  #open: () => void = () => {};
  #reached: () => void = () => {};
  readonly store: Store;

  constructor() {
    const store = openMemoryStore();
    this.store = {
      ...store,
      append: async (...given) => {
        this.#reached();
        await this.#gate;
        return store.append(...given);
      },
    };
  }
  /** @returns when somebody waits for it */
  close(): Promise<void> {
    this.#gate = new Promise((resolve) => {
      this.#open = resolve;
    });
    return new Promise((resolve) => {
      this.#reached = resolve;
    });
  }
  open(): void {
    this.#open();
  }
}

const toUs = (text: string): Json => ({
  text: `<at>Laget runt</at> ${text}`,
  entities: [{ type: 'mention', mentioned: { id: BOT_ID, name: 'Laget runt' }, text: '<at>Laget runt</at>' }],
});

interface Slow {
  readonly house: BotHouse;
  readonly clock: ManualClock;
  readonly disk: SlowStore;
}

async function withSlowDisk(test: (slow: Slow) => Promise<void>): Promise<void> {
  const disk = new SlowStore();
  const clock = manualClock();
  await withHouse({ councils: await openCouncils(disk.store), seeded: true, clock }, (house) => test({ house, clock, disk }));
}

/** What went out, in order: "typing", or the first words of a message. */
const sent = ({ connector }: BotHouse): readonly string[] =>
  connector.calls.map((call) => (call.body['type'] === 'typing' ? 'typing' : (wordsOf(call).split('\n')[0] ?? '')));

describe('BOT-4: who waits for an answer sees within two seconds that one is being made', () => {
  it('where the disk takes five seconds: typing, then the answer, then nothing', () =>
    withSlowDisk(async ({ house, clock, disk }) => {
      await house.say(CHAIR, 'starta mötet');
      await house.connector.waitFor(({ calls }) => calls.length === 1);
      const reached = disk.close();
      const saying = house.say(CHAIR, 'beslut: Vi köper en ny hemsida.');
      await reached;
      clock.advance(TWO_SECONDS);
      await house.connector.waitFor((connector) => connector.calls.some(({ body }) => body['type'] === 'typing'));
      clock.advance(3_000);
      disk.open();
      assert.equal((await saying).status, 200);
      await house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('ny hemsida')));
      clock.advance(60_000);
      await house.say(CHAIR, 'hjälp');
      await house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('Du kan skriva')));
      const after = sent(house).slice(1);
      assert.deepEqual([after[0], after.filter((one) => one === 'typing').length, after.length], ['typing', 1, 3], after.join('\n'));
    }));

  it('where the answer is a sentence that has to wait for the disk, also once however often it is delivered', () =>
    withSlowDisk(async ({ house, clock, disk }) => {
      await house.say(CHAIR, 'starta mötet');
      await house.connector.waitFor(({ calls }) => calls.length === 1);
      const reached = disk.close();
      const activity = { ...house.frame(CHAIR), type: 'message', id: 'm71', textFormat: 'plain', text: 'not: en sak' };
      const recording = house.post(activity);
      await reached;
      const asking = house.say('Amina Warsame', 'hjälp');
      const again = house.post({ ...activity, id: 'm72' });
      await clock.slept(1_500, 3);
      clock.advance(TWO_SECONDS);
      await house.connector.waitFor(({ calls }) => calls.filter(({ body }) => body['type'] === 'typing').length >= 2);
      disk.open();
      await Promise.all([recording, asking, again]);
      await house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('Du kan skriva')));
      // One for what is recorded, one for who asked.
      assert.equal(sent(house).filter((one) => one === 'typing').length, 2);
    }));

  it('and not where the answer is quick: time that passes later brings no sign', () =>
    withSlowDisk(async ({ house, clock }) => {
      await house.say(CHAIR, 'hjälp');
      clock.advance(60_000);
      await house.say(CHAIR, 'dagordning');
      clock.advance(60_000);
      await house.connector.waitFor(({ calls }) => calls.length === 2);
      assert.ok(!sent(house).includes('typing'));
    }));

  const silent: readonly (readonly [string, string, Json])[] = [
    ['is not said to us', 'vi köper en ny hemsida', {}],
    ['is an everyday word', 'klar', {}],
    ['is off the record', '// not: en sak', {}],
    ['is off the record, with our name', '// en sak', toUs('// en sak')],
  ];
  for (const [rule, text, more] of silent) {
    it(`nor at any time where what was written ${rule}`, () =>
      withSlowDisk(async ({ house, clock, disk }) => {
        await house.say(CHAIR, 'starta mötet');
        await house.connector.waitFor(({ calls }) => calls.length === 1);
        const reached = disk.close();
        const recording = house.say(CHAIR, 'not: tar lång tid', { type: 'messageUpdate', channelData: { eventType: 'editMessage' } });
        await reached;
        const saying = house.say('Amina Warsame', text, more);
        const asking = house.say('Olle Lind', 'hjälp');
        await clock.slept(1_500);
        clock.advance(TWO_SECONDS);
        await house.connector.waitFor(({ calls }) => calls.some(({ body }) => body['type'] === 'typing'));
        disk.open();
        await Promise.all([recording, saying, asking]);
        await house.connector.waitFor(({ calls }) => calls.some((call) => wordsOf(call).includes('Du kan skriva')));
        assert.equal(sent(house).filter((one) => one === 'typing').length, 1);
      }));
  }
});

/** Councils that are not found before the test says so. */
async function withSlowCouncils(test: (house: BotHouse, clock: ManualClock, found: () => void) => Promise<void>): Promise<void> {
  const councils = await openCouncils(openMemoryStore());
  const clock = manualClock();
  let found = (): void => {};
  const gate = new Promise<void>((resolve) => {
    found = resolve;
  });
  const slow: Councils = { ...councils, seriesOfChat: (chat) => gate.then(() => councils.seriesOfChat(chat)) };
  await withHouse({ councils: slow, seeded: true, clock }, (house) => test(house, clock, found));
}

const payload = {
  id: '1763712060000',
  createdDateTime: '2026-03-01T14:05:00.000Z',
  body: { contentType: 'text', content: 'Vi byter leverantör' },
  from: { user: { userIdentityType: 'aadUser', id: 'k-olle', displayName: 'Olle Lind' } },
};
const SEARCH = { commandId: 'searchDecisions', parameters: [{ name: 'q', value: 'arkiv' }] };
const CHOOSE = { commandId: 'saveNote', commandContext: 'message', messagePayload: payload };

describe('MEX-2: a search or a dialog that has been opened is answered within two seconds', () => {
  const ask = (house: BotHouse, what: string, value: Json) =>
    house.post({ ...house.frame(CHAIR), type: 'invoke', id: 'f:1', name: `composeExtension/${what}`, value });

  for (const [what, value, answered] of [
    ['query', SEARCH, { composeExtension: { type: 'message', text: 'Det tar längre tid än vanligt. Försök igen om en stund.' } }],
    ['fetchTask', CHOOSE, { task: { type: 'message', value: 'Det tar längre tid än vanligt. Försök igen om en stund.' } }],
  ] as const) {
    it(`${what}: it says so where the record takes five`, () =>
      withSlowCouncils(async (house, clock, found) => {
        const asking = ask(house, what, value);
        await clock.slept(1_500);
        clock.advance(TWO_SECONDS);
        assert.deepEqual(await asking, { status: 200, body: answered });
        found();
      }));
  }

  it('and says that it failed, where it did', async () => {
    const councils = await openCouncils(openMemoryStore());
    const broken: Councils = { ...councils, seriesOfChat: () => Promise.reject(new Error('broken')) };
    await withHouse({ councils: broken, seeded: true }, async (house) => {
      const said = 'Något gick fel hos servern. Försök igen om en stund.';
      assert.deepEqual((await ask(house, 'query', SEARCH)).body, { composeExtension: { type: 'message', text: said } });
      assert.deepEqual((await ask(house, 'fetchTask', CHOOSE)).body, { task: { type: 'message', value: said } });
    });
  });

  it('and says so where the chat has no council, and where nothing is found', () =>
    withHouse({}, async (house) => {
      const other = { conversation: { id: '19:other@thread.v2', conversationType: 'groupChat' } };
      assert.notEqual(CHAT, other.conversation.id);
      const body = async (what: string, value: Json, more: Json = {}) =>
        JSON.stringify(
          (await house.post({ ...house.frame(CHAIR), type: 'invoke', name: `composeExtension/${what}`, value, ...more })).body,
        );
      assert.match(await body('query', SEARCH), /Inget beslut innehåller ”arkiv”/);
      assert.match(await body('fetchTask', CHOOSE, other), /hör inte till något råd/);
    }));
});
