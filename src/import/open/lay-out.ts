import type { Warning } from '../reading.ts';
import type { Sheet, SheetParagraph, SheetRow } from '../sheet.ts';
import type { DraftBlock, DraftParagraph, DraftRow } from './draft.ts';
import { legible, quoted } from './legible.ts';

/** A document with the text that its lines are counted in. */
export interface LaidOut {
  readonly sheet: Sheet;
  readonly original: string;
  readonly warnings: readonly Warning[];
}

const INDENT = '  ';

/** A paragraph as the original shows it, one entry a line. */
function linesOf({ list, marker, text }: DraftParagraph): readonly string[] {
  const indent = INDENT.repeat(Math.max(0, Math.min(list, 20) - 1));
  return `${marker === null ? '' : `${marker} `}${text}`.split('\n').map((line) => `${indent}${line}`);
}

/** Goes through a document from the top, and gives each paragraph its line. */
class Layout {
  readonly sheet: Sheet[number][] = [];
  readonly lines: string[] = [];
  readonly warnings: Warning[] = [];

  add(block: DraftBlock): void {
    switch (block.kind) {
      case 'paragraph': {
        const { lines, paragraph } = this.#placed(block, this.lines.length + 1);
        this.sheet.push(paragraph);
        this.lines.push(...lines);
        return;
      }
      case 'table': {
        const line = this.lines.length + 1;
        const rows = block.rows.map((row) => this.#row(row));
        this.sheet.push({ kind: 'table', line: rows[0]?.line ?? line, rows });
        return;
      }
      case 'pageBreak':
        this.sheet.push({ kind: 'pageBreak', line: this.lines.length + 1 });
    }
  }

  #placed(draft: DraftParagraph, next: number): { paragraph: SheetParagraph; lines: readonly string[] } {
    const line = draft.line ?? next;
    const { text, isChanged } = legible(draft.text);
    if (isChanged) this.warnings.push({ line, code: 'textLeftOut', text: quoted(text) });
    return { paragraph: { ...draft, text, line }, lines: linesOf({ ...draft, text }) };
  }

  /** Cells side by side, parted by tabs; a second paragraph of a cell goes on the line below. */
  #row({ cells, head }: DraftRow): SheetRow {
    const first = this.lines.length + 1;
    const columns = cells.map((cell) => {
      const lines: string[] = [];
      const paragraphs = cell.map((draft) => {
        const placed = this.#placed(draft, first + lines.length);
        lines.push(...placed.lines);
        return placed.paragraph;
      });
      return { lines, paragraphs };
    });
    const height = Math.max(1, ...columns.map(({ lines }) => lines.length));
    for (let at = 0; at < height; at += 1)
      this.lines.push(
        columns
          .map(({ lines }) => lines[at] ?? '')
          .join('\t')
          .trimEnd(),
      );
    return {
      line: columns.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0]?.line ?? first,
      cells: columns.map(({ paragraphs }) => paragraphs),
      head,
    };
  }
}

/**
 * Gives each block of a document its line, and makes the text that these are lines of: what is shown beside the reading.
 * Control characters fall away and are warned of.
 */
export function layOut(blocks: readonly DraftBlock[]): LaidOut {
  const layout = new Layout();
  for (const block of blocks) layout.add(block);
  return { sheet: layout.sheet, original: layout.lines.join('\n'), warnings: layout.warnings };
}
