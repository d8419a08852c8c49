import type { Day } from '../../core/origin.ts';
import type { ImportedItem, ImportedMinutes, Warning } from '../reading.ts';
import { afterNextMeeting, namesDay, readNextMeeting } from './next-meeting.ts';
import type { Section } from './section.ts';
import { sentencesOf } from './sentences.ts';

interface Announced {
  /** Without what is told of the next meeting in `next`. */
  readonly items: readonly ImportedItem[];
  readonly next: ImportedMinutes['nextMeeting'];
  readonly warnings: readonly Warning[];
}

/** The next meeting: by the item about it, else by a heading or label after the items, else by a line that begins so. */
export function announcedIn(
  items: readonly ImportedItem[],
  lines: readonly number[],
  tail: readonly Section[],
  date: Day | null,
): Announced {
  return atItem(items, lines, date) ?? underLabel(items, tail, date) ?? inLine(items, lines, date) ?? { items, next: null, warnings: [] };
}

function atItem(items: readonly ImportedItem[], lines: readonly number[], date: Day | null): Announced | null {
  const at = items.findIndex(({ title }) => afterNextMeeting(title) !== null);
  const item = items[at];
  if (item === undefined) return null;
  const printed = item.paragraphs.findLast(({ text }) => / \(\d{4}-\d\d-\d\d\)$/.test(text));
  const inTitle = afterNextMeeting(item.title) ?? '';
  const used = printed === undefined ? announcing(item, inTitle, date) : [printed];
  const parts = [...(printed === undefined ? [inTitle] : []), ...used.map(({ text }) => text)];
  const read = readNextMeeting(parts, lines[at] ?? 1, date);
  if (read === null) return null;
  const told = used.every(({ text }) => read.next.text.includes(text) || text.startsWith(read.next.text));
  const rest = { ...item, paragraphs: item.paragraphs.filter((paragraph) => !told || !used.includes(paragraph)) };
  return { items: items.map((one) => (one === item ? rest : one)), next: read.next, warnings: read.warnings };
}

/** The paragraphs up to the one with the day; where none has it, the first. */
function announcing({ paragraphs }: ImportedItem, inTitle: string, date: Day | null): ImportedItem['paragraphs'] {
  const notes = paragraphs.filter(({ kind }) => kind === 'note');
  const day = namesDay(inTitle, date) ? 0 : notes.findIndex(({ text }) => namesDay(text, date));
  return notes.slice(0, Math.max(day, 0) + 1);
}

function underLabel(items: readonly ImportedItem[], tail: readonly Section[], date: Day | null): Announced | null {
  const row = tail.find(({ kind, rows }) => kind === 'nextMeeting' && rows.length > 0)?.rows[0];
  const read = row === undefined ? null : readNextMeeting(row.cells, row.line, date);
  return read === null ? null : { items, ...read };
}

/** "Nästa möte den 4 maj kl. 9.", in the last items: the line stays where it is. */
function inLine(items: readonly ImportedItem[], lines: readonly number[], date: Day | null): Announced | null {
  for (const [back, item] of items.slice(-3).toReversed().entries()) {
    const said = item.paragraphs.flatMap(({ text }) => (afterNextMeeting(text) === null ? sentencesOf(text) : [text]));
    const line = said.find((text) => afterNextMeeting(text) !== null && namesDay(text, date));
    const read = line === undefined ? null : readNextMeeting([line], lines[items.length - 1 - back] ?? 1, date);
    if (read !== null) return { items, ...read };
  }
  return null;
}
