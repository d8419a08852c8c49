import type { Name } from '../core/origin.ts';
import type { Refusal } from '../core/refusal.ts';
import { mentionable, nameAtStart } from './name-at-start.ts';
import { type Found, type Known, nameRefusal, resolveName } from './names.ts';
import { cleanName } from './normalise.ts';

/** A piece of a list of names: the words, without @, and whom they mean. */
export interface NamePiece {
  readonly text: string;
  readonly found: Found;
}

/** No council is so big; what is longer is no list of names. */
const LONGEST_LIST = 4_000;
const SEPARATOR = /[,;/&]|\s(?:och|samt|o|and)(?=\s)/iu;

/**
 * A list of names, split at `,` `;` `/` `&` and the words och, samt, o (swedish.md, section 4). A mention is one piece
 * whatever stands in it. "alla", "m.fl." and what fits nobody stay text.
 */
export function splitNames(text: string, known: Known): readonly NamePiece[] {
  if (text.length > LONGEST_LIST) return [{ text: cleanName(text), found: { status: 'none' } }];
  const forms = mentionable(known);
  const pieces: NamePiece[] = [];
  let rest = text.trim();
  while (rest !== '') {
    const mention = rest.startsWith('@') ? nameAtStart(rest.slice(1), forms) : null;
    const used = mention === null ? 0 : mention.length + 1;
    const separator = SEPARATOR.exec(rest.slice(used));
    const stop = used + (separator?.index ?? rest.length);
    const piece = cleanName(rest.slice(0, stop).replace(/^@\s?/, ''));
    if (piece !== '') pieces.push({ text: piece, found: resolveName(piece, known) });
    rest = rest.slice(stop + (separator?.[0].length ?? 0)).trimStart();
  }
  return pieces;
}

/** @returns the people of a list in which every piece has to be one; refuses the first that is nobody or two */
export function allNamed(pieces: readonly NamePiece[]): { readonly names: readonly Name[] } | { readonly refusal: Refusal } {
  const names = new Set<Name>();
  for (const { text, found } of pieces) {
    if (found.status !== 'one') return { refusal: nameRefusal(text, found) };
    names.add(found.name);
  }
  return { names: [...names] };
}
