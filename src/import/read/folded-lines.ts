import { labelThenValue } from './label-then-value.ts';
import { isRole } from './organisation-or-role.ts';
import { stretchesOf, type TypedLine } from './typed-line.ts';

const WIDEST_PAGE = 110;
const NARROWEST_PAGE = 50;
const BEGINS_NEW = /^(?:[-–—•*·▪●○]\s|§|\d{1,3}[.):]\s|[a-zåäö]\)\s|att\s)/i;
const BEGINS_LABEL = /^\p{Lu}[^:.]{1,40}:(?:\s|$)/u;
const ENDS = /[.!?:;…)"”]$/;
/** A line that can't end here: a word that wants another, or its short form. */
const HANGS =
  /\s(?:om|och|att|på|till|med|av|för|från|i|vid|samt|eller|en|ett|den|det|de|som|(?:resp|inkl|exkl|ca|nr|kl|bl\.? ?a|t\.? ?ex)\.)$/u;

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
  const hanging = HANGS.test(before.text) && before.text.length > 40;
  if (ENDS.test(before.text) && !hanging) return null;
  const [word = '', name = ''] = line.text.split(' ', 2);
  if (line.text.length < 80 && isRole(word) && /^\p{Lu}\p{Ll}/u.test(word) && /^\p{Lu}\p{Ll}/u.test(name)) return null;
  const full = before.indent + before.text.length + 1 + word.length > width;
  const open = /^[\p{Ll}(]/u.test(line.text) && before.text.length > 20;
  if (labelThenValue(line.text) !== null) return null;
  if (BEGINS_NEW.test(line.text) || BEGINS_LABEL.test(line.text)) return full && open && !BEGINS_LABEL.test(line.text) ? ' ' : null;
  return full || open || hanging ? ' ' : null;
}
