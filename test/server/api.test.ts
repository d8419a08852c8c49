import assert from 'node:assert/strict';
import request from 'supertest';
import { CHAT, type House, local, openHouse } from './house.ts';

const YLVA = local('Ylva Brandt');
const AMINA = local('Amina Warsame');
const DISA = local('Disa Malm');

describe('the API', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());
  const get = (path: string, who: string) => request(house.server).get(path).set('Authorization', who);

  it('lists the series of the person, and no others', async () => {
    assert.deepEqual((await get('/api/series', AMINA)).body, [{ id: house.series, name: 'Rådet för digital samverkan' }]);
    assert.deepEqual((await get('/api/series', DISA)).body, []);
  });

  it('finds the series of a conversation, for its people', async () => {
    const of = async (chat: string, who: string) => (await get(`/api/series?chat=${encodeURIComponent(chat)}`, who)).body.length;
    assert.deepEqual([await of(CHAT, AMINA), await of('19:other@thread.v2', AMINA), await of(CHAT, DISA)], [1, 0, 0]);
  });

  it('opens the tab with one answer: the meetings of the council, and the agenda of the one to show', async () => {
    const { meetings, running } = (await get('/api/opening', AMINA)).body;
    assert.deepEqual(meetings, (await get(`/api/meetings?series=${house.series}`, AMINA)).body);
    assert.deepEqual(running.agenda, (await get(`/api/meetings/${house.meeting}/agenda`, AMINA)).body);
    assert.equal(typeof running.version, 'number');
    assert.deepEqual((await get('/api/opening', DISA)).body, { meetings: [], running: null });
    assert.deepEqual((await get('/api/opening?chat=ingen', AMINA)).body, { meetings: [], running: null });
  });

  it('lists the meetings of a series', async () => {
    const { body } = await get(`/api/meetings?series=${house.series}`, AMINA);
    assert.deepEqual(body, [{ id: house.meeting, series: house.series, number: 24, date: null, status: 'planned' }]);
  });

  it('gives the running agenda', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    const { body, headers } = await get(`/api/meetings/${house.meeting}/agenda`, AMINA);
    assert.equal(headers['cache-control'], 'no-store');
    assert.equal(body.meeting, house.meeting);
    assert.equal(body.current, 1);
    assert.deepEqual(
      body.items.map(({ number, title, status }: Record<string, unknown>) => [number, title, status]),
      [
        [1, 'Laget runt', 'current'],
        [2, 'E-arkiv', 'waiting'],
        [3, 'En gemensam ingång', 'waiting'],
      ],
    );
  });

  for (const [format, type] of [
    ['json', 'application/json'],
    ['md', 'text/markdown'],
    ['html', 'text/html'],
    ['txt', 'text/plain'],
  ]) {
    it(`gives the minutes as ${format}`, async () => {
      const response = await get(`/api/meetings/${house.meeting}/minutes.${format}`, AMINA).buffer(true);
      assert.equal(response.status, 200);
      assert.equal(response.headers['content-type'], `${type}; charset=utf-8`);
      assert.match(response.text, /Rådet för digital samverkan/);
    });
  }

  it('answers 404 to minutes in a format that there is not', async () => {
    assert.equal((await get(`/api/meetings/${house.meeting}/minutes.exe`, AMINA)).status, 404);
  });

  it('stores a text as in the chat, always addressed', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    const { status, body } = await house.say('Petter Nordin', 'not: Kravlistan är klar');
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body), ['version']);
    const minutes = await get(`/api/meetings/${house.meeting}/minutes.json`, AMINA);
    assert.equal(minutes.body.items[0].paragraphs[0].text, 'Kravlistan är klar');
  });

  it('skips a repeated id of the same person, and of nobody else', async () => {
    await house.say('Ylva Brandt', 'starta mötet');
    const first = await house.say('Petter Nordin', 'not: En gång', 'x');
    assert.deepEqual(await house.say('Petter Nordin', 'not: En gång', 'x'), first);
    assert.notDeepEqual(await house.say('Amina Warsame', 'not: En gång till', 'x'), first);
    const minutes = await get(`/api/meetings/${house.meeting}/minutes.json`, AMINA);
    assert.equal(minutes.body.items[0].paragraphs.length, 2);
  });

  it('takes a command ready made, with every sign of its texts', async () => {
    const command = { type: 'addItem', title: 'A / B : // "C" <b> 🙂', responsible: 'X / Y', minutes: 5 };
    const response = await request(house.server)
      .post(`/api/meetings/${house.meeting}/commands`)
      .set('Authorization', YLVA)
      .send({ id: '1', command });
    assert.equal(response.status, 200);
    const { body } = await get(`/api/meetings/${house.meeting}/agenda`, AMINA);
    assert.equal(body.items.at(-1).title, command.title);
    assert.equal(body.items.at(-1).responsible, command.responsible);
  });

  it('shows what was asked to be shown', async () => {
    const { status, body } = await house.say('Amina Warsame', 'hjälp');
    assert.equal(status, 200);
    assert.deepEqual(body['show'], { what: 'help', leads: false });
  });

  it('stores nothing of what is off the record', async () => {
    const before = await house.say('Amina Warsame', 'hjälp');
    const { status, body } = await house.say('Amina Warsame', '// mellan oss');
    assert.equal(status, 200);
    assert.equal(body['version'], before.body['version']);
  });

  it('shows a guest their own items only', async () => {
    await house.say('Ylva Brandt', 'gäst: Disa Malm, arkivarie (2)');
    await house.say('Ylva Brandt', 'starta mötet');
    await house.say('Petter Nordin', 'not: Internt');
    const agenda = (await get(`/api/meetings/${house.meeting}/agenda`, DISA)).body;
    assert.deepEqual([agenda.current, agenda.items.map(({ number }: { number: number }) => number)], [null, [2]]);
    const minutes = await get(`/api/meetings/${house.meeting}/minutes.txt`, DISA);
    assert.match(minutes.text, /E-arkiv/);
    assert.doesNotMatch(minutes.text, /Internt|gemensam ingång/);
    assert.deepEqual((await get('/api/series', DISA)).body, [{ id: house.series, name: 'Rådet för digital samverkan' }]);
    assert.equal((await get(`/api/meetings?series=${house.series}`, DISA)).body.length, 1);
  });
});
