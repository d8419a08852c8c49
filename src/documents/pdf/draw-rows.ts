import type { Element, Paper } from './paper.ts';
import { type Cell, type Look, Row } from './table.ts';

/** Less than this at the foot of a page is not worth beginning a row that goes on overleaf. */
const WORTH = 90;

/** What happens around the rows of a table. */
interface Around {
  /** What stands again on top of every page. */
  readonly again?: { readonly height: number; readonly draw: () => void };
  /** Before a row is drawn. */
  readonly onRow?: (index: number) => void;
}

/** Rows from here on. One that fits on a page stays whole; one that does not begins here, if there is room to speak of. */
export function drawRows(paper: Paper, parent: Element, look: Look, rows: readonly (readonly Cell[])[], around: Around = {}): void {
  const turn = (): void => {
    paper.turn();
    around.again?.draw();
  };
  for (const [index, cells] of rows.entries()) {
    const row = new Row(paper, parent, look, cells);
    const fitsOnAPage = row.height + (around.again?.height ?? 0) <= paper.pageRoom;
    if (row.height > paper.room && (fitsOnAPage || paper.room < WORTH)) turn();
    around.onRow?.(index);
    for (let top = false; row.draw(top); top = true) turn();
  }
}
