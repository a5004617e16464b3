import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

export interface CopyOptions {
  /** False empties the articles' text and sentences; offsets and hashes stay. */
  quotes?: boolean;
}

/**
 * What of a store is no part of the dataset: when it was run, on which files, and what its owner said of single facts. The reasons for which findings
 * were dismissed are part of it, without the time.
 */
const OURS = `
DELETE FROM run;
DELETE FROM change;
DELETE FROM stale;
DELETE FROM unchecked;
DELETE FROM checked;
DELETE FROM imprint;
DELETE FROM judgement WHERE kind <> 'dismiss';
UPDATE judgement SET at = '';
UPDATE file SET size = 0, mtime = 0;`;

const QUOTES = `
UPDATE source SET text = '', metadata = '[]';
UPDATE sentence SET text = '';
INSERT INTO sentence_text (sentence_text) VALUES ('delete-all');`;

/**
 * Copies the dataset of a database file to a new one, as of one moment, also while a run writes: the tables, the views, the dictionary and the text
 * index, with nothing that tells the time, so that the same database gives the same bytes. It is a single file (no WAL) and can be opened as a store.
 * Replaces `to`. Throws what SQLite throws.
 */
export function copyDataset(file: string, to: string, { quotes = true }: CopyOptions = {}): void {
  rmSync(to, { force: true });
  // A connection of its own: one that asks (query_only) may not write a copy either.
  const from = new Sqlite(file, { readonly: true });
  try {
    from.prepare('VACUUM INTO ?').run(to);
  } finally {
    from.close();
  }
  const copy = new Sqlite(to);
  try {
    copy.pragma('journal_mode = DELETE');
    copy.transaction(() => copy.exec(quotes ? OURS : OURS + QUOTES))();
    copy.exec('VACUUM');
  } finally {
    copy.close();
  }
}
