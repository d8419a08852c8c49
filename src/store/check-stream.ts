import type { Event } from '../core/event.ts';
import { chainHash, chainStart } from './chain.ts';
import { goesOnFrom, type Head } from './heads.ts';
import type { StreamId } from './store.ts';
import { parseStored, printStored, printStream, type StoredEvent, type StreamContent, streamParser } from './stream-content.ts';

/** An event of a stream, by its number from 1; what it is as far as it can still be read. */
export interface EventSpot {
  readonly number: number;
  readonly type: string | null;
  readonly at: string | null;
}

export type Damage =
  /** The first event that is not the one that was stored there; null: of the file's frame. */
  | { readonly kind: 'changed'; readonly event: EventSpot | null }
  /** The events from this number on have gone. */
  | { readonly kind: 'shortened'; readonly from: number }
  /** The file has gone, or can't be read at all. */
  | { readonly kind: 'gone' | 'unreadable' }
  /** A file that nobody stored: the heads don't have it. */
  | { readonly kind: 'unknown' };

export interface CheckedStream {
  readonly damage: Damage | null;
  /** Those that can be read, to say what stream it is. The first `sound` of them are as they were stored. */
  readonly events: readonly Event[];
  readonly sound: number;
  /** The hash of each sound event. */
  readonly hashes: readonly string[];
  /** Whether it goes on after its head: written by a process that was killed, or that is running. */
  readonly ahead: boolean;
  /** Whether it is from before there were chains and heads. */
  readonly old: boolean;
}

/** A line of the file: an event, or what is left of one. */
interface Line {
  readonly stored: StoredEvent | null;
  readonly text: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function spotOf({ stored, text }: Line, number: number): EventSpot {
  if (stored !== null) return { number, type: stored.event.type, at: stored.event.origin.at };
  // In a text the quotation marks would be escaped.
  const type = /"type":"(\w+)"/.exec(text)?.[1] ?? null;
  return { number, type, at: /"at":"([^"\\]+)"/.exec(text)?.[1] ?? null };
}

/** The file as a whole, as it was read; null where it can't be. */
function wholeOf(stream: StreamId, bytes: Buffer): StreamContent | null {
  try {
    return streamParser(stream).parse(JSON.parse(utf8.decode(bytes)));
  } catch {
    return null;
  }
}

function lineOf(bytes: string): Line {
  const text = Buffer.from(bytes, 'latin1').toString('utf8');
  try {
    return { stored: parseStored(utf8.decode(Buffer.from(bytes, 'latin1')).replace(/,$/, '')), text };
  } catch {
    return { stored: null, text };
  }
}

/** The events of a file that is damaged, line by line: between the frame's first line and its last. */
function linesOf(bytes: Buffer): readonly Line[] {
  const lines = bytes.toString('latin1').trimEnd().split('\n').slice(1);
  const closed = lines.at(-1)?.startsWith('{') === false;
  return (closed ? lines.slice(0, -1) : lines).map(lineOf);
}

/** The number of lines, from the first, that are what was stored in their place. */
function soundLines(stream: StreamId, lines: readonly Line[]): number {
  let previous = chainStart(stream);
  for (const [index, { stored }] of lines.entries()) {
    if (stored === null || stored.hash !== chainHash(previous, stored)) return index;
    previous = stored.hash;
  }
  return lines.length;
}

/** The first line that is written otherwise than we write it: "\\ud83d" with a capital D is the same text in another byte. */
function otherLine(content: StreamContent, bytes: Buffer): number | null {
  if (content.format === 1) return null;
  const [ours, theirs] = [printStream(content).split('\n'), utf8.decode(bytes).split('\n')];
  const line = ours.findIndex((one, index) => one !== theirs[index]);
  return line >= 0 ? line : theirs.length === ours.length ? null : ours.length;
}

function damageOf(content: StreamContent | null, bytes: Buffer, lines: readonly Line[], sound: number, head: Head): Damage | null {
  const bad = lines[sound];
  if (bad !== undefined) return { kind: 'changed', event: spotOf(bad, sound + 1) };
  if (sound < head.version) return { kind: 'shortened', from: sound + 1 };
  if (content === null) return { kind: 'changed', event: null };
  const last = lines[head.version - 1];
  if (!goesOnFrom(head, content)) return { kind: 'changed', event: last === undefined ? null : spotOf(last, head.version) };
  const other = otherLine(content, bytes);
  const line = other === null ? undefined : lines[other - 1];
  if (other === null) return null;
  return { kind: 'changed', event: line === undefined ? null : spotOf(line, other) };
}

/**
 * Checks the file of a stream: that each event is chained to the one before, that it comes at least as far as its head and
 * is the same up to there, and that every byte is as we would write it.
 */
export function checkStream(stream: StreamId, bytes: Buffer, head: Head): CheckedStream {
  const content = wholeOf(stream, bytes);
  const lines = content?.events.map((stored) => ({ stored, text: printStored(stored) })) ?? linesOf(bytes);
  const sound = soundLines(stream, lines);
  const damage = damageOf(content, bytes, lines, sound, head);
  const events = lines.flatMap(({ stored }) => (stored === null ? [] : [stored.event]));
  const hashes = lines.slice(0, sound).flatMap(({ stored }) => stored?.hash ?? []);
  return { damage, events, sound, hashes, ahead: damage === null && lines.length > head.version, old: content?.format === 1 };
}
