import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Event } from '../core/event.ts';
import { type CheckedStream, checkStream, type Damage } from './check-stream.ts';
import { codeOf } from './fault.ts';
import { type Head, headsFile, readHeads } from './heads.ts';
import { StoreError, type StreamId } from './store.ts';
import { fileNameOf, streamOf } from './stream-name.ts';

/** A stream, or its beginning, and what can be read of it. */
export interface Extract {
  readonly stream: StreamId;
  /** Below the data folder. */
  readonly file: string;
  readonly events: readonly Event[];
  /** How many of `events`, from the first, are as they were stored. */
  readonly sound: number;
}

/** What is wrong with a stream. */
export interface Finding extends Extract {
  readonly damage: Damage;
}

export interface Verification {
  readonly streams: number;
  readonly events: number;
  /** Streams that go on after their head: a process was killed, or is running. */
  readonly ahead: number;
  /** The file of the heads, where it has gone or is damaged. */
  readonly heads: { readonly file: string; readonly damage: 'gone' | 'unreadable' } | null;
  readonly findings: readonly Finding[];
  /** For each digest that was asked for, the stream up to the event that has it; null where none has. */
  readonly digests: ReadonlyMap<string, Extract | null>;
}

const NEW: Head = { version: 0, hash: null };

async function streamsIn(folder: string): Promise<readonly StreamId[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw new StoreError('failed', folder, error);
  });
  return names.map(streamOf).filter((id) => id !== null);
}

/** Null where there is none; `unreadable` where there is one. */
const headsIn = (dir: string): Promise<ReadonlyMap<StreamId, Head> | null | 'unreadable'> =>
  readHeads(dir).catch((error: unknown) => {
    if (error instanceof StoreError && error.fault === 'damaged') return 'unreadable' as const;
    throw error;
  });

const lost = (kind: 'gone' | 'unreadable'): CheckedStream => ({
  damage: { kind },
  events: [],
  sound: 0,
  hashes: [],
  ahead: false,
  old: false,
});

async function check(path: string, stream: StreamId, head: Head): Promise<CheckedStream | null> {
  try {
    return checkStream(stream, await readFile(path), head);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return lost('unreadable');
    // Announced, and killed before the first event.
    return head.version === 0 ? null : lost('gone');
  }
}

/**
 * Checks all streams of a data folder against their chains and the heads, and looks for digests in them. Takes no lock: beside a process that writes, a
 * stream is at most ahead of its head.
 */
export async function verifyStore(dir: string, asked: readonly string[] = []): Promise<Verification> {
  const folder = join(dir, 'streams');
  // In this order, because they are written in the other one.
  const found = await streamsIn(folder);
  const read = await headsIn(dir);
  const heads = read === 'unreadable' ? null : read;
  const findings: Finding[] = [];
  const digests = new Map<string, Extract | null>(asked.map((digest) => [digest, null]));
  const count = { streams: 0, events: 0, ahead: 0 };
  let old = true;
  for (const stream of [...new Set([...found, ...(heads?.keys() ?? [])])].sort()) {
    const path = join(folder, fileNameOf(stream));
    const checked = await check(path, stream, heads?.get(stream) ?? NEW);
    if (checked === null) continue;
    const { events, sound, ahead } = checked;
    const damage = checked.damage ?? (heads === null || heads.has(stream) ? null : { kind: 'unknown' as const });
    count.streams += 1;
    count.events += events.length;
    if (ahead) count.ahead += 1;
    old &&= checked.old;
    const file = relative(dir, path);
    if (damage !== null) findings.push({ stream, file, damage, events, sound });
    for (const [index, hash] of checked.hashes.entries()) {
      if (digests.has(hash)) digests.set(hash, { stream, file, events: events.slice(0, index + 1), sound: index + 1 });
    }
  }
  const damage = read === 'unreadable' ? 'unreadable' : read === null && !old ? 'gone' : null;
  return { ...count, heads: damage === null ? null : { file: relative(dir, headsFile(dir)), damage }, findings, digests };
}
