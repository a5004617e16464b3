import type { Database } from 'better-sqlite3';
import { wordEach } from './searching.js';

/** Hashes of sentences are below this: SQLite writes them in six bytes. */
export const HASHES = 2 ** 47;

/**
 * A step of the schema: what can be worked out of other rows is not written. Sentences are cut from their source (`length` in place of `text`),
 * imprints are found again in the article's text, names of indicators are told apart by a hash, and years of an entity are found among its facts by
 * indicator. Rows written before stay as they are.
 */
const SLIM = `
ALTER TABLE sentence ADD COLUMN length INTEGER;
DROP INDEX fact_year;

CREATE TABLE slim_imprint (
  hash INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (hash, article)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO slim_imprint SELECT hash % ${HASHES}, article FROM imprint;
DROP TABLE imprint;
ALTER TABLE slim_imprint RENAME TO imprint;

DROP TABLE wording;
DROP TABLE wording_text;
CREATE TABLE wording (
  id INTEGER PRIMARY KEY,
  key BLOB NOT NULL UNIQUE,
  indicator TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE wording_text USING fts5 (text, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');`;

/** Makes what SLIM says, of the rows that are there. */
export function slim(db: Database): void {
  db.exec(SLIM);
  wordEach(db);
}
