import type { Council } from '../core/council.ts';
import type { Name } from '../core/origin.ts';
import { peopleOf } from '../core/people.ts';
import type { Refusal } from '../core/refusal.ts';
import type { Mention } from '../incoming.ts';
import { cleanName, fold, sameCase } from './normalise.ts';

/** Whom a name means: one person, two or more that it fits, or nobody. */
export type Found =
  | { readonly status: 'one'; readonly name: Name }
  | { readonly status: 'two'; readonly names: readonly Name[] }
  | { readonly status: 'none' };

/** Where names are looked up. */
export interface Known {
  readonly council: Council;
  readonly mentions: readonly Mention[];
}

type Person = ReturnType<typeof peopleOf>[number];

const NOBODY: Found = { status: 'none' };

const firstLetters = (name: string, between: RegExp): string =>
  name
    .split(between)
    .map((part) => [...part][0] ?? '')
    .join('');

export const fullName = (person: Person): readonly string[] => [person.name];
export const aliases = (person: Person): readonly string[] => person.aliases;
/** "ML" of Maja Lund, "RÅ" and "RMÅ" of Rut-Mia Ågren; who has one name has none. */
export const initials = ({ name }: Person): readonly string[] =>
  name.includes(' ') ? [firstLetters(name, / /), firstLetters(name, /[ -]/)] : [];
const shortForms = (person: Person): readonly string[] => [person.name.split(' ')[0] ?? '', ...initials(person)];

function withBeginning({ name }: Person, length: 1 | 2): readonly string[] {
  const [first = '', ...more] = name.split(' ');
  const last = more.at(-1);
  if (last === undefined) return [];
  const beginnings = new Set([last.slice(0, length), firstLetters(last, /-/).slice(0, length)]);
  return [...beginnings].flatMap((beginning) => [`${first} ${beginning}`, `${first} ${beginning}.`]);
}
/** "Maja L", "Maja L." of Maja Lund. */
export const withInitial = (person: Person): readonly string[] => withBeginning(person, 1);
/** "Maja Lu" of Maja Lund; of a double name its initials too. */
export const withInitials = (person: Person): readonly string[] => withBeginning(person, 2);

type Form = (person: Person) => readonly string[];

/** The forms by which a person is known, the surest first. */
const FORMS: readonly Form[] = [fullName, aliases, shortForms, withInitial, withInitials];
/** Where it may be somebody new: "Maja Lu" can be a name of its own, as "Maja Ek" is. */
export const FORMS_BESIDE_NEW_NAMES: readonly Form[] = [fullName, aliases, shortForms, withInitial];

function fitting(people: readonly Person[], wanted: string, form: Form, blind: (text: string) => string): Found {
  const names = [...new Set(people.filter((person) => form(person).some((one) => blind(one) === wanted)).map(({ name }) => name))];
  const [only, ...more] = names;
  if (only === undefined) return NOBODY;
  return more.length === 0 ? { status: 'one', name: only } : { status: 'two', names };
}

/** The person whom a mention means: by Entra object id where it is tied, else by the display name. */
function mentioned({ council }: Known, mention: Mention): Found {
  const { series } = council;
  const tied = series.status === 'founded' && mention.key !== null ? series.keys[mention.key] : undefined;
  return tied === undefined ? NOBODY : { status: 'one', name: tied };
}

/**
 * Whom a name means (swedish.md, section 4), NFC and case-blind: full name, then alias, then first name or initials, then
 * first name with the beginning of the last, if exactly one fits; with å ä ö folded only if nobody fits otherwise ("Asa"
 * is Åsa where nobody is called Asa).
 * @param text a name, with or without @
 */
export function resolveName(text: string, known: Known, forms: readonly Form[] = FORMS): Found {
  const name = cleanName(text.replace(/^[\s@]+/, ''));
  if (name === '') return NOBODY;
  const mention = known.mentions.find((one) => sameCase(one.name) === sameCase(name));
  const tied = mention === undefined ? NOBODY : mentioned(known, mention);
  if (tied.status !== 'none') return tied;
  const people = peopleOf(known.council);
  for (const blind of [sameCase, fold]) {
    for (const form of forms) {
      const found = fitting(people, blind(name), form, blind);
      if (found.status !== 'none') return found;
    }
  }
  return NOBODY;
}

/** What to answer where a name had to be somebody's. */
export function nameRefusal(text: string, found: Exclude<Found, { status: 'one' }>): Refusal {
  const name = cleanName(text.replace(/^[\s@]+/, ''));
  return found.status === 'two' ? { code: 'nameTwo', name, names: found.names } : { code: 'nameUnknown', name };
}
