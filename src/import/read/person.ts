import { cleanName, fold } from '../../read/normalise.ts';
import { itemNumbers, type Stay, stayIn } from './item-numbers.ts';
import { belonging, isOrganisation, isParty, isRole } from './organisation-or-role.ts';
import { isName, nameFirst } from './person-name.ts';
import { withoutSurnameFirst } from './surname-first.ts';

/** A person as a list has them. */
export interface Person extends Stay {
  readonly line: number;
  readonly name: string;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly remote: boolean;
  /** The items that they came for; empty where none are named. */
  readonly items: readonly number[];
  /** Beside the name: a mark that they were there, or that they were not; null where nothing is said. */
  readonly here: boolean | null;
  /** For whom they stood in: these were not there. */
  readonly instead: string | null;
}

/** What the list that a person stands in says of them all. */
export interface ListHabits {
  readonly oneName: boolean;
  readonly roleFirst: boolean;
  /** Whether a list is one of our own print: whatever stands first is a name. */
  readonly anyName: boolean;
  /** Whether its people came for items of the agenda. */
  readonly items: boolean;
}

const REMOTE =
  /^(?:deltar |deltog |medverkade |narvarande )?(?:pa distans|via (?:distans|telefon|lank|teams|skype|zoom|video\w*|tele\w*|digital\w*)|per telefon|pa (?:telefon|lank|teams|skype|zoom|video)|digitalt|distans|online|remote(?:ly)?|teams|skype|zoom|telefon|tel|videolank|lank)$/;
const AWAY =
  /^(?:anmalt |har |har anmalt |meddelat )?(?:forhinder|franvarande|forfall|ej narvarande|inte narvarande|franvaro|anmald franvaro|aterbud|absent|-|✗|✘|nej)$/;
const HERE = /^(?:x|ja|narvarande|narv\.?|present|√|✓|✔)$/;
const INSTEAD =
  /(?:tj\.? ?g\.? ?ers\.? ?(?:for)?|tjanstgor\w*(?: ersattare)?(?: for)?|ersattare for|ersatter|i stallet for|istallet for|suppleant for|vikarie for) +(\S.*)$/;
/** "(vid tangenterna)": who wrote. */
const WRITES =
  /^(?:vid (?:pennan|protokollet|tangent\w*|anteckningarna)|anteckn\w*|skr(?:iver|ev)\b.*|for(?:de)? (?:protokoll|anteckningar))$/;
/** "(till kl. 14)": how long somebody stayed, by the clock. */
const HOURS =
  /^(?:(?:deltog|deltar|narvarande|kom|gick|anlande|lamnade|fram|del av) ?)*(?:fr\.?o\.?m\.?|t\.?o\.?m\.?|fran|till|efter|vid|motet)? ?(?:kl\.? ?)?\d{1,2}[.:]?(?:\d\d)?$/;
const CONTACT = /^(?:(?:tel|telefon|mobil|e-?post|mail)(?![a-z])|@|0\d|\+46)|@\S+\.|^[\d\s-]{6,}$/;

interface Parts {
  readonly name: string;
  /** `more`: not the first of what stands in the same parentheses. */
  readonly details: readonly { readonly text: string; readonly bracketed: boolean; readonly more?: true }[];
}

/** Pieces between commas, semicolons, dashes and parentheses. */
function piecesOf(text: string): Parts['details'] {
  const pieces: { text: string; bracketed: boolean; more?: true }[] = [];
  for (const part of text.matchAll(/\(([^()]*)\)|([^(),;]+|\()/g)) {
    const bracketed = part[1] !== undefined;
    const inside = (part[1] ?? part[2] ?? '').trim();
    const split = bracketed
      ? itemNumbers(inside, true) === null
        ? inside.split(/[,;]/)
        : [inside]
      : inside.split(/ [–—-] (?![§\d])|^[–—-] /);
    for (const [index, one] of split.entries()) {
      const piece = cleanName(one).replace(/^[.:]+|[\s.,:]+$/g, '');
      if (piece !== '' && piece !== '(') pieces.push({ text: piece, bracketed, ...(bracketed && index > 0 ? { more: true } : {}) });
    }
  }
  return pieces;
}

/** "Kommunsekreterare Olle Brand", "chef för vård Eva Lind § 4": what somebody is, before their name. */
function roleThenName(text: string): { readonly role: string; readonly name: string; readonly rest: string } | null {
  const words = text.slice(0, 120).split(' ');
  for (let at = 1; at < Math.min(6, words.length - 1); at += 1) {
    const role = words.slice(0, at).join(' ');
    const found = isRole(role) || /^\p{Ll}[\p{Ll}-]{3,}$/u.test(role) ? nameFirst(words.slice(at).join(' ')) : null;
    if (found !== null && found.name.split(' ').length <= 3 && /^(?:$|§|\d|\p{Ll}|\()/u.test(found.rest)) return { role, ...found };
  }
  return null;
}

/** The name and what comes after it; null where the text begins with no name. */
function partsOf(text: string, { oneName, anyName }: ListHabits): Parts | null {
  const [, before = '', rest = ''] = /^([^,;(:]*?)((?: ?[–—-] |[,;(:]).*)?$/s.exec(text) ?? [];
  const first = cleanName(before).replace(/\.$/, '');
  const details = piecesOf(rest.replace(/^[,;:]/, ''));
  if (isName(first)) return { name: first, details };
  const start = nameFirst(first);
  if (start !== null && /^(?:\p{Ll}|X\b|\p{Lu}{2,6}$|√|✓|-|§|\d)/u.test(start.rest))
    return { name: start.name, details: [...piecesOf(start.rest), ...details] };
  const inClass = /^(\d[A-ZÅÄÖ]) (.+)$|^(.+) (\d[A-ZÅÄÖ])$/.exec(first);
  const pupil = inClass?.[2] ?? inClass?.[3] ?? '';
  if (isName(pupil, oneName)) return { name: pupil, details: [{ text: inClass?.[1] ?? inClass?.[4] ?? '', bracketed: false }, ...details] };
  const titled = roleThenName(first);
  if (titled !== null) {
    return { name: titled.name, details: [{ text: titled.role, bracketed: false }, ...piecesOf(titled.rest), ...details] };
  }
  return (oneName && isName(first, true)) || (anyName && first !== '') ? { name: first, details } : null;
}

/** "X, mötesordförande": the mark stands before the comma, with the name. */
const marked = (name: string): { readonly name: string; readonly mark: boolean } =>
  /\s[Xx]$/.test(name) ? { name: name.slice(0, -2).trim(), mark: true } : { name, mark: false };

/** "ekonomichef §§ 121–122": what somebody is, and what they came for. */
function withItems(piece: Parts['details'][number]): Parts['details'] {
  const at = piece.text.search(/ (?:§|punkt |p\. ?\d|ärende )/);
  if (at < 0 || itemNumbers(piece.text) !== null || isNegative(piece.text) || itemNumbers(piece.text.slice(at + 1)) === null)
    return [piece];
  return [
    { ...piece, text: piece.text.slice(0, at) },
    { ...piece, text: piece.text.slice(at + 1) },
  ];
}

/** Items that somebody did not take part in say nothing of when they were there. */
const isNegative = (text: string): boolean => /^(?:ej|inte|utom|not) /.test(fold(text));

/**
 * A person of a list: "Liv Ström, Ekbo kommun, samordnare", "Liv Ström (S) – på distans", "Liv Ström, § 7".
 * @returns null for what is no person
 */
export function readPerson(text: string, line: number, habits: ListHabits): Person | null {
  const { roleFirst } = habits;
  if (text.length > 300) return null;
  const crossed = text.replace(/^([^,;(]*?) [Xx](?=[,;(\s]|$)/, '$1, X');
  const parts = partsOf(crossed.replace(/\s+/g, ' ').trim(), habits);
  if (parts === null) return null;
  const { name, mark } = marked(parts.name);
  const told: string[] = [];
  const parties: string[] = [];
  const asides: string[] = [];
  let person = { remote: false, here: mark ? true : (null as boolean | null), items: [] as number[], instead: null as string | null };
  let stay: Stay = { fromItem: null, toItem: null };
  for (const { text: piece, bracketed, more } of habits.items ? parts.details.flatMap(withItems) : parts.details) {
    const words = fold(piece);
    const items = isNegative(piece) ? null : itemNumbers(piece, bracketed || /^\d{1,3}(?: ?[-–] ?\d{1,3})?$/.test(piece));
    const stays = stayIn(piece);
    if (items !== null) person = { ...person, items: [...person.items, ...items] };
    else if (stays !== null) stay = { fromItem: stays.fromItem ?? stay.fromItem, toItem: stays.toItem ?? stay.toItem };
    else if (REMOTE.test(words)) person = { ...person, remote: true };
    else if (AWAY.test(words)) person = { ...person, here: false };
    else if (HERE.test(words)) person = { ...person, here: true };
    else if (CONTACT.test(words)) continue;
    else if (bracketed && asides.length > 0 && isParty(piece)) asides.push(`${asides.pop() ?? ''} (${piece})`);
    else if (isParty(piece) && told.length === 0) parties.push(piece);
    else if (bracketed && isSignature(piece, name)) continue;
    else if (insteadOf(piece) !== null || (bracketed && HOURS.test(words))) {
      asides.push(piece);
      person = { ...person, instead: person.instead ?? insteadOf(piece) };
    } else if (bracketed && !more && told.length > 0 && !isOrganisation(piece) && !isRole(piece) && !WRITES.test(words))
      told.push(`${told.pop() ?? ''} (${piece})`);
    else told.push(piece);
  }
  const { organisation, role } = belonging(told, roleFirst);
  const roles = [...parties, ...(role === null ? [] : [role]), ...asides];
  return { line, name, organisation, role: roles.length === 0 ? null : roles.join(', '), ...person, ...stay };
}

/** "(MS)" after "Magdalena Sörås": how they sign. */
const isSignature = (piece: string, name: string): boolean => {
  const initials = name.split(/[\s-]+/).map((word) => word.charAt(0));
  const letters = [...piece];
  return /^\p{Lu}{2,4}$/u.test(piece) && letters.length <= initials.length && letters.every((letter) => initials.includes(letter));
};

/** For whom somebody stands in: "tjg ers för Eva Ås". */
function insteadOf(piece: string): string | null {
  const match = INSTEAD.exec(fold(piece));
  if (match === null) return null;
  const name = cleanName(piece).slice(-(match[1]?.length ?? 0));
  return isName(name) ? name : null;
}

const SEPARATOR = /\s*[,;]\s*(?:(?:och|samt|and)\s+)?|\s+(?:och|samt|and)\s+|\s*&\s*/g;

/** Splits a list at its commas and its "och", but not inside of parentheses. */
function outside(text: string): readonly string[] {
  const brackets = [...text.matchAll(/\([^()]*\)/g)];
  const pieces: string[] = [];
  let start = 0;
  let at = 0;
  for (const separator of text.matchAll(SEPARATOR)) {
    while (brackets[at] !== undefined && (brackets[at]?.index ?? 0) + (brackets[at]?.[0].length ?? 0) <= separator.index) at += 1;
    if ((brackets[at]?.index ?? text.length) < separator.index) continue;
    pieces.push(text.slice(start, separator.index).trim());
    start = separator.index + separator[0].length;
  }
  return [...pieces, text.slice(start).trim()].filter((piece) => piece !== '');
}

/** The name of a piece without what stands in parentheses after it. */
const namePart = (piece: string): string =>
  cleanName(piece.replace(/\([^()]*\)/g, ' '))
    .replace(/\.$/, '')
    .replace(/^\d[A-ZÅÄÖ] | \d[A-ZÅÄÖ]$/, '');

/** "Jörgen Pihl, Riksarkivet": after one whole name a single word is where they are from; so is one in capitals among words. */
const isOneOf = (parts: readonly string[], text: string): boolean => {
  const [first, ...others] = parts.map(namePart);
  const single = others.every((part) => !part.includes(' '));
  return (
    isName(first ?? '') &&
    single &&
    !/\s(?:och|samt|and|&)\s/.test(text) &&
    (others.length === 1 || others.some((part) => /^\p{Lu}{2,}$/u.test(part)))
  );
};

/**
 * The people of one line or cell: one with details, or several names in a row ("Liv Ström, Nils Falk och Eva Lind (S)").
 * @param alone nothing but this line tells who was there
 */
export function readPeople(text: string, line: number, habits: ListHabits, alone: boolean): readonly Person[] {
  if (text.length > 4_000) return [];
  const parts = outside(withoutSurnameFirst(text));
  const beginsPerson = (part: string): boolean => {
    const name = namePart(part);
    return isName(name) || (!isOrganisation(name) && nameFirst(name) !== null) || roleThenName(name) !== null;
  };
  const named = parts.filter(beginsPerson).length;
  const onlyNames = parts.length > 1 && parts.every((part) => isName(namePart(part), habits.oneName));
  const manyNames = alone || parts.length > 2 || /\s(?:och|samt|and)\s/.test(text);
  const several = onlyNames && !isOneOf(parts, text) ? manyNames : named > (alone ? 1 : 2) && beginsPerson(parts[0] ?? '');
  const people: string[] = several ? [] : [text];
  for (const part of several ? parts : []) {
    if (onlyNames || beginsPerson(part) || people.length === 0) people.push(part);
    else people[people.length - 1] = `${people.at(-1)}, ${part}`;
  }
  return people.flatMap((one) => readPerson(one, line, habits) ?? []);
}
