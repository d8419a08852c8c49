import { dayOf } from '../day.ts';
import type { SeriesEvent } from '../event.ts';
import { nowCalled } from '../merges.ts';
import type { FoundedSeries, Member, Series } from '../series.ts';

/** A council before anything is known of it. */
export const UNKNOWN_SERIES: Series = { status: 'unknown' };

/** The council after one more event of its stream. Throws on an event before the first `seriesSetUp`: a damaged stream. */
export function evolveSeries(series: Series, event: SeriesEvent): Series {
  if (event.type === 'seriesSetUp') {
    const { chats, keys, merges, keptApart } = series.status === 'founded' ? series : { chats: [], keys: {}, merges: [], keptApart: [] };
    return withOfficersNow({ status: 'founded', id: event.id, chats, keys, merges, keptApart, ...event.settings });
  }
  if (series.status === 'unknown') throw new Error(`${event.type} before seriesSetUp`);
  return change(series, event);
}

function change(series: FoundedSeries, event: Exclude<SeriesEvent, { type: 'seriesSetUp' }>): Series {
  switch (event.type) {
    case 'chatTied':
      return series.chats.includes(event.chat) ? series : { ...series, chats: [...series.chats, event.chat] };
    case 'memberAdded':
      return { ...series, members: addMembership(series.members, event.member) };
    case 'peopleMerged': {
      const { dropped, kept, origin } = event;
      return withOfficersNow({ ...series, merges: [...series.merges, { dropped, kept, from: dayOf(origin.at) }] });
    }
    case 'peopleKeptApart':
      return { ...series, keptApart: [...series.keptApart, { a: event.a, b: event.b }] };
    case 'memberTied':
      return { ...series, keys: { ...series.keys, [event.key]: event.name } };
  }
}

/** Officers by the names that they go by now. */
function withOfficersNow(series: FoundedSeries): FoundedSeries {
  const now = (name: string | null): string | null => (name === null ? null : nowCalled(series, name));
  const verifiers = [...new Set(series.verifiers.map((name) => nowCalled(series, name)))];
  return { ...series, chair: now(series.chair), secretary: now(series.secretary), verifiers };
}

/** A membership is known by whose it is and since when: the same one is replaced, another one of the person follows theirs. */
function addMembership(members: readonly Member[], added: Member): readonly Member[] {
  const isSame = (one: Member): boolean => one.name === added.name && one.from === added.from;
  if (members.some(isSame)) return members.map((one) => (isSame(one) ? added : one));
  const at = members.findLastIndex((one) => one.name === added.name);
  return at < 0 ? [...members, added] : members.toSpliced(at + 1, 0, added);
}
