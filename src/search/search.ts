import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { find } from './find.ts';
import { IndexFile } from './index-file.ts';
import { IndexKeeper, type Library } from './keep-index.ts';
import type { Found, Question, Reach } from './question.ts';
import { guestTag } from './tags.ts';

/** The search of a house: over all its meetings, as they are. */
export interface Search {
  /** What there is of what somebody looks for, where they may look. */
  find(question: Question, reach: Reach): Found;
  /** The meetings that people of this name were guests of, newest first. */
  meetingsOfGuest(name: string): readonly string[];
  /** Resolves when all that is stored by now can be found. */
  caughtUp(): Promise<void>;
  close(): Promise<void>;
}

/** So many meetings of one guest are looked at. */
const MOST_AS_GUEST = 200;

const MEMORY = ':memory:';

/** The index in the data folder. */
export const INDEX_NAME = 'search.sqlite';

/**
 * Removes the index from a data folder that nobody works in: it is made anew at the next start, out of what is left. Words
 * that are nowhere any more would stay in it otherwise, for those who spell them wrong.
 */
export async function removeIndex(dir: string): Promise<void> {
  for (const name of [INDEX_NAME, `${INDEX_NAME}-journal`, `${INDEX_NAME}.lock`])
    await rm(join(dir, name), { recursive: true, force: true });
}

/**
 * Opens the search of a house, and brings its index up to date meanwhile.
 * @param dir the data folder; null, or where its file can't be written: the index is in memory, made at each start
 */
export function openSearch(dir: string | null, library: Library, warn: (error: unknown) => void): Search {
  const file = dir === null ? new IndexFile(MEMORY) : openFile(join(dir, INDEX_NAME), warn);
  const keeper = new IndexKeeper(file, library, warn);
  return {
    find: (question, reach) => find(file, question, reach),
    meetingsOfGuest(name) {
      const rows = file.db.all(
        `SELECT entry.meeting FROM entry_words JOIN entry ON entry.id = entry_words.rowid
         WHERE entry_words MATCH ? ORDER BY entry_words.rowid DESC LIMIT ?`,
        [`tags : "${guestTag(name)}"`, MOST_AS_GUEST],
      );
      return rows.map(({ meeting }) => String(meeting));
    },
    caughtUp: () => keeper.caughtUp(),
    close: () => keeper.close(),
  };
}

function openFile(path: string, warn: (error: unknown) => void): IndexFile {
  try {
    return new IndexFile(path);
  } catch (error) {
    warn(error);
    return new IndexFile(MEMORY);
  }
}
