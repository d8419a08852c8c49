import type { ListItem, Paragraph } from '../block.ts';
import type { Element, Paper } from './paper.ts';
import { paragraphSpans } from './spans.ts';
import { PAGE, STYLES } from './style.ts';
import { flow, linesThatFit } from './text-flow.ts';

const STEP = 16;
const BULLETS = ['•', '–'] as const;
const style = STYLES.body;

/** A list with its nested lists, each line after its mark. */
export function drawList(paper: Paper, items: readonly ListItem[]): void {
  const list = paper.list(paper.root);
  for (const { paragraph, under } of items) {
    const body = drawItem(paper, list, paragraph, 0);
    if (under.length === 0) continue;
    const nested = paper.list(body);
    for (const one of under) drawItem(paper, nested, one, 1);
  }
  paper.y += 4;
}

/** @returns the item's body, where what belongs to it goes */
function drawItem(paper: Paper, list: Element, paragraph: Paragraph, depth: 0 | 1): Element {
  const item = paper.element(list, 'LI');
  const x = PAGE.left + depth * STEP;
  const lines = paper.lines(paragraphSpans(paragraph), PAGE.right - x - STEP, style);
  if (linesThatFit(lines.length, paper.room, style.leading) === 0) paper.turn();
  paper.content(paper.element(item, 'Lbl'), 'Lbl', () => {
    for (const mark of paper.lines([{ text: BULLETS[depth], bold: false }], STEP, style)) paper.draw(mark, x + 2, paper.y, style);
  });
  const body = paper.element(item, 'LBody');
  flow(paper, paper.element(body, 'P'), 'P', lines, x + STEP, style);
  return body;
}
