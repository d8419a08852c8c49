import type { Line, Span } from './lines.ts';
import type { Element, Paper } from './paper.ts';
import { COLOURS, PAGE, STYLES, type Style } from './style.ts';
import { linesThatFit } from './text-flow.ts';

export interface CellText {
  readonly spans: readonly Span[];
  /** A rule beside it, as decisions have. */
  readonly ruled?: boolean;
}

export interface Cell {
  /** What it is the head of; null for any other cell. */
  readonly heads: 'Row' | 'Column' | null;
  readonly texts: readonly CellText[];
  readonly fill?: string;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

/** How a table looks: with lines around its cells and room inside them, or bare. */
export interface Look {
  readonly columns: readonly Column[];
  readonly framed: boolean;
  readonly gap: number;
}

/** A text that has been broken into lines, of which some are not drawn yet. */
interface Rest {
  readonly lines: readonly Line[];
  readonly ruled: boolean;
  /** Null where it has been read already, on an earlier page. */
  readonly element: Element | null;
}

const RULE = 8;
const style: Style = STYLES.body;

/** One row of a table, being drawn: on one page if any page can hold it, else over several. */
export class Row {
  readonly #paper: Paper;
  readonly #look: Look;
  readonly #cells: readonly Cell[];
  #rests: readonly (readonly Rest[])[];

  /** @param parent in the structure; null for a row that is only there for the eye, and to measure one */
  constructor(paper: Paper, parent: Element | null, look: Look, cells: readonly Cell[]) {
    this.#paper = paper;
    this.#look = look;
    this.#cells = cells;
    const row = parent === null ? null : paper.element(parent, 'TR');
    this.#rests = cells.map(({ heads, texts }, index) => {
      const cell = row === null ? null : paper.element(row, heads === null ? 'TD' : 'TH', heads === null ? {} : { scope: heads });
      return texts.map(({ spans, ruled = false }) => {
        const width = this.#inner(index).width - (ruled ? RULE : 0);
        return { lines: paper.lines(spans, width, style), ruled, element: cell === null ? null : paper.element(cell, 'P') };
      });
    });
  }

  /** What it takes, undivided. */
  get height(): number {
    return this.#heightOf(this.#rests);
  }

  /** Draws what fits in the room that is left on this page. @returns whether anything is left over */
  draw(anything: boolean): boolean {
    const paper = this.#paper;
    const divided = this.#rests.map((cell) => divide(cell, paper.room - 2 * this.#padding, this.#look.gap, anything));
    const [now, later] = [divided.map(([fit]) => fit), divided.map(([, rest]) => rest)];
    if (now.some((cell) => cell.length > 0) || later.every((cell) => cell.length === 0)) this.#drawPart(now);
    this.#rests = later;
    return later.some((cell) => cell.length > 0);
  }

  #drawPart(cells: readonly (readonly Rest[])[]): void {
    const [paper, height] = [this.#paper, this.#heightOf(cells)];
    for (const [index, { x, width }] of this.#look.columns.entries()) {
      const fill = this.#cells[index]?.fill;
      const frame = this.#look.framed ? COLOURS.border : undefined;
      if (fill !== undefined || frame !== undefined)
        paper.box(x, paper.y, width, height, { ...(fill && { fill }), ...(frame && { frame }) });
    }
    for (const [index, cell] of cells.entries()) this.#drawCell(cell, this.#inner(index).x);
    paper.y += height;
  }

  #drawCell(cell: readonly Rest[], x: number): void {
    const paper = this.#paper;
    let y = paper.y + this.#padding;
    for (const { lines, ruled, element } of cell) {
      const height = lines.length * style.leading;
      if (ruled) paper.box(x, y, 2, height, { fill: COLOURS.decision });
      const draw = (): void => {
        for (const [at, line] of lines.entries()) paper.draw(line, x + (ruled ? RULE : 0), y + at * style.leading, style);
      };
      if (element === null) paper.artifact('Pagination', draw);
      else paper.content(element, 'P', draw);
      y += height + this.#look.gap;
    }
  }

  get #padding(): number {
    return this.#look.framed ? 4 : 1;
  }

  #inner(index: number): Column {
    const { x, width } = this.#look.columns[index] ?? { x: PAGE.left, width: PAGE.right - PAGE.left };
    const side = this.#look.framed ? 6 : 0;
    return { x: x + side, width: width - 2 * side };
  }

  #heightOf(cells: readonly (readonly Rest[])[]): number {
    return 2 * this.#padding + Math.max(style.leading, ...cells.map((cell) => heightOf(cell, this.#look.gap)));
  }
}

const heightOf = (cell: readonly Rest[], gap: number): number =>
  cell.reduce((sum, { lines }) => sum + lines.length * style.leading, 0) + gap * Math.max(cell.length - 1, 0);

/** What of a cell fits, and the rest. @param anything at the top of a page something must fit, or it never would */
function divide(
  cell: readonly Rest[],
  room: number,
  gap: number,
  anything: boolean,
): readonly [fit: readonly Rest[], rest: readonly Rest[]] {
  const fit: Rest[] = [];
  let left = room;
  for (const [index, text] of cell.entries()) {
    const count = linesThatFit(text.lines.length, left, style.leading) || (anything && index === 0 ? 1 : 0);
    if (count > 0) fit.push({ ...text, lines: text.lines.slice(0, count) });
    if (count < text.lines.length) return [fit, [{ ...text, lines: text.lines.slice(count) }, ...cell.slice(index + 1)]];
    left -= count * style.leading + gap;
  }
  return [fit, []];
}
