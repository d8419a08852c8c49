import type { AgendaRow, Block } from '../block.ts';
import { drawRows } from './draw-rows.ts';
import type { Element, Paper } from './paper.ts';
import { paragraphSpans, spans } from './spans.ts';
import { COLOURS, PAGE } from './style.ts';
import { type Cell, type Look, Row } from './table.ts';

type Agenda = Extract<Block, { kind: 'agenda' }>;

const WIDTH = PAGE.right - PAGE.left;

const LOOK: Look = {
  columns: [
    { x: PAGE.left, width: WIDTH * 0.26 },
    { x: PAGE.left + WIDTH * 0.26, width: WIDTH * 0.57 },
    { x: PAGE.left + WIDTH * 0.83, width: WIDTH * 0.17 },
  ],
  framed: true,
  gap: 6,
};

/** At least this much of the first row stands under the head. */
const BEGINNING = 60;

/** The table of the agenda, its head again on every page, and each of its items among the bookmarks. */
export function drawAgenda(paper: Paper, { columns, rows }: Agenda): void {
  paper.y += 14;
  const cells = columns.map((words): Cell => ({ heads: 'Column', texts: [{ spans: spans(words, true) }], fill: COLOURS.head }));
  const head = (parent: Element | null): Row => new Row(paper, parent, LOOK, cells);
  const { height } = head(null);
  if (height + BEGINNING > paper.room) paper.turn();
  const table = paper.element(paper.root, 'Table');
  const bookmark = paper.bookmark(columns[0]);
  head(paper.element(table, 'THead')).draw(true);
  drawRows(paper, paper.element(table, 'TBody'), LOOK, rows.map(cellsOf), {
    again: { height, draw: () => void head(null).draw(true) },
    onRow: (index) => void paper.bookmark(rows[index]?.title ?? [], bookmark),
  });
  paper.y += 10;
}

const cellsOf = ({ title, matter, responsible }: AgendaRow): readonly Cell[] => [
  { heads: 'Row', texts: [{ spans: spans(title) }] },
  { heads: null, texts: matter.map((paragraph) => ({ spans: paragraphSpans(paragraph), ruled: paragraph.kind === 'decision' })) },
  { heads: null, texts: responsible.length === 0 ? [] : [{ spans: spans(responsible) }] },
];
