import assert from 'node:assert/strict';
import { timeInText } from '../../src/read/dates/time-in-text.ts';

describe('the time that words name', () => {
  const named: readonly [string, string, string | null][] = [
    ['2 juni kl. 9–10.30, halvdag på distans', '09:00', '10:30'],
    ['24/4 kl 9-10.30', '09:00', '10:30'],
    ['torsdag 2 juni 09.00–12.00', '09:00', '12:00'],
    ['Klockan 13 den 4 maj', '13:00', null],
    ['kl. 13.15 till 15 i Sjösalen', '13:15', '15:00'],
    ['2022-06-02 kl 09:00 - 16:00', '09:00', '16:00'],
    ['2 June at 9.30', '09:30', null],
    ['2 June, from 09:30 to 11:00', '09:30', '11:00'],
  ];
  for (const [text, start, end] of named) it(text, () => assert.deepEqual(timeInText(text), { start, end }));

  const none: readonly string[] = [
    '2 juni, halvdag på distans',
    '24.4 i Skövde',
    '23–25 augusti',
    '2022-06-02',
    '02.06.2022 eller 03.06.2022',
    'kl. 9 eller kl. 13',
    'kl. 25',
    'kl. 16–9',
    '2 June at 9.30 pm',
    'halv tre',
    'rum 10.15',
    '',
  ];
  for (const text of none) it(`none: ${text}`, () => assert.equal(timeInText(text), null));
});
