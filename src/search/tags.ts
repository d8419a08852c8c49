import type { SearchEntry, SearchedMeeting } from './entry.ts';
import { wordsOf } from './words.ts';

/** Words that no text holds, by which the index tells series, years and kinds apart. Letters and digits only. */
const tag = (prefix: string, text: string): string => `${prefix}${Buffer.from(text).toString('hex')}`;

export const seriesTag = (series: string): string => tag('s', series);
export const meetingTag = (meeting: string): string => tag('m', meeting);
export const kindTag = (kind: SearchEntry['kind']): string => `k${kind}`;
export const yearTag = (year: number): string => `y${year}`;

/** Of the meetings where somebody was a guest. */
export const guestTag = (name: string): string =>
  tag(
    'g',
    wordsOf(name)
      .map(({ word }) => word)
      .join(' '),
  );

export function tagsOf({ id, series, date, guests }: SearchedMeeting, { kind }: SearchEntry): readonly string[] {
  return [
    seriesTag(series),
    meetingTag(id),
    kindTag(kind),
    ...(date === null ? [] : [yearTag(Number(date.slice(0, 4)))]),
    ...(kind === 'meeting' ? guests.map(guestTag) : []),
  ];
}
