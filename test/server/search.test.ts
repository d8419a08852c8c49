import assert from 'node:assert/strict';
import type { Found } from '../../src/search/question.ts';
import { type House, local, openHouse } from './house.ts';

describe('GET /api/search', () => {
  let house: House;
  beforeEach(async () => {
    house = await openHouse();
    for (const text of [
      'gäst: Sara Lund, arkivarie, Vindvik (2)',
      'starta mötet',
      'laget runt: Arkivet flyttar.',
      'punkt 2',
      'not: Arkivet är fullt.',
      'beslut: Ett nytt arkiv upphandlas.',
    ]) {
      assert.equal((await house.say('Petter Nordin', text)).status, 200, text);
    }
    await house.search.caughtUp();
  });
  afterEach(() => house.close());

  async function ask(name: string | null, query: string): Promise<{ readonly status: number; readonly body: Found }> {
    const headers = name === null ? {} : { authorization: local(name) };
    const response = await fetch(`${house.url}/api/search?${query}`, { headers });
    return { status: response.status, body: (await response.json()) as Found };
  }
  const sentences = async (name: string, query: string): Promise<readonly string[]> =>
    (await ask(name, query)).body.hits.map(({ sentence }) => sentence);

  it('gives a member all that holds the words, newest first, with the sentence', async () => {
    assert.deepEqual(await sentences('Amina Warsame', 'q=arkiv'), [
      'Ett nytt arkiv upphandlas.',
      'Arkivet är fullt.',
      'E-arkiv.',
      'Arkivet flyttar.',
    ]);
  });

  it('keeps to a kind, a person, a year and a council', async () => {
    assert.deepEqual(await sentences('Amina Warsame', 'kind=decision'), ['Ett nytt arkiv upphandlas.']);
    assert.deepEqual(await sentences('Amina Warsame', 'q=arkiv&person=petter%20nordin&kind=note'), ['Arkivet är fullt.']);
    assert.deepEqual(await sentences('Amina Warsame', 'q=arkiv&year=2019'), []);
    assert.deepEqual(await sentences('Amina Warsame', 'q=arkiv&series=annat'), []);
  });

  it('gives a guest only what belongs to their items', async () => {
    assert.deepEqual(await sentences('Sara Lund', 'q=arkiv'), ['Ett nytt arkiv upphandlas.', 'Arkivet är fullt.', 'E-arkiv.']);
    assert.deepEqual(await sentences('Sara Lund', 'kind=meeting&q=samverkan'), []);
  });

  it('gives a stranger nothing, and nobody without a name', async () => {
    assert.deepEqual(await sentences('Okänd Person', 'q=arkiv'), []);
    assert.equal((await ask(null, 'q=arkiv')).status, 401);
  });

  it('says that a question is not well formed', async () => {
    for (const query of ['kind=secret', 'year=nu', 'limit=0', 'limit=1000', `q=${'a'.repeat(600)}`, 'q=a&q=b', 'after=-1']) {
      assert.equal((await ask('Amina Warsame', query)).status, 422, query);
    }
  });
});
