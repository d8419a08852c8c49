import { existsSync, rmSync } from 'node:fs';
import sqlite from 'node-sqlite3-wasm';
import type { SearchEntry, SearchedMeeting } from './entry.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { tagsOf } from './tags.ts';
import { stemOf, wordsOf } from './words.ts';

export type Sqlite = InstanceType<typeof sqlite.Database>;

/** A meeting with the store's mark of how far it was read. */
export interface Marked {
  readonly meeting: SearchedMeeting;
  readonly mark: string;
}

/** Meetings of one day, and pieces of one meeting, that have room between two days' numbers. */
const MEETING_ROOM = 2 ** 14;
const DAY_ROOM = 2 ** 24;
/** Nobody means another word by a shorter one. */
const SHORTEST_NEAR = 4;
const REMEMBERED = 50_000;
const INSERT_WORDS =
  'INSERT INTO entry_words (rowid, words, stems, title_words, title_stems, people, organisations, tags) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
const FIRST_DAY = Date.UTC(1800, 0, 1);

/**
 * The index of a house, a file that grows with it (SQLite's FTS5). It is derived from the streams and holds nothing that
 * they don't: whoever loses it loses time only. Newest first is its order on disk, so that the first page of a search
 * does not read the rest.
 */
export class IndexFile {
  readonly db: Sqlite;
  /** Words that are in the index for certain. */
  readonly #words = new Set<string>();
  #series: Set<string> | null = null;

  /** @param path of the file, made where there is none; made anew where it is damaged or of another version */
  constructor(path: string) {
    this.db = opened(path);
  }

  /** How far each meeting was read, in the store's own marks. */
  marks(): ReadonlyMap<string, string> {
    const rows = this.db.all('SELECT id, mark FROM meeting') as { id: string; mark: string }[];
    return new Map(rows.map(({ id, mark }) => [id, mark]));
  }

  /** Brings meetings up to date, all or none of them: only what is new or changed is written. */
  put(...marked: readonly Marked[]): void {
    this.#whole(() => {
      for (const one of marked) this.#put(one);
    });
  }

  /** The series that it holds anything of. */
  series(): ReadonlySet<string> {
    this.#series ??= new Set(this.db.all('SELECT DISTINCT series FROM meeting').map(({ series }) => String(series)));
    return this.#series;
  }

  /** Takes a meeting out, as where its stream is no more. */
  remove(meeting: string): void {
    this.#whole(() => this.#drop(meeting));
  }

  close(): void {
    this.db.close();
  }

  #put({ meeting, mark }: Marked): void {
    const known = this.db.get('SELECT date, base FROM meeting WHERE id = ?', [meeting.id]) as { date: string; base: number } | null;
    const date = meeting.date ?? '';
    if (known !== null && known.date !== date) this.#drop(meeting.id);
    const base = known !== null && known.date === date ? known.base : this.#roomOn(date);
    const { id, series, number } = meeting;
    this.#series?.add(series);
    this.db.run('INSERT OR REPLACE INTO meeting (id, series, number, date, base, mark) VALUES (?, ?, ?, ?, ?, ?)', [
      ...[id, series, number, date, base, mark],
    ]);
    this.#putEntries(meeting, base);
  }

  #putEntries(meeting: SearchedMeeting, base: number): void {
    const rows = this.db.all('SELECT id, key, content FROM entry WHERE meeting = ?', [meeting.id]) as unknown as Row[];
    const known = new Map(rows.map((row) => [row.key, row]));
    let next = Math.max(base, ...rows.map(({ id }) => id)) + 1;
    for (const entry of meeting.entries) {
      const content = JSON.stringify(entry);
      const row = known.get(entry.key);
      known.delete(entry.key);
      if (row?.content === content) continue;
      if (row !== undefined) this.#delete(row.id);
      const id = row?.id ?? next++;
      if (id < base + MEETING_ROOM) this.#insert(id, meeting, entry, content);
    }
    for (const { id } of known.values()) this.#delete(id);
  }

  #insert(id: number, meeting: SearchedMeeting, entry: SearchEntry, content: string): void {
    this.db.run('INSERT INTO entry (id, meeting, key, content) VALUES (?, ?, ?, ?)', [id, meeting.id, entry.key, content]);
    const words = wordsOf(entry.text).map(({ word }) => word);
    // An item's title is its text.
    const title = entry.kind === 'item' ? [] : wordsOf(entry.title).map(({ word }) => word);
    this.db.run(INSERT_WORDS, [
      id,
      words.join(' '),
      words.map(stemOf).join(' '),
      title.join(' '),
      title.map(stemOf).join(' '),
      spelt(entry.people),
      spelt(entry.organisations),
      tagsOf(meeting, entry).join(' '),
    ]);
    for (const word of [...title, ...words]) this.#remember(word);
  }

  #remember(word: string): void {
    if (word.length < SHORTEST_NEAR || this.#words.has(word)) return;
    this.db.run('INSERT OR IGNORE INTO word VALUES (?, ?)', [word, [...word].reverse().join('')]);
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    this.#words.add(word);
  }

  #delete(id: number): void {
    this.db.run('DELETE FROM entry WHERE id = ?', [id]);
    this.db.run('DELETE FROM entry_words WHERE rowid = ?', [id]);
  }

  #drop(meeting: string): void {
    const rows = this.db.all('SELECT id FROM entry WHERE meeting = ?', [meeting]) as { id: number }[];
    for (const { id } of rows) this.#delete(id);
    this.db.run('DELETE FROM meeting WHERE id = ?', [meeting]);
  }

  /** The first number of a meeting on a day. Later days have higher numbers. */
  #roomOn(date: string): number {
    const day = date === '' ? 0 : Math.max(0, Math.round((Date.parse(date) - FIRST_DAY) / 86_400_000));
    const taken = this.db.get('SELECT max(base) AS last FROM meeting WHERE base >= ? AND base < ?', [day * DAY_ROOM, (day + 1) * DAY_ROOM]);
    const last = taken?.['last'];
    return typeof last === 'number' ? last + MEETING_ROOM : day * DAY_ROOM;
  }

  #whole(work: () => void): void {
    this.db.exec('BEGIN');
    try {
      work();
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      this.#words.clear();
      throw error;
    }
  }
}

interface Row {
  readonly id: number;
  readonly key: string;
  readonly content: string;
}

/** The words of names, with a stop between two so that no phrase reaches over it. */
const spelt = (names: readonly string[]): string =>
  names
    .map((name) =>
      wordsOf(name)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(' \u00b6 ');

/** We hold the data folder alone: to ask for the file's lock at every look would cost more than to look. */
const PRAGMAS = `PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = NORMAL;
  PRAGMA secure_delete = ON; PRAGMA cache_size = -32000`;

function opened(path: string): Sqlite {
  const make = (): Sqlite => {
    // Its lock is a folder that a killed process leaves behind. Ours is the data folder's.
    rmSync(`${path}.lock`, { recursive: true, force: true });
    const db = new sqlite.Database(path);
    db.exec(PRAGMAS);
    if (db.get('PRAGMA user_version')?.['user_version'] === SCHEMA_VERSION) return db;
    const isNew = db.get('SELECT count(*) AS tables FROM sqlite_schema')?.['tables'] === 0;
    if (isNew) {
      db.exec(SCHEMA);
      return db;
    }
    db.close();
    throw new Error('search index of another version');
  };
  try {
    return make();
  } catch (error) {
    if (!existsSync(path)) throw error;
    for (const file of [path, `${path}-journal`]) rmSync(file, { force: true });
    return make();
  }
}
