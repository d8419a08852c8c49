import assert from 'node:assert/strict';
import { nextWhere, readEvents } from './event-reader.ts';
import { CHAT, type House, local, openHouse } from './house.ts';

describe('GET /api/series/events', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());
  const read = (who: string, query = '') => readEvents(`${house.url}/api/series/events${query}`, { authorization: local(who) });

  it('tells who waits when they are let in, and nothing in between', async () => {
    const events = read('Disa Malm', `?chat=${encodeURIComponent(CHAT)}`);
    assert.deepEqual((await nextWhere(events, () => true)).data, []);
    await house.say('Ylva Brandt', 'plats: Sessionssalen');
    await house.say('Ylva Brandt', 'gäst: Disa Malm (2)');
    assert.deepEqual((await nextWhere(events, () => true)).data, [{ id: house.series, name: 'Rådet för digital samverkan' }]);
    await events.return();
  });

  it('tells nobody of the councils of others', async () => {
    const events = read('Ingen Alls');
    assert.deepEqual((await nextWhere(events, () => true)).data, []);
    await events.return();
  });
});
