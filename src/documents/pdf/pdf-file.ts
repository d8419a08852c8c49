import PDFDocument from 'pdfkit';
import type { Document } from '../block.ts';
import { xmlCharacters, xmlText } from '../xml/xml-text.ts';
import { registerFonts } from './fonts.ts';
import { PAGE } from './style.ts';

const MAKER = 'Laget runt';

/**
 * Text that pdfkit puts into the metadata, which are XML, as it is (`PDFMetadata`, pdfkit 0.20): there it shows itself
 * escaped, and everywhere else as the text.
 */
class MetadataText extends String {
  override toString(): string {
    return xmlText(this.valueOf());
  }
}

/** A text as a title: of PDF's strings a lone surrogate would spoil the whole. */
export const oneLine = (text: string): string => xmlCharacters(text).replace(/\s+/g, ' ');

/** PDF/UA-1 (ISO 14289-1, 5), and for PDF/A the description of that word (ISO 19005-2, 6.6.2.3.3); pdfkit writes one of the two only. */
const ACCESSIBLE = `
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
  <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name>
      <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
  </rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** An empty PDF 1.7, tagged, marked as PDF/A-2a and PDF/UA-1, with its fonts at hand and all pages open until the end. */
export function openPdf({ language, title, dated }: Document): PDFKit.PDFDocument {
  const moment = new Date(dated);
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: '',
    info: {
      Title: new MetadataText(oneLine(title)) as string,
      Producer: MAKER,
      Creator: MAKER,
      CreationDate: Number.isNaN(moment.getTime()) ? new Date(0) : moment,
    },
  });
  registerFonts(pdf);
  pdf.appendXML(ACCESSIBLE);
  return pdf;
}

/** Everything that was written, once it is ended. */
export async function bytesOf(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  pdf.end();
  const chunks: Buffer[] = [];
  for await (const chunk of pdf) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
