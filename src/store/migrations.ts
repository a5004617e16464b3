import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { columnsOfTable, type TableName, Tables } from '../../schemas/schemas.js';
import { CHANGES } from './changes.js';
import { CHECKS } from './checktables.js';
import { IN_CLUSTER } from './clusters.js';
import { BY_YEAR, CHECKED, TOLD } from './findings.js';
import { JUDGEMENTS } from './judgements.js';
import { MERGED } from './merging.js';
import { SEARCHING } from './searching.js';
import { slim } from './slim.js';
import { TABLES } from './tables.js';
import { VIEWS } from './views.js';

/** One step of the schema: it happens once, in a transaction, and is recorded by its place in the list (`PRAGMA user_version`). */
interface Migration {
  name: string;
  up(db: Database): void;
}

/** Append only: a store in somebody's hands has been through the first n of these. */
const MIGRATIONS: readonly Migration[] = [
  { name: 'tables', up: (db) => db.exec(TABLES) },
  { name: 'changes', up: (db) => db.exec(CHANGES) },
  { name: 'judgements', up: (db) => db.exec(JUDGEMENTS) },
  { name: 'checks', up: (db) => db.exec(CHECKS) },
  { name: 'checked', up: (db) => db.exec(CHECKED) },
  { name: 'told', up: (db) => db.exec(TOLD) },
  { name: 'searching', up: (db) => db.exec(SEARCHING) },
  { name: 'by year', up: (db) => db.exec(BY_YEAR) },
  { name: 'merged', up: (db) => db.exec(MERGED) },
  { name: 'slim', up: slim },
  { name: 'in cluster', up: (db) => db.exec(IN_CLUSTER) },
];

/** What each column of the views that exports give means: the data dictionary, kept in the store for whoever opens it with another tool. */
const DICTIONARY = (Object.keys(Tables) as TableName[]).flatMap((table) =>
  columnsOfTable(table).map(({ name, type, nullable, description, values }) => [
    table,
    name,
    type === 'array' ? 'array (JSON)' : type,
    nullable ? 1 : 0,
    description,
    values?.join(', ') ?? null,
  ]),
);

const VIEWS_HASH = createHash('sha256')
  .update(JSON.stringify([VIEWS, DICTIONARY]))
  .digest('hex')
  .slice(0, 16);

/** The schema version that this program writes. */
export const VERSION = MIGRATIONS.length;

/** The schema version that a database file has; 0 is an empty one. */
export function versionOf(db: Database): number {
  return db.pragma('user_version', { simple: true }) as number;
}

/** Brings a database to the present schema. Throws nothing of its own: the caller has checked that it is not newer. */
export function migrate(db: Database): void {
  db.exec('CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, hash TEXT) STRICT');
  const record = db.prepare('INSERT INTO migration (version, name) VALUES (?, ?)');
  for (let version = versionOf(db); version < VERSION; version++) {
    const step = MIGRATIONS[version]!;
    db.transaction(() => {
      step.up(db);
      record.run(version + 1, step.name);
      db.pragma(`user_version = ${version + 1}`);
    })();
  }
  layViews(db);
}

function layViews(db: Database): void {
  const laid = db.prepare("SELECT hash FROM migration WHERE version = 0 AND name = 'views'").pluck().get();
  if (laid === VIEWS_HASH) return;
  db.transaction(() => {
    for (const old of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'view'").pluck().all()) db.exec(`DROP VIEW "${old}"`);
    for (const [name, body] of Object.entries(VIEWS)) db.exec(`CREATE VIEW ${name} AS ${body}`);
    db.exec('DROP TABLE IF EXISTS dictionary');
    db.exec(`CREATE TABLE dictionary ("table" TEXT NOT NULL, "column" TEXT NOT NULL, type TEXT NOT NULL, nullable INTEGER NOT NULL,
      description TEXT NOT NULL, "values" TEXT, PRIMARY KEY ("table", "column")) STRICT`);
    const say = db.prepare('INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?)');
    for (const row of DICTIONARY) say.run(...row);
    db.prepare("INSERT OR REPLACE INTO migration (version, name, hash) VALUES (0, 'views', ?)").run(VIEWS_HASH);
  })();
}
