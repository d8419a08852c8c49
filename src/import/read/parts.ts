import type { Sheet, SheetBlock, SheetParagraph } from '../sheet.ts';
import { isAttendance, labelled, labelOf } from './labels.ts';
import { numberedParts } from './numbered-items.ts';
import { cellText } from './row.ts';
import { areSigners } from './section-table.ts';
import { styledParts } from './styled-items.ts';
import { tableParts } from './table-items.ts';

/** An item before its text is read. */
export interface RawItem {
  readonly line: number;
  readonly number: number | null;
  readonly title: string;
  readonly responsible: string | null;
  readonly blocks: readonly SheetBlock[];
  /** What stands in a column of decisions. */
  readonly decided: readonly SheetParagraph[];
  /** What stands in a column of actions, with who answers for it and until when. */
  readonly actions: readonly { readonly paragraph: SheetParagraph; readonly who: string | null; readonly due: string | null }[];
}

/** A document in three: what comes before the items, the items, what comes after. */
export interface Parts {
  readonly front: readonly SheetBlock[];
  readonly items: readonly RawItem[];
  readonly tail: readonly SheetBlock[];
}

/** Where the items of a document are, by the surest mark that it has: a table, numbers, headings, bold lines, an outline. */
export function partsOf(sheet: Sheet): Parts {
  const parts = tableParts(sheet) ??
    numberedParts(sheet) ??
    styledParts(sheet) ??
    numberedParts(sheet, 1) ?? { front: sheet, items: [], tail: [] };
  return withTail(parts);
}

const ENDS = new Set([
  'digest',
  'rectifications',
  'secretary',
  'verifier',
  'signatures',
  'nextMeeting',
  'present',
  'apology',
  'absent',
  'guest',
  'chair',
]);

const SIGNS = new Set(['signatures', 'verifier', 'secretary', 'chair']);

/** Whether a paragraph of the last item begins what comes after the items. */
function beginsTail(block: SheetBlock, title: string): boolean {
  if (block.kind === 'table') {
    const [first, second] = block.rows.map(({ cells }) => cells.map(cellText));
    return (
      first !== undefined && (first.some((cell) => SIGNS.has(labelOf(cell.split('\n', 1)[0] ?? '') ?? '')) || areSigners(first, second))
    );
  }
  if (block.kind !== 'paragraph') return false;
  const said = labelled(block.text);
  // "Saknas: nycklar till förrådet" is told of the item.
  const kind = said !== null && isAttendance(said.kind) && /^\p{Ll}/u.test(said.value) ? null : (said?.kind ?? null);
  if (kind === 'verifier' && labelOf(title) === 'verifier') return false;
  if (kind !== null && ENDS.has(kind)) return kind !== 'chair' || /:/.test(block.text);
  return /^(?:Vid (?:protokollet|pennan|anteckningarna|tangentbordet)|Antecknat av|(?:Protokoll|(?:Minnes|Mötes)?[Aa]nteckningar)(?:förare| (?:förda|fört|skrivet|skrivna) av)|Justeras)\b/.test(
    block.text,
  );
}

/** What stands after the last item, and belongs to none: signatures, the next meeting. */
function withTail({ front, items, tail }: Parts): Parts {
  const last = items.at(-1);
  if (last === undefined) return { front, items, tail };
  const at = last.blocks.findIndex((block) => beginsTail(block, last.title));
  const whole = at < 0 ? last.blocks : last.blocks.slice(0, at);
  const signed = at < 0 ? signedBy(whole) : whole.length;
  return {
    front,
    items: [...items.slice(0, -1), { ...last, blocks: whole.slice(0, signed) }],
    tail: [...whole.slice(signed), ...(at < 0 ? [] : last.blocks.slice(at)), ...tail],
  };
}

/** "av Noor": the last line, by itself. */
function signedBy(blocks: readonly SheetBlock[]): number {
  const last = blocks.at(-1);
  return last?.kind === 'paragraph' &&
    /^(?:av|\/|skrivet av|mvh)\s*\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*$/iu.test(last.text) &&
    last.text.length < 40 &&
    last.list === 0
    ? blocks.length - 1
    : blocks.length;
}

/** An item that begins here, with nothing in it yet. */
export const rawItem = (line: number, number: number | null, title: string): RawItem => ({
  line,
  number,
  title,
  responsible: null,
  blocks: [],
  decided: [],
  actions: [],
});
