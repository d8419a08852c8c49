import type { Name } from '../core/origin.ts';
import type { Refusal } from '../core/refusal.ts';
import { callable, isWrittenAsName, mentionable, nameAtStart } from './name-at-start.ts';
import { type Found, type Known, nameRefusal, resolveName } from './names.ts';
import { cleanName, sameCase } from './normalise.ts';
import { groupNamed, isOwner, type Owners, outsiderAtStart, ownerAtStart, ownersIn } from './owners.ts';

/** The people a text begins with, and what it says after them. */
export type LeadingNames =
  | { readonly status: 'read'; readonly names: readonly Name[]; readonly rest: string }
  | { readonly status: 'refused'; readonly refusal: Refusal };

/** `given`: an owner who is one only if it is said what they do. */
type Piece = { readonly length: number; readonly typed: string; readonly found: Found; readonly given: boolean } | null;

const SEPARATOR = /^\s*(?:[,;/&]|(?<=\s)(?:och|samt|o|and)(?=\s))\s*/iu;
/** MeetBot's names have spaces between them as well. */
const OR_SPACE = new RegExp(`${SEPARATOR.source}|^\\s+`, 'iu');

interface Forms {
  readonly afterAt: readonly string[];
  readonly plain: readonly string[];
  readonly owners: Owners | null;
}

/** How the names of a text are read. */
interface Manner {
  /** Names may stand side by side, as MeetBot has them. */
  readonly spaced?: boolean;
  /** The text is an action: everybody, organisations, initials and outsiders may lead it. */
  readonly owners?: boolean;
}

const one = (typed: string, name: string, at: number, given = false): Piece => ({
  ...{ length: typed.length + at, typed, found: { status: 'one', name }, given },
});

/** A first name before another capital is some other person's: "Maria Ek ringer" is not Maria Lund. */
const isCutShort = (typed: string, after: string): boolean => !/\s/.test(typed) && /^ \p{Lu}/u.test(after);

/** Whether another name follows where names may stand side by side. */
const isBeside = (after: string, separator: RegExp, forms: readonly string[]): boolean =>
  separator === OR_SPACE && nameAtStart(after.trimStart(), forms) !== null;

/**
 * After an @, who is none of the council's people: everybody, an organisation, somebody of no council.
 * @param typed the name of ours that stands there, which may be only somebody else's first name
 */
function strangerPiece(said: string, typed: string | null, known: Known, owners: Owners): Piece {
  const isOurs = typed !== null && resolveName(typed, known).status === 'one';
  const isWhole = known.mentions.some(({ name }) => sameCase(name) === sameCase(typed ?? ''));
  if (isOurs && (isWhole || !isCutShort(typed, said.slice(typed.length)))) return null;
  const group = typed === null ? nameAtStart(said, owners.groups) : null;
  if (group !== null) return one(group, groupNamed(group, owners), 1);
  const outsider = outsiderAtStart(said, known);
  if (outsider?.isNear === true) return { length: 0, typed: outsider.typed, found: { status: 'none' }, given: false };
  return outsider === null ? null : one(outsider.typed, cleanName(outsider.typed), 1);
}

function atPiece(text: string, known: Known, { afterAt, plain, owners }: Forms, separator: RegExp): Piece {
  const said = text.slice(1);
  const typed = nameAtStart(said, afterAt);
  const isFollowed = typed !== null && isBeside(said.slice(typed.length), separator, plain);
  const stranger = owners === null || isFollowed ? null : strangerPiece(said, typed, known, owners);
  if (stranger !== null) return stranger;
  if (typed !== null) return { length: typed.length + 1, typed, found: resolveName(typed, known), given: false };
  const word = /^@[\p{L}\p{N}][^\s,;/&]*/u.exec(text.slice(0, 200))?.[0];
  return word === undefined ? null : { length: word.length, typed: word, found: resolveName(word, known), given: false };
}

function givenPiece(text: string, known: Known, owners: Owners | null): Piece {
  const typed = owners === null ? null : ownerAtStart(text, owners);
  if (typed === null || owners === null) return null;
  const found = resolveName(typed, known);
  return one(typed, found.status === 'one' ? found.name : groupNamed(typed, owners), 0, true);
}

function pieceAt(text: string, known: Known, forms: Forms, separator: RegExp): Piece {
  if (text.startsWith('@')) return atPiece(text, known, forms, separator);
  const typed = nameAtStart(text, forms.plain);
  if (typed === null || !isWrittenAsName(typed, forms.plain)) return givenPiece(text, known, forms.owners);
  const after = text.slice(typed.length);
  if (isCutShort(typed, after) && !isBeside(after, separator, forms.plain)) return givenPiece(text, known, forms.owners);
  return { length: typed.length, typed, found: resolveName(typed, known), given: false };
}

/**
 * The names that a text begins with, with or without @: full names, aliases, first names that fit exactly one.
 * What fits nobody is the text, unless it has an @; what fits two is refused.
 */
export function leadingNames(text: string, known: Known, { spaced = false, owners = false }: Manner = {}): LeadingNames {
  const between = spaced ? OR_SPACE : SEPARATOR;
  const forms = { afterAt: mentionable(known), plain: callable(known), owners: owners ? ownersIn(known) : null };
  let names: readonly Name[] = [];
  let rest = text.trim();
  // What was read up to the last name that is surely one.
  let sure = { names, rest };
  let next = pieceAt(rest, known, forms, between);
  while (next !== null) {
    const { found, typed, length, given } = next;
    if (found.status !== 'one') return { status: 'refused', refusal: nameRefusal(typed, found) };
    if (!names.includes(found.name)) names = [...names, found.name];
    rest = rest.slice(length);
    if (!given || isOwner(typed, rest)) sure = { names, rest };
    const separator = between.exec(rest)?.[0];
    next = separator === undefined ? null : pieceAt(rest.slice(separator.length), known, forms, between);
    if (next !== null) rest = rest.slice(separator?.length ?? 0);
  }
  return { status: 'read', names: sure.names, rest: sure.names.length === 0 ? sure.rest : sure.rest.replace(/^[\s,;:–-]+/, '') };
}
