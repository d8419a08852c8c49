import assert from 'node:assert/strict';
import { readLog } from '../../src/cli/read-log.ts';

const log = (...rows: readonly string[]) => readLog(rows.join('\n'), '2026-03-04', 'chair');
const times = (...rows: readonly string[]) => log(...rows).lines.map(({ at }) => at);

describe('a chat log', () => {
  it('has a time, a name and a text on each line, in Stockholm, and line breaks written as \\n', () => {
    assert.deepEqual(log('# date: 2026-06-02', '09:00:05 <A\u030asa Ek> not: ett\\ntva\u030a').lines, [
      { number: 2, name: 'Åsa Ek', text: 'not: ett\ntva\u030a', at: '2026-06-02T07:00:05.000Z' },
    ]);
  });

  it('is of today where it names no day, and may have any kind of line ends', () => {
    assert.deepEqual(times('\uFEFF09:00 <A> ett\r', '9:01 <A> två\r'), ['2026-03-04T08:00:00.000Z', '2026-03-04T08:01:00.000Z']);
  });

  it('goes on the next day where a time goes back', () => {
    assert.deepEqual(times('23:59:59 <A> ett', '00:00:01 <A> två', '00:00:00 <A> tre'), [
      '2026-03-04T22:59:59.000Z',
      '2026-03-04T23:00:01.000Z',
      '2026-03-05T23:00:00.000Z',
    ]);
  });

  it('has not gone back where the seconds of the same minute are missing', () => {
    assert.deepEqual(times('09:00:30 <A> ett', '09:00 <A> två', '09:01 <A> tre'), [
      '2026-03-04T08:00:30.000Z',
      '2026-03-04T08:00:30.000Z',
      '2026-03-04T08:01:00.000Z',
    ]);
  });

  it('holds several meetings, each with its day', () => {
    assert.deepEqual(times('# date: 2026-03-04', '09:00 <A> ett', '# date: 2026-04-01', '09:00 <A> två', '08:00 <A> tre'), [
      '2026-03-04T08:00:00.000Z',
      '2026-04-01T07:00:00.000Z',
      '2026-04-02T06:00:00.000Z',
    ]);
  });

  it('passes over its head, comments, empty lines and deeds, and names every other line', () => {
    const { lines, skipped } = log(
      '# A head',
      '#',
      '',
      '09:00:00 * A kommer in',
      '09:00 <A> hej',
      '#topic utan tid',
      '25:00 <A> x',
      '09:61 <A> x',
    );
    assert.deepEqual(
      lines.map(({ number, text }) => [number, text]),
      [[5, 'hej']],
    );
    assert.deepEqual(
      skipped.map(({ number }) => number),
      [6, 7, 8],
    );
    assert.deepEqual(log('09:00 <A> hej', '09:00:61 <A> x').skipped, [{ number: 2, text: '09:00:61 <A> x' }]);
  });

  it('without any time is messages of one person, one second apart', () => {
    const { lines, skipped } = log('# date: 2026-03-05', '#startmeeting', '', '# en kommentar', 'not: hej');
    assert.deepEqual(
      lines.map(({ name, text, at }) => [name, text, at]),
      [
        ['chair', '#startmeeting', '2026-03-05T08:00:00.000Z'],
        ['chair', 'not: hej', '2026-03-05T08:00:01.000Z'],
      ],
    );
    assert.deepEqual(skipped, []);
  });

  it('is refused with a day that is in no calendar', () => {
    assert.throws(() => log('# date: 2026-02-30', '09:00 <A> hej'), /2026-02-30/);
  });
});
