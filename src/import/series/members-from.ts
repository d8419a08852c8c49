import { dayOf } from '../../core/day.ts';
import type { Day, Name } from '../../core/origin.ts';
import type { Member } from '../../core/series.ts';
import type { ImportedMinutes } from '../reading.ts';

/** What one meeting's minutes say of a person; only of those who came is it known where they are from. */
interface Seen {
  readonly date: Day | null;
  readonly organisation: string | null;
  readonly role: string | null;
}

const CO_OPTED = /adjunger|co-?opted/i;

const dayBefore = (day: Day): Day => dayOf(new Date(Date.parse(`${day}T12:00:00Z`) - 86_400_000).toISOString());

function seenIn({ date, present, apologies, absent }: ImportedMinutes): readonly (readonly [Name, Seen])[] {
  const away = [...apologies, ...absent].map((name) => [name, { date, organisation: null, role: null }] as const);
  return [...present.map(({ name, organisation, role }) => [name, { date, organisation, role }] as const), ...away];
}

/** Of another unit, or in another role, than was said before; what was not said then is no change. */
const isNews = (known: Member, { organisation, role }: Seen): boolean =>
  (known.organisation !== null && organisation !== null && known.organisation !== organisation) ||
  (known.role !== null && role !== null && known.role !== role);

const memberOf = (name: Name, { organisation, role }: Seen, from: Day | null): Member => ({
  name,
  email: null,
  organisation,
  role,
  aliases: [],
  coOpted: CO_OPTED.test(role ?? ''),
  from,
  to: null,
});

/** The memberships of one person, the earlier ones ended the day before the next began. */
function memberships(name: Name, seen: readonly Seen[], first: Day | null): readonly Member[] {
  const found: Member[] = [];
  for (const one of seen) {
    const known = found.at(-1);
    if (known === undefined) found.push(memberOf(name, one, one.date === first ? null : one.date));
    else if (isNews(known, one) && one.date !== null) {
      found.splice(-1, 1, { ...known, to: dayBefore(one.date) });
      found.push(memberOf(name, one, one.date));
    } else {
      const role = known.role ?? one.role;
      const coOpted = known.coOpted || CO_OPTED.test(role ?? '');
      found.splice(-1, 1, { ...known, organisation: known.organisation ?? one.organisation, role, coOpted });
    }
  }
  return found;
}

/**
 * The members, with the unit and the role of their days. Who is not named in the latest minutes, neither as there nor as
 * away, has left after the last that name them.
 * @param all the meetings of one council, oldest first
 */
export function membersFrom(all: readonly ImportedMinutes[]): readonly Member[] {
  const seen = new Map<Name, Seen[]>();
  for (const [name, one] of all.flatMap(seenIn)) seen.set(name, [...(seen.get(name) ?? []), one]);
  const latest = new Set(
    all
      .slice(-1)
      .flatMap(seenIn)
      .map(([name]) => name),
  );
  const members = [...seen].map(([name, times]) => {
    const found = memberships(name, times, all[0]?.date ?? null);
    if (latest.has(name)) return found;
    const to = times.at(-1)?.date ?? null;
    return found.map((one, at) => (at === found.length - 1 ? { ...one, to } : one));
  });
  // Those of today in the order of the latest minutes, then those who have left.
  const order = [...latest];
  const place = (name: Name): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return members.toSorted(([a], [b]) => place(a?.name ?? '') - place(b?.name ?? '')).flat();
}
