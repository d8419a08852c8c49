import assert from 'node:assert/strict';
import { actionsView } from '../../src/views/actions-view.ts';
import { item, line, open, series } from './council.ts';

const carried = { what: 'x', who: ['Liv Ström'], due: null, status: 'open' as const, reason: null };
const action = (number: number, who: string[], date: string | null) =>
  line(
    `l${number}`,
    'i1',
    'Oskar Wiik',
    { kind: 'action', text: 'x', what: 'x', who, due: date === null ? null : { text: 'då', date } },
    { number, outcome: 'open' },
  );
const meeting = open({
  items: [item('i1', 'Ett')],
  carriedActions: [
    { ...carried, number: 3, due: { text: 'i går', date: '2024-05-13' } },
    { ...carried, number: 1, status: 'done' },
  ],
  lines: [
    action(5, ['Oskar Wiik'], '2024-05-14'),
    action(4, ['Oskar Wiik', 'Liv Ström'], null),
    { ...action(6, [], null), outcome: 'dropped' },
    { ...action(7, [], null), state: 'withdrawn' },
  ],
});

describe('actions', () => {
  it('are the open ones, taken over or written down here, by number; overdue from the day after', () => {
    assert.deepEqual(
      actionsView(series, meeting, '2024-05-14').map(({ number, meeting: from, overdue }) => [number, from, overdue]),
      [
        [3, null, true],
        [4, 12, false],
        [5, 12, false],
      ],
    );
  });

  it('can be one person’s', () => {
    assert.deepEqual(
      actionsView(series, meeting, '2024-05-15', 'Oskar Wiik').map(({ number, overdue }) => [number, overdue]),
      [
        [4, false],
        [5, true],
      ],
    );
  });

  it('are one person’s under every spelling', () => {
    const merged = { ...series, merges: [{ dropped: 'Oskar Wiik', kept: 'Oscar Wiik', from: '2024-05-14' }] };
    const numbers = (owner: string) => actionsView(merged, meeting, '2024-05-15', owner).map(({ number }) => number);
    assert.deepEqual(numbers('Oscar Wiik'), [4, 5]);
  });
});
