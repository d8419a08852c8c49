import { extname } from 'node:path';
import { RefusedFile } from './refused.ts';

export type TextKind = 'html' | 'md' | 'json' | 'xml' | 'text';

const startsWith = (bytes: Uint8Array, magic: string): boolean =>
  bytes.length >= magic.length && [...magic].every((sign, at) => bytes[at] === sign.charCodeAt(0));

/** Formats that are neither docx nor text, by their first bytes: pdf, rtf, pictures, archives, programs. */
const OTHERS = [
  '%PDF',
  '{\\rtf',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'BM\x00',
  'II*\x00',
  'MM\x00*',
  '\x1f\x8b',
  'BZh',
  '7z\xbc\xaf',
  'Rar!',
  '\x7fELF',
  'MZ',
];

/** A container of the time before docx: old Word, and Word with a password. */
const OLE = '\xd0\xcf\x11\xe0';

/** @returns whether a file is a zip, as docx is. Throws RefusedFile for a format that we don't read */
export function isZip(bytes: Uint8Array): boolean {
  if (startsWith(bytes, OLE)) throw new RefusedFile('oldWord');
  if (OTHERS.some((magic) => startsWith(bytes, magic))) throw new RefusedFile('format');
  return startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06');
}

const HTML_FIRST = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html[\s>])/i;

/** What a text is, by how it begins; where that says nothing, by the name of its file. */
export function kindOfText(text: string, fileName: string): TextKind {
  const start = text.slice(0, 4_000).trimStart();
  const ending = extname(fileName).toLowerCase();
  if (HTML_FIRST.test(start)) return 'html';
  if (start.startsWith('<?xml')) return 'xml';
  if (/^\{\s*["}]/.test(start) || (ending === '.json' && start.startsWith('['))) return 'json';
  if (ending === '.xml' && start.startsWith('<')) return 'xml';
  if ((ending === '.html' || ending === '.htm') && start.startsWith('<')) return 'html';
  return ending === '.md' || ending === '.markdown' ? 'md' : 'text';
}
