import assert from 'node:assert/strict';
import { MINUTES_FORMATS } from '../../src/documents/formats.ts';
import { maskedMinutes } from '../../src/views/masked-minutes.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { type Door, openDoor } from './door.ts';
import { A } from './two-councils.ts';

describe('the public version of minutes', () => {
  let door: Door;
  before(async () => {
    door = await openDoor();
  });
  after(() => door.close());

  const ask = async (format: string, body: object): Promise<string> =>
    (await door.ask('secretary', { method: 'POST', path: `/api/meetings/${A.first}/public.${format}`, body })).text;

  for (const format of MINUTES_FORMATS) {
    it(`has none of the masked names and passages in it as ${format}`, async () => {
      const text = await ask(format, { names: ['amina  warsame', 'Disa Malm'], passages: ['canary1p3'] });
      assert.doesNotMatch(text, /Amina|Warsame|Disa|canary1p3/);
      assert.match(text, /\[maskat\]/);
      assert.match(text, /canary1p2/);
      assert.match(text, /Ylva/);
    });
  }

  it('has nothing of the work on the draft', async () => {
    assert.doesNotMatch(await ask('json', {}), /remark canary1whole|"remarks"/);
  });

  const view = async (): Promise<MinutesView> =>
    JSON.parse((await door.ask('secretary', { method: 'GET', path: `/api/meetings/${A.first}/minutes.json` })).text);
  const masked = async (place: string, names: readonly string[], passages: readonly string[] = []) =>
    maskedMinutes({ ...(await view()), place }, { names, passages, mask: '[maskat]' });

  for (const [place, names, passages, wanted] of [
    ['Ylva Brandts rum', ['Ylva Brandt'], [], '[maskat] rum'],
    ['YLVA\nBRANDT', ['Ylva Brandt'], [], '[maskat]'],
    ['hos Ann i Annika', ['Ann'], [], 'hos [maskat] i Annika'],
    ['Ylva Brandt', ['Ylva', 'Ylva Brandt'], [], '[maskat]'],
    ['a (b) c.*', [], ['(b) c.*'], 'a [maskat]'],
    ['Åsa', ['A\u030asa'], [], '[maskat]'],
    ['$& hos Bo', ['Bo'], [], '$& hos [maskat]'],
    ['Bo', ['', ' '], [''], 'Bo'],
  ] as const) {
    it(`reads “${wanted}” where “${place.replaceAll('\n', ' ')}” stood`, async () => {
      assert.equal((await masked(place, names, passages)).place, wanted);
    });
  }

  it('masks what else a person’s row tells of who it is, and leaves ids, days and kinds', async () => {
    const before = await view();
    const { present, status, date, series } = maskedMinutes(
      { ...before, present: before.present.map((one) => ({ ...one, role: 'jurist', organisation: 'Vindvik' })) },
      { names: ['Amina Warsame', 'draft', 'circulated', before.series], passages: [], mask: '*' },
    );
    assert.deepEqual(
      present.find(({ name }) => name === '*'),
      { ...present.find(({ name }) => name === '*'), role: '*', organisation: '*' },
    );
    assert(present.some(({ role }) => role === 'jurist'));
    assert.deepEqual([status, date, series], [before.status, before.date, before.series]);
  });
});
