import type { Name } from '../core/origin.ts';
import type { Refusal } from '../core/refusal.ts';
import { callable, isWrittenAsName, mentionable, nameAtStart } from './name-at-start.ts';
import { type Found, type Known, nameRefusal, resolveName } from './names.ts';

/** The people a text begins with, and what it says after them. */
export type LeadingNames =
  | { readonly status: 'read'; readonly names: readonly Name[]; readonly rest: string }
  | { readonly status: 'refused'; readonly refusal: Refusal };

type Piece = { readonly length: number; readonly typed: string; readonly found: Found } | null;

const SEPARATOR = /^\s*(?:[,;/&]|(?<=\s)(?:och|samt|o|and)(?=\s))\s*/iu;

interface Forms {
  readonly afterAt: readonly string[];
  readonly plain: readonly string[];
}

function atPiece(text: string, known: Known, forms: Forms): Piece {
  const typed = nameAtStart(text.slice(1), forms.afterAt);
  if (typed !== null) return { length: typed.length + 1, typed, found: resolveName(typed, known) };
  const word = /^@[\p{L}\p{N}][^\s,;/&]*/u.exec(text.slice(0, 200))?.[0];
  return word === undefined ? null : { length: word.length, typed: word, found: { status: 'none' } };
}

/** A first name before another capital is some other person's: "Maria Ek ringer" is not Maria Lund. */
const isCutShort = (typed: string, after: string): boolean => !/\s/.test(typed) && /^ \p{Lu}/u.test(after);

function pieceAt(text: string, known: Known, forms: Forms): Piece {
  if (text.startsWith('@')) return atPiece(text, known, forms);
  const typed = nameAtStart(text, forms.plain);
  if (typed === null || !isWrittenAsName(typed, forms.plain) || isCutShort(typed, text.slice(typed.length))) return null;
  return { length: typed.length, typed, found: resolveName(typed, known) };
}

/**
 * The names that a text begins with, with or without @: full names, aliases, first names that fit exactly one.
 * What fits nobody is the text, unless it has an @; what fits two is refused.
 */
export function leadingNames(text: string, known: Known): LeadingNames {
  const forms = { afterAt: mentionable(known), plain: callable(known) };
  const names: Name[] = [];
  let rest = text.trim();
  let next = pieceAt(rest, known, forms);
  while (next !== null) {
    const { found, typed, length } = next;
    if (found.status !== 'one') return { status: 'refused', refusal: nameRefusal(typed, found) };
    if (!names.includes(found.name)) names.push(found.name);
    rest = rest.slice(length);
    const separator = SEPARATOR.exec(rest)?.[0];
    next = separator === undefined ? null : pieceAt(rest.slice(separator.length), known, forms);
    if (next !== null) rest = rest.slice(separator?.length ?? 0);
  }
  return { status: 'read', names, rest: names.length === 0 ? rest : rest.replace(/^[\s,;:–-]+/, '') };
}
