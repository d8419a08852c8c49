import type { SearchEntry, SearchedMeeting } from '../../src/search/entry.ts';

let made = 0;

export const entry = (text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  key: `l${++made}`,
  kind: 'note',
  item: 1,
  title: 'Öppna data',
  text,
  people: [],
  organisations: [],
  ...more,
});

export const meeting = (
  id: string,
  date: string | null,
  entries: readonly SearchEntry[],
  more: Partial<SearchedMeeting> = {},
): SearchedMeeting => ({
  id,
  series: 'radet',
  number: 1,
  date,
  guests: [],
  entries,
  ...more,
});
