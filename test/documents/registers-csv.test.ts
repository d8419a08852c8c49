import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { actionsCsv, decisionsCsv } from '../../src/documents/registers-csv.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { actionRegister, decisionRegister } from '../../src/views/registers.ts';
import { ended, item, line, series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { viewOf } from './rendered.ts';

const rowsOf = (csv: string): readonly (readonly string[])[] => parse(csv, { bom: true, delimiter: ';', relaxColumnCount: false });

const full = minutesView(series, fullMeeting);

describe('decisions and actions as tables for Excel', () => {
  it('lists the decisions of all meetings', () => {
    const rows = rowsOf(decisionsCsv(decisionRegister([full]), 'sv'));
    assert.deepEqual(rows[0], ['Möte nr', 'Mötesdatum', 'Punkt', 'Ärende', 'Typ', 'Beslut', 'Omröstning', 'Reservationer']);
    assert.deepEqual(rows[2], [
      ...['12', '2024-05-14', '3', 'Gemensam e-tjänst för bygglov', 'Samsyn', 'Vi går fram tillsammans i höst.', ''],
      'Bengt-Åke Moberg reserverade sig mot beslutet: Kusten vill vänta till våren.',
    ]);
  });

  it('lists the actions by their numbers, each as the latest meeting knows it', () => {
    const action = (number: number, what: string) =>
      line(
        `l${number}`,
        'i1',
        'Liv Ström',
        { kind: 'action', text: what, what, who: ['Liv Ström'], due: null },
        { number, outcome: 'open' },
      );
    const first = minutesView(series, ended({ items: [item('i1', 'Ett')], lines: [action(4, 'Ringer banken'), action(3, 'Skriver')] }));
    const carried = [
      { number: 4, what: 'Ringer banken', who: ['Oskar Wiik'], due: { text: 'fredag', date: '2024-06-14' }, status: 'done' as const },
      { number: 1, what: 'Från förr', who: [], due: null, status: 'open' as const },
    ];
    const second = minutesView(series, { ...fullMeeting, number: 13 });
    const register = actionRegister([
      { view: first, carried: [] },
      { view: second, carried },
    ]);
    const rows = rowsOf(actionsCsv(register, 'sv'));
    assert.deepEqual(
      rows.map((row) => row.slice(0, 7)),
      [
        ['Nr', 'Åtgärd', 'Ansvarig', 'När', 'Datum', 'Läge', 'Möte nr'],
        ['1', 'Från förr', '', '', '', 'Öppen', ''],
        ['3', 'Skriver', 'Liv Ström', '', '', 'Öppen', '12'],
        ['4', 'Ringer banken', 'Oskar Wiik', 'fredag', '2024-06-14', 'Klar', '12'],
        ['7', 'tar fram en avgiftsmodell', 'Samira Haddad och Petra Quist', 'senast 10 juni', '2024-06-10', 'Öppen', '13'],
        ['8', 'Någon frågar leverantören om batterierna', '', '', '', 'Öppen', '13'],
      ],
    );
  });

  it('speaks the language of the series', () => {
    assert.equal(rowsOf(actionsCsv([], 'en'))[0]?.[1], 'Action');
  });

  it('is what a Swedish Excel opens: a byte-order mark, semicolons, lines that end as in Windows', () => {
    const csv = decisionsCsv([], 'sv');
    assert.ok(csv.startsWith('\uFEFF"Möte nr";"Mötesdatum";'));
    assert.ok(csv.endsWith('\r\n'));
  });

  it('holds no cell that is a formula, whatever people write, and loses nothing of it', () => {
    const anyText = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '', ';', '"', '\n='), fc.string({ unit: 'binary' }))
      .map(([start, rest]) => `${start}${rest.replaceAll(/\p{Cs}/gu, '')}`);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 3 }), (texts) => {
        const view = viewOf(texts);
        const cells = [decisionsCsv(decisionRegister([view]), 'sv'), actionsCsv(actionRegister([{ view, carried: [] }]), 'sv')].map(rowsOf);
        for (const cell of cells.flat(2)) assert.doesNotMatch(cell, /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/);
        for (const [index, text] of texts.entries()) {
          const shown = text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
          assert.ok((cells[0]?.[index + 1]?.[5] ?? '').replace(/^'/, '').endsWith(shown.replace(/^'/, '')), JSON.stringify(text));
        }
      }),
    );
  });
});
