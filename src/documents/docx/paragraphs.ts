import type { ListItem, Paragraph, Words } from '../block.ts';
import { el, val } from './element.ts';
import { numbered } from './numbering.ts';
import { entryRuns, runsOf } from './runs.ts';
import { PARAGRAPHS } from './style-names.ts';

const paragraph = (style: string, runs: string, more: readonly string[] = []): string =>
  el('w:p', {}, [el('w:pPr', {}, [val('w:pStyle', style), ...more]), runs]);

/** One paragraph in one of our styles. */
export const styled = (style: string, words: Words): string => paragraph(style, runsOf(words));

const styleOf = ({ kind }: Paragraph): string => {
  switch (kind) {
    case 'plain':
    case 'entry':
      return PARAGRAPHS.cell;
    case 'decision':
      return PARAGRAPHS.decision;
    case 'roundQuestion':
      return PARAGRAPHS.roundQuestion;
  }
};

const runsIn = ({ kind, words }: Paragraph): string => (kind === 'entry' ? entryRuns(words) : runsOf(words));

/** A paragraph of an item. */
export const said = (one: Paragraph): string => paragraph(styleOf(one), runsIn(one));

/** Short lines one below the other, that stay together on the page. */
export const lineParagraphs = (lines: readonly Words[]): string =>
  lines.map((words, index) => styled(index === lines.length - 1 ? PARAGRAPHS.lastLine : PARAGRAPHS.line, words)).join('');

/** A list; who answers for an item is not left alone at the foot of a page. */
export const bulletList = (items: readonly ListItem[]): string =>
  items
    .map(({ paragraph: own, under }, index) => {
      const keep = index === 0 && items.length > 1 ? ['<w:keepNext/>'] : [];
      const inner = under.map((one) => paragraph(PARAGRAPHS.innerBullet, runsIn(one), [numbered(1)]));
      return paragraph(PARAGRAPHS.bullet, runsIn(own), [...keep, numbered(0)]) + inner.join('');
    })
    .join('');
