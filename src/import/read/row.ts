import type { SheetBlock, SheetParagraph } from '../sheet.ts';

/** A line, or a row of a table, as the reader of the head and of the lists sees it. */
export interface Row {
  readonly line: number;
  /** Texts side by side; empty ones left out. */
  readonly cells: readonly string[];
}

/** The words of a cell, its paragraphs one under the other. */
export const cellText = (cell: readonly SheetParagraph[]): string => cell.map(({ text }) => text.trim()).join('\n');

/** All paragraphs of a block, in reading order. */
export function paragraphsOf(block: SheetBlock): readonly SheetParagraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat());
    case 'pageBreak':
      return [];
  }
}
