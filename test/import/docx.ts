import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The document part of a docx with this body. */
export const documentXml = (body: string): string => `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`;

export const stylesXml = (styles: string): string => `<w:styles ${WORD}>${styles}</w:styles>`;
export const numberingXml = (lists: string): string => `<w:numbering ${WORD}>${lists}</w:numbering>`;

/** A paragraph of one run. */
export const p = (text: string, paragraph = '', run = ''): string =>
  `<w:p><w:pPr>${paragraph}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A zip of these parts; packed in haste, for some are of hundreds of megabytes. */
export async function zipped(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts))
    zip.addBuffer(Buffer.isBuffer(content) ? content : Buffer.from(content), name, { compressionLevel: 1 });
  zip.end();
  return buffer(zip.outputStream);
}

/** A docx with this body. */
export const docx = (body: string, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> =>
  zipped({ 'word/document.xml': documentXml(body), ...more });
