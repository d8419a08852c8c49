import type { Sheet, SheetBlock, SheetParagraph } from '../sheet.ts';
import { labelled } from './labels.ts';
import { typedBlocks } from './typed-layout.ts';
import { typedLine } from './typed-line.ts';

const TYPED_COLUMNS = /^\s{3,}\S|\S\s{3,}\S|\t|[._…]{5}/;

/** Whether somebody made columns of it with blanks or tabs, or several lines of it under one label. */
const isLaidOut = ({ text, heading, list }: SheetParagraph): boolean =>
  heading === 0 && list === 0 && (TYPED_COLUMNS.test(text) || (text.includes('\n') && labelled(text.split('\n', 1)[0] ?? '') !== null));

/** Plain paragraphs in a row are laid out anew where one of them has typed columns: a text that was saved as a document. */
export function relaid(sheet: Sheet): Sheet {
  const blocks: SheetBlock[] = [];
  let plain: SheetParagraph[] = [];
  const lay = (): void => {
    if (!plain.some(isLaidOut)) blocks.push(...plain);
    else blocks.push(...typedBlocks(plain.flatMap((one) => one.text.split('\n').map((raw) => typedLine(raw, one.line, one)))));
    plain = [];
  };
  for (const block of sheet) {
    if (block.kind === 'paragraph' && block.heading === 0 && block.list === 0 && block.marker === null) plain.push(block);
    else {
      lay();
      blocks.push(block);
    }
  }
  lay();
  return blocks;
}
