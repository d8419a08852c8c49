import assert from 'node:assert/strict';
import request from 'supertest';
import type { Actor } from '../../src/core/origin.ts';
import type { Parts } from '../../src/server/parts.ts';
import { CHAT, type House, local, openHouse } from '../server/house.ts';
import { oldItem, oldMinutes, person } from './minutes.ts';

const NEW = '19:new@thread.v2';
const NADIA = local('Nadia Ek');
/** Leads a council, and is in no other chat. */
const LEADER = local('Petter Nordin');
const here = (name: string, verified = true): Actor => ({ name, key: null, verified });
const PEOPLE: Readonly<Record<string, readonly Actor[]>> = {
  [NEW]: [here('Nadia Ek'), here('Sixten Lund'), here('Falsk Person (Unverified)', false)],
  [CHAT]: [here('Petter Nordin'), here('Nadia Ek')],
};

describe('the API that founds a council', () => {
  let house: House;
  let roster: Parts['roster'];
  beforeEach(async () => {
    roster = async (chat) => PEOPLE[chat] ?? [];
    house = await openHouse({ roster: (chat) => roster(chat) });
  });
  afterEach(() => house.close());

  const minutes = oldMinutes({
    number: 12,
    items: [oldItem(1, 'Laget runt')],
    present: [person('Anna Bergström'), person('Anna Bergstrom')],
  });
  const files = [{ file: { name: 'gamla.docx', hash: 'cd'.repeat(32) }, original: '\nrad två', meetings: [{ nth: 1, minutes }] }];
  const found = (who: string, more = {}) =>
    request(house.server)
      .post('/api/import/council')
      .set('Authorization', who)
      .send({ id: 'f1', chat: NEW, files, ...more });
  const may = (who: string, chat = NEW) =>
    request(house.server)
      .get(`/api/import/council?chat=${encodeURIComponent(chat)}`)
      .set('Authorization', who);
  const read = (who: string, chat: string) =>
    request(house.server)
      .post(`/api/import/readings?chat=${encodeURIComponent(chat)}`)
      .set('Authorization', who)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from('Minnesanteckningar\nNärvarande: Anna Berg'));
  const propose = (who: string, chat: string, more = {}) =>
    request(house.server)
      .post(`/api/import/series?chat=${encodeURIComponent(chat)}`)
      .set('Authorization', who)
      .send({ readings: [minutes], ...more });
  const nothingIsNew = async () =>
    assert.deepEqual(
      (await house.councils.series()).map(({ id }) => id),
      [house.series],
    );

  it('lets who is in a chat without a council read, look and found', async () => {
    assert.equal((await may(NADIA)).status, 204);
    assert.equal((await read(NADIA, NEW)).status, 200);
    assert.equal((await propose(NADIA, NEW)).status, 200);
    await nothingIsNew();
    const { status, body } = await found(NADIA);
    assert.equal(status, 200, JSON.stringify(body));
    const series = await house.councils.seriesOfChat(NEW);
    assert.deepEqual([body, series?.secretary], [{ series: series?.id, meeting: `${series?.id}_1` }, 'Nadia Ek']);
    const seen = await request(house.server)
      .get(`/api/series?chat=${encodeURIComponent(NEW)}`)
      .set('Authorization', NADIA);
    assert.deepEqual(seen.body, [{ id: series?.id, name: 'Rådet för vägar' }]);
  });

  it('founds what was proposed: of spellings that were settled one person, the other spelling an alias', async () => {
    const settled = [{ a: 'Anna Bergström', b: 'Anna Bergstrom', keep: 'Anna Bergström' }];
    const { body } = await propose(NADIA, NEW, { settled });
    await found(NADIA, { settled });
    const series = await house.councils.seriesOfChat(NEW);
    assert.deepEqual(series?.members, body.settings.members);
    assert.deepEqual(
      series?.members.map(({ name, aliases }) => [name, aliases]),
      [['Anna Bergström', ['Anna Bergstrom']]],
    );
    assert.deepEqual(body.similar, []);
  });

  for (const [what, who, chat] of [
    ['who leads another council and is not in the chat', LEADER, NEW],
    ['who is unknown', local('Okänd Person'), NEW],
    ['who is in the chat, unverified', local('Falsk Person (Unverified)'), NEW],
    ['who names a chat that we are not in', NADIA, '19:nowhere@thread.v2'],
  ] as const) {
    it(`refuses everything to somebody ${what}`, async () => {
      for (const { status, body } of [await may(who, chat), await found(who, { chat }), await read(who, chat), await propose(who, chat)]) {
        assert.deepEqual([status, body.code], [403, 'notInChat']);
      }
      await nothingIsNew();
    });
  }

  it('leaves a chat that has a council alone, whoever asks', async () => {
    for (const who of [NADIA, LEADER]) {
      const answers = [await may(who, CHAT), await found(who, { chat: CHAT }), await read(who, CHAT), await propose(who, CHAT)];
      for (const { status, body } of answers) assert.deepEqual([status, body.code], [409, 'seriesTied']);
    }
    assert.match((await may(NADIA, CHAT)).body.title, /^Chatten hör redan till Rådet för digital samverkan\./);
    await nothingIsNew();
  });

  it('founds once: the same request again is answered alike, another one refused', async () => {
    const first = await found(NADIA);
    const again = await found(NADIA);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    const other = await found(local('Sixten Lund'), { id: 'f2' });
    assert.deepEqual([first.status, other.status, other.body.code], [200, 409, 'seriesTied']);
  });

  it('names what is wrong: a name that is taken, none at all, fields', async () => {
    const named = (council: string | null) => ({
      files: files.map((one) => ({ ...one, meetings: [{ nth: 1, minutes: { ...minutes, council } }] })),
    });
    const taken = await found(NADIA, named('Rådet för digital samverkan'));
    assert.deepEqual([taken.status, taken.body.code], [409, 'seriesExists']);
    const nameless = await found(NADIA, named(null));
    assert.deepEqual([nameless.status, nameless.body.code], [422, 'seriesNameless']);
    assert.deepEqual((await found(NADIA, { files: [] })).body.fields, ['files']);
    await nothingIsNew();
  });

  it('takes who acts from the request’s proof, never from its body', async () => {
    assert.equal((await found(LEADER, { actor: { name: 'Nadia Ek' } })).status, 422);
    assert.equal((await found(NADIA, { secretary: 'Petter Nordin' })).status, 422);
    await nothingIsNew();
  });

  it('lets nobody in when the channel does not say who is in the chat', async () => {
    roster = () => Promise.reject(new Error('no answer'));
    const { status, body } = await found(NADIA);
    assert.deepEqual([status, body.code], [503, 'unavailable']);
    await nothingIsNew();
  });
});
