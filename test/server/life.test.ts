import assert from 'node:assert/strict';
import request from 'supertest';
import { type House, local, openHouse } from './house.ts';

describe('the life of minutes and the words of a line, over the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Ylva Brandt', 'gäst: Disa Malm (2)');
    await house.say('Amina Warsame', 'not: Kabeln är grävd.');
    await house.say('Ylva Brandt', 'avsluta mötet');
  });
  afterEach(() => house.close());

  const get = (name: string, path: string) => request(house.server).get(`/api/${path}`).set('Authorization', local(name));
  const post = (name: string, command: object) =>
    request(house.server)
      .post(`/api/meetings/${house.meeting}/commands`)
      .set('Authorization', local(name))
      .send({ id: JSON.stringify(command), command });
  const statuses = async () => {
    const agenda = await get('Amina Warsame', `meetings/${house.meeting}/agenda`);
    const { body } = await get('Amina Warsame', `meetings?series=${house.series}`);
    return [agenda.body.status, body[0].status];
  };

  it('is what the council’s people see, with what is theirs to do', async () => {
    const { body, status } = await get('Petter Nordin', `meetings/${house.meeting}/life`);
    assert.equal(status, 200);
    assert.deepEqual(body.may, ['circulateMinutes', 'requestChange', 'commentMinutes']);
    assert.deepEqual(body.steps, [{ type: 'ended', by: 'Ylva Brandt', at: '2026-03-02T09:00:00.000Z' }]);
    assert.equal((await get('Disa Malm', `meetings/${house.meeting}/life`)).status, 403);
    assert.equal((await get('Disa Malm', `meetings/${house.meeting}/agenda`)).status, 200);
  });

  it('gives all that a line has said to who leads, and to nobody else', async () => {
    const line = `${house.meeting}-l1`;
    await post('Petter Nordin', { type: 'correctLine', line, body: { kind: 'note', text: 'Kabeln ligger där.' }, was: 'Kabeln är grävd.' });
    const { body } = await get('Petter Nordin', `meetings/${house.meeting}/lines/${line}`);
    assert.deepEqual(
      body.map((one: { by: string; body: object }) => [one.by, one.body]),
      [
        ['Amina Warsame', { kind: 'note', text: 'Kabeln är grävd.' }],
        ['Petter Nordin', { kind: 'note', text: 'Kabeln ligger där.' }],
      ],
    );
    assert.equal((await get('Amina Warsame', `meetings/${house.meeting}/lines/${line}`)).status, 403);
    assert.equal((await get('Petter Nordin', `meetings/${house.meeting}/lines/${house.meeting}-l9`)).status, 404);
    const late = await post('Ylva Brandt', { type: 'correctLine', line, body: { kind: 'note', text: 'Nej.' }, was: 'Kabeln är grävd.' });
    assert.deepEqual([late.status, late.body.code], [409, 'changedMeanwhile']);
  });

  it('says everywhere that silence was consent, once the day is over', async () => {
    await post('Petter Nordin', { type: 'circulateMinutes', until: '2026-03-02' });
    assert.deepEqual(await statuses(), ['circulated', 'circulated']);
    await house.close();
    house = await openHouse({ store: house.store, now: () => new Date('2026-03-03T09:00:00Z') });
    house = { ...house, meeting: `${house.series}_1` };
    assert.deepEqual(await statuses(), ['verified', 'verified']);
  });
});
