import assert from 'node:assert/strict';
import type { PersonFile } from '../../src/person-file.ts';
import { aboutPerson } from '../../src/views/about-person.ts';
import { said } from '../store/events.ts';
import { type Door, openDoor } from './door.ts';
import { A } from './two-councils.ts';

describe('all that is stored about a person', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
  });
  after(() => door.close());

  const file = async (role: 'secretary' | 'member', name: string): Promise<PersonFile> =>
    JSON.parse((await door.ask(role, { method: 'POST', path: `/api/series/${A.series}/person`, body: { name } })).text);

  it('is memberships, keys, and from every stream what they did and where they are named', async () => {
    const { name, memberships, keys, streams } = await file('secretary', 'Amina Warsame');
    assert.equal(name, 'Amina Warsame');
    assert.deepEqual([memberships.map((one) => one.name), keys], [['Amina Warsame'], ['key of Amina Warsame']]);
    assert.deepEqual(
      streams.map(({ id }) => id),
      [A.series, A.first, A.second],
    );
    const first = JSON.stringify(streams.find(({ id }) => id === A.first));
    for (const words of ['note canary1p2', 'dissent canary1p3', 'remark canary1whole']) assert(first.includes(words), words);
    assert(streams.some(({ events }) => events.some(({ own, stored }) => !own && stored.some(({ at }) => at.startsWith('body/who')))));
  });

  it('tells of others’ acts only what names them', async () => {
    const { streams } = await file('secretary', 'Disa Malm');
    const all = JSON.stringify(streams);
    assert.match(all, /Disa Malm/);
    assert.doesNotMatch(all, /canary|Gunnar|Amina|Kim Sand/);
  });

  it('is the same whoever may ask, and whatever spelling they ask by', async () => {
    assert.deepEqual(await file('member', 'amina warsame'), { ...(await file('secretary', 'amina warsame')) });
    assert.deepEqual((await file('secretary', 'amina warsame')).streams, (await file('secretary', 'Amina Warsame')).streams);
  });

  it('gives of a long text the lines with the name', () => {
    const [found] = aboutPerson([said('a', 'Rad ett\nYlva Brandt är sjuk\nRad tre')], ['Ylva Brandt']);
    assert.deepEqual(found?.stored, [{ at: 'title', value: 'Ylva Brandt är sjuk' }]);
    assert.deepEqual(aboutPerson([said('a', 'Ylva')], ['Ylva Brandt']), []);
    assert.deepEqual(aboutPerson([said('a', 'Bolaget i Bollnäs')], ['Bo']), []);
    assert.equal(aboutPerson([said('a', 'Bos båt')], ['Bo']).length, 1);
  });
});
