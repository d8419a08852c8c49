import type { DraftBlock } from '../draft.ts';
import { DocxBody } from './docx-body.ts';
import { Numbering } from './numbering.ts';
import { Styles } from './styles.ts';
import { unzip } from './unzip.ts';
import { walkXml } from './walk-xml.ts';

/**
 * A docx as blocks. Its parts are read piece by piece while they are unpacked, so that memory follows its words and not
 * its size. Throws RefusedFile, or an error of the zip for one that is damaged.
 *
 * Mammoth would be the library for this; it reads hidden text as text, gives no list its numbers, builds the whole tree
 * before it looks at it, and nested tables run it out of stack. So the zip is yauzl's and the XML htmlparser2's.
 */
export async function docxBlocks(bytes: Buffer): Promise<readonly DraftBlock[]> {
  const parts = await unzip(bytes);
  const styles = new Styles();
  await walkXml(parts.read('styles'), styles);
  const numbering = new Numbering(styles);
  await walkXml(parts.read('numbering'), numbering);
  const body = new DocxBody(styles, numbering);
  await walkXml(parts.read('document'), body);
  return body.end();
}
