import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, readDataDir } from '../environment.ts';
import { openCouncils } from '../open-councils.ts';
import { libraryOf } from '../search/library.ts';
import { type Found, questionOf } from '../search/question.ts';
import { INDEX_NAME, openSearch } from '../search/search.ts';
import { openFileStore } from '../store/file-store.ts';
import type { Texts } from '../texts/texts.ts';
import { terminalTexts } from './complaint.ts';

const MOST_SHOWN = 50;

/** What is found of words in all stored meetings, newest first. Takes no lock: it works on a copy of the index. */
async function findIn(dir: string, words: string): Promise<Found> {
  const own = await mkdtemp(join(tmpdir(), 'laget-runt-search-'));
  try {
    for (const name of [INDEX_NAME, `${INDEX_NAME}-journal`]) await copyFile(join(dir, name), join(own, name)).catch(() => {});
    const store = await openFileStore(dir, { readOnly: true });
    const councils = await openCouncils(store);
    const search = openSearch(own, libraryOf(councils, store), () => {});
    await search.caughtUp();
    const found = search.find(questionOf(words, MOST_SHOWN), { series: (await councils.series()).map(({ id }) => id), guestIn: [] });
    await search.close();
    await councils.close();
    return found;
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

function linesOf({ hits, instead, next }: Found, words: string, texts: Texts): readonly string[] {
  if (hits.length === 0) return [texts.searchNone({ words })];
  return [
    ...instead.map((one) => texts.searchInstead({ word: one.word, choices: one.words })),
    ...hits.flatMap((hit) => [`${texts.searchPlace(hit)} (${texts.searchKind[hit.kind].toLocaleLowerCase('sv')})`, `  ${hit.sentence}`]),
    ...(next === null ? [] : ['…']),
  ];
}

/** `laget-runt search WORDS`: what all stored meetings hold of the words, each in its sentence. */
export async function searchMeetings(given: readonly string[]): Promise<void> {
  const words = given.join(' ');
  const found = await findIn(readDataDir(environment()), words);
  process.stdout.write(`${linesOf(found, words, terminalTexts()).join('\n')}\n`);
  if (found.hits.length === 0) process.exitCode = 1;
}
