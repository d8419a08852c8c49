import type { Texts } from '../../texts/texts.ts';
import { el, MAIN, part, val } from './element.ts';
import { numbered } from './numbering.ts';
import { CHARACTERS, PAGE, PARAGRAPHS, TABLES } from './style-names.ts';

const FONT = 'Calibri';
const COLOURS = { red: 'A4262C', grey: '605E5C', purple: '6264A7', line: '8A8886', shade: 'F3F2F1' } as const;

/** In the order that the schema wants (ECMA-376-1, 17.7). */
interface Style {
  readonly type: 'paragraph' | 'character' | 'table';
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: readonly string[];
  readonly run?: readonly string[];
  readonly table?: readonly string[];
}

const style = ({ type, id, name, basedOn, next, paragraph = [], run = [], table = [] }: Style): string =>
  el('w:style', { 'w:type': type, 'w:styleId': id }, [
    val('w:name', name),
    ...(basedOn === undefined ? [] : [val('w:basedOn', basedOn)]),
    ...(next === undefined ? [] : [val('w:next', next)]),
    '<w:qFormat/>',
    ...(paragraph.length === 0 ? [] : [el('w:pPr', {}, paragraph)]),
    ...(run.length === 0 ? [] : [el('w:rPr', {}, run)]),
    ...table,
  ]);

const KEEP = '<w:keepNext/><w:keepLines/>';
const BOLD = '<w:b/><w:bCs/>';
const spacing = (before: number, after: number): string => el('w:spacing', { 'w:before': before, 'w:after': after });
const size = (half: number): string => val('w:sz', half) + val('w:szCs', half);
const colour = (of: keyof typeof COLOURS): string => val('w:color', COLOURS[of]);
const WIDE = val('w:spacing', 30);

/** What Word brings itself where nothing else is said. */
const DEFAULTS = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>',
] as const;

const documentDefaults = (locale: string): string =>
  el('w:docDefaults', {}, [
    el('w:rPrDefault', {}, [
      el('w:rPr', {}, [
        el('w:rFonts', { 'w:ascii': FONT, 'w:hAnsi': FONT, 'w:eastAsia': FONT, 'w:cs': FONT }),
        size(22),
        el('w:lang', { 'w:val': locale, 'w:eastAsia': locale, 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    el('w:pPrDefault', {}, [el('w:pPr', {}, [el('w:spacing', { 'w:after': 120, 'w:line': 264, 'w:lineRule': 'auto' })])]),
  ]);

function paragraphStyles(names: Texts['printStyles']): readonly Style[] {
  const known = (id: string, name: string, paragraph: readonly string[], run: readonly string[] = [], next?: string): Style => ({
    ...{ type: 'paragraph', id, name, basedOn: 'Normal', paragraph, run },
    ...(next !== undefined && { next }),
  });
  const cell = (id: string, name: string, paragraph: readonly string[] = [], run: readonly string[] = []): Style => ({
    ...known(id, name, paragraph, run),
    basedOn: PARAGRAPHS.cell,
  });
  const edge = el('w:pBdr', {}, [el('w:left', { 'w:val': 'single', 'w:sz': 18, 'w:space': 6, 'w:color': COLOURS.purple })]);
  return [
    known(PARAGRAPHS.title, 'Title', [KEEP, spacing(0, 120)], [BOLD, size(40)], 'Normal'),
    known(PARAGRAPHS.heading[2], 'heading 1', [KEEP, spacing(280, 80), val('w:outlineLvl', 0)], [BOLD, size(26)], 'Normal'),
    known(PARAGRAPHS.heading[3], 'heading 2', [KEEP, spacing(120, 80), val('w:outlineLvl', 1)], [BOLD, size(22)], 'Normal'),
    known(PARAGRAPHS.bullet, 'List Bullet', [numbered(0), spacing(0, 60)]),
    known(PARAGRAPHS.innerBullet, 'List Bullet 2', [numbered(1), spacing(0, 60)]),
    known(PARAGRAPHS.header, 'header', [rightTab, spacing(0, 0)], [colour('grey'), size(18)]),
    known(PARAGRAPHS.footer, 'footer', [spacing(0, 0), val('w:jc', 'right')], [colour('grey'), size(18)]),
    known(PARAGRAPHS.line, names.line, ['<w:keepNext/>', spacing(0, 0)]),
    known(PARAGRAPHS.lastLine, names.lastLine, [spacing(0, 200)]),
    known(PARAGRAPHS.gap, names.gap, [spacing(0, 80)]),
    known(PARAGRAPHS.cell, names.cell, [spacing(30, 60)], [size(21)]),
    cell(PARAGRAPHS.tableHead, names.tableHead, ['<w:keepNext/>'], [BOLD]),
    cell(PARAGRAPHS.itemTitle, names.itemTitle),
    cell(PARAGRAPHS.decision, names.decision, [edge, el('w:ind', { 'w:left': 140 })]),
    cell(PARAGRAPHS.roundQuestion, names.roundQuestion, ['<w:keepNext/>'], [BOLD]),
    known(PARAGRAPHS.draft, names.draft, ['<w:keepNext/>', spacing(0, 0), val('w:jc', 'right')], [BOLD, colour('red'), WIDE]),
    known(PARAGRAPHS.fineprint, names.fineprint, [spacing(240, 0)], [colour('grey'), size(16)]),
  ];
}

const rightTab = el('w:tabs', {}, [el('w:tab', { 'w:val': 'right', 'w:pos': PAGE.text })]);

const characterStyles = (names: Texts['printStyles']): readonly Style[] => [
  { type: 'character', id: CHARACTERS.label, name: names.label, basedOn: 'DefaultParagraphFont', run: [BOLD] },
  { type: 'character', id: CHARACTERS.draft, name: names.draftMark, basedOn: 'DefaultParagraphFont', run: [BOLD, colour('red'), WIDE] },
];

const line = (side: string): string => el(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': COLOURS.line });

function tableStyle(id: string, name: string, sides: readonly string[], more: readonly string[] = []): Style {
  const margins = ['top', 'left', 'bottom', 'right'].map((side) => {
    const width = side === 'left' || side === 'right' ? 100 : 20;
    return el(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  });
  const table = el('w:tblPr', {}, [el('w:tblBorders', {}, sides.map(line)), el('w:tblCellMar', {}, margins)]);
  return { type: 'table', id, name, basedOn: 'TableNormal', table: [table, ...more] };
}

const shadedHead = el('w:tblStylePr', { 'w:type': 'firstRow' }, [
  el('w:tcPr', {}, [el('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': COLOURS.shade })]),
]);

const tableStyles = (names: Texts['printStyles']): readonly Style[] => [
  tableStyle(TABLES.agenda, names.agenda, ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'], [shadedHead]),
  tableStyle(TABLES.people, names.people, ['top', 'bottom', 'insideH']),
];

/** All looks of the document: who edits it changes them in one place. */
export const stylesPart = (locale: string, { printStyles }: Texts): string =>
  part('w:styles', MAIN, [
    documentDefaults(locale),
    ...DEFAULTS,
    ...[...paragraphStyles(printStyles), ...characterStyles(printStyles), ...tableStyles(printStyles)].map(style),
  ]);
