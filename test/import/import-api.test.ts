import assert from 'node:assert/strict';
import request from 'supertest';
import { type House, local, openHouse } from '../server/house.ts';
import { docx, p } from './docx.ts';
import { oldItem, oldMinutes, person } from './minutes.ts';

const SECRETARY = local('Petter Nordin');
const MEMBER = local('Amina Warsame');
const STRANGER = local('Disa Malm');

describe('the API of old minutes', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
  });
  afterEach(() => house.close());

  const post = (path: string, who: string, body: object) => request(house.server).post(path).set('Authorization', who).send(body);
  const get = (path: string, who: string) => request(house.server).get(path).set('Authorization', who).buffer(true);
  const send = (who: string, bytes: Buffer, name = 'möte.docx') =>
    request(house.server)
      .post('/api/import/readings')
      .set('Authorization', who)
      .set('X-File-Name', encodeURIComponent(name))
      .set('Content-Type', 'application/octet-stream')
      .send(bytes);
  const wanted = (more = {}) => ({
    ...{ id: 'r1', series: house.series, file: { name: 'gamla.docx', hash: 'cd'.repeat(32) }, original: '\nrad två' },
    ...{ minutes: oldMinutes({ number: 7, items: [oldItem(1, 'Laget runt')], present: [person('Amina Warsame')] }) },
    ...more,
  });
  const stored = async (): Promise<string> => {
    const { status, body } = await post('/api/import', SECRETARY, wanted());
    assert.equal(status, 200, JSON.stringify(body));
    return body.meeting;
  };

  it('reads a file, and stores nothing', async () => {
    const { status, body } = await send(SECRETARY, await docx(p('Minnesanteckningar') + p('Närvarande: Anna Berg')));
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.original, 'Minnesanteckningar\nNärvarande: Anna Berg');
    assert.equal(body.file.name, 'möte.docx');
    assert.match(body.file.hash, /^[0-9a-f]{64}$/);
    assert.equal(body.readings.length, 1);
    assert.equal((await house.councils.meetings(house.series)).length, 1);
  });

  it('reads for chair and secretary of a council only', async () => {
    for (const who of [MEMBER, STRANGER]) assert.equal((await send(who, Buffer.from('a'))).status, 403);
  });

  it('says in problem details why a file was not read', async () => {
    const { status, body } = await send(SECRETARY, Buffer.from('%PDF-1.7'), 'möte.pdf');
    assert.deepEqual([status, body.code, body.title], [422, 'format', 'möte.pdf går inte att läsa. Använd docx, html eller txt.']);
    assert.equal((await send(SECRETARY, Buffer.alloc(0))).body.code, 'empty');
    assert.equal((await send(SECRETARY, Buffer.alloc(20_000_001))).status, 413);
  });

  it('stores a reading once, for chair and secretary only', async () => {
    for (const who of [MEMBER, STRANGER]) assert.equal((await post('/api/import', who, wanted())).status, 403);
    const id = await stored();
    assert.equal((await post('/api/import', SECRETARY, wanted({ id: 'r2' }))).body.meeting, id);
    const { body } = await get(`/api/meetings?series=${house.series}`, MEMBER);
    assert.deepEqual(body[0], { id, series: house.series, number: 7, date: '2019-03-05', status: 'archived' });
  });

  it('names the fields that are wrong', async () => {
    const { status, body } = await post('/api/import', SECRETARY, wanted({ minutes: { ...oldMinutes(), date: 'i går' } }));
    assert.deepEqual([status, body.fields], [422, ['minutes.date']]);
    assert.equal((await post('/api/import', SECRETARY, wanted({ series: 'annat' }))).status, 404);
  });

  it('prints imported minutes as all others', async () => {
    const id = await stored();
    for (const format of ['json', 'md', 'html', 'txt']) {
      const { status, text } = await get(`/api/meetings/${id}/minutes.${format}`, MEMBER);
      assert.equal(status, 200, format);
      assert.match(text, /Laget runt/);
      assert.match(text, /2019-03-05/);
    }
    assert.equal((await get(`/api/meetings/${id}/minutes.json`, STRANGER)).status, 403);
  });

  it('has no agenda, and takes no commands, for them', async () => {
    const id = await stored();
    assert.equal((await get(`/api/meetings/${id}/agenda`, MEMBER)).status, 404);
    assert.equal((await post(`/api/meetings/${id}/commands`, SECRETARY, { id: 'c', text: 'not: a' })).status, 404);
  });

  it('mends a reading, and gives the original as it was', async () => {
    const id = await stored();
    const minutes = oldMinutes({ number: 8, items: [oldItem(1, 'Broar')] });
    assert.equal((await post(`/api/import/${id}`, MEMBER, { id: 'm', minutes })).status, 403);
    assert.deepEqual((await post(`/api/import/${id}`, SECRETARY, { id: 'm', minutes })).body, { meeting: id, version: 2 });
    assert.equal((await get(`/api/meetings/${id}/minutes.json`, MEMBER)).body.items[0].title, 'Broar');
    const { text, headers } = await get(`/api/meetings/${id}/original`, MEMBER);
    assert.equal(text, '\nrad två');
    assert.equal(headers['content-type'], 'text/plain; charset=utf-8');
    assert.equal((await get(`/api/meetings/${id}/original`, STRANGER)).status, 403);
    assert.equal((await get(`/api/meetings/${house.meeting}/original`, MEMBER)).status, 404);
  });

  it('proposes a council out of readings', async () => {
    const { status, body } = await post('/api/import/series', SECRETARY, {
      readings: [oldMinutes({ present: [person('Ida Ek', 'Staden')] })],
    });
    assert.equal(status, 200);
    assert.deepEqual(
      [body.settings.name, body.settings.nextNumber, body.settings.members[0].organisation],
      ['Rådet för vägar', 13, 'Staden'],
    );
  });
});
