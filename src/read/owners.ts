import { peopleOf } from '../core/people.ts';
import { areSimilar } from '../core/similar-names.ts';
import { nameAtStart } from './name-at-start.ts';
import { initials, type Known, resolveName } from './names.ts';
import { cleanName, sameCase } from './normalise.ts';
import { goesOnWithDeed, goesOnWithDeeds } from './verbs.ts';

/** Who may answer for an action and can't be called otherwise, by how they are written; the longest first. */
export interface Owners {
  /** Everybody, and the organisations that the council's people come from. */
  readonly groups: readonly string[];
  /** Of exactly one person each. */
  readonly initials: readonly string[];
}

const SEVERAL = ['all'];
const EVERYBODY = ['alla', 'samtliga', 'everyone', 'everybody', ...SEVERAL];

const longestFirst = (forms: readonly string[]): readonly string[] => [...new Set(forms)].toSorted((a, b) => b.length - a.length);

export function ownersIn(known: Known): Owners {
  const { series, meeting } = known.council;
  const people = [...(series.status === 'unknown' ? [] : series.members), ...(meeting.status === 'unplanned' ? [] : meeting.guests)];
  const organisations = people.flatMap(({ organisation }) => (organisation === null ? [] : [organisation]));
  const short = peopleOf(known.council).flatMap((person) => [...new Set(initials(person))]);
  const times = new Map<string, number>();
  for (const form of short) times.set(form, (times.get(form) ?? 0) + 1);
  return {
    groups: longestFirst([...EVERYBODY, ...organisations]),
    initials: longestFirst(short.filter((form) => times.get(form) === 1)),
  };
}

/** An owner as the record has it: "Alla" is "alla", an organisation is spelled as its people have it. */
export const groupNamed = (typed: string, { groups }: Owners): string =>
  groups.find((group) => sameCase(group) === sameCase(typed)) ?? cleanName(typed);

/**
 * Everybody, an organisation or initials that a text begins with, without an @: owners only if something follows that
 * they do ("alla frågor besvaras" is nobody's, "PR-byrån" is not PR), which `isOwner` says once the whole list is read.
 */
export function ownerAtStart(text: string, owners: Owners): string | null {
  const group = nameAtStart(text, owners.groups);
  if (group !== null && (EVERYBODY.includes(sameCase(group)) || owners.groups.includes(cleanName(group)))) return group;
  const short = nameAtStart(text, owners.initials);
  return short !== null && owners.initials.includes(cleanName(short)) ? short : null;
}

/** Whether who was named last is said to do something. */
export const isOwner = (typed: string, after: string): boolean =>
  SEVERAL.includes(sameCase(typed)) ? goesOnWithDeeds(after) : goesOnWithDeed(after);

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+`;
const FULL_NAME = new RegExp(String.raw`^${NAME}(?: (?:af|de|der|la|van|von)){0,2} ${NAME}(?![\p{L}\p{N}])(?! \p{Lu})`, 'u');

/** Whether a name may be one of ours in another spelling, or the last name first. */
function isNearOurs(typed: string, known: Known): boolean {
  const turned = typed.split(' ').toReversed().join(' ');
  return peopleOf(known.council).some(({ name }) => areSimilar(name, typed) || name === turned || areSimilar(name, turned));
}

/**
 * Somebody of no council, by first and last name after an @. Who may be one of us is asked about; and where the first
 * name alone is one of ours, it is them unless it is told what the other does ("@Maja Ring kommunen").
 * @returns null where no full name stands there, or one of ours
 */
export function outsiderAtStart(text: string, known: Known): { readonly typed: string; readonly isNear: boolean } | null {
  const typed = FULL_NAME.exec(text.slice(0, 80))?.[0];
  if (typed === undefined || resolveName(typed, known).status !== 'none') return null;
  if (isNearOurs(cleanName(typed), known)) return { typed, isNear: true };
  const isFirstNameOurs = resolveName(typed.split(' ')[0] ?? '', known).status !== 'none';
  return isFirstNameOurs && !goesOnWithDeed(text.slice(typed.length)) ? null : { typed, isNear: false };
}
