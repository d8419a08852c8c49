import { DateTime } from 'luxon';
import type { Day, Instant, Name } from '../core/origin.ts';
import { refusalText } from '../texts/refusal-text.ts';
import { Complaint } from './complaint.ts';

/** One message of a chat log. */
export interface LogLine {
  /** Its number in the file, from 1. */
  readonly number: number;
  readonly name: Name;
  readonly text: string;
  readonly at: Instant;
}

export interface Log {
  readonly lines: readonly LogLine[];
  /** Lines that are neither message nor comment, for the reader to be told of. */
  readonly skipped: readonly { readonly number: number; readonly text: string }[];
}

const TIMED = /^(\d{1,2}):(\d{2})(?::(\d{2}))? <([^>]+)> ?(.*)$/;
const DEED = /^\d{1,2}:\d{2}(?::\d{2})? \* /;
const COMMENT = /^#(?: |$)/;
const DATE = /^# +date: *(\d{4}-\d{2}-\d{2})\s*$/i;

/** A log without any time: messages of one person, one second apart, from nine o'clock. */
const START = { hour: 9 } as const;

const unfold = (text: string): string => text.replaceAll('\\n', '\n');

function dayNamed(date: Day): DateTime {
  const day = DateTime.fromISO(date, { zone: 'Europe/Stockholm' });
  if (!day.isValid) throw new Complaint((texts) => refusalText({ code: 'date', text: date }, texts));
  return day;
}

type Row = { readonly number: number; readonly text: string };

/** What is said or may be; the head, comments and deeds are nothing to us, but a date is the day from there on. */
const isPassedOver = ({ text }: Row): boolean => text.trim() === '' || DEED.test(text) || (COMMENT.test(text) && !DATE.test(text));

/**
 * Reads a chat log (design.md, section 7): `HH:MM:SS <name> text`, in the log's own time, Europe/Stockholm.
 * @param today the day where the log's head gives none
 * @param author who wrote a log without times and names
 * @throws Complaint where a `# date:` is in no calendar
 */
export function readLog(content: string, today: Day, author: Name): Log {
  const rows = content
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, at) => ({ number: at + 1, text }))
    .filter((row) => !isPassedOver(row));
  const date = rows.map(({ text }) => DATE.exec(text)?.[1]).find((one) => one !== undefined) ?? today;
  const day = dayNamed(date);
  return rows.some(({ text }) => TIMED.test(text)) ? timed(rows, day) : untimed(rows, day, author);
}

/** A time of day; `second` null where the log has minutes only. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

/** @returns the time of a row and what was said then; null where it is no message */
function message(text: string): { readonly clock: Clock; readonly name: Name; readonly said: string } | null {
  const [, hour, minute, second, name = '', said = ''] = TIMED.exec(text) ?? [];
  const clock = { hour: Number(hour ?? 24), minute: Number(minute), second: second === undefined ? null : Number(second) };
  if (clock.hour > 23 || clock.minute > 59 || (clock.second ?? 0) > 59) return null;
  return { clock, name: name.trim().normalize('NFC'), said };
}

const at = (day: DateTime, { hour, minute, second }: Clock): DateTime => day.set({ hour, minute, second: second ?? 0 });

function timed(rows: readonly Row[], first: DateTime): Log {
  const lines: LogLine[] = [];
  const skipped: Row[] = [];
  let day = first;
  let last: DateTime | null = null;
  for (const { number, text } of rows) {
    const date = DATE.exec(text)?.[1];
    const read = date === undefined ? message(text) : null;
    if (date !== undefined) {
      day = dayNamed(date);
      last = null;
    } else if (read === null) skipped.push({ number, text });
    else {
      let time = at(day, read.clock);
      // Without seconds it is some time in that minute, so that it has not gone back.
      if (last !== null && time < last && read.clock.second === null && time.hasSame(last, 'minute')) time = last;
      // A time that goes back is the next day.
      if (last !== null && time < last) {
        day = day.plus({ days: 1 });
        time = at(day, read.clock);
      }
      last = time;
      lines.push({ number, name: read.name, text: unfold(read.said), at: time.toUTC().toISO() ?? '' });
    }
  }
  return { lines, skipped };
}

function untimed(rows: readonly Row[], day: DateTime, author: Name): Log {
  const start = day.set(START);
  const said = rows.filter(({ text }) => !DATE.test(text));
  const lines = said.map(({ number, text }, second) => ({
    number,
    name: author.normalize('NFC'),
    text: unfold(text),
    at: start.plus({ seconds: second }).toUTC().toISO() ?? '',
  }));
  return { lines, skipped: [] };
}
