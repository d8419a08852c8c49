import { fold } from '../../read/normalise.ts';
import type { Sheet, SheetBlock } from '../sheet.ts';

/** "2(3)", "1 (4)", "Sida 2 av 3", "- 2 -". */
const PAGE_NUMBER =
  /^(?:sida|sid|page|s\.)? ?\d{1,3} ?(?:\(\d{1,3}\)|(?:av|of|\/) ?\d{1,3})$|^[-–] ?\d{1,3} ?[-–]$|^(?:sida|page) \d{1,3}$/;
/** What stands on every page of a record, and on web pages around it. */
const FURNITURE =
  /^(?:hoppa (?:over|till) .{3,30}|skip to .{3,30}|justerandes? sign(?:atur)?(?:er)?\.?|utdragsbestyrkande|till toppen|skriv ut|dela|lyssna|startsida|(?:du ar har:? )?(?:start|startsida|hem) ?[/›»>|] ?.{3,100})$/;

/** Whether a text is no part of what was written at the meeting. */
export const isFurniture = (text: string): boolean => {
  if (text.length > 120) return false;
  const words = fold(text);
  return words === '' || PAGE_NUMBER.test(words) || FURNITURE.test(words);
};

const key = (block: SheetBlock): string => {
  if (block.kind === 'paragraph') return fold(block.text);
  if (block.kind === 'pageBreak') return '';
  return block.rows.length > 2 ? '' : textOf(block);
};
const textOf = (block: Extract<SheetBlock, { kind: 'table' }>): string =>
  block.rows
    .flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ text }) => fold(text))))
    .filter((text) => !isFurniture(text))
    .join(' ');

/** A page's head has its page number beside it. */
const numbersPage = (block: SheetBlock): boolean =>
  block.kind === 'table' &&
  block.rows.length <= 2 &&
  block.rows.some(({ cells }) => cells.some((cell) => cell.some(({ text }) => PAGE_NUMBER.test(fold(text)))));

/** "§ 12 Budget ........ 7": a line of a table of contents. */
const CONTENTS = /\S\s*\.{5,}\s*\d{1,3}$/;

/** Titles on the left and pages on the right. */
function isContents({ rows }: Extract<SheetBlock, { kind: 'table' }>): boolean {
  const paged = rows.filter(
    ({ cells }) =>
      cells.length > 2 && /^\d{1,3}$/.test(cells.at(-1)?.[0]?.text ?? '') && cells.slice(1, -1).every((cell) => cell.length === 0),
  );
  return paged.length > 1 && paged.length * 3 >= rows.length * 2;
}

/** The document without page numbers, navigation, and the heads of its later pages. */
export function withoutFurniture(sheet: Sheet): Sheet {
  const seen = new Set<string>();
  return sheet.flatMap((block, index): SheetBlock[] => {
    if (block.kind === 'pageBreak') return [block];
    if (block.kind === 'paragraph') return isFurniture(block.text) || CONTENTS.test(block.text) ? [] : [block];
    if (isContents(block) || block.rows.every(({ cells }) => cells.flat().every(({ text }) => isFurniture(text)))) return [];
    if (!numbersPage(block)) return [block];
    const words = key(block);
    const repeats = [...seen].some((one) => one !== '' && words.includes(one));
    if (index > 2 && (repeats || words.split(' ').length <= 4)) return [];
    for (const { cells } of block.rows) for (const cell of cells) for (const { text } of cell) if (!isFurniture(text)) seen.add(fold(text));
    return [block];
  });
}
