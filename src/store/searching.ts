import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Fact } from '../../schemas/schemas.js';
import { spaced } from './words.js';

/**
 * A step of the schema: what questions need. `source_place` has the paths without the texts that rows of `source` hold; `fact_days` the first and
 * last day of periods, each the other where only one is known.
 */
export const SEARCHING = `
CREATE INDEX source_place ON source (id, path);
DROP INDEX fact_period;
CREATE INDEX fact_days ON fact (coalesce(period_end, period_start), coalesce(period_start, period_end));
CREATE TABLE wording (
  id INTEGER PRIMARY KEY,
  indicator TEXT NOT NULL,
  indicator_text TEXT NOT NULL,
  UNIQUE (indicator, indicator_text)
) STRICT;
CREATE VIRTUAL TABLE wording_text USING fts5 (text, content = '', tokenize = 'unicode61 remove_diacritics 0');`;

/**
 * Every name that facts gave an indicator is in `wording`, found by its characters as sentences are; one that no fact has any more stays, and does
 * no harm. Notes those of the facts that are there.
 */
export function wordEach(db: Database): void {
  const note = wordings(db);
  const named = db.prepare(`SELECT DISTINCT indicator, iif(indicator_text = '=', indicator, indicator_text) AS indicator_text
    FROM fact WHERE indicator IS NOT NULL ORDER BY 1, 2`);
  for (const fact of named.all() as Named[]) note(fact);
}

type Named = Pick<Fact, 'indicator' | 'indicator_text'>;

/** So many names are remembered as noted. */
const MOST_KNOWN = 20_000;

/** Notes how facts name their indicators. */
export function wordings(db: Database): (fact: Named) => void {
  const add = db.prepare('INSERT OR IGNORE INTO wording (key, indicator) VALUES (?, ?)');
  const index = db.prepare('INSERT INTO wording_text (rowid, text) VALUES (?, ?)');
  const known = new Set<string>();
  return ({ indicator, indicator_text }) => {
    if (indicator === null) return;
    const key = `${indicator}\t${indicator_text}`;
    if (known.has(key)) return;
    if (known.size >= MOST_KNOWN) known.clear();
    known.add(key);
    const { changes, lastInsertRowid } = add.run(keyOf(key), indicator);
    if (changes > 0) index.run(lastInsertRowid, spaced(together(indicator, indicator_text ?? '')));
  };
}

/** Two wordings for one index; one of them, where it holds the other. */
const together = (one: string, other: string): string => (one.includes(other) ? one : other.includes(one) ? other : `${one} ${other}`);

/** What stands for a name in an index: names of a million facts share one by accident about never. */
const keyOf = (name: string): Buffer => hash('sha256', name, 'buffer').subarray(0, 8);
