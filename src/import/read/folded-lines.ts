import { stretchesOf, type TypedLine } from './typed-line.ts';

const WIDEST_PAGE = 110;
const NARROWEST_PAGE = 50;
const BEGINS_NEW = /^(?:[-–—•*·▪●○]\s|§|\d{1,3}[.):]\s|[a-zåäö]\)\s|att\s)/i;
const BEGINS_LABEL = /^\p{Lu}[^:.]{1,40}:(?:\s|$)/u;
const ENDS = /[.!?:;…)"”]$/;

/** Whether a line is one stretch of prose. */
const isProse = (line: TypedLine): boolean => line.text !== '' && stretchesOf(line).length === 1;

/** The width at which somebody's program folded the lines of a text; null where each paragraph is a line. */
export function foldedAt(lines: readonly TypedLine[]): number | null {
  const prose = lines.filter(isProse).map(({ indent, text }) => indent + text.length);
  const widest = prose.reduce((most, length) => Math.max(most, length), 0);
  return widest >= NARROWEST_PAGE && widest <= WIDEST_PAGE ? widest : null;
}

/**
 * How a line goes on from the one before it, without an empty line between: folded by a program (a space), a line break
 * in the same paragraph (it hangs deeper than the text of a bullet), or not at all (null). Where in doubt, not: two paragraphs instead of one
 * lose nothing.
 */
export function goesOn(before: TypedLine, line: TypedLine, hangs: boolean, width: number | null): ' ' | '\n' | null {
  if (hangs) return '\n';
  if (width === null || !isProse(line) || !isProse(before)) return null;
  if (ENDS.test(before.text)) return null;
  const [word = ''] = line.text.split(' ', 1);
  const full = before.indent + before.text.length + 1 + word.length > width;
  const open = /^[\p{Ll}(]/u.test(line.text) && before.text.length > 20;
  if (BEGINS_NEW.test(line.text) || BEGINS_LABEL.test(line.text)) return full && open && !BEGINS_LABEL.test(line.text) ? ' ' : null;
  return full || open ? ' ' : null;
}
