/** A paragraph of a document as its file gives it: the words, and what the file itself says of their look. */
export interface SheetParagraph {
  readonly kind: 'paragraph';
  /** Where it stands in the original text (`originalOf`), from 1. */
  readonly line: number;
  /** One paragraph; a line break inside it is "\n". */
  readonly text: string;
  /** 1 for the highest; 0 where the file does not say that it is a heading. */
  readonly heading: number;
  /** Depth in a list, 1 for the outermost; 0 outside of lists. */
  readonly list: number;
  /** "3." or "§ 12" where the file numbers it by itself, "-" for a bullet; null where the number is typed in the text, or none. */
  readonly marker: string | null;
  /** All of it is bold. */
  readonly bold: boolean;
}

export interface SheetRow {
  readonly line: number;
  /** Each cell a list of paragraphs; empty for an empty cell. A cell that spans columns is followed by empty ones. */
  readonly cells: readonly (readonly SheetParagraph[])[];
  /** The file says that it is the table's head. */
  readonly head: boolean;
}

export type SheetBlock =
  | SheetParagraph
  | { readonly kind: 'table'; readonly line: number; readonly rows: readonly SheetRow[] }
  | { readonly kind: 'pageBreak'; readonly line: number };

/** A document freed from its file format, in reading order: what the reader of minutes reads. */
export type Sheet = readonly SheetBlock[];

interface TableOf<Paragraph> {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly (readonly Paragraph[])[] }[];
}

/** All paragraphs of a block, in reading order; also of a block whose paragraphs have no line yet. */
export function paragraphsOf<Paragraph extends Omit<SheetParagraph, 'line'>>(
  block: Paragraph | TableOf<Paragraph> | { readonly kind: 'pageBreak' },
): readonly Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [block];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flat());
    case 'pageBreak':
      return [];
  }
}
