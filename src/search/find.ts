import type { SearchEntry } from './entry.ts';
import type { IndexFile, Sqlite } from './index-file.ts';
import { nearWords, wordsBeginning } from './near.ts';
import type { Found, Hit, Question, Reach } from './question.ts';
import { bestSentence, type Sought } from './sentence.ts';
import { kindTag, meetingTag, seriesTag, yearTag } from './tags.ts';
import { stemOf, wordsOf } from './words.ts';

/** More words than anybody looks for at once. */
const MOST_WORDS = 12;
/** A shorter beginning is too many words. */
const SHORTEST_BEGINNING = 3;
/** More words that begin alike are looked for as a beginning: FTS5 then gathers all that they have before it gives the first. */
const MOST_BEGINNINGS = 50;
/** So often it looks further where what it found is not shown. */
const MOST_LOOKS = 10;

interface Columns {
  readonly words: string;
  readonly stems: string;
}
/** Of an entry itself. */
const OF_TEXT: Columns = { words: 'words', stems: 'stems' };
/** Of its item's title too, where one of several words may stand. */
const OF_ALL: Columns = { words: '{words title_words}', stems: '{stems title_stems}' };

const STATEMENT = `SELECT entry_words.rowid AS id, entry.content, entry.meeting, meeting.series, meeting.number, meeting.date
  FROM entry_words JOIN entry ON entry.id = entry_words.rowid JOIN meeting ON meeting.id = entry.meeting
  WHERE entry_words MATCH ? AND entry_words.rowid < ? ORDER BY entry_words.rowid DESC LIMIT ?`;

interface Row {
  readonly id: number;
  readonly content: string;
  readonly meeting: string;
  readonly series: string;
  readonly number: number | null;
  readonly date: string;
}

/**
 * What an index holds of what somebody looks for, where they may look, newest first. A word that nothing holds is looked
 * for as it may have been meant.
 * @returns nothing where nothing is asked for, or where they may look nowhere
 */
export function find(file: IndexFile, question: Question, reach: Reach): Found {
  const { db } = file;
  const asked = wordsOf(question.words)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
  const meant = asked.map((word) => meaningOf(db, word));
  const instead = meant.flatMap(({ word, near }) => (near.length === 0 ? [] : [{ word, words: near }]));
  const everywhere = [...file.series()].every((one) => reach.series.includes(one));
  const match = matchOf(question, meant, everywhere ? null : reach);
  if (match === null) return { hits: [], next: null, instead };
  const sought = soughtBy(meant);
  const hits: Hit[] = [];
  let after = question.after;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const rows = db.all(STATEMENT, [match, after ?? Number.MAX_SAFE_INTEGER, question.limit + 1]) as unknown as Row[];
    for (const row of rows.slice(0, question.limit)) {
      const hit = isWithin(row, reach) ? hitOf(row, sought) : null;
      if (hit !== null) hits.push(hit);
      after = row.id;
      if (hits.length === question.limit) return { hits, next: rows.at(-1)?.id === after ? null : after, instead };
    }
    if (rows.length <= question.limit) return { hits, next: null, instead };
  }
  return { hits, next: after, instead };
}

interface Meaning {
  readonly word: string;
  /** Those of the index that begin with the word; null: too many of them, or too short a word. */
  readonly begun: readonly string[] | null;
  /** As it may have been meant, where nothing begins with it. */
  readonly near: readonly string[];
}

function meaningOf(db: Sqlite, word: string): Meaning {
  if (word.length <= SHORTEST_BEGINNING) return { word, begun: null, near: [] };
  const begun = wordsBeginning(db, word, MOST_BEGINNINGS + 1);
  const known = begun.length > 0 || wordsBeginning(db, stemOf(word), 1).length > 0;
  return { word, begun: begun.length > MOST_BEGINNINGS ? null : begun, near: known ? [] : nearWords(db, word) };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A word in the language of FTS5 (its chapter 3): inflected, as a beginning, or nearly so. */
function termOf({ word, begun, near }: Meaning, columns: Columns): string {
  const stem = stemOf(word);
  const begins = word.length >= SHORTEST_BEGINNING;
  // Words of one stem are found by it: it has a list of its own.
  const others = begun?.filter((one) => stemOf(one) !== stem) ?? [];
  const terms = [
    // A stem is the beginning of its words: where the word is one, its beginning says it all.
    ...(begun === null && begins && stem === word ? [] : [`${columns.stems} : ${quoted(stem)}`]),
    ...(begun === null ? [`${columns.words} : ${quoted(word)}${begins ? ' *' : ''}`] : []),
    ...[...others, ...near].map((one) => `${columns.words} : ${quoted(one)}`),
  ];
  return `(${terms.join(' OR ')})`;
}

const phrase = (column: string, text: string): string =>
  `${column} : ${quoted(
    wordsOf(text)
      .map(({ word }) => word)
      .join(' '),
  )}`;

/** @param reach null: everywhere. @returns null where nothing can be found */
function matchOf({ words, kind, person, organisation, year }: Question, meant: readonly Meaning[], reach: Reach | null): string | null {
  const columns = meant.length > 1 ? OF_ALL : OF_TEXT;
  const asked = [
    ...meant.map((one) => termOf(one, columns)),
    ...(kind === null ? [] : [`tags : ${quoted(kindTag(kind))}`]),
    ...(year === null ? [] : [`tags : ${quoted(yearTag(year))}`]),
    ...(isBlank(person) ? [] : [phrase('people', person)]),
    ...(isBlank(organisation) ? [] : [`${phrase('organisations', organisation)} *`]),
  ];
  const wordless = words.trim() !== '' && meant.length === 0;
  if (asked.length === 0 || wordless) return null;
  if (reach === null) return asked.join(' AND ');
  const places = [...reach.series.map(seriesTag), ...reach.guestIn.map(({ meeting }) => meetingTag(meeting))];
  return places.length === 0 ? null : [...asked, `(${places.map((tag) => `tags : ${quoted(tag)}`).join(' OR ')})`].join(' AND ');
}

const isBlank = (text: string | null): text is null => text === null || wordsOf(text).length === 0;

/** Once more by the row itself: the tags choose, they don't permit. */
function isWithin(row: Row, { series, guestIn }: Reach): boolean {
  if (series.includes(row.series)) return true;
  const { item }: SearchEntry = JSON.parse(row.content);
  return item !== null && guestIn.some(({ meeting, items }) => meeting === row.meeting && items.includes(item));
}

const soughtBy = (meant: readonly Meaning[]): Sought => ({
  beginnings: meant.flatMap(({ word, near }) => (word.length < SHORTEST_BEGINNING ? near : [word, ...near])),
  stems: meant.map(({ word }) => stemOf(word)),
});

/** @returns null where what is looked for stands in the title of the item only: the item itself is found by it */
function hitOf({ content, meeting, series, number, date }: Row, sought: Sought): Hit | null {
  const { kind, item, title, text, people }: SearchEntry = JSON.parse(content);
  const shown = bestSentence(text, sought);
  if (shown.marks.length === 0 && sought.stems.length > 0) return null;
  const place = { meeting, series, number, date: date === '' ? null : date };
  return { ...place, kind, item, title, ...shown, people };
}
