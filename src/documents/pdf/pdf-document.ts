import { textsFor } from '../../texts/texts.ts';
import type { Block, Document, Words } from '../block.ts';
import { drawAgenda } from './draw-agenda.ts';
import { drawList } from './draw-list.ts';
import { drawPeople } from './draw-people.ts';
import type { Span } from './lines.ts';
import { Paper } from './paper.ts';
import { paragraphSpans, spans } from './spans.ts';
import { PAGE, STYLES, type Style } from './style.ts';
import { flow } from './text-flow.ts';

const WIDTH = PAGE.right - PAGE.left;

/** The minutes as PDF/A-2a and PDF/UA-1: tagged, with bookmarks, its fonts in it (docs/documents.md says how far). */
export function pdfDocument(document: Document): Promise<Buffer> {
  const paper = new Paper(document);
  for (const block of document.blocks) draw(paper, block);
  return paper.finished(edges(paper, document));
}

function draw(paper: Paper, block: Block): void {
  switch (block.kind) {
    case 'draftMark':
      drawDraftMark(paper, block.words);
      return;
    case 'title':
      drawText(paper, 'H1', spans(block.words), STYLES.title);
      return;
    case 'heading':
      drawHeading(paper, block.words, block.level);
      return;
    case 'lines':
      drawTogether(paper, block.lines);
      return;
    case 'fineprint':
      paper.y += 6;
      drawText(paper, 'P', spans(block.words), STYLES.small);
      return;
    case 'paragraph':
      drawText(paper, 'P', paragraphSpans(block.paragraph), STYLES.body);
      paper.y += 4;
      return;
    case 'people':
      drawPeople(paper, block.rows);
      return;
    case 'list':
      drawList(paper, block.items);
      return;
    case 'agenda':
      drawAgenda(paper, block);
      return;
  }
}

/** Short lines that a page does not divide. */
function drawTogether(paper: Paper, lines: readonly Words[]): void {
  if (!paper.atTop) paper.y += 4;
  keepTogether(paper, lines.length * STYLES.body.leading);
  for (const line of lines) drawText(paper, 'P', spans(line), STYLES.body);
  paper.y += 6;
}

function drawText(paper: Paper, tag: string, text: readonly Span[], style: Style): void {
  const element = paper.element(paper.root, tag);
  flow(paper, element, tag, paper.lines(text, WIDTH, style), PAGE.left, style);
}

/** A heading stands with some of what it heads. */
function drawHeading(paper: Paper, words: Words, level: 2 | 3): void {
  const style = level === 2 ? STYLES.heading2 : STYLES.heading3;
  if (!paper.atTop) paper.y += level === 2 ? 12 : 0;
  keepTogether(paper, style.leading + 3 * STYLES.body.leading);
  if (level === 2) paper.bookmark(words);
  drawText(paper, `H${level}`, spans(words), style);
  paper.y += 2;
}

function keepTogether(paper: Paper, height: number): void {
  if (height > paper.room && height <= paper.pageRoom) paper.turn();
}

/** In its frame at the right; the title begins beside it. */
function drawDraftMark(paper: Paper, words: Words): void {
  const style = STYLES.draft;
  const [line = []] = paper.lines(spans(words), WIDTH, style);
  const width = paper.width(line, style) + 16;
  const x = PAGE.right - width;
  paper.box(x, paper.y, width, style.leading + 6, { frame: style.colour });
  paper.content(paper.element(paper.root, 'P'), 'P', () => paper.draw(line, x + 8, paper.y + 3, style));
}

/** What draws on every page which meeting it is, whether they are a draft, and which page of how many. */
function edges(paper: Paper, { running, language }: Document): (page: number, pages: number) => void {
  const style = STYLES.small;
  const lines = paper.lines(spans(running.meeting), WIDTH - 70, style);
  // A name of three lines and more would run into the text; its end says which meeting it is.
  const shortened = lines.length < 3 ? lines : lines.slice(-2);
  return (page, pages) => {
    for (const [at, line] of shortened.entries()) paper.draw(line, PAGE.left, 38 + at * style.leading, style);
    if (running.draft !== null) drawRight(paper, spans(running.draft, true), 38, STYLES.smallDraft);
    drawRight(paper, spans([{ by: 'us', text: textsFor(language).printPage({ page, pages }) }]), 798, style);
  };
}

function drawRight(paper: Paper, text: readonly Span[], top: number, style: Style): void {
  const [line = []] = paper.lines(text, WIDTH, style);
  paper.draw(line, PAGE.right - paper.width(line, style), top, style);
}
