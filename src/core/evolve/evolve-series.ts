import type { SeriesEvent } from '../event.ts';
import type { FoundedSeries, Series } from '../series.ts';

/** A council before anything is known of it. */
export const UNKNOWN_SERIES: Series = { status: 'unknown' };

/** The council after one more event of its stream. Throws on an event before the first `seriesSetUp`: a damaged stream. */
export function evolveSeries(series: Series, event: SeriesEvent): Series {
  if (event.type === 'seriesSetUp') {
    const kept = series.status === 'founded' ? { chats: series.chats, keys: series.keys } : { chats: [], keys: {} };
    return { status: 'founded', id: event.id, ...kept, ...event.settings };
  }
  if (series.status === 'unknown') throw new Error(`${event.type} before seriesSetUp`);
  return change(series, event);
}

function change(series: FoundedSeries, event: Exclude<SeriesEvent, { type: 'seriesSetUp' }>): Series {
  switch (event.type) {
    case 'chatTied':
      return series.chats.includes(event.chat) ? series : { ...series, chats: [...series.chats, event.chat] };
    case 'memberAdded': {
      const known = series.members.some((member) => member.name === event.member.name);
      const members = known
        ? series.members.map((member) => (member.name === event.member.name ? event.member : member))
        : [...series.members, event.member];
      return { ...series, members };
    }
    case 'memberTied':
      return { ...series, keys: { ...series.keys, [event.key]: event.name } };
  }
}
