import type { Warning } from '../reading.ts';
import { decode } from './decode.ts';
import { docxBlocks } from './docx/docx-blocks.ts';
import { htmlBlocks } from './html-blocks.ts';
import { isZip, kindOfText } from './kind-of.ts';
import { type LaidOut, layOut } from './lay-out.ts';
import { legible, quoted } from './legible.ts';
import { MOST_BYTES, MOST_TEXT_BYTES } from './limits.ts';
import { type RefusedCode, RefusedFile } from './refused.ts';

/** A file that has been opened, whatever it was: with its whole original text, whose lines all that follows is said of. */
export type Opened =
  | ({ readonly kind: 'sheet' } & LaidOut)
  /** Its layout is still to be read out of its spaces and signs (`text`), or it is data of ours. */
  | { readonly kind: 'text' | 'json' | 'xml'; readonly original: string; readonly warnings: readonly Warning[] }
  | { readonly kind: 'refused'; readonly code: RefusedCode };

/**
 * Opens a file by what is in it; its name decides only where that says nothing (markdown, or a text called .docx).
 * Runs to its end however long that takes: `file-reader.ts` sets the bounds.
 */
export async function openDocument(bytes: Uint8Array, fileName: string): Promise<Opened> {
  try {
    return await opened(bytes, fileName);
  } catch (error) {
    return { kind: 'refused', code: error instanceof RefusedFile ? error.code : 'damaged' };
  }
}

async function opened(bytes: Uint8Array, fileName: string): Promise<Opened> {
  if (bytes.length === 0) throw new RefusedFile('empty');
  if (bytes.length > MOST_BYTES) throw new RefusedFile('tooLarge');
  if (isZip(bytes)) return sheetOf(await docxBlocks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
  if (bytes.length > MOST_TEXT_BYTES) throw new RefusedFile('tooLong');
  const text = decode(bytes);
  const kind = kindOfText(text, fileName);
  switch (kind) {
    case 'html':
      return sheetOf(htmlBlocks(text));
    case 'md': {
      const { original, warnings } = cleaned(text);
      const { markdownBlocks } = await import('./markdown-blocks.ts');
      return { kind: 'sheet', sheet: layOut(markdownBlocks(original)).sheet, original, warnings };
    }
    case 'xml':
      // Entities of its own: none of ours has any, and they are how XML does harm.
      if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new RefusedFile('entities');
      return { kind, ...cleaned(text) };
    case 'json':
    case 'text':
      return { kind, ...cleaned(text) };
  }
}

function sheetOf(blocks: Parameters<typeof layOut>[0]): Opened {
  const laidOut = layOut(blocks);
  if (laidOut.original.trim() === '') throw new RefusedFile('empty');
  return { kind: 'sheet', ...laidOut };
}

/** More of them, and it is no text. */
const MOST_WARNINGS = 100;

/** The text as it can be read, with a warning for each line that had control characters. */
function cleaned(text: string): { original: string; warnings: readonly Warning[] } {
  const { text: original, isChanged } = legible(text.replace(/^\uFEFF/, ''));
  if (original.trim() === '') throw new RefusedFile('empty');
  if (!isChanged) return { original, warnings: [] };
  const warnings = text.split('\n').flatMap((written, at): readonly Warning[] => {
    const line = legible(written);
    return line.isChanged ? [{ line: at + 1, code: 'textLeftOut', text: quoted(line.text) }] : [];
  });
  if (warnings.length > MOST_WARNINGS) throw new RefusedFile('format');
  return { original, warnings };
}
