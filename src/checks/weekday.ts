import type { Check } from '../core/check.ts';
import type { Day } from '../core/origin.ts';
import { weekdayOf } from '../read/dates/calendar.ts';
import { type Passage, sentencesOf } from './passages.ts';
import { possibleDays, writtenDates } from './written-dates.ts';

/** "fredag 2 juni 2022", which is a Thursday. Of a row of days the weekday may be the first's or the last's. */
export function wrongWeekdays({ item, line, text }: Passage, meetingDay: Day | null): readonly Check[] {
  return sentencesOf(text).flatMap((sentence) =>
    writtenDates(sentence).flatMap((date): readonly Check[] => {
      const periods = possibleDays(date, meetingDay);
      const days = periods.flatMap(({ start, end }) => [start, end]);
      const meant = periods.at(-1)?.start;
      if (date.weekday === null || meant === undefined || days.some((day) => weekdayOf(day) === date.weekday)) return [];
      return [{ code: 'weekday', item, line, text: date.text, date: meant }];
    }),
  );
}
