import { fold } from '../../read/normalise.ts';
import type { Sheet, SheetBlock, SheetRow } from '../sheet.ts';
import { lacksTitle } from './numbered.ts';
import { isListed, numberedRun, type Start } from './numbered-run.ts';
import { type Parts, type RawItem, rawItem } from './parts.ts';
import { cellText } from './row.ts';

/**
 * A document whose items have numbers.
 * @returns null where there are not as many as `fewest`; one § is enough
 */
export function numberedParts(sheet: Sheet, fewest: 1 | 2 = 2): Parts | null {
  const blocks = sheet.flatMap(unfolded);
  const run = withoutAgenda(numberedRun(blocks), blocks);
  const enough = run.length >= fewest || run[0]?.style === 'paragraph' || (run[0]?.paragraph.heading ?? 0) > 0;
  return run.length === 0 || !enough ? null : cut(blocks, run);
}

/** Where only the agenda has numbers, its titles come again without them: there the items begin. */
function withoutAgenda(run: readonly Start[], blocks: readonly SheetBlock[]): readonly Start[] {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined || last.at - first.at >= run.length || !isListed(blocks[first.at - 1])) return run;
  const numbers = new Map(run.map((start) => [fold(start.title), start] as const));
  const again = blocks.flatMap((block, at): readonly Start[] => {
    const start = at > last.at && block.kind === 'paragraph' ? numbers.get(fold(block.text).replace(/[:.]$/, '')) : undefined;
    return start === undefined || block.kind !== 'paragraph' ? [] : [{ ...start, title: block.text.trim(), at, paragraph: block }];
  });
  return again.length < 2 ? run : again;
}

/** A row that begins with the number of an item is that item's beginning, and its other cells are what it says. */
function unfolded(block: SheetBlock): readonly SheetBlock[] {
  if (block.kind !== 'table') return [block];
  const starts = (row: SheetRow): boolean => /^(?:§ ?\d+|\d+ ?§)/.test(cellText(row.cells[0] ?? []));
  if (!block.rows.some(starts)) return [block];
  return block.rows.flatMap((row): readonly SheetBlock[] =>
    starts(row) ? row.cells.flat() : [{ kind: 'table', line: row.line, rows: [row] }],
  );
}

function cut(blocks: readonly SheetBlock[], run: readonly Start[]): Parts {
  const items = run.map((start, index): RawItem => {
    const content = blocks.slice(start.at + 1, run[index + 1]?.at ?? blocks.length);
    if (!lacksTitle(start.title)) return { ...rawItem(start.paragraph.line, start.number, start.title), blocks: content };
    const [next, ...rest] = content;
    const file: readonly SheetBlock[] = start.title === '' ? [] : [{ ...start.paragraph, text: start.title, marker: null }];
    if (next?.kind !== 'paragraph') return { ...rawItem(start.paragraph.line, start.number, ''), blocks: [...file, ...content] };
    return { ...rawItem(start.paragraph.line, start.number, next.text.trim()), blocks: [...file, ...rest] };
  });
  return { front: blocks.slice(0, run[0]?.at ?? 0), items: items.map(withResponsible), tail: [] };
}

const IN_TITLE = /\s*\((?:ansvarig(?:a)?|ansvar|föredragande|föredrag(?:s)? av|responsible) ?:\s*([^()]{2,80})\)\.?$/i;
const BESIDE = /^(?:ansvarig(?:a)?|foredragande|foredrag(?:s|es)? av|responsible)$/;

/** "Ansvarig: Eva Lind återkommer till nästa möte.": what somebody will do, and not who answers for the item. */
const PROMISES = /^\p{Lu}\S*(?: \p{Lu}\S*)* (?:\p{Ll}+(?:r|ar|er)) \S+.*\.$/u;

/** Who answers for the item: in its title, or on a line of its own under it. */
export function withResponsible(item: RawItem): RawItem {
  const inTitle = IN_TITLE.exec(item.title);
  if (inTitle !== null) return { ...item, title: item.title.slice(0, inTitle.index).trim(), responsible: inTitle[1]?.trim() ?? null };
  const said = item.blocks.filter(
    (block) => block.kind === 'paragraph' && BESIDE.test(fold(block.text.slice(0, 30).split(':')[0] ?? '')) && block.text.includes(':'),
  );
  const [block] = said.length === 1 ? said : item.blocks.slice(0, 3).filter((one) => said.includes(one));
  if (block?.kind !== 'paragraph' || item.responsible !== null) return item;
  const responsible = block.text.slice(block.text.indexOf(':') + 1).trim();
  return responsible === '' || PROMISES.test(responsible)
    ? item
    : { ...item, responsible, blocks: item.blocks.filter((one) => one !== block) };
}
