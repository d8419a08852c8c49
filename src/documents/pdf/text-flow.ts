import type { Line } from './lines.ts';
import type { Element, Paper } from './paper.ts';
import type { Style } from './style.ts';

/** How many of the lines go on this page: no line stands alone at the foot or the top of one. */
export function linesThatFit(lines: number, room: number, leading: number): number {
  const fit = Math.max(Math.floor(room / leading), 0);
  if (fit >= lines) return lines;
  const kept = lines - fit === 1 ? fit - 1 : fit;
  return kept < 2 ? 0 : kept;
}

/** Lines from here on, over as many pages as they take. */
export function flow(paper: Paper, element: Element, tag: string, lines: readonly Line[], x: number, style: Style): void {
  let rest = lines;
  while (rest.length > 0) {
    const fit = linesThatFit(rest.length, paper.room, style.leading) || (paper.atTop ? 1 : 0);
    if (fit > 0)
      paper.content(element, tag, () => {
        for (const line of rest.slice(0, fit)) {
          paper.draw(line, x, paper.y, style);
          paper.y += style.leading;
        }
      });
    rest = rest.slice(fit);
    if (rest.length > 0) paper.turn();
  }
}
