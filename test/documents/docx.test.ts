import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { minutesDocument } from '../../src/documents/minutes-document.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { viewOf } from './rendered.ts';
import { all, type Element, rootOf, styleOf, textOf, unzipped } from './unzipped.ts';

const digest = '0123456789abcdef'.repeat(4);
const table = minutesView(series, fullMeeting, digest);
const outline = minutesView({ ...series, form: 'outline' }, fullMeeting, digest);

const docx = async (view: MinutesView): Promise<Buffer> => Buffer.from(await minutesDocument(view, 'docx'));

async function partsOf(view: MinutesView) {
  const parts = await unzipped(await docx(view));
  return (name: string): Element => rootOf(parts.get(name) ?? '');
}

const bodyOf = async (view: MinutesView): Promise<Element> => (await partsOf(view))('word/document.xml');
const stylesOf = (body: Element): readonly (readonly [string, string])[] =>
  all(body, 'w:p').map((paragraph) => [styleOf(paragraph), textOf(paragraph).trim()]);

/** The lines of a form in the order in which they are printed. */
const FORMS: readonly [string, MinutesView, readonly string[]][] = [
  [
    'table',
    table,
    [
      ...['UTKAST', 'Minnesanteckningar', 'Rådet för digital samverkan', 'Staben för verksamhetsutveckling'],
      ...['Mötesdatum: 2024-05-14, möte nr 12.', 'Tid: Kl. 09.00 – 11.30.', 'Plats: Sjösalen, stadshuset i Norrvik, samt Teams'],
      ...['Deltagare', 'Ylva Sandgren', 'Norrviks kommun, kommundirektör', 'Regionen, systemförvaltare, e-hälsa, på distans'],
      ...['Förhinder', 'Liv Ström', 'Frånvarande', 'Externa deltagare', 'Gäster (deltagandepunkt)', 'Vindvikens energi (3, 4)'],
      ...['Dagordning', 'Ärende/Anteckning', 'Ansvarig', '1. Laget runt', 'Samira Haddad: E-remisser är igång på tre vårdcentraler.'],
      ...['Vi söker en testkommun.\nHör av er till mig.', 'Fråga: Vem äger uppgifterna?\nSvar: Kommunen.', 'Samsyn: Vi går fram'],
      ...['reserverade sig mot beslutet: Kusten vill vänta till våren.', 'Åtgärd 7: tar fram en avgiftsmodell. Ansvarig: Samira'],
      ...['Vid protokollet: Jonas Hedlund', 'Justeras: Liv Ström', `Kontrollsumma: ${digest}`],
    ],
  ],
  [
    'outline',
    outline,
    [
      ...['UTKAST', 'Minnesanteckningar', 'Möte med Rådet för digital samverkan', 'den 14 maj 2024 kl. 09.00–11.30', 'Möte nr 12.'],
      ...['Deltagare', 'Ylva Sandgren, Norrviks kommun, kommundirektör', 'Förhinder', 'Liv Ström', '1. Laget runt', 'Ansvarig: Alla'],
      ...['3. Gemensam e-tjänst för bygglov', 'Samsyn: Vi går fram', 'reserverade sig', 'Vid protokollet: Jonas Hedlund', 'Kontrollsumma'],
    ],
  ],
];

describe('minutes as docx', () => {
  for (const [form, view, lines] of FORMS)
    it(`says all that the ${form} form says, in its order`, async () => {
      const text = textOf(await bodyOf(view));
      let from = 0;
      for (const line of lines) {
        const at = text.indexOf(line, from);
        assert.ok(at >= 0, `${line} is not there, or not in its place`);
        from = at + line.length;
      }
    });

  it('has the headings of Word, so that its outline shows them', async () => {
    const headings = stylesOf(await bodyOf(table)).filter(([style]) => /^(Title|Heading)/.test(style));
    assert.deepEqual(headings, [
      ['Title', 'Minnesanteckningar'],
      ['Heading1', 'Deltagare'],
      ['Heading1', 'Förhinder'],
      ['Heading1', 'Frånvarande'],
      ['Heading1', 'Externa deltagare'],
      ['Heading2', 'Gäster (deltagandepunkt)'],
    ]);
  });

  it('has the lists of Word in the outline form, what belongs to a line one level in', async () => {
    const styles = stylesOf(await bodyOf(outline));
    assert.ok(styles.some(([style, text]) => style === 'Heading1' && text === '3. Gemensam e-tjänst för bygglov'));
    assert.ok(styles.some(([style, text]) => style === 'ListBullet' && text.startsWith('Samsyn: ')));
    assert.ok(styles.some(([style, text]) => style === 'ListBullet2' && text.startsWith('Bengt-Åke Moberg reserverade sig')));
    assert.equal(all(await bodyOf(outline), 'w:tbl').length, 0);
  });

  it('numbers the lists by its styles, and every style that is used is there', async () => {
    for (const view of [table, outline]) {
      const part = await partsOf(view);
      const defined = new Map(all(part('word/styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], style]));
      for (const [style] of stylesOf(part('word/document.xml'))) assert.ok(defined.has(style), style);
      for (const run of all(part('word/document.xml'), 'w:rStyle')) assert.ok(defined.has(run.attributes['w:val']));
      const bullet = defined.get('ListBullet');
      const id = bullet === undefined ? '' : all(bullet, 'w:numId')[0]?.attributes['w:val'];
      assert.match(id ?? '', /^\d+$/);
      assert.ok(all(part('word/numbering.xml'), 'w:num').some((one) => one.attributes['w:numId'] === id));
    }
  });

  it('repeats the head of the table, and keeps a row together unless it is long', async () => {
    const long = {
      ...fullMeeting,
      lines: fullMeeting.lines.map((one) =>
        one.id === 'l19' ? { ...one, body: { kind: 'note' as const, text: 'ord '.repeat(800) } } : one,
      ),
    };
    const tables = all(await bodyOf(minutesView(series, long)), 'w:tbl');
    const agenda = tables.at(-1);
    assert.ok(agenda !== undefined);
    const rows = all(agenda, 'w:tr');
    assert.deepEqual(
      rows.map((row) => all(row, 'w:tblHeader').length),
      [1, 0, 0, 0, 0, 0, 0, 0],
    );
    const breakable = rows.filter((row) => all(row, 'w:cantSplit').every(({ attributes }) => attributes['w:val'] === 'false'));
    assert.deepEqual(
      breakable.map((row) => textOf(row).slice(0, 9)),
      ['4. Sensor'],
    );
  });

  it('keeps tables apart: two in a row would be one in Word', async () => {
    const body = all(await bodyOf(table), 'w:body')[0];
    const names = body?.children.map(({ name }) => name).join(' ') ?? '';
    assert.doesNotMatch(names, /w:tbl w:tbl/);
  });

  it('has head and page numbers on every page, and the draft mark', async () => {
    const part = await partsOf(table);
    const section = all(part('word/document.xml'), 'w:sectPr')[0];
    assert.ok(section !== undefined && all(section, 'w:titlePg').length === 1);
    const kinds = (name: string) =>
      all(section, name)
        .map(({ attributes }) => attributes['w:type'])
        .toSorted();
    assert.deepEqual(
      [kinds('w:headerReference'), kinds('w:footerReference')],
      [
        ['default', 'first'],
        ['default', 'first'],
      ],
    );
    const headers = ['word/header1.xml', 'word/header2.xml'].map((name) => textOf(part(name)).trim());
    for (const header of headers) assert.match(header, /^Rådet för digital samverkan\. Mötesdatum: 2024-05-14, möte nr 12\./);
    assert.equal(headers.filter((header) => header.endsWith('\tUTKAST')).length, 1);
    for (const name of ['word/footer1.xml', 'word/footer2.xml']) {
      assert.equal(textOf(part(name)), 'Sida 1 av 1\n');
      assert.deepEqual(
        all(part(name), 'w:fldSimple').map(({ attributes }) => attributes['w:instr']?.trim()),
        ['PAGE', 'NUMPAGES'],
      );
    }
  });

  it('is no draft once it is approved', async () => {
    const parts = await unzipped(await docx({ ...table, status: 'approved' }));
    for (const [name, xml] of parts) assert.ok(!xml.includes('UTKAST'), name);
  });

  for (const [language, locale, page] of [
    ['sv', 'sv-SE', 'Sida '],
    ['en', 'en-GB', 'Page '],
  ] as const)
    it(`names its language and speaks it: ${language}`, async () => {
      const part = await partsOf(minutesView({ ...series, language }, fullMeeting));
      assert.equal(all(part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val'], locale);
      assert.ok(textOf(part('word/footer1.xml')).startsWith(page));
    });

  it('says in its properties what it is and who wrote it', async () => {
    const core = (await partsOf(table))('docProps/core.xml');
    assert.equal(textOf(all(core, 'dc:title')[0] ?? core), 'Minnesanteckningar, Rådet för digital samverkan, 2024-05-14');
    assert.equal(textOf(all(core, 'dc:creator')[0] ?? core), 'Jonas Hedlund');
    assert.equal(textOf(all(core, 'dcterms:created')[0] ?? core), '2024-05-14T00:00:00Z');
  });

  it('is the same file for the same minutes', async () => assert.deepEqual(await docx(table), await docx(table)));

  it('gives people’s words as typed, and nothing in them is markup or a field', async () => {
    const hostile = [
      ...[
        '<w:p><script>alert(1)</script>',
        '&lt; &amp; ]]> <!--',
        '{\u0001-0}',
        'CURRENT',
        'TOTAL_PAGES',
        '{lists-0} {image.png}',
        '$& $1 \\1',
      ],
      ...[
        '\u202eareB annA',
        'tab\tbi',
        'rad\n\nrad',
        'a\u0000\u0008b',
        '\ud800 ensam \udc00',
        '\ufffe\uffff',
        '  blanka  ',
        'Beslut: x',
        '😀',
      ],
    ];
    const [text, tame] = await Promise.all(
      [hostile, hostile.map((_, index) => `ord${index}`)].map(async (words) => await bodyOf(viewOf(words))),
    );
    assert.ok(text !== undefined && tame !== undefined);
    const shape = (body: Element): readonly string[] => all(body, 'w:p').map(styleOf);
    assert.deepEqual(shape(text), shape(tame));
    assert.deepEqual(all(text, 'w:fldSimple'), []);
    const page = textOf(text);
    for (const words of [
      '<w:p><script>alert(1)</script>',
      '&lt; &amp; ]]> <!--',
      'CURRENT',
      '{lists-0} {image.png}',
      '$& $1 \\1',
      'tab\tbi',
      'rad\n\nrad',
      'ab',
      ' ensam ',
      '  blanka  ',
      '😀',
    ])
      assert.ok(page.includes(words), words);
  });

  it('opens with the naughty strings, all in one meeting', async function () {
    const list = new URL('../../../shared/samples/hostile/blns.json', import.meta.url);
    if (!existsSync(list)) this.skip();
    const strings: unknown = JSON.parse(readFileSync(list, 'utf8'));
    const body = await bodyOf(viewOf((Array.isArray(strings) ? strings.map(String) : []).filter((one) => one.trim() !== '')));
    assert.ok(all(body, 'w:tr').length > 1_000);
  });
});
