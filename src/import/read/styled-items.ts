import type { Sheet, SheetBlock, SheetParagraph } from '../sheet.ts';
import { labelled, labelOf } from './labels.ts';
import { numbered } from './numbered.ts';
import { withResponsible } from './numbered-items.ts';
import { type Parts, rawItem } from './parts.ts';
import { isName } from './person-name.ts';
import { isSubheading } from './subheadings.ts';
import { isTitleLine } from './title-line.ts';
import { readWhen } from './when.ts';

const LONGEST_TITLE = 160;
const FEWEST = 2;

type Begins = (paragraph: SheetParagraph, next: SheetBlock | undefined, before: SheetBlock | undefined) => boolean;

/** Whether a line could be the title of an item at all. */
const mayBegin = ({ text, heading, list }: SheetParagraph): boolean =>
  text.trim() !== '' &&
  (labelled(text) === null || ((heading > 0 || list === 1) && labelOf(text) === 'nextMeeting')) &&
  !isTitleLine(text) &&
  !isSubheading(text) &&
  !/^(?:utkast|draft)$/i.test(text.trim());

/** A document whose items are marked by how they look: headings, bold lines, the first level of an outline, or lines by themselves. */
export function styledParts(sheet: Sheet): Parts | null {
  const from = headEnd(sheet);
  for (const begins of [heading(sheet, from, 1), heading(sheet, from, 2), heading(sheet, from, 3), bold, outline(sheet, from), titleLine]) {
    const starts = sheet.flatMap((block, at) =>
      at >= from && block.kind === 'paragraph' && mayBegin(block) && begins(block, sheet[at + 1], sheet[at - 1]) ? [at] : [],
    );
    const [first] = starts;
    if (first === undefined || starts.length < FEWEST) continue;
    const items = starts.map((at, index) => {
      const block = sheet[at];
      const start = block?.kind === 'paragraph' ? block : null;
      return withResponsible({
        ...rawItem(start?.line ?? 0, null, start?.text.trim() ?? ''),
        blocks: sheet.slice(at + 1, starts[index + 1] ?? sheet.length),
      });
    });
    return { front: sheet.slice(0, first), items, tail: [] };
  }
  return null;
}

const HEAD = new Set(['when', 'where', 'whenWhere', 'present', 'apology', 'absent', 'guest', 'other', 'chair', 'secretary', 'number']);

/** After the last label of the head, with the list that stands under it. */
function headEnd(sheet: Sheet): number {
  const labels = sheet.flatMap((block, at) => {
    const first = block.kind === 'paragraph' ? block.text : block.kind === 'table' ? (block.rows[0]?.cells[0]?.[0]?.text ?? '') : '';
    return HEAD.has(labelled(first)?.kind ?? '') || (at < 8 && readWhen(first).day !== null) ? [at] : [];
  });
  const early = labels.filter((at) => at < Math.max(12, sheet.length * 0.6));
  let end = (early.at(-1) ?? -1) + 1;
  const label = sheet[end - 1];
  const depth = label?.kind === 'paragraph' ? label.list : 0;
  for (; end < sheet.length; end += 1) {
    const block = sheet[end];
    if (block?.kind === 'table') continue;
    if (block?.kind !== 'paragraph' || block.heading > 0 || block.bold) break;
    const first = block.text.split(/[,;(–:]| och /)[0]?.trim() ?? '';
    const person = isName(first, first !== block.text.trim());
    if (depth > 0 ? block.list <= depth : !person) break;
  }
  return early.length === 0 ? 0 : end;
}

const heading =
  (sheet: Sheet, from: number, level: number): Begins =>
  ({ heading: own }) =>
    own === level && level === firstLevel(sheet, from, level);
/** Levels are counted only where several items stand on them. */
const firstLevel = (sheet: Sheet, from: number, level: number): number =>
  sheet.slice(from).filter((block) => block.kind === 'paragraph' && block.heading === level && mayBegin(block)).length >= FEWEST
    ? level
    : 0;

const bold: Begins = (paragraph) => paragraph.bold && paragraph.heading === 0 && paragraph.text.length <= LONGEST_TITLE;

const outline = (sheet: Sheet, from: number): Begins => {
  const body = sheet.slice(from);
  const rows = body.filter((block): block is SheetParagraph => block.kind === 'paragraph' && block.list > 0);
  const isFirst = (block: SheetBlock | undefined): boolean => block?.kind === 'paragraph' && block.list === 1;
  const filled = body.filter((block, at) => isFirst(block) && body[at + 1] !== undefined && !isFirst(body[at + 1])).length;
  const numbers = sheet.some((block) => block.kind === 'paragraph' && block.list === 0 && numbered(block) !== null);
  const enough =
    !numbers && rows.some(isFirst) && ((rows.length >= 3 && rows.length * 2 > body.length) || (filled > 1 && isFirst(body[0])));
  return ({ list }) => enough && list === 1;
};

/** A short line without an end, and prose below it. */
const titleLine: Begins = ({ text, list }, next, before) => {
  if (
    list > 0 ||
    text.length > 70 ||
    !/^\p{Lu}/u.test(text) ||
    /[.!?,;]$/.test(text) ||
    (isName(text) && !/^[\p{Lu}\s]+$/u.test(text)) ||
    labelOf(text) !== null
  )
    return false;
  const apart =
    before === undefined ||
    before.kind !== 'paragraph' ||
    /[.!?:]$/.test(before.text) ||
    before.list > 0 ||
    before.line < (next?.line ?? 0) - 2;
  return apart && next?.kind === 'paragraph' && next.line > 0 && (next.text.length > text.length || /[.!?]$/.test(next.text));
};
