import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { minutesBlocks } from '../../src/documents/minutes-blocks.ts';
import { pdfDocument } from '../../src/documents/pdf/pdf-document.ts';
import type { MinutesView } from '../../src/views/minutes.ts';
import { minutesView } from '../../src/views/minutes-view.ts';
import { ended, item, line, series } from '../views/council.ts';
import { fullMeeting } from '../views/full-meeting.ts';
import { allOf, type Read, type ReadPdf, readPdf } from './read-pdf.ts';
import { viewOf } from './rendered.ts';
import { textDocument } from './text-document.ts';

const BLNS = new URL('../../../shared/samples/hostile/blns.json', import.meta.url);

const written = (view: MinutesView): Promise<Buffer> => pdfDocument(minutesBlocks(view));
const pdfOf = async (view: MinutesView): Promise<ReadPdf> => readPdf(await written(view));
const joined = (text: string): string => text.replace(/\s+/g, '');
/** A node that goes on overleaf is met once for each of its pages, with the words that stand there. */
const all = (pdf: ReadPdf, role: string): readonly Read[] =>
  pdf.trees.flatMap((tree) => allOf(tree, role)).filter(({ text }) => text !== '');

const swedish = minutesView(series, fullMeeting, 'a'.repeat(64));

/** A meeting where somebody wrote this. */
const noted = (text: string): MinutesView =>
  minutesView(
    { ...series, name: text },
    ended({ items: [item('i1', text, { responsible: text })], lines: [line('l1', 'i1', text, { kind: 'note', text })] }),
  );

/** A meeting whose rows are of these many sentences each. */
const rowsOf = (sentences: readonly number[]): MinutesView =>
  minutesView(
    series,
    ended({
      items: sentences.map((_, index) => item(`i${index}`, `Ärende ${index}`)),
      lines: sentences.map((count, index) =>
        line('l1', `i${index}`, 'Liv Ström', {
          kind: 'note',
          text: `${Array.from({ length: count }, (_, at) => `Sats ${at} om ärende ${index}.`).join(' ')} Slut.`,
        }),
      ),
    }),
  );

describe('minutes as pdf', () => {
  let first: Buffer;
  let pdf: ReadPdf;
  before(async () => {
    first = await written(swedish);
    pdf = await readPdf(first);
  });

  it('say their language, their title, what made them and when, from the meeting and no clock', async () => {
    assert.equal(pdf.info['Language'], 'sv');
    assert.equal(pdf.info['Title'], 'Minnesanteckningar, Rådet för digital samverkan, 2024-05-14');
    assert.equal(pdf.metadata.get('dc:title'), pdf.info['Title']);
    assert.equal(pdf.info['CreationDate'], 'D:20240514000000Z');
    assert.match(pdf.bytes, /\/DisplayDocTitle true/);
    const english = await pdfOf({ ...swedish, language: 'en', approvedAt: '2024-06-11T08:00:00.000Z' });
    assert.equal(english.info['Language'], 'en');
    assert.equal(english.info['CreationDate'], 'D:20240611080000Z');
  });

  it('call themselves PDF/A-2a and PDF/UA-1, tagged, with fonts in the file', () => {
    const xmp = pdf.metadata.getRaw();
    assert.match(xmp, /<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A</);
    assert.match(xmp, /<pdfuaid:part>1</);
    assert.match(xmp, /pdfaSchema:namespaceURI>http:\/\/www.aiim.org\/pdfua\/ns\/id\//);
    assert.ok(pdf.marked);
    assert.match(pdf.bytes, /\/OutputIntents/);
    assert.equal(pdf.bytes.match(/\/FontFile2/g)?.length, 2);
    assert.equal(pdf.bytes.match(/\/Type \/Font\n\/Subtype \/Type0/g)?.length, 2);
    assert.doesNotMatch(pdf.bytes, /Helvetica/);
    assert.equal(pdf.streams.match(/begincmap/g)?.length, 2);
    assert.doesNotMatch(pdf.streams, /[[ ]<(?:0000|FEFF|FFFE)>[ \]]/i);
  });

  it('hold every line of the minutes, in reading order, letter by letter', () => {
    const words = joined(pdf.trees.flatMap((tree) => tree.map(({ text }) => text)).join(''));
    const lines = textDocument(swedish, 'txt')
      .split(/\n+|\s{2,}| \| /)
      .map(joined)
      .filter((text) => text !== '' && !text.startsWith('Ansvarig:'));
    let at = 0;
    for (const text of lines) {
      const found = words.indexOf(text, at);
      assert.notEqual(found, -1, text);
      at = found;
    }
    assert.ok(lines.length > 40);
  });

  it('are structured as headings, paragraphs, lists and tables whose cells know their heads', () => {
    assert.deepEqual(
      pdf.trees[0]?.map(({ role }) => role),
      ['Document'],
    );
    assert.deepEqual(
      all(pdf, 'H1').map(({ text }) => text.trim()),
      ['Minnesanteckningar'],
    );
    assert.ok(all(pdf, 'H2').some(({ text }) => text.trim() === 'Deltagare'));
    assert.deepEqual(
      all(pdf, 'THead').map(({ text }) => joined(text)),
      ['DagordningÄrende/AnteckningAnsvarig'],
    );
    assert.equal(pdf.bytes.match(/\/Scope \/Column/g)?.length, 3);
    assert.equal(pdf.bytes.match(/\/Scope \/Row/g)?.length, swedish.items.length + swedish.present.length + swedish.guests.length);
    assert.deepEqual(
      all(pdf, 'LI').map(({ text }) => text.trim()),
      ['Liv Ström', 'Oskar Wiik'],
    );
  });

  it('are structured in the outline form too: nested lists, an own heading for each item', async () => {
    const outline = await pdfOf(minutesView({ ...series, form: 'outline' }, fullMeeting));
    const headings = all(outline, 'H2').map(({ text }) => text.trim());
    for (const { number, title } of swedish.items) assert.ok(headings.includes(`${number}. ${title}`), title);
    assert.equal(all(outline, 'Table').length, 0);
    const nested = all(outline, 'LBody').filter(({ children }) => children.some(({ role }) => role === 'L'));
    assert.ok(nested.some(({ text }) => /Vi går fram tillsammans i höst[\s\S]*Kusten vill vänta/.test(text)));
    assert.deepEqual([...new Set(all(outline, 'Lbl').map(({ text }) => text.trim()))].toSorted(), ['–', '•']);
    assert.match(outline.bytes, /\/ListNumbering \/Disc/);
  });

  it('have bookmarks for the headings and each item', () => {
    assert.deepEqual(
      pdf.outline.map(({ title }) => title),
      ['Deltagare', 'Förhinder', 'Frånvarande', 'Externa deltagare', 'Dagordning'],
    );
    const items = pdf.outline.at(-1)?.items.map(({ title }) => title);
    assert.deepEqual(
      items,
      swedish.items.map(({ number, title }) => `${number}. ${title}`),
    );
  });

  it('show on every page which meeting it is, that it is a draft, and which page of how many', () => {
    assert.ok(pdf.pages.length > 1);
    for (const [index, page] of pdf.pages.entries()) {
      assert.ok(page.includes('Rådet för digital samverkan. Mötesdatum: 2024-05-14, möte nr 12.'));
      assert.match(page, /UTKAST\nSida/);
      assert.ok(page.endsWith(`Sida ${index + 1} av ${pdf.pages.length}`));
    }
  });

  it('are no draft once they are approved', async () => {
    const approved = await pdfOf({ ...swedish, status: 'approved', approvedAt: '2024-06-11T08:00:00.000Z' });
    assert.ok(approved.pages.every((page) => !page.includes('UTKAST')));
    assert.ok(approved.pages.every((page) => page.includes('möte nr 12')));
  });

  it('repeat the head of the table on every page that it goes on, for the eye only', async () => {
    const long = await pdfOf(rowsOf(Array.from({ length: 30 }, () => 12)));
    assert.ok(long.pages.length > 3);
    for (const page of long.pages.slice(0, -1)) assert.match(page, /Dagordning Ärende\/Anteckning Ansvarig/);
    assert.equal(all(long, 'THead').length, 1);
  });

  it('keep a row whole that fits on a page', async () => {
    const long = await pdfOf(rowsOf([40, 60, 3, 70, 20, 45, 5, 30, 66]));
    for (const text of ['Ärende 0', 'Ärende 3', 'Ärende 8'])
      assert.equal(all(long, 'TR').filter((row) => row.text.includes(text)).length, 1);
    for (const [index, page] of long.pages.entries())
      for (const number of [0, 1, 2, 3, 4, 5, 6, 7, 8])
        if (page.includes(`Ärende ${number}`))
          assert.ok(page.includes(`om ärende ${number}. Slut.`) || joined(page).includes(`omärende${number}.Slut.`), `${index} ${number}`);
  });

  it('go on overleaf with a row that no page can hold, and lose nothing of it', async () => {
    const long = await pdfOf(rowsOf([4, 500, 2]));
    const words = joined(
      all(long, 'TBody')
        .map(({ text }) => text)
        .join(''),
    );
    const whole = Array.from({ length: 500 }, (_, at) => `Sats${at}omärende1.`).join('');
    assert.ok(words.includes(`${whole}Slut.`));
    assert.ok(long.pages[0]?.includes('Sats 0 om ärende 1.'), 'begins where there is room');
  });

  it('are the same file for the same minutes', async () => {
    assert.ok((await written(swedish)).equals(first));
  });

  it('are read letter by letter whatever was written before, in this file or another', async () => {
    const fi = await pdfOf(noted('Vi fick en fin offert.'));
    assert.ok(fi.streams.includes('<0066 0069>'));
    assert.doesNotMatch(fi.streams, /<fb0\d>/);
    const odd = 'ŉ ǆ ﬁ ﬅ ĳ ŀ ffi A\u030a a\u030a İ\u0307 Ⅷ ½';
    const [{ pages }, again] = [await pdfOf(noted(`${odd} juni Åtgärd i fjäll 2024`)), await pdfOf(swedish)];
    assert.ok(pages.join('').includes('juni Åtgärd i fjäll 2024'), pages[0]);
    assert.deepEqual(again.pages, pdf.pages);
    assert.ok((await written(swedish)).equals(first));
  });

  it('show a sign for what the font has no sign for, and keep the character for who listens or copies', async () => {
    const { pages, streams } = await pdfOf(viewOf(['grön 😀 👩‍👩‍👧 → مرحبا 你好 slut']));
    assert.ok(pages.join('').includes('grön \uFFFD \uFFFD \uFFFD \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD slut'));
    const kept = (text: string): string => `/ActualText (\u00fe\u00ff${Buffer.from(text, 'utf16le').swap16().toString('latin1')})`;
    assert.ok(streams.includes(kept('😀')));
    assert.ok(streams.includes(kept('→')));
    assert.ok(streams.includes(kept('你好')));
  });

  it('keep well-formed metadata whatever the council is called', async () => {
    const { metadata, info } = await pdfOf(viewOf(['<råd> & "co" ]]> \ufffe\ud800']));
    assert.equal(XMLValidator.validate(metadata.getRaw().replace(/<\?xpacket[^>]*\?>/g, '')), true);
    assert.ok(String(info['Title']).startsWith('<råd> & "co" ]]>'));
  });

  it('come out whatever people write: the naughty strings', async function () {
    if (!existsSync(BLNS)) this.skip();
    const list: unknown = JSON.parse(readFileSync(BLNS, 'utf8'));
    const texts = (Array.isArray(list) ? list.map(String) : []).filter((text) => /^[ -~]+$/.test(text));
    const lines = texts.map((text, index) => line(`l${index % 60}`, 'i1', 'Liv Ström', { kind: 'note', text }));
    const pdf = await pdfOf(minutesView(series, ended({ items: [item('i1', 'Allt')], lines })));
    const words = joined(
      all(pdf, 'TD')
        .map(({ text }) => text)
        .join(''),
    );
    assert.ok(texts.length > 200);
    for (const text of texts) assert.ok(words.includes(joined(text)), text);
  });

  it('come out whatever people write: anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), async (text) => {
        assert.ok((await written(noted(text))).length > 10_000);
      }),
      { numRuns: 40 },
    );
  });
});
