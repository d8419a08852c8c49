import assert from 'node:assert/strict';
import { seriesFrom } from '../../src/import/series-from.ts';
import { oldItem, oldMinutes, person } from './minutes.ts';

const decided = (text: string) => ({ decisions: [{ kind: 'decision', text, vote: null, dissents: [], sources: [] }] as const });
const action = (number: number | null, what: string, status: 'open' | 'done' = 'open') => ({
  ...{ number, what, who: ['Bo Vik'], due: null, status, sources: [] },
});

const JANUARY = oldMinutes({
  number: 11,
  date: '2019-01-08',
  secretary: 'Bo Vik',
  present: [person('Ida Ek', 'Kommunen', 'planerare'), person('Bo Vik', 'Staden')],
  items: [
    oldItem(1, 'Laget runt'),
    oldItem(2, 'Vägsalt', { actions: [action(1, 'Bo frågar'), action(2, 'Bo räknar')] }),
    oldItem(3, 'Nästa möte 5 mars'),
  ],
});
const MARCH = oldMinutes({
  present: [person('Ida Ek', 'Regionen', 'planerare'), person('Cia Dal', null, 'adjungerad')],
  secretary: 'Ida Ek',
  apologies: ['Idda Ek Berg'],
  items: [
    oldItem(1, 'Laget runt', { responsible: 'Alla' }),
    oldItem(2, 'Föregående mötes minnesanteckningar', decided('Minnesanteckningarna från mötet i januari godkändes.')),
    oldItem(3, 'Broar', { postponed: { title: 'Broar', reason: null }, actions: [action(1, 'Bo frågar', 'done')] }),
    oldItem(4, 'Övriga punkter'),
    oldItem(5, 'Nästa möte 7 maj'),
  ],
  nextMeeting: { text: '7 maj', date: '2019-05-07' },
});
const { settings, similar } = seriesFrom([MARCH, JANUARY]);

describe('a series from old minutes', () => {
  it('has members with the unit of their days, and those who left until they were last named', () => {
    const shown = settings.members.map(({ name, organisation, role, coOpted, from, to }) => [name, organisation, role, coOpted, from, to]);
    assert.deepEqual(shown, [
      ['Ida Ek', 'Kommunen', 'planerare', false, null, '2019-03-04'],
      ['Ida Ek', 'Regionen', 'planerare', false, '2019-03-05', null],
      ['Cia Dal', null, 'adjungerad', true, '2019-03-05', null],
      ['Idda Ek Berg', null, null, false, '2019-03-05', null],
      ['Bo Vik', 'Staden', null, false, null, '2019-01-08'],
    ]);
  });

  it('has what recurs on its agenda, without the day of one meeting, and what the last one put off', () => {
    const shown = settings.agenda.map(({ title, round, approval, other, standing }) => [title, { round, approval, other, standing }]);
    const flags = { round: false, approval: false, other: false, standing: true };
    assert.deepEqual(shown, [
      ['Laget runt', { ...flags, round: true }],
      ['Föregående mötes minnesanteckningar', { ...flags, approval: true }],
      ['Broar', { ...flags, standing: false }],
      ['Övriga punkter', { ...flags, other: true }],
      ['Nästa möte', flags],
    ]);
  });

  it('has what was put off under other matters as items of their own, in their order, and what goes on', () => {
    const other = { postponed: { title: 'SDK', reason: 'förhinder' }, alsoPostponed: [{ title: 'Fiber', reason: null }] };
    const { agenda } = seriesFrom([
      oldMinutes({
        items: [
          oldItem(1, 'Laget runt'),
          oldItem(2, 'Konferensen', { continues: true, responsible: 'Ida' }),
          oldItem(3, 'Övriga punkter', other),
        ],
      }),
    ]).settings;
    assert.deepEqual(
      agenda.map(({ title, responsible }) => [title, responsible]),
      [
        ['Laget runt', null],
        ['Konferensen', 'Ida'],
        ['Fiber', null],
        ['SDK', null],
        ['Övriga punkter', null],
      ],
    );
  });

  it('goes on with numbers, day, officers, open actions and minutes that nobody has approved', () => {
    assert.deepEqual([settings.nextNumber, settings.nextDate, settings.secretary, settings.chair], [13, '2019-05-07', 'Ida Ek', null]);
    assert.deepEqual(
      settings.openActions.map(({ number, what }) => [number, what]),
      [[2, 'Bo räknar']],
    );
    assert.deepEqual(settings.unapprovedMinutes, [{ number: 12, date: '2019-03-05' }]);
  });

  it('offers spellings that may be one person, and merges none', () => {
    const { settings: both, similar: offered } = seriesFrom([
      oldMinutes({ present: [person('Anna Bergström'), person('Anna Bergstrom')] }),
    ]);
    assert.deepEqual(offered, [{ a: 'Anna Bergström', b: 'Anna Bergstrom' }]);
    assert.equal(both.members.length, 2);
    assert.deepEqual(similar, []);
  });

  it('takes one meeting for what it says: the round, approval, other matters and the next meeting recur by themselves', () => {
    const one = seriesFrom([MARCH]).settings;
    assert.deepEqual(
      one.agenda.filter(({ standing }) => standing).map(({ title }) => title),
      ['Laget runt', 'Föregående mötes minnesanteckningar', 'Övriga punkter', 'Nästa möte'],
    );
    assert.ok(one.members.every(({ from, to }) => from === null && to === null));
  });
});
