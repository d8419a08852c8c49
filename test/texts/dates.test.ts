import assert from 'node:assert/strict';
import { dateLabel, dateRange, dateText, dayFrom, runningDate, shortDate, weekdayName } from '../../src/texts/grammar/dates.ts';
import { clockText, instantDate, timeRange, timeText } from '../../src/texts/grammar/times.ts';

describe('dates and times', () => {
  it('writes a day short, in full, as a label and in running text', () => {
    const day = '2022-06-02';
    assert.deepEqual(
      [shortDate, dateText, dateLabel, runningDate, weekdayName].map((write) => write(day, 'sv')),
      ['2 juni', '2 juni 2022', 'torsdag 2 juni 2022', 'torsdagen den 2 juni 2022', 'torsdag'],
    );
    assert.deepEqual(
      [shortDate, dateText, dateLabel, runningDate, weekdayName].map((write) => write(day, 'en')),
      ['2 June', '2 June 2022', 'Thursday 2 June 2022', 'Thursday 2 June 2022', 'Thursday'],
    );
  });

  const ranges = [
    ['2022-08-23', '2022-08-25', '23–25 augusti', '23–25 August'],
    ['2022-05-30', '2022-06-02', '30 maj–2 juni', '30 May–2 June'],
    ['2022-12-30', '2023-01-02', '30 december 2022–2 januari 2023', '30 December 2022–2 January 2023'],
    ['2022-06-02', '2022-06-02', '2 juni', '2 June'],
  ] as const;
  for (const [from, to, sv, en] of ranges) {
    it(`writes the range ${sv}`, () => {
      assert.equal(dateRange(from, to, 'sv'), sv);
      assert.equal(dateRange(from, to, 'en'), en);
    });
  }

  const seen = [
    ['2022-06-02', 'i dag', 'today'],
    ['2022-06-03', 'i morgon', 'tomorrow'],
    ['2022-06-04', 'lördag 4 juni 2022', 'Saturday 4 June 2022'],
    ['2022-06-01', 'onsdag 1 juni 2022', 'Wednesday 1 June 2022'],
  ] as const;
  for (const [day, sv, en] of seen) {
    it(`calls a day seen from 2 June ${sv}`, () => {
      assert.equal(dayFrom('2022-06-02', day, 'sv'), sv);
      assert.equal(dayFrom('2022-06-02', day, 'en'), en);
    });
  }

  it('writes times with a point, and ranges with an en dash without spaces', () => {
    assert.equal(timeText('09:00'), '09.00');
    assert.equal(timeRange('09:00', '16:00'), '09.00–16.00');
    assert.equal(timeRange('09:00', null), '09.00–');
  });

  it('reads instants in Stockholm, summer and winter, and over midnight', () => {
    assert.equal(clockText('2022-04-27T07:00:05.000Z'), '09.00');
    assert.equal(clockText('2022-01-27T08:00:05.000Z'), '09.00');
    assert.equal(clockText('2022-06-01T22:30:00.000Z'), '00.30');
    assert.equal(instantDate('2022-06-01T22:30:00.000Z', 'sv'), '2 juni 2022');
  });
});
