import type { Command } from '../command.ts';
import type { Act, Council, Decision } from '../council.ts';
import { dayOf } from '../day.ts';
import type { SeriesFact } from '../event.ts';
import { areKeptApart, nowCalled } from '../merges.ts';
import type { Day, Instant } from '../origin.ts';
import { isMemberOn, memberNamed } from '../people.ts';
import type { FoundedSeries, Member } from '../series.ts';
import { refuse } from './decision.ts';

type Of<T extends Command['type']> = Extract<Command, { type: T }>;

const accept = (...facts: readonly SeriesFact[]): Decision => ({ status: 'accepted', into: 'series', facts });

/** Sets up a council, or gives one that is there new settings; ties the chat where one is given. */
export function foundSeries({ series }: Council, { id, settings, chat }: Of<'foundSeries'>): Decision {
  const same = series.status === 'founded' && Object.entries(settings).every(([key, value]) => equal(value, Reflect.get(series, key)));
  const setUp: readonly SeriesFact[] = same ? [] : [{ type: 'seriesSetUp', id, settings }];
  const tied = chat === null || (series.status === 'founded' && series.chats.includes(chat));
  return accept(...setUp, ...(tied ? [] : [{ type: 'chatTied', chat } as const]));
}

export function tieChat({ series }: Council, { chat }: Of<'tieChat'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  return series.chats.includes(chat) ? accept() : accept({ type: 'chatTied', chat });
}

/** What a membership says that the minutes print; what was not known is filled in, what was is history. */
const isNews = (known: Member, wanted: Member): boolean =>
  known.coOpted !== wanted.coOpted ||
  (known.role !== null && known.role !== wanted.role) ||
  (known.organisation !== null && known.organisation !== wanted.organisation);

const dayBefore = (day: Day): Day => dayOf(new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString());

/** The day from which something said now holds: the meeting's, where one is planned for a day. */
function dayOfMeeting({ meeting }: Council, at: Instant): Day {
  return (meeting.status === 'unplanned' ? null : meeting.date) ?? dayOf(at);
}

/**
 * `ledamot: @A, roll, organisation`: a new member, or a known one's new role or organisation from the meeting's day on;
 * what is not said is kept. Earlier minutes show the unit of their own day.
 */
export function addMember(council: Council, { member, key = null }: Of<'addMember'>, { at }: Act): Decision {
  const { series } = council;
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const name = nowCalled(series, member.name);
  const tied: readonly SeriesFact[] = key === null || series.keys[key] === name ? [] : [{ type: 'memberTied', name, key }];
  return accept(...membershipFacts(council, series, { ...member, name }, at), ...tied);
}

/** What changes in somebody's membership by what was said of them; `member.name` is the name that counts now. */
function membershipFacts(council: Council, series: FoundedSeries, member: Member, at: Instant): readonly SeriesFact[] {
  const { name } = member;
  const day = dayOfMeeting(council, at);
  const all = series.members.filter((one) => one.name === name);
  const known = all.findLast((one) => isMemberOn(one, day)) ?? all.at(-1);
  // Who joins a council that has met before was not absent then.
  if (known === undefined) return joined({ ...member, from: member.from ?? (council.previous.status === 'unplanned' ? null : day) });
  const wanted: Member = {
    ...known,
    coOpted: member.coOpted,
    role: member.role ?? known.role,
    organisation: member.organisation ?? known.organisation,
    to: null,
  };
  if (!isMemberOn(known, day)) return joined({ ...wanted, from: day });
  if (equal(known, wanted)) return [];
  if (!isNews(known, wanted) || known.from === day) return joined(wanted);
  return [...joined({ ...known, to: dayBefore(day) }), ...joined({ ...wanted, from: day })];
}

const joined = (member: Member): readonly SeriesFact[] => [{ type: 'memberAdded', member }];

/** They are one person. Refuses a name to keep that is nobody's. */
export function mergePeople({ series }: Council, { keep, drop }: Of<'mergePeople'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const kept = memberNamed(series, keep);
  if (kept === null) return refuse({ code: 'nameUnknown', name: keep });
  const dropped = nowCalled(series, drop.normalize('NFC'));
  return dropped === kept.name ? accept() : accept({ type: 'peopleMerged', kept: kept.name, dropped });
}

/** They are two people: nobody is asked again. */
export function keepApart({ series }: Council, { a, b }: Of<'keepApart'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  return areKeptApart(series, a, b) ? accept() : accept({ type: 'peopleKeptApart', a, b });
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
