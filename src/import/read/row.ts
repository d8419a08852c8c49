import type { SheetParagraph } from '../sheet.ts';

/** A line, or a row of a table, as the reader of the head and of the lists sees it. */
export interface Row {
  readonly line: number;
  /** Texts side by side; empty ones left out. */
  readonly cells: readonly string[];
}

/** The words of a cell, its paragraphs one under the other. */
export const cellText = (cell: readonly SheetParagraph[]): string => cell.map(({ text }) => text.trim()).join('\n');
