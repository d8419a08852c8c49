import assert from 'node:assert/strict';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import { type House, local, openHouse } from './house.ts';

describe('GET /api/actions', () => {
  let house: House;
  before(async () => {
    house = await openHouse();
    const other = { name: 'Hamnrådet', chair: 'Olle Lind', members: [{ name: 'Amina Warsame' }, { name: 'Olle Lind' }] };
    const openActions = [
      { number: 3, what: 'målar bryggan', who: ['Amina Warsame'], due: { text: '1 februari', date: '2026-02-01' } },
      { number: 4, what: 'köper färg', who: ['Olle Lind'] },
    ];
    await house.councils.setUp(parseSeriesFile(JSON.stringify({ ...other, openActions })).settings, '2026-03-02T08:00:00.000Z', null);
    for (const text of [
      'starta mötet',
      'åtgärd: @Amina Warsame, @Petter Nordin ringer arkivet senast 2 juni',
      'åtgärd: @Petter Nordin skriver',
    ])
      assert.equal((await house.say('Ylva Brandt', text)).status, 200);
  });
  after(() => house.close());

  const mine = async (name: string, authorization = local(name)) => {
    const response = await fetch(`${house.url}/api/actions`, { headers: { authorization } });
    assert.equal(response.status, 200);
    return (await response.json()) as {
      council: string;
      at: string;
      number: number;
      what: string;
      overdue: boolean;
      due: { date: string } | null;
    }[];
  };
  const briefly = async (name: string) =>
    (await mine(name)).map(({ council, what, overdue }) => `${council}: ${what}${overdue ? ' (late)' : ''}`);
  const follow = (name: string, at: string, number: number, status: string) =>
    fetch(`${house.url}/api/meetings/${at}/commands`, {
      method: 'POST',
      headers: { authorization: local(name), 'content-type': 'application/json' },
      body: JSON.stringify({ id: `${name}${number}${status}`, command: { type: 'followUpAction', number, status, reason: null } }),
    });

  it('gives one person’s open actions of all their councils, the earliest day first', async () => {
    assert.deepEqual(await briefly('Amina Warsame'), ['Hamnrådet: målar bryggan (late)', 'Rådet för digital samverkan: ringer arkivet']);
    assert.deepEqual(await briefly('Petter Nordin'), [
      'Rådet för digital samverkan: ringer arkivet',
      'Rådet för digital samverkan: skriver',
    ]);
  });

  it('gives who has none, or is in no council, an empty list', async () => {
    assert.deepEqual(await mine('Ylva Brandt'), []);
    assert.deepEqual(await mine('Okänd Person'), []);
  });

  it('names the meeting that a command about it goes to, before that meeting has begun too; then it is gone', async () => {
    const [late] = await mine('Amina Warsame');
    assert.ok(late);
    assert.equal((await follow('Ylva Brandt', late.at, late.number, 'done')).status, 403);
    assert.equal((await follow('Amina Warsame', late.at, late.number, 'done')).status, 200);
    assert.deepEqual(await briefly('Amina Warsame'), ['Rådet för digital samverkan: ringer arkivet']);
    assert.equal((await follow('Amina Warsame', late.at, late.number, 'dropped')).status, 422);
  });

  it('has it back when it is opened again', async () => {
    const [other] = await mine('Olle Lind');
    assert.ok(other);
    for (const status of ['dropped', 'open']) assert.equal((await follow('Olle Lind', other.at, other.number, status)).status, 200);
    assert.deepEqual(await briefly('Olle Lind'), ['Hamnrådet: köper färg']);
  });
});
