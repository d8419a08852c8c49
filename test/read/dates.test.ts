import assert from 'node:assert/strict';
import { firstDay, readDay } from '../../src/read/dates/day.ts';
import { readDue } from '../../src/read/dates/due.ts';
import { readTimeSpan } from '../../src/read/dates/time-span.ts';

/** swedish.md, section 4. The meeting is on Wednesday 27 April 2022. */
const DAY = '2022-04-27';

describe('a day, counted from the meeting’s', () => {
  const days: readonly (readonly [string, string, string?])[] = [
    ['2 juni', '2022-06-02'],
    ['den 2 juni', '2022-06-02'],
    ['2 jun', '2022-06-02'],
    ['2:a juni', '2022-06-02'],
    ['2/6', '2022-06-02'],
    ['2/6 2023', '2023-06-02'],
    ['27 april', '2022-04-27'],
    ['2 januari', '2023-01-02'],
    ['2 juni 2021', '2021-06-02'],
    ['2022-06-02', '2022-06-02'],
    ['20220602', '2022-06-02'],
    ['220602', '2022-06-02'],
    ['torsdag 2 juni 2022', '2022-06-02'],
    ['torsdagen den 2 juni', '2022-06-02'],
    ['2 June', '2022-06-02'],
    ['June 2, 2022', '2022-06-02'],
    ['fredag', '2022-04-29'],
    ['på fredag', '2022-04-29'],
    ['fredag i nästa vecka', '2022-05-06'],
    ['fredag v. 20', '2022-05-20'],
    ['i dag', '2022-04-27'],
    ['idag', '2022-04-27'],
    ['i morgon', '2022-04-28'],
    ['imorgon', '2022-04-28'],
    ['om en vecka', '2022-05-04'],
    ['om 14 dagar', '2022-05-11'],
    ['om en månad', '2022-05-27'],
    ['om en månad', '2022-02-28', '2022-01-31'],
    ['29 februari', '2024-02-29', '2023-12-01'],
  ];
  for (const [text, expected, from = DAY] of days) {
    it(`${text} from ${from} is ${expected}`, () => assert.deepEqual(readDay(text, from), { status: 'day', day: expected }));
  }

  const refusals: readonly (readonly [string, object])[] = [
    ['31 februari', { code: 'date', text: '31 februari' }],
    ['6/22', { code: 'date', text: '6/22' }],
    ['2022-02-31', { code: 'date', text: '2022-02-31' }],
    ['2.6', { code: 'dateTwo', text: '2.6', dateA: '2022-06-02', dateB: '2023-02-06' }],
    ['04-05-2023', { code: 'dateTwo', text: '04-05-2023', dateA: '2023-05-04', dateB: '2023-04-05' }],
    ['fredag 2 juni 2022', { code: 'weekday', date: '2022-06-02' }],
    ['onsdag', { code: 'dateTwo', text: 'onsdag', dateA: '2022-04-27', dateB: '2022-05-04' }],
    ['nästa fredag', { code: 'dateTwo', text: 'nästa fredag', dateA: '2022-04-29', dateB: '2022-05-06' }],
    ['20 april', { code: 'datePast', date: '2022-04-20' }],
    ['fredag v. 53', { code: 'date', text: 'fredag v. 53' }],
  ];
  for (const [text, refusal] of refusals) {
    it(`${text} is refused`, () => assert.deepEqual(readDay(text, DAY), { status: 'refused', refusal }));
  }

  for (const text of ['', 'juni 2', 'i fredags', 'senaste fredagen', 'snart', 'v. 20', 'i juni', 'x'.repeat(20_000)]) {
    it(`${text.slice(0, 20)} is no day`, () => assert.deepEqual(readDay(text, DAY), { status: 'none' }));
  }
});

describe('a due date, the last phrase of an action', () => {
  const dues: readonly (readonly [phrase: string, text: string, date: string | null, from?: string])[] = [
    ['senast 2 juni', '2 juni', '2022-06-02'],
    ['senast den 2 juni', 'den 2 juni', '2022-06-02'],
    ['2 juni', '2 juni', '2022-06-02'],
    ['till 2 juni', 'till 2 juni', '2022-06-02'],
    ['t.o.m. 2 juni', 't.o.m. 2 juni', '2022-06-02'],
    ['före 2 juni', 'före 2 juni', '2022-06-01'],
    ['innan 2 juni', 'innan 2 juni', '2022-06-01'],
    ['by 2 June', '2 June', '2022-06-02'],
    ['senast 220602', '220602', '2022-06-02'],
    ['senast fredag', 'fredag', '2022-04-29'],
    ['till fredag', 'till fredag', '2022-04-29'],
    ['på fredag', 'på fredag', '2022-04-29'],
    ['fredag', 'fredag', '2022-04-29'],
    ['v. 20', 'v. 20', '2022-05-22'],
    ['v20', 'v20', '2022-05-22'],
    ['senast vecka 20', 'vecka 20', '2022-05-22'],
    ['v. 2', 'v. 2', '2023-01-15', '2022-12-20'],
    ['i år', 'i år', '2022-12-31'],
    ['under året', 'under året', '2022-12-31'],
    ['i juni', 'i juni', '2022-06-30'],
    ['sista maj', 'sista maj', '2022-05-31'],
    ['kvartal 2', 'kvartal 2', '2022-06-30'],
    ['om en vecka', 'om en vecka', '2022-05-04'],
    ['i morgon', 'i morgon', '2022-04-28'],
    ['till nästa möte', 'till nästa möte', null],
    ['till nästa gång', 'till nästa gång', null],
    ['nästa möte', 'nästa möte', null],
    ...['till hösten', 'före semestern', 'till jul', 'snarast', 'omgående', 'asap', 'inom kort', 'löpande', 'tills vidare'].map(
      (words) => [words, words, null] as const,
    ),
    ['slutet av maj', 'slutet av maj', null],
    ['månadsskiftet maj/juni', 'månadsskiftet maj/juni', null],
    ['om ett par veckor', 'om ett par veckor', null],
  ];
  for (const [phrase, text, date, from = DAY] of dues) {
    it(`${phrase} → ${text}, ${date ?? 'no day'}`, () => {
      assert.deepEqual(readDue(`gör detta ${phrase}.`, from), { status: 'due', due: { text, date }, rest: 'gör detta' });
    });
  }

  it('may stand in brackets', () => {
    assert.deepEqual(readDue('gör detta (senast 2 juni)', DAY), {
      status: 'due',
      due: { text: '2 juni', date: '2022-06-02' },
      rest: 'gör detta',
    });
  });

  const refusals: readonly (readonly [string, string])[] = [
    ['senast 31 februari', 'date'],
    ['31 februari', 'date'],
    ['6/22', 'date'],
    ['senast 2.6', 'dateTwo'],
    ['senast 04-05-2023', 'dateTwo'],
    ['senast onsdag', 'dateTwo'],
    ['senast nästa fredag', 'dateTwo'],
    ['senast fredag 2 juni 2022', 'weekday'],
    ['senast 20 april', 'datePast'],
    ['v. 14', 'datePast'],
    ['v. 53', 'date'],
  ];
  for (const [phrase, code] of refusals) {
    it(`${phrase} is refused as ${code}`, () => {
      const reading = readDue(`gör detta ${phrase}`, DAY);
      assert.equal(reading.status === 'refused' ? reading.refusal.code : reading.status, code);
    });
  }

  const texts = [
    'senast 2 juni gör vi detta',
    'det vi sa i fredags',
    'senaste fredagen',
    'uppdatera till version 2.6',
    'höj till 24.4 %',
    'mål: 45/50',
    'ring varje fredag',
    'gäller från 2 juni',
    'sammanfatta det som hände i mars',
    'nå 220602',
    'bjud in till en fredag',
    '? (någon) – sen',
    'presentera utredningen',
    '',
  ];
  for (const text of texts) it(`${JSON.stringify(text)} has none`, () => assert.deepEqual(readDue(text, DAY), { status: 'none' }));
});

describe('the first day in a text', () => {
  const rows: readonly (readonly [string, string | null])[] = [
    ['2 juni, halvdag på distans', '2022-06-02'],
    ['torsdag 2 juni 2022 (fredag om det krockar)', '2022-06-02'],
    ['24/5 kl 9-10.30', '2022-05-24'],
    ['kl 9.10 den 2 juni', '2022-06-02'],
    ['9.15 2 juni', '2022-06-02'],
    ['Stadshuset', null],
    ['en fredag i juni', null],
    ['fredag i juni', null],
    ['v. 23', null],
    ['i mars, eller 2 juni', '2022-06-02'],
  ];
  for (const [text, day] of rows) {
    it(`${text} → ${day ?? 'none'}`, () =>
      assert.deepEqual(firstDay(text, DAY), day === null ? { status: 'none' } : { status: 'day', day }));
  }
});

describe('times', () => {
  const rows: readonly (readonly [string, string, string | null])[] = [
    ['9–16', '09:00', '16:00'],
    ['9-10.30', '09:00', '10:30'],
    ['kl 9 till 16', '09:00', '16:00'],
    ['kl. 09.00–16.00', '09:00', '16:00'],
    ['09:00 - 16:00', '09:00', '16:00'],
    ['9–', '09:00', null],
    ['från 9 till 16', '09:00', '16:00'],
    ['20-24.00', '20:00', '24:00'],
    ['kl 24:00', '24:00', null],
  ];
  for (const [text, start, end] of rows) {
    it(`${text} → ${start}–${end ?? ''}`, () => assert.deepEqual(readTimeSpan(text), { status: 'time', start, end }));
  }
  for (const text of ['halv tre', 'Efter lunch', '16-9', '25–26', '9.75', '9-10-11', '-', 'x'.repeat(20_000)]) {
    it(`${text.slice(0, 20)} is refused`, () => {
      assert.deepEqual(readTimeSpan(text), { status: 'refused', refusal: { code: 'time', text } });
    });
  }
});
