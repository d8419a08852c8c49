import assert from 'node:assert/strict';
import type { Answer } from '../../src/answer.ts';
import { parseSeriesFile } from '../../src/cli/series-file.ts';
import type { Councils } from '../../src/councils.ts';
import { openCouncils } from '../../src/open-councils.ts';
import { openMemoryStore } from '../../src/store/memory-store.ts';

const ADA = 'Ada Berg';
const BO = 'Bo Ek';
const NOW = '2026-03-02T08:00:00.000Z';
const actor = (name: string) => ({ name, key: null, verified: true });

let councils: Councils;
let count = 0;

const setUp = (name: string, more: object, chat: string | null = null): Promise<string> => {
  const file = { name, secretary: ADA, members: [{ name: ADA }], agenda: [{ title: 'Läget' }], ...more };
  return councils.setUp(parseSeriesFile(JSON.stringify(file)).settings, NOW, chat);
};

/** Says something in a chat; a personal one is all ours, as `bot/` has it. */
function say(name: string, chat: string, text: string, personal = false): Promise<Answer> {
  count += 1;
  return councils.hear({
    ...{ kind: 'message', actor: actor(name), at: NOW, channel: 'chat', source: `s${count}`, message: `m${count}` },
    place: { kind: 'chat', chat, personal, roster: async () => [actor(ADA), actor(BO)] },
    ...{ text, mentioned: personal, mentions: [] },
  });
}
const personally = (name: string, text: string) => say(name, `personal-${name}`, text, true);
const seriesIn = (answer: Answer): string | null => (answer.status === 'done' ? answer.series : null);

describe('which council is meant', () => {
  beforeEach(async () => {
    councils = await openCouncils(openMemoryStore());
  });

  it('in a personal chat is the one with an open meeting', async () => {
    await setUp('Byalaget', { nextDate: '2026-03-03' });
    const boats = await setUp('Båtlaget', { nextDate: '2026-09-01' }, 'boats');
    await say(ADA, 'boats', 'starta mötet');
    assert.equal(seriesIn(await personally(ADA, 'not: hej')), boats);
  });

  it('in a personal chat is else the one with the nearest planned meeting, and in doubt it is asked', async () => {
    const village = await setUp('Byalaget', { nextDate: '2026-03-03' });
    await setUp('Båtlaget', { nextDate: '2026-09-01' });
    assert.equal(seriesIn(await personally(ADA, 'närvarande')), village);
    await setUp('Viltlaget', { nextDate: '2026-03-03' });
    const asked = await personally(ADA, 'närvarande');
    assert.deepEqual(asked.status === 'askedWhichCouncil' ? asked.names.toSorted() : asked, ['Byalaget', 'Viltlaget']);
  });

  it('in a personal chat of somebody who belongs to none is asked for', async () => {
    await setUp('Byalaget', {});
    assert.equal((await personally('Cia Öst', 'närvarande')).status, 'askedForCouncil');
  });

  it('in a chat of nobody’s is asked for at its first use; what is not addressed is passed over', async () => {
    assert.equal((await say(ADA, 'new', 'starta mötet')).status, 'askedForCouncil');
    assert.equal((await say(ADA, 'new', 'Hej på er')).status, 'ignored');
  });

  it('is a new one by a new name: who gives it is its secretary, the people of the chat its members', async () => {
    const id = seriesIn(await say(ADA, 'new', 'serie: Nya laget')) ?? '';
    const council = await councils.council(id);
    assert(council?.series.status === 'founded');
    assert.deepEqual([council.series.secretary, council.series.members.map(({ name }) => name)], [ADA, [ADA, BO]]);
    assert.equal(seriesIn(await say(ADA, 'new', 'starta mötet')), id);
  });

  it('is an existing one by its name, tied by who leads it; afterwards only its secretary ties the chat to another', async () => {
    const village = await setUp('Byalaget', { members: [{ name: ADA }, { name: BO }] });
    const refused = await say(BO, 'new', 'serie: byalaget');
    assert.equal(refused.status === 'refused' && refused.refusal.code, 'role');
    assert.equal(seriesIn(await say(ADA, 'new', 'serie: byalaget')), village);
    const again = await say(BO, 'new', 'serie: Bos lag');
    assert.equal(again.status === 'refused' && again.refusal.code, 'role');
    assert.notEqual(seriesIn(await say(ADA, 'new', 'serie: Adas lag')), village);
  });
});
