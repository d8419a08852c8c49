import { peopleOf } from '../core/people.ts';
import { aliases, fullName, initials, type Known, withInitial, withInitials } from './names.ts';
import { cleanName, sameCase } from './normalise.ts';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** No name that people have is longer; keeps the search for one short. */
const LONGEST = 80;

const longestFirst = (forms: readonly string[]): readonly string[] =>
  [...new Set(forms)].filter((form) => form !== '').toSorted((a, b) => b.length - a.length);

/** All that may stand after an @, the longest first. */
export function mentionable(known: Known): readonly string[] {
  const forms = peopleOf(known.council).flatMap((person) => [
    ...fullName(person),
    ...aliases(person),
    ...firstName(person),
    ...initials(person),
    ...withInitial(person),
    ...withInitials(person),
  ]);
  return longestFirst([...known.mentions.map(({ name }) => name), ...forms]);
}

/** All that may stand for a person at the beginning of a sentence: initials could be any abbreviation. */
export function callable(known: Known): readonly string[] {
  return longestFirst(
    peopleOf(known.council).flatMap((person) => [...fullName(person), ...aliases(person), ...firstName(person), ...withInitial(person)]),
  );
}

const firstName = ({ name }: { readonly name: string }): readonly string[] => [name.split(' ')[0] ?? ''];

/** Whether a word could go on here: "Ann" is not the beginning of "Anna" or "Ann-Marie". */
const goesOn = (text: string, end: number): boolean =>
  LETTER.test(text.charAt(end)) || (/[-'’]/.test(text.charAt(end)) && LETTER.test(text.charAt(end + 1)));

/** How many characters of a text are this name, whole words, whether typed composed or not; 0 for none. */
function lengthOf(form: string, text: string): number {
  const wanted = sameCase(form);
  for (let end = Math.min(text.length, form.length * 2); end >= 1; end -= 1) {
    if (goesOn(text, end)) continue;
    if (!/\s/.test(text.charAt(end - 1)) && sameCase(text.slice(0, end)) === wanted) return end;
  }
  return 0;
}

/**
 * @param forms names, the longest first
 * @returns the longest of them that a text begins with, as typed; null for none
 */
export function nameAtStart(text: string, forms: readonly string[]): string | null {
  const head = text.slice(0, LONGEST);
  const initial = sameCase(head.slice(0, 2)).charAt(0);
  for (const form of forms) {
    const length = sameCase(form).startsWith(initial) ? lengthOf(form, head) : 0;
    if (length > 0) return head.slice(0, length);
  }
  return null;
}

/** Whether a name typed without @ is written as one: with a capital, or exactly as the person writes it. */
export const isWrittenAsName = (typed: string, forms: readonly string[]): boolean =>
  typed.charAt(0) !== typed.charAt(0).toLocaleLowerCase('sv') || forms.includes(cleanName(typed));
