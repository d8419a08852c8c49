import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { textsFor } from '../../src/texts/texts.ts';
import { spoken } from './spoken.ts';

const SOURCE = '../shared/swedish.md';

interface Row {
  readonly key: string;
  readonly sv: string;
  readonly en: string;
}

/** A remark for developers in brackets at the end. */
const REMARK = / \((?:nobody|0|for …anteckningar): .*\)$/u;

/** Rows with several keys have their sentences parted by a middle dot. */
function rowsOf(markdown: string): readonly Row[] {
  const table = markdown.slice(markdown.indexOf('## 3.'), markdown.indexOf('**Headings, table layout**'));
  return [...table.matchAll(/^\| (?<keys>[a-z][^|]*) \| (?<sv>(?:\\\||[^|])*) \| (?<en>(?:\\\||[^|])*) \|$/gmu)].flatMap(({ groups }) => {
    const { keys = '', sv = '', en = '' } = groups ?? {};
    const parts = (text: string): readonly string[] =>
      keys.includes(',') ? text.replace(REMARK, '').split(' · ') : [text.replace(REMARK, '')];
    return keys.split(', ').map((key, index) => ({ key, sv: parts(sv)[index] ?? '', en: parts(en)[index] ?? '' }));
  });
}

/** The wording as a pattern: a placeholder holds anything, a part in square brackets may be missing. */
function pattern(wording: string): RegExp {
  const escaped = wording.replace(/[.*+?^$()|\\]/gu, '\\$&');
  const filled = escaped.replace(/\{[^}]*\}/gu, '[^]+?').replace(/\[(?!\^\])(?<part>(?:\[\^\]|[^\]])*)\]/gu, '(?:$<part>)?');
  return new RegExp(`^${filled}[.]?$`, 'u');
}

describe('the wording', () => {
  /** Labels under keys of their own, a case that its sentence chooses by itself, and words that bend: see approval.test.ts. */
  const elsewhere = [
    'actionDue… (five labels)',
    'approvalUnknownWord',
    'verificationButtons',
    'stateVerified',
    'stateApproved',
    'stateArchived',
    // It says to attach the minutes: the bot takes no files, the tab does.
    'welcomeSetup',
  ];

  it('is that of swedish.md, in both languages', function () {
    if (!existsSync(SOURCE)) this.skip();
    const rows = rowsOf(readFileSync(SOURCE, 'utf8')).filter(({ key }) => !elsewhere.includes(key));
    assert.ok(rows.length > 120, `only ${rows.length} rows were read`);
    for (const language of ['sv', 'en'] as const) {
      const said = new Map(spoken(textsFor(language)).map(({ key, text }) => [key, text]));
      const other = rows.filter((row) => !pattern(row[language]).test(said.get(row.key) ?? ''));
      assert.deepEqual(
        other.map((row) => [row.key, row[language], said.get(row.key)]),
        [],
      );
    }
  });
});

describe('what is not there falls away', () => {
  const sv = textsFor('sv');
  const en = textsFor('en');
  const said = [
    [sv.agendaPostponed({ reason: null }), 'Punkten bordlades och tas upp på nästa möte.'],
    [sv.agendaPostponed({ reason: 'hann inte' }), 'Punkten bordlades och tas upp på nästa möte. Skäl: hann inte.'],
    [en.agendaPostponed({ reason: 'no time left' }), 'The item was put off and returns at the next meeting. Reason: no time left.'],
    [sv.agendaPostponed({ reason: 'Vem tar den?' }), 'Punkten bordlades och tas upp på nästa möte. Skäl: Vem tar den?'],
    [sv.roundFreeOpened({ question: null }), 'Fri runda. Alla skriver när de vill och slutar med ”klar”.'],
    [sv.roundFreeOpened({ question: 'Vad är på gång?' }), 'Fri runda. Vad är på gång? Alla skriver när de vill och slutar med ”klar”.'],
    [sv.dissentRecorded({ name: 'Bo Vik', text: null }), 'Bo Vik reserverade sig mot beslutet.'],
    [sv.dissentRecorded({ name: 'Bo Vik', text: 'för dyrt' }), 'Bo Vik reserverade sig mot beslutet: för dyrt.'],
    [sv.guestAdded({ name: 'Ida', organisation: null, numbers: [4] }), 'Gäst: Ida (punkt 4)'],
    [sv.guestAdded({ name: 'Ida', organisation: 'Staden', numbers: [4, 5] }), 'Gäst: Ida, Staden (punkt 4 och 5)'],
    [en.guestAdded({ name: 'Ida', organisation: null, numbers: [4, 5] }), 'Guest: Ida (items 4 and 5)'],
    [sv.nextMeetingSet({ text: 'halvdag', date: null }), 'Nästa möte: halvdag'],
    [sv.nextMeetingSet({ text: '2 juni, halvdag', date: '2022-06-02' }), 'Nästa möte: 2 juni, halvdag (2 juni 2022)'],
    [sv.actionRecorded({ number: 21, what: 'bokar lokal', names: [] }), 'Åtgärd 21: bokar lokal. Ansvarig saknas.'],
    [sv.actionRecorded({ number: 21, what: 'bokar lokal', names: ['Bo', 'Ida'] }), 'Åtgärd 21: bokar lokal. Ansvarig: Bo och Ida.'],
    [sv.actionsOpen({ n: 0 }), 'Inga öppna åtgärder'],
    [sv.actionsOpen({ n: 1 }), '1 öppen åtgärd'],
    [sv.agendaOverTime({ minutes: 1 }), 'Punkten har dragit över tiden med 1 minut.'],
    [sv.voteResultWords({ yes: 5, no: 2, abstain: 0 }), 'Fem röstade ja, två röstade nej och ingen avstod.'],
    [sv.printTime({ start: '09:00', end: '16:00' }), 'Tid: Kl. 09.00 – 16.00.'],
    [sv.printTime({ start: '09:00', end: null }), 'Tid: Kl. 09.00.'],
    [sv.printDate({ date: '2022-04-27', number: 57 }), 'Mötesdatum: 2022-04-27, möte nr 57.'],
    [sv.printDate({ date: null, number: 57 }), 'Möte nr 57.'],
    [
      sv.rectificationAdded({ date: '2022-06-02', number: null, text: 'Ida heter Eva.' }),
      'Rättelse den 2 juni 2022: Ida heter Eva. Den ursprungliga texten står kvar.',
    ],
    [sv.decisionThat({ clause: 'flytta mötet' }), 'Mötet beslutade att flytta mötet.'],
  ] as const;
  for (const [text, expected] of said) it(expected, () => assert.equal(text, expected));
});
