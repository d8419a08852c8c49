import assert from 'node:assert/strict';
import { type House, local, openHouse } from './house.ts';

describe('GET /api/series/:id/history', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
  });
  after(() => house.close());

  const get = (path: string, name = 'Amina Warsame') =>
    fetch(`${house.url}/api/series/${path}`, { headers: { authorization: local(name) } });

  it('tells of one item over all meetings', async () => {
    const response = await get(`${house.series}/history?meeting=${house.meeting}&item=2`);
    assert.equal(response.status, 200);
    const [first] = (await response.json()) as readonly { title: string; number: number }[];
    assert.deepEqual([first?.title, first?.number], ['E-arkiv', 24]);
  });

  it('is for the people of the council, and for items that there are', async () => {
    assert.equal((await get(`${house.series}/history?meeting=${house.meeting}&item=2`, 'Gry Okänd')).status, 403);
    assert.equal((await get(`${house.series}/history?meeting=${house.meeting}&item=40`)).status, 404);
    assert.equal((await get(`${house.series}/history?item=2`)).status, 422);
    assert.equal((await get('ingen/history?meeting=x&item=2')).status, 404);
  });
});

describe('the life of minutes, over HTTP', () => {
  it('is asked for by typed commands, and refused with a code', async () => {
    const house = await openHouse();
    const post = async (name: string, command: object) => {
      const response = await fetch(`${house.url}/api/meetings/${house.meeting}/commands`, {
        method: 'POST',
        headers: { authorization: local(name), 'content-type': 'application/json' },
        body: JSON.stringify({ id: JSON.stringify(command), command }),
      });
      return [response.status, ((await response.json()) as { code?: string }).code];
    };
    const circulate = { type: 'circulateMinutes', until: '2026-03-20' };
    assert.deepEqual(await post('Petter Nordin', circulate), [409, 'notEnded']);
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Ylva Brandt', 'avsluta mötet');
    assert.deepEqual(await post('Amina Warsame', { ...circulate, until: null }), [403, 'role']);
    assert.deepEqual(await post('Petter Nordin', { type: 'circulateMinutes', until: '2026-03-21' }), [200, undefined]);
    assert.deepEqual(await post('Amina Warsame', { type: 'verifyMinutes' }), [403, 'notVerifier']);
    assert.deepEqual(await post('Amina Warsame', { type: 'commentMinutes', item: 2, text: 'Bra.' }), [200, undefined]);
    assert.deepEqual(await post('Petter Nordin', { type: 'rectifyMinutes', item: null, text: 'Fel.' }), [409, 'notApproved']);
    await house.close();
  });
});
