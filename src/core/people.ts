import type { Council } from './council.ts';
import type { ItemId, Meeting } from './meeting.ts';
import type { Actor, Day, Name } from './origin.ts';
import type { Member, Series } from './series.ts';

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

const same = (a: string, b: string): boolean => a.normalize('NFC').toLocaleLowerCase('sv') === b.normalize('NFC').toLocaleLowerCase('sv');

/** @returns whether a membership holds on a day; an unknown day is taken as now, when it has not ended. */
export function isMemberOn(member: Member, day: Day | null): boolean {
  if (day === null) return member.to === null;
  return (member.from === null || member.from <= day) && (member.to === null || day <= member.to);
}

/** The members of the council on the meeting's day, in the series' order. */
export function membersOf(series: Series, day: Day | null): readonly Member[] {
  return series.status === 'founded' ? series.members.filter((member) => isMemberOn(member, day)) : [];
}

/** The member that a name or an alias is, case-blind; null for nobody. */
export function memberNamed(series: Series, name: string): Member | null {
  if (series.status !== 'founded' || name === '') return null;
  const members = series.members;
  return (
    members.find((member) => member.name === name.normalize('NFC')) ??
    members.find((member) => same(member.name, name) || member.aliases.some((alias) => same(alias, name))) ??
    null
  );
}

/** The name that the record knows an actor by: by Entra object id once tied, else by name or alias. */
export function knownName(series: Series, actor: Actor): Name {
  const name = actor.name.normalize('NFC');
  if (series.status !== 'founded') return name;
  const tied = actor.key === null ? undefined : series.keys[actor.key];
  if (tied !== undefined) return tied;
  return memberNamed(series, name)?.name ?? name;
}

/** Whose keys are tied to somebody else may not come in by name: the name is taken, the actor is another. */
function isImpostor(series: Series, actor: Actor, name: Name): boolean {
  if (series.status !== 'founded' || actor.key === null || series.keys[actor.key] !== undefined) return false;
  return Object.values(series.keys).includes(name);
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
  if (series.status !== 'founded' || !actor.verified || name === '' || isImpostor(series, actor, name)) return nobody;
  const member = membersOf(series, body?.date ?? null).find((one) => one.name === name);
  const guest = body?.guests.find((one) => same(one.name, name));
  return {
    name: member === undefined && guest !== undefined ? guest.name : name,
    chair: (body?.chair ?? series.chair) === name,
    secretary: (body?.secretary ?? series.secretary) === name,
    member: member !== undefined,
    coOpted: member?.coOpted ?? false,
    guestOf: guest?.items ?? [],
  };
}

/** Chair or secretary: where a table or a text names one of the two, either may. */
export const leads = (standing: Standing): boolean => standing.chair || standing.secretary;

/** May write at all: nothing of an onlooker is stored. */
export const takesPart = (standing: Standing): boolean => leads(standing) || standing.member || standing.guestOf.length > 0;

/** Everybody whom a name in a command can mean: members, officers, guests; members first. */
export function peopleOf({
  series,
  meeting,
}: Pick<Council, 'series' | 'meeting'>): readonly { readonly name: Name; readonly aliases: readonly string[] }[] {
  const members = series.status === 'founded' ? series.members : [];
  const body = bodyOf(meeting);
  const others = [
    body?.chair,
    body?.secretary,
    ...(series.status === 'founded' ? [series.chair, series.secretary] : []),
    ...(body?.guests.map((guest) => guest.name) ?? []),
  ];
  const extra = [...new Set(others)].filter(
    (name): name is Name => typeof name === 'string' && !members.some((member) => member.name === name),
  );
  return [...members, ...extra.map((name) => ({ name, aliases: [] }))];
}
