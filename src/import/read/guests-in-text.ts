import type { ImportedItem } from '../reading.ts';
import { type Person, readPeople } from './person.ts';

const GUEST =
  /(?:^|[.!?]\s+)(?:(?:[Ii]nbjudn?a?|[Ii]nbjuden|[Ee]xtern|[Dd]agens)\s+)?[Gg]äst(?:er)?(?:\s+(?:är|var|på punkten|vid punkten|under punkten))?:?\s+(?=\p{Lu})([^.!?]{5,200})/gu;

/** "Inbjuden gäst är Mats Lund, vd i Ekbo Nät AB.": guests whom only the item names. */
export function guestsIn(items: readonly ImportedItem[], known: readonly Person[]): readonly Person[] {
  const found = items.flatMap(({ number, paragraphs }) =>
    paragraphs
      .filter(({ text }) => text.length < 3_000)
      .flatMap(({ text }) =>
        [...text.matchAll(GUEST)].flatMap((match) =>
          readPeople(match[1] ?? '', 0, { oneName: false, roleFirst: true, items: true, anyName: false }, true),
        ),
      )
      .map((person) => ({ ...person, items: number === null ? [] : [number] })),
  );
  return found.filter(
    ({ name }, index) => !known.some((one) => one.name === name) && found.findIndex((one) => one.name === name) === index,
  );
}
