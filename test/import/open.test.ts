import assert from 'node:assert/strict';
import { type Opened, openDocument } from '../../src/import/open/open-document.ts';
import type { SheetBlock, SheetParagraph } from '../../src/import/sheet.ts';
import { docx, numberingXml, p, stylesXml, zipped } from './docx.ts';

type OpenedSheet = Extract<Opened, { kind: 'sheet' }>;

async function sheet(bytes: Uint8Array | string, name = 'a.docx'): Promise<OpenedSheet> {
  const opened = await openDocument(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name);
  assert.ok(opened.kind === 'sheet', JSON.stringify(opened));
  return opened;
}

/** A paragraph in short: "-1 text" in a list, "#2 text" as a heading, "*text*" in bold. */
function short({ text, heading, list, marker, bold }: SheetParagraph): string {
  const words = bold ? `*${text}*` : text;
  return [heading === 0 ? '' : `#${heading}`, list === 0 ? '' : `${marker ?? ''}@${list}`, words].filter((one) => one !== '').join(' ');
}

const shown = (block: SheetBlock): unknown => {
  if (block.kind === 'paragraph') return short(block);
  if (block.kind === 'pageBreak') return '---';
  return block.rows.map(({ cells, head }) => [...(head ? ['head'] : []), ...cells.map((cell) => cell.map(short).join(' | '))]);
};

const docxShows = async (body: string, more = {}): Promise<unknown> => (await sheet(await docx(body, more))).sheet.map(shown);
const htmlShows = async (html: string): Promise<unknown> => (await sheet(`<!doctype html>${html}`, 'a.html')).sheet.map(shown);

describe('opening a docx', () => {
  it('reads what was inserted and not what was deleted or moved away', async () => {
    const r = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${r('Beslut: ')}<w:del><w:r><w:delText>nej</w:delText></w:r></w:del><w:ins>${r('ja')}</w:ins><w:moveFrom>${r('bort')}</w:moveFrom></w:p>`;
    assert.deepEqual(await docxShows(body), ['Beslut: ja']);
  });

  it('joins a paragraph whose end was deleted with the next', async () => {
    assert.deepEqual(await docxShows(p('Rådet ', '<w:rPr><w:del/></w:rPr>') + p('beslutade.')), ['Rådet beslutade.']);
  });

  it('leaves out a row that was deleted', async () => {
    const row = (text: string, deleted = '') => `<w:tr><w:trPr>${deleted}</w:trPr><w:tc>${p(text)}</w:tc><w:tc>${p('x')}</w:tc></w:tr>`;
    assert.deepEqual(await docxShows(`<w:tbl>${row('a')}${row('b', '<w:del/>')}${row('c')}</w:tbl>`), [
      [
        ['a', 'x'],
        ['c', 'x'],
      ],
    ]);
  });

  it('leaves out hidden text, by its run or its style, and reads what only says that it is not hidden', async () => {
    const styles = stylesXml('<w:style w:styleId="S"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>');
    const body = p('dolt', '', '<w:vanish/>') + p('dolt', '<w:pStyle w:val="S"/>') + p('synligt', '', '<w:vanish w:val="0"/>');
    assert.deepEqual(await docxShows(body, { 'word/styles.xml': styles }), ['synligt']);
  });

  it('reads what a field shows, not its instruction, and not the hint of an empty control', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const field =
      run('<w:fldChar w:fldCharType="begin"/>') +
      run('<w:t>IF</w:t>') +
      run('<w:fldChar w:fldCharType="separate"/>') +
      run('<w:t>2031-02-05</w:t>') +
      run('<w:fldChar w:fldCharType="end"/>');
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Klicka här')}</w:sdtContent></w:sdt>`;
    assert.deepEqual(await docxShows(`<w:p>${field}</w:p>${control}`), ['2031-02-05']);
  });

  it('knows headings by their style or outline, and bold by all of the words', async () => {
    const styles = stylesXml(
      '<w:style w:styleId="Rubrik2"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="Rubrik2"/></w:style>',
    );
    const half = '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>fet</w:t></w:r><w:r><w:t> och inte</w:t></w:r></w:p>';
    const body = p('A', '<w:pStyle w:val="Egen"/>') + p('B', '<w:outlineLvl w:val="0"/>') + p('C', '', '<w:b/>') + half;
    assert.deepEqual(await docxShows(body, { 'word/styles.xml': styles }), ['#2 A', '#1 B', '*C*', 'fet och inte']);
  });

  it('numbers lists as Word does, level by level and anew where a list begins anew', async () => {
    const level = (ilvl: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const kind = `<w:abstractNum w:abstractNumId="7">${level(0, 'decimal', '§ %1')}${level(1, 'lowerLetter', '%1.%2)')}</w:abstractNum>`;
    const lists = numberingXml(
      `${kind}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="12"/></w:lvlOverride></w:num>`,
    );
    const at = (numId: number, ilvl: number) => `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`;
    const body =
      p('a', at(1, 0)) + p('b', at(1, 1)) + p('c', at(1, 1)) + p('d', at(1, 0)) + p('e', at(1, 1)) + p('f', at(2, 0)) + p('g', at(0, 0));
    assert.deepEqual(await docxShows(body, { 'word/numbering.xml': lists }), [
      ...['§ 1@1 a', '1.a)@2 b', '1.b)@2 c', '§ 2@1 d', '2.a)@2 e', '§ 12@1 f', 'g'],
    ]);
  });

  it('keeps columns where cells span them, and the head of a table', async () => {
    const cell = (text: string, more = '') => `<w:tc><w:tcPr>${more}</w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('wide', '<w:gridSpan w:val="2"/>')}${cell('c')}</w:tr>
      <w:tr>${cell('high', '<w:vMerge w:val="restart"/>')}${cell('b')}${cell('c')}</w:tr><w:tr>${cell('dolt', '<w:vMerge/>')}${cell('y')}${cell('z')}</w:tr></w:tbl>`;
    assert.deepEqual(await docxShows(body), [
      [
        ['head', 'wide', '', 'c'],
        ['high', 'b', 'c'],
        ['', 'y', 'z'],
      ],
    ]);
  });

  it('takes a frame around text for no table, and a table in a cell for paragraphs of it', async () => {
    const table = (...rows: string[][]) =>
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map((one) => `<w:tc>${one}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    assert.deepEqual(await docxShows(table([p('a') + table([p('b'), p('c')])])), ['a', [['b', 'c']]]);
    assert.deepEqual(await docxShows(table([p('a'), table([p('b'), p('c')])])), [[['a', 'b | c']]]);
  });

  it('parts a paragraph where a page ends', async () => {
    const body = `<w:p><w:r><w:t>a</w:t><w:br w:type="page"/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>`;
    assert.deepEqual(await docxShows(body), ['a', '---', 'b\nc']);
  });

  it('reads a text box once', async () => {
    const box = `<w:txbxContent>${p('i rutan')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>utanför</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    assert.deepEqual(await docxShows(body), ['i rutan', 'utanför']);
  });
});

describe('opening html', () => {
  it('drops what nobody sees', async () => {
    const html = `<head><title>t</title><style>p{}</style></head><script>x()</script><p hidden>a</p><p style="display: none">b<b>c</b></p><!-- d --><svg><text>e</text></svg><p>f<del>g</del></p>`;
    assert.deepEqual(await htmlShows(html), ['f']);
  });

  it('gives lists their depth and the numbers that a browser shows', async () => {
    const html = '<ol start=3><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ol><ol type=i><li>e</ol>';
    assert.deepEqual(await htmlShows(html), ['3.@1 a', '-@2 b', '4.@1 c', '@1 d', 'i.@1 e']);
  });

  it('keeps line breaks, and no other white space of the source', async () => {
    assert.deepEqual(await htmlShows('<p>\n a\n  b<br>\nc&nbsp;d </p>e'), ['a b\nc d', 'e']);
  });

  it('keeps columns where cells span columns and rows', async () => {
    const html = '<table><tr><th>A<th>B<th>C<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>';
    assert.deepEqual(await htmlShows(html), [
      [
        ['head', 'A', 'B', 'C'],
        ['a', 'b', ''],
        ['', 'c', 'd'],
      ],
    ]);
  });

  it('reads the encoding that it declares', async () => {
    const bytes = Buffer.from('<html><meta charset="iso-8859-1"><p>Åsa Öberg', 'latin1');
    assert.deepEqual((await sheet(bytes, 'a.htm')).sheet.map(shown), ['Åsa Öberg']);
  });
});

describe('opening text', () => {
  const original = async (bytes: Uint8Array, name = 'a.txt') => {
    const opened = await openDocument(bytes, name);
    assert.ok(opened.kind !== 'refused', JSON.stringify(opened));
    return opened;
  };

  for (const [rule, bytes] of [
    ['UTF-8', Buffer.from('Åsa “Ö”')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFÅsa “Ö”')],
    ['UTF-16', Buffer.from('\uFEFFÅsa “Ö”', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\uFEFFÅsa “Ö”', 'utf16le').swap16()],
    ['windows-1252', Buffer.from('\xc5sa \x93\xd6\x94', 'latin1')],
  ] as const) {
    it(`reads ${rule}`, async () => assert.equal((await original(bytes)).original, 'Åsa “Ö”'));
  }

  it('drops control characters and says where', async () => {
    const { original: text, warnings } = await original(Buffer.from('a\r\nb\0c\x1b\r\nd'));
    assert.equal(text, 'a\nbc\nd');
    assert.deepEqual(warnings, [{ line: 2, code: 'textLeftOut', text: 'bc' }]);
  });

  it('is known by what is in it, and by its name only where that says nothing', async () => {
    const kind = async (text: string, name: string) => (await openDocument(Buffer.from(text), name)).kind;
    assert.equal(await kind('Vi möttes', 'a.docx'), 'text');
    assert.equal(await kind('<!DOCTYPE HTML><p>a', 'a.txt'), 'sheet');
    assert.equal(await kind('{ "series": null }', 'a.txt'), 'json');
    assert.equal(await kind('<?xml version="1.0"?><minutes/>', 'a.txt'), 'xml');
    assert.equal(await kind('# Möte', 'a.md'), 'sheet');
    assert.equal(await kind('# Möte', 'a.txt'), 'text');
  });

  it('opens markdown with the lines of its source', async () => {
    const { sheet: blocks, original: text } = await sheet('# A\n\n1. b\n   - c\n\n| d | e |\n|---|---|\n| f | g<br>h |\n', 'a.md');
    assert.deepEqual(blocks.map(shown), [
      '#1 A',
      '1.@1 b',
      '-@2 c',
      [
        ['head', 'd', 'e'],
        ['f', 'g\nh'],
      ],
    ]);
    assert.deepEqual(
      blocks.map(({ line }) => line),
      [1, 3, 4, 6],
    );
    assert.equal(text.split('\n')[2], '1. b');
  });
});

describe('the original', () => {
  it('has every paragraph on the line that the sheet says', async () => {
    const html = '<p>a<br>b</p><ul><li>c</ul><table><tr><td><p>d<p>e<td>f<tr><td>g<td>h</table><p>i';
    const { sheet: blocks, original } = await sheet(`<!doctype html>${html}`, 'a.html');
    const paragraphs = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.flat()) : block.kind === 'paragraph' ? [block] : [],
    );
    const lines = original.split('\n');
    for (const { line, text } of paragraphs) assert.ok(lines[line - 1]?.includes(text.split('\n')[0] ?? ''), `${line}: ${text}`);
    assert.equal(original, 'a\nb\n- c\nd\tf\ne\ng\th\ni');
  });
});

describe('what is no minutes', () => {
  const cases: readonly (readonly [string, () => Buffer | Promise<Buffer>, string])[] = [
    ['an empty file', () => Buffer.alloc(0), 'empty'],
    ['a file of spaces', () => Buffer.from(' \n '), 'empty'],
    ['a pdf', () => Buffer.from('%PDF-1.7'), 'format'],
    ['rtf, which begins as JSON does', () => Buffer.from('{\\rtf1 a}'), 'format'],
    ['another zip', () => zipped({ 'xl/workbook.xml': '<a/>' }), 'format'],
    ['a Word document with a password', () => Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1', 'latin1'), 'oldWord'],
    ['a zip that was cut off', async () => (await docx(p('a'))).subarray(0, 90), 'damaged'],
    ['a document that is there twice', () => docx(p('a'), { 'word\\document.xml': 'b' }), 'damaged'],
    ['XML that is not closed', () => zipped({ 'word/document.xml': '<w:document><w:body><w:p></w:body></w:document>' }), 'damaged'],
    ['XML that ends too soon', () => zipped({ 'word/document.xml': '<w:document><w:body><w:p>' }), 'damaged'],
    ['entities in a docx', () => zipped({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY x "y">]><w:document/>' }), 'entities'],
    [
      'entities in XML',
      () => Buffer.from('<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'),
      'entities',
    ],
  ];
  for (const [rule, bytes, code] of cases) {
    it(`refuses ${rule}`, async () => assert.deepEqual(await openDocument(await bytes(), 'a.docx'), { kind: 'refused', code }));
  }
});
