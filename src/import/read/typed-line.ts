import type { SheetParagraph } from '../sheet.ts';

/** A line as somebody typed it, with the place of its first letter. */
export interface TypedLine {
  readonly line: number;
  readonly indent: number;
  /** Without the spaces around it; '' for an empty line. */
  readonly text: string;
  /** With its tabs. */
  readonly raw: string;
  /** What the file said of the paragraph that the line was; null in plain text. */
  readonly from: SheetParagraph | null;
}

/** A stretch of a line, and the column where it begins. */
export interface Stretch {
  readonly column: number;
  readonly text: string;
}

const TAB_WIDTH = 8;
const ENDS_SENTENCE = /[.!?,;]$/;
const GAPS = /\t+\s*|\s{2,}|[._…·]{5,}/g;

/** @returns how many columns the space before the first letter takes */
function indentOf(raw: string): number {
  let indent = 0;
  for (const character of raw) {
    if (character === '\t') indent += TAB_WIDTH - (indent % TAB_WIDTH);
    else if (character.trim() === '') indent += 1;
    else break;
  }
  return indent;
}

/** Makes a line of what was typed. */
export const typedLine = (raw: string, line: number, from: SheetParagraph | null = null): TypedLine => ({
  line,
  indent: indentOf(raw),
  text: raw.trim(),
  raw,
  from,
});

const stretch = (column: number, text: string): Stretch => ({ column: column + text.length - text.trimStart().length, text: text.trim() });

/**
 * The stretches of a line between wide gaps: two blanks or more, or a row of dots to sign on, which leaves an empty one.
 * Two blanks after the end of a sentence are how some people type.
 */
export function stretchesOf({ indent, text }: TypedLine): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const gap of text.matchAll(GAPS)) {
    const before = text.slice(Math.max(start, gap.index - 1), gap.index);
    if (gap[0].length === 2 && gap[0].trim() === '' && ENDS_SENTENCE.test(before)) continue;
    if (gap.index > start) stretches.push(stretch(indent + start, text.slice(start, gap.index)));
    if (gap[0].trim() !== '') stretches.push({ column: indent + gap.index, text: '' });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) stretches.push(stretch(indent + start, text.slice(start)));
  return stretches;
}
