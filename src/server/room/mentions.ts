/** Somebody who can be mentioned: a person of the chat, or the bot. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Finds `@Name`, case-blind and as a whole word; the longer of two names that begin alike. Its one group is the name. */
export function mentionPattern(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(`@(${longestFirst.map(literal).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Turns `@Name` into what Teams sends: `<at>Name</at>` in the text, and an entity for each person mentioned. */
export function withMentions(text: string, people: readonly Mentionable[]) {
  const mentioned = new Map<string, Mentionable>();
  const marked = text.replaceAll(mentionPattern(people.map(({ name }) => name)), (whole, written: string) => {
    const person = people.find(({ name }) => name.toLocaleLowerCase('sv') === written.toLocaleLowerCase('sv'));
    if (person === undefined) return whole;
    mentioned.set(person.id, person);
    return `<at>${person.name}</at>`;
  });
  const entities = [...mentioned.values()].map(({ id, name }) => ({ type: 'mention', mentioned: { id, name }, text: `<at>${name}</at>` }));
  return { marked, entities };
}
