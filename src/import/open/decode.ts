import { MOST_TEXT } from './limits.ts';
import { RefusedFile } from './refused.ts';

/** What the first kilobyte of html or xml says of the encoding. */
const DECLARED = /(?:charset\s*=\s*["']?|<\?xml[^>]{0,200}encoding\s*=\s*["'])([\w-]{1,40})/i;

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Of a text that says nothing of its encoding: UTF-8 if it can be that, else the one of old Windows files. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = utf8(bytes);
  if (text !== null) return text;
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  const declared = label === undefined || /^utf/i.test(label) ? null : decoderFor(label);
  // As a stream: in one go, Node 20 takes windows-1252 for Latin-1, and quotation marks and dashes are lost.
  return (declared ?? new TextDecoder('windows-1252')).decode(bytes, { stream: true });
}

/**
 * The text of a file: UTF-8, UTF-16 with its mark, else what html or xml declare, else windows-1252. Lines end in "\n".
 * Throws RefusedFile where it is longer than minutes can be.
 */
export function decode(bytes: Uint8Array): string {
  const text = decoded(bytes).replaceAll(/\r\n?/g, '\n');
  if (text.length > MOST_TEXT) throw new RefusedFile('tooLong');
  return text;
}
