import assert from 'node:assert/strict';
import type { Settled } from '../../src/import/series/settle-names.ts';
import { settledSeriesFrom } from '../../src/import/series-from.ts';
import { OLD_MINUTES } from '../browser/old-minutes.ts';
import { readText } from './read-files.ts';

const minutesOf = (day: string, name: string) =>
  readText(OLD_MINUTES.replace('31 februari 2019', day).replace('Amina Warsame', name)).minutes;
const all = [minutesOf('1 mars 2018', 'Amina Warsamme'), minutesOf('3 maj 2019', 'Amina Warsame')];

describe('two spellings of a name, in a proposed council', () => {
  const proposed = (settled: readonly Settled[]) => {
    const { settings, similar } = settledSeriesFrom(all, settled);
    const aminas = settings.members.filter(({ name }) => name.startsWith('Amina'));
    return { aminas: aminas.map(({ name, aliases, from, to }) => ({ name, aliases, from, to })), similar };
  };
  const [pair] = proposed([]).similar;
  assert.ok(pair !== undefined);

  it('are offered', () => assert.deepEqual(new Set([pair.a, pair.b]), new Set(['Amina Warsame', 'Amina Warsamme'])));

  it('of one person are one membership, with the other spelling as an alias', () => {
    const { aminas, similar } = proposed([{ ...pair, keep: 'Amina Warsame' }]);
    assert.deepEqual(aminas, [{ name: 'Amina Warsame', aliases: ['Amina Warsamme'], from: null, to: null }]);
    assert.deepEqual(similar, []);
  });

  it('of two people stay two, and are not asked about again', () => {
    const { aminas, similar } = proposed([{ ...pair, keep: null }]);
    assert.deepEqual([aminas.length, similar], [2, []]);
  });
});
