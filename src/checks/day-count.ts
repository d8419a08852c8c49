import type { Check } from '../core/check.ts';
import { countOf } from '../read/dates/words.ts';
import { type Passage, sentencesOf } from './passages.ts';
import { evenly, writtenDates } from './written-dates.ts';

/** "två dagars", "tvådagars", "2-dagars", "två dagar", "two-day". */
const COUNTED = /(?<![\p{L}\p{N}])(?<count>\p{L}+?|\d{1,2})(?: |-)?(?<days>dagars|dags|dagar|days|day)(?![\p{L}\p{N}])/gu;
/** Days counted from, to or out of the dates, and not the dates themselves. */
const NOT_ALL_BEFORE =
  /(?:^|\s)(?:inom|om|efter|var|varje|minst|högst|max|cirka|ca|första|sista|de|av|för|med|within|after|in|every|first|last)\s$/;
const NOT_ALL_AFTER =
  /^\s(?:före|innan|efter|senare|tidigare|sedan|kvar|till|av|under|i|per|om|mellan|någon|varsel|frist|before|after|later|of|in|between|left)(?!\p{L})/u;

interface Counted {
  readonly text: string;
  readonly days: number;
}

function counted(sentence: string): readonly Counted[] {
  const words = evenly(sentence);
  return [...words.matchAll(COUNTED)].flatMap((match) => {
    const days = countOf(match.groups?.['count'] ?? '');
    const end = match.index + match[0].length;
    const around = sentence.toLowerCase();
    const isOther = NOT_ALL_BEFORE.test(around.slice(0, match.index)) || NOT_ALL_AFTER.test(around.slice(end));
    return days === null || isOther ? [] : [{ text: sentence.slice(match.index, end), days }];
  });
}

const DAY_MS = 86_400_000;
/** A leap year, so that every row of days is in it. */
const ANY_YEAR = 2024;

/** "två dagars konferens 12–14 september", which is three days: both ends count. Where several are named, nobody can say. */
export function wrongDayCounts({ item, line, text }: Passage): readonly Check[] {
  return sentencesOf(text).flatMap((sentence): readonly Check[] => {
    const rows = writtenDates(sentence).flatMap((date) => {
      const period = date.inYear(date.year ?? ANY_YEAR);
      if (period === null || period.start === period.end) return [];
      return [{ dates: date.text, days: Math.round((Date.parse(period.end) - Date.parse(period.start)) / DAY_MS) + 1 }];
    });
    const [count, ...moreCounts] = counted(sentence);
    const [row, ...moreRows] = rows;
    if (count === undefined || row === undefined || moreCounts.length > 0 || moreRows.length > 0) return [];
    return count.days === row.days ? [] : [{ code: 'dayCount', item, line, text: count.text, ...row }];
  });
}
