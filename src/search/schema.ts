/** To be raised when the tables or what goes into them changes: the index is then made anew. */
export const SCHEMA_VERSION = 2;

/**
 * `entry_words` is FTS5 without a copy of the text (its chapter 4.4.4); the words are split by us, so that it only has to cut at
 * spaces. `word` is what words there are, forwards and backwards, for those that are spelled nearly so.
 */
export const SCHEMA = `
CREATE TABLE meeting (id TEXT PRIMARY KEY, series TEXT NOT NULL, number INTEGER, date TEXT NOT NULL, base INTEGER NOT NULL, mark TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX meeting_base ON meeting (base);
CREATE TABLE entry (id INTEGER PRIMARY KEY, meeting TEXT NOT NULL, key TEXT NOT NULL, content TEXT NOT NULL);
CREATE INDEX entry_meeting ON entry (meeting);
CREATE VIRTUAL TABLE entry_words USING fts5 (words, stems, title_words, title_stems, people, organisations, tags,
  content = '', contentless_delete = 1, prefix = '3', tokenize = 'unicode61 remove_diacritics 0');
CREATE TABLE word (word TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX word_reversed ON word (reversed);
PRAGMA user_version = ${SCHEMA_VERSION};
`;
