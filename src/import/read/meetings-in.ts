import type { Day } from '../../core/origin.ts';
import { paragraphsOf, type Sheet, type SheetBlock } from '../sheet.ts';
import { labelled } from './labels.ts';
import { numbered } from './numbered.ts';
import { cellText } from './row.ts';
import { titleLine } from './title-line.ts';
import { readWhen } from './when.ts';

/** How far below its title a meeting's day may stand. */
const NEAR = 10;

const startsHead = (block: SheetBlock): boolean => {
  const [first] = paragraphsOf(block);
  if (first === undefined || first.text.length > 160 || first.list > 0 || numbered(first) !== null) return false;
  const title = titleLine(first.text);
  return (title !== null && !/[.!?]$/.test(first.text)) || /^(?:\p{L}*möte|sammanträde|meeting)\s+(?:med|i|nr|den|\d)/iu.test(first.text);
};

/** The day that a head beginning here gives its meeting; null where there is none before the items. */
function dayBelow(sheet: Sheet, at: number): Day | null {
  for (const [index, block] of sheet.slice(at, at + NEAR).entries()) {
    if (index > 0 && block.kind === 'paragraph' && numbered(block) !== null) return null;
    const texts =
      block.kind === 'table'
        ? block.rows.slice(0, 6).map(({ cells }) => cells.map(cellText).join(' '))
        : paragraphsOf(block).map(({ text }) => text);
    for (const text of texts) {
      if (labelled(text)?.kind === 'passed' || /juster/i.test(text.slice(0, 40))) continue;
      const { day } = readWhen(text);
      if (day !== null) return day;
    }
  }
  return null;
}

/** Whether a block looks like a piece of an agenda. */
const mayBeItem = (block: SheetBlock): boolean =>
  block.kind === 'table' || (block.kind === 'paragraph' && (block.heading > 0 || block.list > 0 || numbered(block) !== null));

/** The meetings of a file: a new one begins where there is a title again, with another day below it. */
export function meetingsIn(sheet: Sheet): readonly Sheet[] {
  const starts: number[] = [0];
  let day: Day | null = null;
  let items = 0;
  for (const [at, block] of sheet.entries()) {
    const own = startsHead(block) ? dayBelow(sheet, at) : null;
    if (own !== null && day !== null && own !== day && items >= 2) starts.push(headFrom(sheet, at));
    if (own !== null && own !== day) items = 0;
    day = own ?? day;
    if (mayBeItem(block)) items += 1;
  }
  return starts.map((from, index) => sheet.slice(from, starts[index + 1] ?? sheet.length));
}

/** After the page break that parts it from the meeting before. */
function headFrom(sheet: Sheet, at: number): number {
  const back = sheet.slice(Math.max(0, at - 3), at).findLastIndex((block) => block.kind === 'pageBreak');
  return back < 0 ? at : Math.max(0, at - 3) + back + 1;
}
