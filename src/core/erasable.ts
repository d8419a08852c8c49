import { dayOf } from './day.ts';
import type { Event, ImportFact, MeetingEvent } from './event.ts';
import type { Imported } from './imported.ts';
import type { Line, StoredBody } from './line.ts';
import type { Meeting } from './meeting.ts';
import type { Day, Instant } from './origin.ts';
import { textsIn } from './texts-in.ts';

/** Texts of one event, by where they stand in it (RFC 6901). `event`: its number in the stream, from 0. */
export interface ErasableTexts {
  readonly event: number;
  readonly texts: readonly string[];
}

const DAY_MS = 86_400_000;

const haveGone = (days: number | undefined, since: Instant, today: Day): boolean =>
  days !== undefined && (Date.parse(today) - Date.parse(dayOf(since))) / DAY_MS >= days;

/** @returns whether the raw texts of a meeting's chat have served: its minutes are approved, and so many days have gone since */
export const isToErase = (meeting: Meeting, after: number | undefined, today: Day): boolean =>
  meeting.status === 'approved' && haveGone(after, meeting.approvedAt, today);

/** @returns whether the original of old minutes has served: so many days have gone since they were read, or their reading mended */
export const isOriginalToErase = (imported: Imported, after: number | undefined, today: Day): boolean =>
  imported.status === 'archived' && haveGone(after, imported.mendedAt ?? imported.importedAt, today);

/** Of old minutes what their reading has taken the place of: the original, and readings that were mended. */
export function erasableOfImport(events: readonly Event<ImportFact>[]): readonly ErasableTexts[] {
  const last = events.length - 1;
  return events.map(({ type, minutes }, event) => ({
    event,
    texts: [
      ...(type === 'minutesImported' ? ['/original'] : []),
      ...(event === last ? [] : [...textsIn(minutes, '/minutes')].map(({ at }) => at)),
    ],
  }));
}

/** An entry that the secretary has summed up is no longer in the minutes itself. */
const isSummedUp = ({ body, item }: Line, lines: readonly Line[]): boolean =>
  body.kind === 'entry' && lines.some((other) => other.state === 'live' && other.body.kind === 'summary' && other.item === item);

/** What of a line's words the minutes don't print: of an action, the message that `what`, `who` and `due` were read out of. */
const BESIDE: Readonly<Partial<Record<Line['body']['kind'], readonly string[]>>> = { action: ['/body/text'] };
const WORDS = ['/body/text', '/body/what', '/body/title', '/body/address', '/body/due/text'];

/** The words of a line that stands in no minutes any more, with whom it called on to act. */
const allOf = (body: StoredBody): readonly string[] => [
  ...WORDS,
  ...(body.kind === 'action' ? body.who.map((_, nth) => `/body/who/${nth}`) : []),
];

/**
 * What was said in a meeting and is not in its minutes: words that were corrected, taken back or summed up, the wording of
 * messages that actions were read out of, and remarks on the draft. What is printed stays.
 * @param events the meeting's stream
 */
export function erasableTexts(meeting: Meeting, events: readonly MeetingEvent[]): readonly ErasableTexts[] {
  if (meeting.status === 'unplanned') return [];
  const { lines } = meeting;
  const latest = new Map<string, number>();
  for (const [index, event] of events.entries()) {
    if (event.type === 'lineRecorded') latest.set(event.place.id, index);
    if (event.type === 'lineCorrected') latest.set(event.line, index);
  }
  return events.flatMap((event, index): readonly ErasableTexts[] => {
    if (event.type === 'changeRequested' || event.type === 'minutesCommented') return [{ event: index, texts: ['/text'] }];
    if (event.type !== 'lineRecorded' && event.type !== 'lineCorrected') return [];
    const id = event.type === 'lineRecorded' ? event.place.id : event.line;
    const line = lines.find((one) => one.id === id);
    const isPrinted = line?.state === 'live' && latest.get(id) === index && !isSummedUp(line, lines);
    const texts = isPrinted ? (BESIDE[event.body.kind] ?? []) : allOf(event.body);
    return texts.length === 0 ? [] : [{ event: index, texts }];
  });
}
