import { DateTime } from 'luxon';
import type { Day, Instant, Name } from '../core/origin.ts';

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
const DATE = /^# date: (\d{4}-\d{2}-\d{2})\s*$/;

/** A log without any time: messages of one person, one second apart, from nine o'clock. */
const START = { hour: 9 } as const;

const unfold = (text: string): string => text.replaceAll('\\n', '\n');

function instant(day: DateTime, hour: number, minute: number, second: number): Instant {
  return day.set({ hour, minute, second }).toUTC().toISO() ?? '';
}

/**
 * Reads a chat log (design.md, section 7): `HH:MM:SS <name> text`, in the log's own time, Europe/Stockholm.
 * @param today the day where the log's head gives none
 * @param author who wrote a log without times and names
 */
export function readLog(content: string, today: Day, author: Name): Log {
  const rows = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  const date = rows.map((row) => DATE.exec(row)?.[1]).find((one) => one !== undefined) ?? today;
  const day = DateTime.fromISO(date, { zone: 'Europe/Stockholm' });
  if (!day.isValid) throw new RangeError(`# date: ${date}`);
  const said = rows.map((text, at) => ({ number: at + 1, text })).filter(({ text }) => text.trim() !== '' && !COMMENT.test(text));
  return said.some(({ text }) => TIMED.test(text)) ? timed(said, day) : untimed(said, day, author);
}

function timed(rows: readonly { number: number; text: string }[], first: DateTime): Log {
  const lines: LogLine[] = [];
  const skipped: { number: number; text: string }[] = [];
  let day = first;
  let last = '';
  for (const { number, text } of rows) {
    const [, hour, minute, second = '0', name, said] = TIMED.exec(text) ?? [];
    if (
      hour === undefined ||
      minute === undefined ||
      name === undefined ||
      said === undefined ||
      Number(hour) > 23 ||
      Number(minute) > 59
    ) {
      if (!DEED.test(text)) skipped.push({ number, text });
      continue;
    }
    // A time that goes back is the next day.
    if (instant(day, Number(hour), Number(minute), Number(second)) < last) day = day.plus({ days: 1 });
    last = instant(day, Number(hour), Number(minute), Number(second));
    lines.push({ number, name: name.trim().normalize('NFC'), text: unfold(said), at: last });
  }
  return { lines, skipped };
}

function untimed(rows: readonly { number: number; text: string }[], day: DateTime, author: Name): Log {
  const start = day.set(START);
  const lines = rows.map(({ number, text }, at) => ({
    number,
    name: author.normalize('NFC'),
    text: unfold(text),
    at: start.plus({ seconds: at }).toUTC().toISO() ?? '',
  }));
  return { lines, skipped: [] };
}
