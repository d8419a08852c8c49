import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { Language } from '../../core/vocabulary.ts';
import { textsFor } from '../../texts/texts.ts';
import type { Document } from '../block.ts';
import { bodyPart, RUNNING } from './body.ts';
import { el, part } from './element.ts';
import { numberingPart } from './numbering.ts';
import { corePart, fontsPart, settingsPart } from './properties.ts';
import { footerPart, headerPart } from './running.ts';
import { stylesPart } from './styles.ts';

/** As Word names languages. */
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** The parts of a document for Word by their names, each with the kind of its content and how the document refers to it. */
interface Part {
  readonly name: string;
  readonly kind: string;
  readonly id: string;
  readonly xml: string;
}

/** Zip knows no earlier day (APPNOTE 4.4.6), and no other zone than the machine's: it says the same everywhere. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * The minutes for Word, to be read and edited there: its own styles, headings and lists, and tables with a head (ECMA-376).
 * The same minutes give the same bytes. Written by hand: what a library makes of all that Word can do takes longer than a
 * whole process may (docs/decisions.md).
 */
export async function docxDocument(document: Document): Promise<Buffer> {
  const locale = LOCALES[document.language];
  const parts = partsOf(document, locale);
  const zip = new ZipFile();
  const add = (name: string, xml: string): void =>
    zip.addBuffer(Buffer.from(xml), name, { mtime: NO_DAY, forceDosTimestamp: true, mode: 0o100644 });
  add('[Content_Types].xml', contentTypes(parts));
  add(
    '_rels/.rels',
    relations([
      { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'word/document.xml' },
      { id: 'rId2', type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
  );
  add('docProps/core.xml', corePart(document, locale));
  add('word/document.xml', bodyPart(document.blocks));
  add(
    'word/_rels/document.xml.rels',
    relations(parts.map(({ id, kind, name }) => ({ id, type: `${OFFICE}/${kind}`, target: `${name}.xml` }))),
  );
  for (const { name, xml } of parts) add(`word/${name}.xml`, xml);
  zip.end();
  return buffer(zip.outputStream);
}

function partsOf({ language, running }: Document, locale: string): readonly Part[] {
  const texts = textsFor(language);
  return [
    { name: 'header1', kind: 'header', id: RUNNING.firstHeader, xml: headerPart({ ...running, draft: null }) },
    { name: 'header2', kind: 'header', id: RUNNING.header, xml: headerPart(running) },
    { name: 'footer1', kind: 'footer', id: RUNNING.firstFooter, xml: footerPart(texts) },
    { name: 'footer2', kind: 'footer', id: RUNNING.footer, xml: footerPart(texts) },
    { name: 'styles', kind: 'styles', id: 'rId5', xml: stylesPart(locale, texts) },
    { name: 'numbering', kind: 'numbering', id: 'rId6', xml: numberingPart() },
    { name: 'settings', kind: 'settings', id: 'rId7', xml: settingsPart(locale) },
    { name: 'fontTable', kind: 'fontTable', id: 'rId8', xml: fontsPart() },
  ];
}

const contentTypes = (parts: readonly Part[]): string =>
  part('Types', { xmlns: `${PACKAGE}/content-types` }, [
    el('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    el('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    el('Override', { PartName: '/word/document.xml', ContentType: `${WORD}.document.main+xml` }),
    el('Override', { PartName: '/docProps/core.xml', ContentType: 'application/vnd.openxmlformats-package.core-properties+xml' }),
    ...parts.map(({ name, kind }) => el('Override', { PartName: `/word/${name}.xml`, ContentType: `${WORD}.${kind}+xml` })),
  ]);

const relations = (targets: readonly { readonly id: string; readonly type: string; readonly target: string }[]): string =>
  part(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    targets.map(({ id, type, target }) => el('Relationship', { Id: id, Type: type, Target: target })),
  );
