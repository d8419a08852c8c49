import type { Council } from './council.ts';
import type { ItemId, Meeting } from './meeting.ts';
import { isDropped, nowCalled, spellingsOf } from './merges.ts';
import type { Actor, Day, Name } from './origin.ts';
import type { FoundedSeries, Member, Series } from './series.ts';

/** What somebody is in a council at a moment (design.md, section 4). Nobody in particular: an onlooker. */
export interface Standing {
  /** The name that the record knows them by; of an onlooker their own. */
  readonly name: Name;
  readonly chair: boolean;
  readonly secretary: boolean;
  /** Co-opted ones included. */
  readonly member: boolean;
  readonly coOpted: boolean;
  /** The items they are a guest of; empty: no guest. */
  readonly guestOf: readonly ItemId[];
}

/** Whether two names are the same but for case and composition. */
export const sameName = (a: string, b: string): boolean =>
  a.normalize('NFC').toLocaleLowerCase('sv') === b.normalize('NFC').toLocaleLowerCase('sv');

/** @returns whether a membership holds on a day; an unknown day is taken as now, when it has not ended. */
export function isMemberOn(member: Member, day: Day | null): boolean {
  if (day === null) return member.to === null;
  return (member.from === null || member.from <= day) && (member.to === null || day <= member.to);
}

/**
 * The members of the council on the meeting's day, in the series' order, each once: of two memberships that hold on that
 * day the later one counts.
 */
export function membersOf(series: Series, day: Day | null): readonly Member[] {
  if (series.status === 'unknown') return [];
  const members = series.members.filter((member) => isMemberOn(member, day) && !isDropped(series, member.name, day));
  return [...new Map(members.map((member) => [member.name, member])).values()];
}

/**
 * The member that a name, an alias or a dropped spelling is, case-blind; null for nobody. Of several memberships of one
 * person the latest.
 */
export function memberNamed(series: Series, name: string): Member | null {
  if (series.status !== 'founded' || name === '') return null;
  const called = nowCalled(series, name.normalize('NFC'));
  const members = series.members.filter((member) => !isDropped(series, member.name, null));
  return (
    members.findLast((member) => member.name === called) ??
    members.findLast((member) => sameName(member.name, called) || member.aliases.some((alias) => sameName(alias, called))) ??
    null
  );
}

/** The member whose address somebody signs in with, whatever they are called; null for nobody, or where two have it. */
function memberWithEmail(series: FoundedSeries, email: string): Member | null {
  const theirs = series.members.filter((member) => member.email?.toLowerCase() === email.toLowerCase());
  const [name, ...others] = new Set(theirs.map((member) => nowCalled(series, member.name)));
  return name === undefined || others.length > 0 ? null : memberNamed(series, name);
}

/** The member that an actor whose key is not tied must be: the one with their address, else the one of their name or alias. */
export function memberOf(series: Series, { name, email }: Actor): Member | null {
  const addressed = series.status === 'founded' && email ? memberWithEmail(series, email) : null;
  return addressed ?? memberNamed(series, name);
}

/** The name that the record knows an actor by: by Entra object id once tied, else by address, name or alias. */
export function knownName(series: Series, actor: Actor): Name {
  const name = actor.name.normalize('NFC');
  if (series.status !== 'founded') return name;
  const tied = actor.key === null ? undefined : series.keys[actor.key];
  if (tied !== undefined) return nowCalled(series, tied);
  return memberOf(series, actor)?.name ?? nowCalled(series, name);
}

/** Whose keys are tied to somebody else may not come in by name: the name is taken, the actor is another. */
function isImpostor(series: Series, actor: Actor, name: Name): boolean {
  if (series.status !== 'founded' || actor.key === null || series.keys[actor.key] !== undefined) return false;
  return Object.values(series.keys).some((tied) => nowCalled(series, tied) === name);
}

/** The name that an actor has proved to be theirs; null for the unverified, the nameless, and who only has another's name. */
export function provedName(series: Series, actor: Actor): Name | null {
  const name = knownName(series, actor);
  return actor.verified && name !== '' && !isImpostor(series, actor, name) ? name : null;
}

const bodyOf = (meeting: Meeting): Exclude<Meeting, { status: 'unplanned' }> | null => (meeting.status === 'unplanned' ? null : meeting);

/**
 * @param meeting the meeting that it concerns; officers may be appointed for one meeting
 * @returns what the actor is there. People whom Teams has not verified, and people without a name, are onlookers
 */
export function standingOf(series: Series, meeting: Meeting, actor: Actor): Standing {
  const name = knownName(series, actor);
  const body = bodyOf(meeting);
  const nobody: Standing = { name, chair: false, secretary: false, member: false, coOpted: false, guestOf: [] };
  if (series.status !== 'founded' || provedName(series, actor) === null) return nobody;
  const member = membersOf(series, body?.date ?? null).find((one) => one.name === name);
  const guest = body?.guests.find((one) => sameName(nowCalled(series, one.name), name));
  const holds = (officer: Name | null): boolean => officer !== null && nowCalled(series, officer) === name;
  const chair = body?.chair ?? series.chair;
  const secretary = body?.secretary ?? series.secretary;
  // A series file may name nobody: then any member does what a secretary does, until somebody is appointed.
  const isVacant = chair === null && secretary === null;
  return {
    name: member === undefined && guest !== undefined ? guest.name : name,
    chair: holds(chair),
    secretary: isVacant ? member?.coOpted === false : holds(secretary),
    member: member !== undefined,
    coOpted: member?.coOpted ?? false,
    guestOf: guest?.items ?? [],
  };
}

/** Chair or secretary: where a table or a text names one of the two, either may. */
export const leads = (standing: Standing): boolean => standing.chair || standing.secretary;

/** May write at all: nothing of an onlooker is stored. */
export const takesPart = (standing: Standing): boolean => leads(standing) || standing.member || standing.guestOf.length > 0;

/** Everybody whom a name in a command can mean: members, officers, guests; members first. Dropped spellings are aliases. */
export function peopleOf({
  series,
  meeting,
}: Pick<Council, 'series' | 'meeting'>): readonly { readonly name: Name; readonly aliases: readonly string[] }[] {
  const members = series.status === 'founded' ? series.members.filter((member) => !isDropped(series, member.name, null)) : [];
  const body = bodyOf(meeting);
  const others = [
    body?.chair,
    body?.secretary,
    ...(series.status === 'founded' ? [series.chair, series.secretary] : []),
    ...(body?.guests.map((guest) => guest.name) ?? []),
  ];
  const extra = others
    .flatMap((name) => (typeof name === 'string' ? [nowCalled(series, name)] : []))
    .filter((name) => !members.some((member) => member.name === name));
  const withSpellings = (name: Name, aliases: readonly string[]) => ({ name, aliases: [...aliases, ...spellingsOf(series, name)] });
  return [
    ...members.map(({ name, aliases }) => withSpellings(name, aliases)),
    ...[...new Set(extra)].map((name) => withSpellings(name, [])),
  ];
}
