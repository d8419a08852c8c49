import type { PlannedMeeting } from '../core/meeting.ts';
import { nowCalled } from '../core/merges.ts';
import type { Name } from '../core/origin.ts';
import { membersOf } from '../core/people.ts';
import type { FoundedSeries } from '../core/series.ts';
import { splitNames } from '../read/name-list.ts';
import type { Found, Known } from '../read/names.ts';
import { cleanName, sameCase } from '../read/normalise.ts';
import type { MinutesView } from '../views/minutes.ts';

/** Whom a meeting knows: its members that day, officers, who was there or reported, and its guests. */
export interface Listed {
  readonly known: Known;
  readonly names: ReadonlySet<Name>;
  /** Names of organisations, which are written as people's are. */
  readonly organisations: ReadonlySet<string>;
}

/** The lists of a meeting. */
export function listedIn(series: FoundedSeries, meeting: PlannedMeeting, view: MinutesView): Listed {
  const { present, apologies, absent, guests, chair, secretary, verifiers } = view;
  const members = membersOf(series, meeting.date);
  const names = [...members, ...present, ...guests, ...verifiers].map(({ name }) => name);
  const all = [...names, ...apologies, ...absent, ...(chair === null ? [] : [chair]), ...(secretary === null ? [] : [secretary])];
  const organisations = [...series.members, ...guests].flatMap(({ organisation }) => organisation ?? []);
  return {
    known: { council: { series, meeting, previous: { status: 'unplanned' } }, mentions: [] },
    names: new Set(all.flatMap((name) => [name, nowCalled(series, name)])),
    organisations: new Set([...organisations, series.name, series.department ?? ''].map(sameCase)),
  };
}

const PARTICLE = /^(?:von|van|af|de|der|la|al|el)$/;
const WORD_OF_NAME = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$/u;
/** Words, and ends of words, that organisations have and people do not. */
const OF_ORGANISATION =
  /^(?:stads?|region|ab|sverige|sweden|norden|science|park|center|centrum|group|foundation|council|agency|county|office|team|forum|alla|övriga)$|(?:kommun|kommuner|förbund|förbundet|styrelsen|verket|gruppen|rådet|enheten|avdelningen|nämnden|myndigheten|skola|skolan|universitet|universitetet|institutet|bolaget|kansliet|staden|regionen|föreningen|projektet|universitys?|municipality|department)$/iu;

/** Whether words are written as the first and last name of a person. */
export function looksLikePerson(text: string, { organisations }: Pick<Listed, 'organisations'>): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > 4 || organisations.has(sameCase(text))) return false;
  const isName = words.every((word, at) => WORD_OF_NAME.test(word) || (at > 0 && at < words.length - 1 && PARTICLE.test(word)));
  return isName && !words.some((word) => OF_ORGANISATION.test(word));
}

export interface Called {
  readonly text: string;
  readonly found: Found;
}

/** A list of people as somebody wrote it, each with whom it means; what stands in parentheses is about them. */
export const calledIn = (text: string, { known }: Listed): readonly Called[] =>
  splitNames(cleanName(text.replace(/\([^()]*\)/g, ' ')), known);
