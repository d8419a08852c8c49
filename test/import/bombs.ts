import { documentXml, docx, p, zipped } from './docx.ts';

const repeated = (text: string, times: number): Buffer => Buffer.from(text.repeat(times));

/** What harms a careless reader, and what we say to it; null: a reading, or that it is too heavy. */
export const BOMBS: readonly (readonly [name: string, make: () => Buffer | Promise<Buffer>, code: string | null])[] = [
  ['words unpacked to 200 MB', () => docx(p('a'.repeat(200_000_000))), 'tooLong'],
  ['tags unpacked to 60 MB', () => docx('<w:p/>'.repeat(10_000_000)), null],
  ['a picture unpacked to 300 MB', () => docx(p('Laget runt'), { 'word/media/a.png': Buffer.alloc(300_000_000) }), 'read'],
  [
    'ten times ten times ten entities',
    () => zipped({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(999)}">]>${documentXml('')}` }),
    'entities',
  ],
  ['300 000 tables in each other', () => docx('<w:tbl><w:tr><w:tc>'.repeat(300_000)), 'tooHeavy'],
  [
    'cells that span a thousand million columns',
    () => docx(`<w:tbl>${'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr>'.repeat(20_000)}</w:tbl>`),
    'tooLong',
  ],
  ['a million elements in each other', () => repeated('<html><div>', 150_000), 'tooHeavy'],
  [
    'cells that span a million rows',
    () => Buffer.from(`<html><table>${'<tr><td colspan=1000000 rowspan=1000000>x'.repeat(5_000)}`),
    'tooLong',
  ],
  ['a line of 10 MB', () => repeated('ordet ', 1_700_000), 'tooLong'],
  ['a line of 1.9 MB', () => repeated('Anna Berg, ', 170_000), null],
  ['a million brackets', () => Buffer.from(`Närvarande: ${'('.repeat(1_000_000)}`), null],
  ['a million commas', () => Buffer.from(`Närvarande: ${','.repeat(1_000_000)}`), null],
  ['two million brackets in JSON', () => repeated('{"a":[', 300_000), 'notMinutes'],
  ['a file of 21 MB', () => Buffer.alloc(21_000_000), 'tooLarge'],
];
