import type { Document } from '../block.ts';
import { printable } from '../wording.ts';
import { xmlText } from '../xml/xml-text.ts';
import { el, MAIN, part, val } from './element.ts';

const text = (words: string): string => xmlText(printable(words).replaceAll(/\s+/g, ' '));

const CORE = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/** What the file says of itself (ECMA-376-2, 11): title, who wrote it, in which language, of when. */
export function corePart({ title, author, dated }: Document, locale: string): string {
  const day = { 'xsi:type': 'dcterms:W3CDTF' };
  const at = `${dated.slice(0, 19)}Z`;
  return part('cp:coreProperties', CORE, [
    el('dc:title', {}, [text(title)]),
    ...(author === null ? [] : [el('dc:creator', {}, [text(author)])]),
    el('dc:language', {}, [locale]),
    el('dcterms:created', day, [at]),
    el('dcterms:modified', day, [at]),
  ]);
}

/** Word 2013 and later, without the mode in which it acts like an older one. */
export const settingsPart = (locale: string): string =>
  part('w:settings', MAIN, [
    el('w:compat', {}, [
      el('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ]),
    val('w:themeFontLang', locale),
  ]);

/** What to show where there is no Calibri: named only, nothing is in the file. */
export const fontsPart = (): string =>
  part('w:fonts', MAIN, [
    el('w:font', { 'w:name': 'Calibri' }, [val('w:altName', 'Carlito, Arial'), val('w:family', 'swiss'), val('w:pitch', 'variable')]),
  ]);
