import assert from 'node:assert/strict';
import request from 'supertest';
import { type House, local, openHouse } from './house.ts';

const YLVA = local('Ylva Brandt');

describe('the checks of a meeting, over the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());
  const checks = async () => (await request(house.server).get(`/api/meetings/${house.meeting}/checks`).set('Authorization', YLVA)).body;
  const merge = (who: string, keep: string, drop: string) =>
    request(house.server)
      .post(`/api/meetings/${house.meeting}/commands`)
      .set('Authorization', local(who))
      .send({ id: `${who}-${keep}`, command: { type: 'mergePeople', keep, drop } });

  it('name what was found with its item and line, and go when it is corrected', async () => {
    await house.say('Ylva Brandt', 'datum: 2026-03-02');
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Petter Nordin', 'not: Vår två dagars träff är 12–14 september');
    const [found, ...more] = await checks();
    assert.deepEqual(more, []);
    assert.deepEqual(found, {
      code: 'dayCount',
      item: 1,
      line: `${house.meeting}-l1`,
      text: 'två dagars',
      dates: '12–14 september',
      days: 3,
    });
    await house.say('Petter Nordin', 'rätta: s/två/tre/');
    assert.deepEqual(await checks(), []);
  });

  it('offer two spellings for merging, which chair and secretary can do', async () => {
    await house.say('Ylva Brandt', 'ledamot: Amina Varsame, utredare, Norrviks kommun');
    const pair = { code: 'samePerson', item: null, line: null, text: 'Amina Varsame', a: 'Amina Warsame', b: 'Amina Varsame' };
    assert.deepEqual(await checks(), [pair]);
    assert.equal((await merge('Amina Warsame', 'Amina Warsame', 'Amina Varsame')).status, 403);
    assert.equal((await merge('Ylva Brandt', 'Amina Warsame', 'Amina Varsame')).status, 200);
    assert.deepEqual(await checks(), []);
    await house.say('Ylva Brandt', 'närvarande: Amina Varsame');
    const { body } = await request(house.server).get(`/api/meetings/${house.meeting}/agenda`).set('Authorization', YLVA);
    assert.deepEqual(body.present, ['Amina Warsame']);
  });

  it('ask no more once somebody who leads has said that they are two people', async () => {
    await house.say('Ylva Brandt', 'ledamot: Amina Varsame, utredare, Norrviks kommun');
    const apart = (who: string) =>
      request(house.server)
        .post(`/api/meetings/${house.meeting}/commands`)
        .set('Authorization', local(who))
        .send({ id: `${who}-apart`, command: { type: 'keepApart', a: 'Amina Varsame', b: 'Amina Warsame' } });
    assert.equal((await apart('Amina Warsame')).status, 403);
    assert.equal((await checks()).length, 1);
    assert.equal((await apart('Ylva Brandt')).status, 200);
    assert.deepEqual(await checks(), []);
  });
});
