import { readFile } from 'node:fs/promises';
import { openDocument } from '../../src/import/open/open-document.ts';
import { readSheet } from '../../src/import/read/read-sheet.ts';
import { textSheet } from '../../src/import/read/text-sheet.ts';
import type { Reading } from '../../src/import/reading.ts';

/** What is read out of a file, whatever its format. */
export async function readFileAt(path: string): Promise<readonly Reading[]> {
  const opened = await openDocument(await readFile(path), path.slice(path.lastIndexOf('/') + 1));
  if (opened.kind === 'refused') throw new Error(`${path}: ${opened.code}`);
  return readSheet(opened.kind === 'sheet' ? opened.sheet : textSheet(opened.original));
}

/** The meetings of a text. */
export const readTexts = (text: string): readonly Reading[] => readSheet(textSheet(text));

function only(readings: readonly Reading[]): Reading {
  const [reading, ...others] = readings;
  if (reading === undefined || others.length > 0) throw new Error(`${readings.length} meetings in it`);
  return reading;
}

/** The one meeting of a text. */
export const readText = (text: string): Reading => only(readTexts(text));

/** The one meeting of a page in HTML. */
export async function readPage(html: string): Promise<Reading> {
  const opened = await openDocument(Buffer.from(`<!doctype html><html lang="sv"><body>${html}</body></html>`), 'page.html');
  if (opened.kind !== 'sheet') throw new Error(opened.kind);
  return only(readSheet(opened.sheet));
}
