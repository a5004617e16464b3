import type { Database } from 'better-sqlite3';
import { TALLY } from './tally.js';

/**
 * A store that nothing was settled in yet is filled without what can be made at once from the rows: kept up row by row, indexes, counts of
 * names and lists of what changed cost more than half of all writing, made together a tenth. The table `filling` says that they are missing,
 * and how each is made, so that a run that was killed is made good by the next.
 */
const FILLED = ['source', 'article', 'figure', 'sentence', 'fact', 'unreadable'];

/** What the next steps of a run ask for stays, and what questions ask for by name (INDEXED BY): they may come before the run is over. */
const KEPT = ['source_file', 'source_place', 'fact_days', 'fact_entity', 'fact_indicator'];

/** What knows whether the store is being filled. */
export interface Filling {
  readonly on: boolean;
  /** Begins to fill a store that holds no source yet; does nothing to any other. */
  begin(): void;
  /** Makes what is missing of a store that was being filled; does nothing to any other. Belongs in a transaction of the caller's. */
  end(): void;
  /** A transaction was undone: looks again. */
  look(): void;
}

export function fillingOf(db: Database): Filling {
  const isFilling = () => db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'filling'").get() !== undefined;
  let on = isFilling();
  return {
    get on() {
      return on;
    },
    begin() {
      if (on || db.prepare('SELECT 1 FROM source LIMIT 1').get() !== undefined) return;
      db.transaction(() => takeApart(db))();
      on = true;
    },
    end() {
      if (!on) return;
      putTogether(db);
      on = false;
    },
    look() {
      on = isFilling();
    },
  };
}

function takeApart(db: Database): void {
  const tables = FILLED.map((table) => `'${table}'`).join(', ');
  const missing = db
    .prepare(
      `SELECT type, name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN (${tables})
       OR type = 'trigger' AND tbl_name = 'naming' ORDER BY rowid`,
    )
    .all() as { type: string; name: string; sql: string }[];
  db.exec('CREATE TABLE filling (name TEXT PRIMARY KEY, sql TEXT NOT NULL) STRICT');
  const note = db.prepare('INSERT INTO filling VALUES (?, ?)');
  for (const { type, name, sql } of missing) {
    if (KEPT.includes(name)) continue;
    db.exec(`DROP ${type} ${name}`);
    note.run(name, sql);
  }
}

function putTogether(db: Database): void {
  for (const sql of db.prepare('SELECT sql FROM filling ORDER BY rowid').pluck().all() as string[]) db.exec(sql);
  // Kept up row by row they are a sixth larger than made at once.
  for (const name of KEPT) db.exec(`REINDEX ${name}`);
  db.exec('DROP TABLE filling');
  db.exec(TALLY);
  db.exec(`INSERT OR IGNORE INTO stale (claim) SELECT '' UNION SELECT claim FROM fact WHERE claim IS NOT NULL`);
  // What settling asks for; all else counts as unchecked where no checks have looked (findings.ts), also where they looked at an empty store.
  db.exec(`INSERT OR IGNORE INTO unchecked (subject) SELECT 'a' || id FROM article UNION SELECT DISTINCT 'e' || entity FROM naming`);
  db.exec('DELETE FROM checked');
}
