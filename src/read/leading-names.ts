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
/** MeetBot's names have spaces between them as well. */
const OR_SPACE = new RegExp(`${SEPARATOR.source}|^\\s+`, 'iu');

interface Forms {
  readonly afterAt: readonly string[];
  readonly plain: readonly string[];
  readonly groups: readonly string[];
}

function atPiece(text: string, known: Known, forms: Forms): Piece {
  const typed = nameAtStart(text.slice(1), forms.afterAt);
  if (typed !== null) return { length: typed.length + 1, typed, found: resolveName(typed, known) };
  const group = nameAtStart(text.slice(1), forms.groups);
  if (group !== null) return { length: group.length + 1, typed: group, found: { status: 'one', name: group } };
  const word = /^@[\p{L}\p{N}][^\s,;/&]*/u.exec(text.slice(0, 200))?.[0];
  return word === undefined ? null : { length: word.length, typed: word, found: resolveName(word, known) };
}

/** A first name before another capital is some other person's: "Maria Ek ringer" is not Maria Lund. */
const isCutShort = (typed: string, after: string): boolean => !/\s/.test(typed) && /^ \p{Lu}/u.test(after);

function pieceAt(text: string, known: Known, forms: Forms, separator: RegExp): Piece {
  if (text.startsWith('@')) return atPiece(text, known, forms);
  const typed = nameAtStart(text, forms.plain);
  if (typed === null || !isWrittenAsName(typed, forms.plain)) return null;
  const after = text.slice(typed.length);
  const another = separator === OR_SPACE && nameAtStart(after.trimStart(), forms.plain) !== null;
  if (isCutShort(typed, after) && !another) return null;
  return { length: typed.length, typed, found: resolveName(typed, known) };
}

/**
 * The names that a text begins with, with or without @: full names, aliases, first names that fit exactly one.
 * What fits nobody is the text, unless it has an @; what fits two is refused.
 * @param spaced names may stand side by side, as MeetBot has them
 * @param groups what is no person and may be named with an @ all the same, the longest first: kept as typed
 */
export function leadingNames(text: string, known: Known, spaced = false, groups: readonly string[] = []): LeadingNames {
  const between = spaced ? OR_SPACE : SEPARATOR;
  const forms = { afterAt: mentionable(known), plain: callable(known), groups };
  const names: Name[] = [];
  let rest = text.trim();
  let next = pieceAt(rest, known, forms, between);
  while (next !== null) {
    const { found, typed, length } = next;
    if (found.status !== 'one') return { status: 'refused', refusal: nameRefusal(typed, found) };
    if (!names.includes(found.name)) names.push(found.name);
    rest = rest.slice(length);
    const separator = between.exec(rest)?.[0];
    next = separator === undefined ? null : pieceAt(rest.slice(separator.length), known, forms, between);
    if (next !== null) rest = rest.slice(separator?.length ?? 0);
  }
  return { status: 'read', names, rest: names.length === 0 ? rest : rest.replace(/^[\s,;:–-]+/, '') };
}
