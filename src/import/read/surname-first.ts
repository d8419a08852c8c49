const SURNAME_FIRST = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)( \([^()]*\))?$/u;

/** "Ek, Dag": a word and a word. "Mats Sund, Eke" and "Eke, Mats Sund" name a place beside a whole name. */
const arePlain = (people: readonly string[]): boolean =>
  people.filter((one) => /^\S+, \S+(?: \([^()]*\))?$/.test(one)).length * 2 >= people.length;

/**
 * "Wiklund, Josefin; Ek, Dag": a list as an address book writes it, with the surnames after the first names. Any other comes
 * as it is.
 */
export function withoutSurnameFirst(text: string): string {
  const people = text.split(/\s*;\s*/).filter((one) => one !== '');
  const turned = people.map((one) => SURNAME_FIRST.exec(one));
  return people.length < 2 || turned.includes(null) || !arePlain(people)
    ? text
    : turned.map((one) => `${one?.[2] ?? ''} ${one?.[1] ?? ''}${one?.[3] ?? ''}`).join('; ');
}
