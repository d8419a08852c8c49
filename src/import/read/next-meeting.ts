import type { Day } from '../../core/origin.ts';
import { plusDays } from '../../read/dates/calendar.ts';
import { firstDay } from '../../read/dates/day.ts';
import type { ImportedMinutes, Warning } from '../reading.ts';
import { warning } from './warning.ts';

type NextMeeting = NonNullable<ImportedMinutes['nextMeeting']>;

const TITLE =
  /^(?:tid(?:punkt)?(?: och plats)? för |datum för )?(?:nästa|kommande) (?:\p{L}*(?:möte|sammanträde|träff|råd)|mötestillfälle|möten?stid|apt|avstämning|styrgrupp|samverkan|gång)(?:stid|sdatum|sdag|et|en)?(?=$|[\s:.,(–-])|^next meeting(?=$|[\s:.,(–-])/iu;
const LONGEST = 300;

/** What a title that announces the next meeting says besides; null for another title. */
export function afterNextMeeting(title: string): string | null {
  const match = TITLE.exec(title);
  if (match === null || /^kommande möten/i.test(title)) return null;
  return title
    .slice(match[0].length)
    .replace(/^[\s:.,–-]+/, '')
    .replace(/^(?:och )?(?:avslutning|mötets avslutande|avslut)$/i, '');
}

/** Whether a text names a day after the meeting's. */
export const namesDay = (text: string, date: Day | null): boolean =>
  text.length <= LONGEST && firstDay(text, date ?? '2000-01-01').status !== 'none';

/** When somebody wrote that the next meeting is: the words, and the first day in them after the meeting's. */
export function readNextMeeting(
  parts: readonly string[],
  line: number,
  date: Day | null,
): { readonly next: NextMeeting; readonly warnings: readonly Warning[] } | null {
  const said = parts.map((part) => part.trim()).filter((part) => part !== '');
  if (said.length === 0) return null;
  const whole = said.join('; ');
  const text = whole.length <= LONGEST ? whole : (said[0] ?? '').slice(0, LONGEST);
  const printed = /^([\s\S]*) \((\d{4}-\d\d-\d\d)\)$/.exec(text);
  if (printed !== null) return { next: { text: printed[1] ?? '', date: printed[2] ?? null }, warnings: [] };
  const reading = firstDay(text, date === null ? '2000-01-01' : plusDays(date, 1));
  const sure = reading.status === 'day' && (date !== null || text.includes(reading.day.slice(0, 4)));
  const doubtful = reading.status === 'refused' || (reading.status === 'day' && !sure);
  return { next: { text, date: sure ? reading.day : null }, warnings: doubtful ? [warning(line, 'nextMeetingDoubtful', text)] : [] };
}
