import type { PersonRow } from '../block.ts';
import { drawRows } from './draw-rows.ts';
import type { Paper } from './paper.ts';
import { spans } from './spans.ts';
import { PAGE, STYLES } from './style.ts';
import type { Cell, Look } from './table.ts';
import { flow } from './text-flow.ts';

const WIDTH = PAGE.right - PAGE.left;

const LOOK: Look = {
  columns: [
    { x: PAGE.left, width: WIDTH * 0.32 },
    { x: PAGE.left + WIDTH * 0.34, width: WIDTH * 0.66 },
  ],
  framed: false,
  gap: 0,
};

/** People with what is known of them, as a table; names alone, as a list. */
export function drawPeople(paper: Paper, rows: readonly PersonRow[]): void {
  if (rows.every(({ details }) => details.length === 0)) drawNames(paper, rows);
  else drawRows(paper, paper.element(paper.root, 'Table'), LOOK, rows.map(cellsOf));
}

const cellsOf = ({ name, details }: PersonRow): readonly Cell[] => [
  { heads: 'Row', texts: [{ spans: spans(name) }] },
  { heads: null, texts: details.length === 0 ? [] : [{ spans: spans(details) }] },
];

function drawNames(paper: Paper, rows: readonly PersonRow[]): void {
  const list = paper.element(paper.root, 'L');
  for (const { name } of rows) {
    const body = paper.element(paper.element(list, 'LI'), 'LBody');
    flow(paper, body, 'LBody', paper.lines(spans(name), WIDTH, STYLES.body), PAGE.left, STYLES.body);
  }
}
