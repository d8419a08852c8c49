import assert from 'node:assert/strict';
import { approvalText } from '../../src/texts/approval-text.ts';
import { meetingsPhrase } from '../../src/texts/grammar/meetings-phrase.ts';
import { minutesWord } from '../../src/texts/grammar/minutes-word.ts';
import { statusText } from '../../src/texts/status-text.ts';
import { textsFor } from '../../src/texts/texts.ts';

const sv = textsFor('sv');
const en = textsFor('en');
const on = (...dates: readonly string[]) => dates.map((date, index) => ({ number: 54 + index, date }));
const numbered = (...numbers: readonly number[]) => numbers.map((number) => ({ number, date: null }));

describe('the title word of the minutes', () => {
  const words = [
    ['Protokoll', 'protokoll', 'protokollet', 'protokollen', 't'],
    ['Styrelseprotokoll', 'styrelseprotokoll', 'styrelseprotokollet', 'styrelseprotokollen', 't'],
    ['Minnesanteckningar', 'minnesanteckningar', 'minnesanteckningarna', 'minnesanteckningarna', 'a'],
    ['Mötesanteckningar', 'mötesanteckningar', 'mötesanteckningarna', 'mötesanteckningarna', 'a'],
    ['Noteringar', 'noteringar', 'noteringarna', 'noteringarna', 'a'],
    ['Rapport', 'rapport', 'mötets rapport', 'mötenas rapport', 't'],
    ['AU-protokoll', 'AU-protokoll', 'AU-protokollet', 'AU-protokollen', 't'],
  ] as const;
  for (const [title, indefinite, definite, definiteMany, participle] of words) {
    it(`bends ${title}`, () => {
      assert.deepEqual(minutesWord(title), { indefinite, definite, definiteMany, participle, known: title !== 'Rapport' });
    });
  }

  const states = [
    ['Protokoll', 'draft', 'Utkast'],
    ['Protokoll', 'verified', 'Justerat'],
    ['Protokoll', 'approved', 'Godkänt'],
    ['Protokoll', 'archived', 'Arkiverat'],
    ['Minnesanteckningar', 'verified', 'Justerade'],
    ['Minnesanteckningar', 'approved', 'Godkända'],
    ['Minnesanteckningar', 'archived', 'Arkiverade'],
    ['Minnesanteckningar', 'circulated', 'Ute för justering'],
    ['Rapport', 'approved', 'Godkänt'],
    ['Protokoll', 'planned', 'Planerat'],
    ['Protokoll', 'open', 'Pågår'],
    ['Protokoll', 'paused', 'Ajournerat'],
  ] as const;
  for (const [title, status, text] of states) {
    it(`says of ${title} that are ${status}: ${text}`, () => assert.equal(statusText(status, title, sv), text));
  }
});

describe('meetings as an approval names them', () => {
  const phrases: readonly (readonly [readonly { number: number; date: string | null }[], string, string, string])[] = [
    [on('2022-03-23'), '2022-04-27', 'mötet i mars', 'the meeting in March'],
    [on('2022-03-23', '2022-02-16'), '2022-04-27', 'mötena i februari och mars', 'the meetings in February and March'],
    [
      on('2022-01-19', '2022-02-16', '2022-03-23'),
      '2022-04-27',
      'mötena i januari, februari och mars',
      'the meetings in January, February and March',
    ],
    [on('2022-03-02', '2022-03-23'), '2022-04-27', 'mötena den 2 och 23 mars', 'the meetings on 2 and 23 March'],
    [
      on('2022-02-16', '2022-03-02', '2022-03-23'),
      '2022-04-27',
      'mötena den 16 februari samt 2 och 23 mars',
      'the meetings on 16 February as well as 2 and 23 March',
    ],
    [on('2021-11-10', '2021-12-08'), '2022-01-19', 'mötena i november och december 2021', 'the meetings in November and December 2021'],
    [
      on('2021-12-08', '2022-01-19'),
      '2022-02-16',
      'mötena i december 2021 och januari 2022',
      'the meetings in December 2021 and January 2022',
    ],
    [
      on('2021-11-10', '2021-12-08', '2022-01-19'),
      '2022-02-16',
      'mötena i november och december 2021 samt januari 2022',
      'the meetings in November and December 2021 as well as January 2022',
    ],
    [numbered(56), '2022-04-27', 'möte nr 56', 'meeting no. 56'],
    [numbered(55, 56), '2022-04-27', 'möte nr 55 och 56', 'meetings no. 55 and 56'],
    [numbered(56, 55, 54), '2022-04-27', 'möte nr 54–56', 'meetings no. 54–56'],
    [[...on('2022-03-23'), ...numbered(55)], '2022-04-27', 'möte nr 54 och 55', 'meetings no. 54 and 55'],
  ];
  for (const [meetings, day, swedish, english] of phrases) {
    it(swedish, () => {
      assert.equal(meetingsPhrase(meetings, day, 'sv'), swedish);
      assert.equal(meetingsPhrase(meetings, day, 'en'), english);
    });
  }

  it('names days of different months', () => {
    assert.equal(meetingsPhrase(on('2022-03-23'), '2022-04-27', 'sv', 'days'), 'mötet den 23 mars');
    assert.equal(meetingsPhrase(on('2022-02-16', '2022-03-23'), '2022-04-27', 'sv', 'days'), 'mötena den 16 februari och 23 mars');
    assert.equal(meetingsPhrase(on('2022-03-23'), '2022-04-27', 'en', 'days'), 'the meeting on 23 March');
  });
  it('goes by number where the series says so', () => {
    assert.equal(meetingsPhrase(on('2022-02-16', '2022-03-23'), '2022-04-27', 'sv', 'numbers'), 'möte nr 54 och 55');
  });
});

describe('the sentence of an approval', () => {
  const meetings = on('2022-02-16', '2022-03-23');
  const notes = { title: 'Minnesanteckningar', meetings, on: '2022-04-27' };
  const report = { title: 'Rapport', meetings: on('2022-03-23'), on: '2022-04-27' };
  const sentences = [
    [notes, '', 'Minnesanteckningarna från mötena i februari och mars godkändes.'],
    [{ ...notes, title: 'Protokoll' }, '', 'Protokollen från mötena i februari och mars godkändes.'],
    [{ ...report, title: 'Protokoll' }, '', 'Protokollet från mötet i mars godkändes.'],
    [report, '', 'Föregående mötes rapport godkändes.'],
    [
      { ...report, title: 'Protokoll' },
      'att Egon Ek deltog på distans',
      'Protokollet från mötet i mars godkändes med anmärkningen att Egon Ek deltog på distans.',
    ],
    [
      notes,
      'Egon Ek deltog på distans.',
      'Minnesanteckningarna från mötena i februari och mars godkändes med följande anmärkning: Egon Ek deltog på distans.',
    ],
  ] as const;
  for (const [approved, remark, text] of sentences) {
    it(text, () => assert.equal(approvalText({ ...approved, remark }, sv), text));
  }
  it('reads the same in English, whatever the title word', () => {
    assert.equal(approvalText({ ...notes, remark: '' }, en), 'The minutes of the meetings in February and March were approved.');
    assert.equal(
      approvalText({ ...report, remark: 'that Egon Ek took part remotely' }, en),
      'The minutes of the meeting in March were approved with the remark that Egon Ek took part remotely.',
    );
  });
});
