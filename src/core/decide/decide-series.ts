import type { Command } from '../command.ts';
import type { Act, Council, Decision } from '../council.ts';
import { dayOf } from '../day.ts';
import type { SeriesFact } from '../event.ts';
import { nowCalled } from '../merges.ts';
import type { Day, Instant } from '../origin.ts';
import { isMemberOn, memberNamed } from '../people.ts';
import type { Member } from '../series.ts';
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
export function addMember(council: Council, { member }: Of<'addMember'>, { at }: Act): Decision {
  const { series, previous } = council;
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const name = nowCalled(series, member.name);
  const day = dayOfMeeting(council, at);
  const all = series.members.filter((one) => one.name === name);
  const known = all.findLast((one) => isMemberOn(one, day)) ?? all.at(-1);
  // Who joins a council that has met before was not absent then.
  if (known === undefined) return joined({ ...member, name, from: member.from ?? (previous.status === 'unplanned' ? null : day) });
  const wanted: Member = {
    ...known,
    coOpted: member.coOpted,
    role: member.role ?? known.role,
    organisation: member.organisation ?? known.organisation,
    to: null,
  };
  if (!isMemberOn(known, day)) return joined({ ...wanted, from: day });
  if (equal(known, wanted)) return accept();
  if (!isNews(known, wanted) || known.from === day) return joined(wanted);
  return accept(
    { type: 'memberAdded', member: { ...known, to: dayBefore(day) } },
    { type: 'memberAdded', member: { ...wanted, from: day } },
  );
}

const joined = (member: Member): Decision => accept({ type: 'memberAdded', member });

/** They are one person. Refuses a name to keep that is nobody's. */
export function mergePeople({ series }: Council, { keep, drop }: Of<'mergePeople'>): Decision {
  if (series.status === 'unknown') return refuse({ code: 'noSeries' });
  const kept = memberNamed(series, keep);
  if (kept === null) return refuse({ code: 'nameUnknown', name: keep });
  const dropped = nowCalled(series, drop.normalize('NFC'));
  return dropped === kept.name ? accept() : accept({ type: 'peopleMerged', kept: kept.name, dropped });
}

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
