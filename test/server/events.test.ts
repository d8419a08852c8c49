import assert from 'node:assert/strict';
import { nextWhere, readEvents } from './event-reader.ts';
import { type House, local, openHouse } from './house.ts';

interface Seen {
  readonly status: string;
  readonly current: number | null;
  readonly questions: readonly unknown[];
}

const seen = (data: unknown): Seen => data as Seen;

describe('GET /api/meetings/:id/events', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());
  const read = (who: string, headers: Record<string, string> = {}) =>
    readEvents(`${house.url}/api/meetings/${house.meeting}/events`, { authorization: local(who), ...headers });

  it('says at once how things stand, under the version of the meeting', async () => {
    const { body } = await house.say('Ylva Brandt', 'starta mötet');
    const events = read('Amina Warsame');
    const first = await nextWhere(events, () => true);
    assert.deepEqual([first.event, first.id, seen(first.data).status], ['agenda', String(body['version']), 'open']);
    await events.return();
  });

  it('says what changes', async () => {
    const events = read('Amina Warsame');
    await nextWhere(events, ({ data }) => seen(data).status === 'planned');
    await house.say('Ylva Brandt', 'starta mötet');
    const open = await nextWhere(events, ({ event, data }) => event === 'agenda' && seen(data).status === 'open');
    assert.equal(seen(open.data).current, 1);
    await events.return();
  });

  it('does not repeat what the reader has seen', async () => {
    const { body } = await house.say('Ylva Brandt', 'starta mötet');
    const events = read('Amina Warsame', { 'last-event-id': String(body['version']) });
    assert.equal((await nextWhere(events, () => true)).event, '');
    await house.say('Ylva Brandt', 'punkt 2');
    const next = await nextWhere(events, () => true);
    assert.equal(seen(next.data).current, 2);
    await events.return();
  });

  it('tells who comes back all that they have missed', async () => {
    const before = await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Ylva Brandt', 'punkt 3');
    const events = read('Amina Warsame', { 'last-event-id': String(before.body['version']) });
    assert.equal(seen((await nextWhere(events, () => true)).data).current, 3);
    await events.return();
  });

  it('folds a burst, and ends with the last state', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    const events = read('Amina Warsame');
    await nextWhere(events, () => true);
    const burst = 60;
    await Promise.all(Array.from({ length: burst }, (_, index) => house.say('Amina Warsame', `fråga: nummer ${index}`)));
    let told = 1;
    await nextWhere(events, ({ data }) => {
      told += 1;
      return seen(data).questions.length === burst;
    });
    assert.ok(told < burst / 2, `${told} events`);
    await events.return();
  });

  it('points on to the next meeting when this one has ended', async () => {
    const events = read('Amina Warsame');
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Ylva Brandt', 'avsluta mötet');
    const { data } = await nextWhere(events, ({ event }) => event === 'series');
    const { id } = data as { id: string };
    assert.notEqual(id, house.meeting);
    assert.equal((await house.councils.meeting(id))?.meeting.status, 'planned');
    await events.return();
  });

  it('keeps from a guest what is not theirs', async () => {
    await house.say('Ylva Brandt', 'gäst: Disa Malm, arkivarie (2)');
    await house.say('Ylva Brandt', 'starta mötet');
    const events = read('Disa Malm');
    await nextWhere(events, ({ data }) => seen(data).current === null);
    await house.say('Ylva Brandt', 'fråga: vem tar detta?');
    await house.say('Ylva Brandt', 'punkt 2');
    // How many events the two steps are folded into is a matter of time.
    await nextWhere(events, ({ data }) => {
      assert.deepEqual(seen(data).questions, []);
      return seen(data).current === 2;
    });
    await events.return();
  });

  it('ends when the server closes', async () => {
    const other = await openHouse();
    const events = readEvents(`${other.url}/api/meetings/${other.meeting}/events`, { authorization: local('Amina Warsame') });
    await nextWhere(events, () => true);
    await other.close();
    await assert.rejects(
      nextWhere(events, () => false),
      /the stream ended/,
    );
  });
});
