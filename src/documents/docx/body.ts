import type { Block } from '../block.ts';
import { el, MAIN, part, RELATIONS } from './element.ts';
import { bulletList, lineParagraphs, said, styled } from './paragraphs.ts';
import { PAGE, PARAGRAPHS } from './style-names.ts';
import { agendaTable, peopleTable } from './tables.ts';

/** The ids of the parts that run through all pages. On the first page no draft mark: it stands above the title there. */
export const RUNNING = { firstHeader: 'rId1', header: 'rId2', firstFooter: 'rId3', footer: 'rId4' } as const;

/** What the document says, block by block, on A4. */
export const bodyPart = (blocks: readonly Block[]): string =>
  part('w:document', { ...MAIN, ...RELATIONS }, [
    el('w:body', {}, [...blocks.map((block, index) => gap(blocks[index - 1], block) + drawn(block)), section]),
  ]);

const section = el('w:sectPr', {}, [
  el('w:headerReference', { 'w:type': 'first', 'r:id': RUNNING.firstHeader }),
  el('w:headerReference', { 'w:type': 'default', 'r:id': RUNNING.header }),
  el('w:footerReference', { 'w:type': 'first', 'r:id': RUNNING.firstFooter }),
  el('w:footerReference', { 'w:type': 'default', 'r:id': RUNNING.footer }),
  el('w:pgSz', { 'w:w': PAGE.width, 'w:h': PAGE.height }),
  el('w:pgMar', {
    ...{ 'w:top': 1_418, 'w:right': PAGE.margin, 'w:bottom': PAGE.margin, 'w:left': PAGE.margin },
    ...{ 'w:header': 680, 'w:footer': 567, 'w:gutter': 0 },
  }),
  '<w:titlePg/>',
]);

/** Two tables in a row would be one, after the last one Word wants a paragraph; and lines stand off from what is longer. */
function gap(before: Block | undefined, block: Block): string {
  const isTable = ({ kind }: Block): boolean => kind === 'people' || kind === 'agenda';
  if (before === undefined) return '';
  const merged = isTable(before) && isTable(block);
  const close = (isTable(before) || before.kind === 'list') && (block.kind === 'lines' || block.kind === 'paragraph');
  return merged || close ? styled(PARAGRAPHS.gap, []) : '';
}

function drawn(block: Block): string {
  switch (block.kind) {
    case 'draftMark':
      return styled(PARAGRAPHS.draft, block.words);
    case 'title':
      return styled(PARAGRAPHS.title, block.words);
    case 'heading':
      return styled(PARAGRAPHS.heading[block.level], block.words);
    case 'lines':
      return lineParagraphs(block.lines);
    case 'fineprint':
      return styled(PARAGRAPHS.fineprint, block.words);
    case 'paragraph':
      return said(block.paragraph);
    case 'list':
      return bulletList(block.items);
    case 'people':
      return peopleTable(block.rows);
    case 'agenda':
      return agendaTable(block);
  }
}
