import { jsonReading } from './open/json-reading.ts';
import type { Opened } from './open/open-document.ts';
import type { RefusedCode } from './open/refused.ts';
import { xmlReading } from './open/xml-reading.ts';
import { readSheet } from './read/read-sheet.ts';
import { textSheet } from './read/text-sheet.ts';
import type { Reading } from './reading.ts';

/** What came of a file: the meetings in it, and the text that they were read out of; or why nothing did. */
export type FileRead =
  | { readonly status: 'read'; readonly readings: readonly Reading[]; readonly original: string }
  | { readonly status: 'refused'; readonly code: RefusedCode };

function readingsOf(opened: Exclude<Opened, { kind: 'refused' }>): readonly Reading[] | null {
  switch (opened.kind) {
    case 'sheet':
      return readSheet(opened.sheet);
    case 'text':
      return readSheet(textSheet(opened.original));
    case 'json':
      return jsonReading(opened.original);
    case 'xml':
      return xmlReading(opened.original);
  }
}

/** Reads an opened file. What was dropped when it was opened is said once, with its first meeting. */
export function readOpened(opened: Opened): FileRead {
  if (opened.kind === 'refused') return { status: 'refused', code: opened.code };
  const [first, ...others] = readingsOf(opened) ?? [];
  if (first === undefined) return { status: 'refused', code: 'notMinutes' };
  const warnings = [...opened.warnings, ...first.warnings].toSorted((a, b) => a.line - b.line);
  return { status: 'read', readings: [{ ...first, warnings }, ...others], original: opened.original };
}
