import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Extraction, Judgement, Source } from '../../schemas/schemas.js';
import { changeLogOf } from './changes.js';
import { settle } from './claims.js';
import { type CopyOptions, copyDataset } from './copy.js';
import { fillingOf } from './filling.js';
import { checkWith, type Placed, replaceFindings, unchecked } from './findings.js';
import { forget, judge } from './judgements.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { migrate, VERSION, versionOf } from './migrations.js';
import { type Reading, type Row, readingOf, type Value } from './rows.js';
import { type Marks, writingOf } from './writing.js';

export { CONTENT, type Content, differences } from './changes.js';

export { type Compared, type Comparing, compare, inBase, type Stand, standOf } from './comparing.js';
export type { CopyOptions } from './copy.js';
export { CORRECTS, type Placed } from './findings.js';
export { type Firmness, firmnessOf, type Told } from './firmness.js';

export { claimOf, dimensionOf } from './keys.js';
export { type Counts, type FileState, markOf } from './ledger.js';
export { lockWriter } from './lock.js';
export { codePoints, codeUnits, lengthOf } from './offsets.js';
export type { Row, Value } from './rows.js';
export { SpanError } from './spans.js';
export { revises } from './verdicts.js';
export { ENTITY_TEXT, INDICATOR_TEXT, INFERRED, LIMITS, limit, QUOTE, quoteOf } from './views.js';
export { phraseOf } from './words.js';
export type { Marks } from './writing.js';

/** What stands in the way of opening a store, as one line for the person who asked. */
export class StoreError extends Error {
  override name = 'StoreError';
}

/** A database of facts. Offsets in it are Unicode code points. Reading goes through the views of `views.ts`; writing through methods. */
export interface Store extends Ledger {
  readonly file: string;
  /** Rows of a reading statement, all at once. */
  all(sql: string, params?: readonly Value[]): Row[];
  /** Rows of a reading statement, one at a time: memory stays flat. The store must not be written to meanwhile. */
  iterate(sql: string, params?: readonly Value[]): IterableIterator<Row>;
  /** The same as arrays of values, for passes over a million rows. */
  lines(sql: string, params?: readonly Value[]): IterableIterator<Value[]>;
  /** The first row, if any. */
  get(sql: string, params?: readonly Value[]): Row | undefined;
  /**
   * Answers one reading statement that a person wrote, rows as arrays. Throws StoreError where it is wrong, or none that reads.
   */
  ask(sql: string): { columns: string[]; rows: IterableIterator<Value[]> };
  /** One transaction around `work`, which must not be asynchronous; what it throws undoes it all. */
  transaction<T>(work: () => T): T;
  /**
   * Replaces what a source had by its extraction, whose offsets are UTF-16 code units and become code points here. Everything is verified
   * first: a span that does not cut out its own text throws SpanError and nothing is written. Returns the source's number.
   */
  writeExtraction(source: Source, extraction: Extraction, marks?: Marks & { file?: number }): number;
  /**
   * Begins to fill a store that holds no source yet: what questions alone need is missing until `settle`, after a run that was killed until the
   * next. Does nothing to a store with sources.
   */
  fill(): void;
  /** Works out claims and entities from what changed since last time. Returns how many claims were worked out. */
  settle(): number;
  /** Names the checks that look next, by a hash of their code: where others looked last, all counts as unchecked. After `settle`. */
  checkWith(checks: string): void;
  /** What the checks have not seen since it changed; see checktables.ts. */
  unchecked(): string[];
  /** Findings replace those of the unchecked subjects, which count as checked then; what people said of findings stays. Returns how many there are. */
  replaceFindings(findings: readonly Placed[]): number;
  /** Writes what a person said of a fact or finding, in place of what was said of it before. */
  judge(judgement: Judgement): void;
  /** Takes back what was said of a subject; returns whether anything was. */
  forget(subject: string): boolean;
  /** Writes a copy with the dataset alone to a new file (copy.ts). Throws what SQLite throws. */
  copy(to: string, options?: CopyOptions): void;
  close(): void;
}

interface OpenOptions {
  /** For questions: the file must exist, and nothing can be written. */
  readonly?: boolean;
  /** Read the file where it lies, for questions; what is mapped counts as memory. As `readonly` where absent. */
  mapped?: boolean;
}

/**
 * Opens a store, making or upgrading it where it may be written. Throws StoreError where the file is missing (readonly), is no database
 * of ours, or was written by a newer version of this program.
 */
export function openStore(file: string, { readonly = false, mapped = readonly }: OpenOptions = {}): Store {
  const db = connect(file, readonly, mapped);
  let run: number | null = null;
  const filling = fillingOf(db);
  const writing = readonly
    ? null
    : writingOf(
        db,
        changeLogOf(db, () => run),
        filling,
      );
  const ledger = ledgerOf(db, writing);
  const prepared = new Map<string, Reading>();
  const statement = (sql: string): Reading => {
    let found = prepared.get(sql);
    if (!found) {
      found = readingOf(db.prepare(sql));
      // A busy statement cannot run twice, and questions are many: keep few.
      if (prepared.size < 100) prepared.set(sql, found);
    }
    return found;
  };
  const transaction = <T>(work: () => T): T => {
    try {
      return db.transaction(() => {
        const done = work();
        writing?.finish();
        return done;
      })();
    } catch (error) {
      writing?.abandon();
      throw error;
    }
  };
  return {
    ...ledger,
    startRun(begun) {
      run = ledger.startRun(begun);
      return run;
    },
    file,
    all: (sql, params = []) => statement(sql).all(params),
    get: (sql, params = []) => statement(sql).get(params),
    iterate: (sql, params = []) => readingOf(db.prepare(sql)).iterate(params),
    lines: (sql, params = []) =>
      db
        .prepare(sql)
        .raw()
        .iterate(...params) as IterableIterator<Value[]>,
    ask(sql) {
      let asked: Sqlite.Statement;
      try {
        asked = db.prepare(sql);
      } catch (error) {
        throw new StoreError(messageOf(error));
      }
      if (!asked.reader || !asked.readonly) throw new StoreError('only a statement that reads (SELECT …) is answered');
      return { columns: asked.columns().map(({ name }) => name), rows: asked.raw().iterate() as IterableIterator<Value[]> };
    },
    transaction,
    writeExtraction(source, extraction, marks) {
      if (!writing) throw new StoreError(`${file} is open for reading only`);
      const owner = marks?.file ?? ledger.openFile(source.path.split('#')[0] ?? source.path);
      const write = () => writing.write(owner, source, extraction, marks ?? { rules: '', metadata: '' });
      // What is wrong is found before anything is written. A savepoint a source, inside the caller's transaction, would copy each page that the
      // source touches and flush full text: a third of all writing.
      return db.inTransaction ? write() : transaction(write);
    },
    fill: () => filling.begin(),
    settle: () => settle(db, filling),
    checkWith: (checks) => checkWith(db, checks),
    unchecked: () => unchecked(db),
    replaceFindings: (findings) => replaceFindings(db, findings),
    judge: (judgement) => judge(db, judgement),
    forget: (subject) => forget(db, subject),
    copy: (to, options) => copyDataset(file, to, options),
    close: () => {
      if (!readonly && db.open) {
        db.pragma('optimize');
        db.pragma('incremental_vacuum'); // Lists of what changed come and go with each run; the file gives back what they took.
      }
      db.close();
    },
  };
}

function connect(file: string, readonly: boolean, mapped: boolean): Sqlite.Database {
  if (readonly && !existsSync(file)) throw new StoreError(`no database at ${file}; make one with: shuzheng run CORPUS --db ${file}`);
  if (!readonly) mkdirSync(dirname(resolve(file)), { recursive: true });
  const fresh = !existsSync(file);
  let db: Sqlite.Database;
  try {
    db = new Sqlite(file, { readonly, timeout: 5000 });
  } catch (error) {
    throw new StoreError(`cannot open ${file}: ${messageOf(error)}`);
  }
  try {
    const version = versionOf(db);
    if (version > VERSION) throw new StoreError(`${file} was written by a newer shuzheng (schema ${version}; this one knows ${VERSION})`);
    if (version === 0 && db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() !== 0)
      throw new StoreError(`${file} is a database, but none of shuzheng's`);
    if (readonly) {
      if (version < VERSION) throw new StoreError(`${file} has an older schema (${version}); run shuzheng once on it to upgrade it`);
      db.pragma('query_only = ON');
    } else {
      if (fresh) {
        db.pragma('page_size = 8192'); // Texts of one or two thousand characters fill pages of 4096 badly.
        db.pragma('auto_vacuum = INCREMENTAL');
      }
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma('foreign_keys = ON');
      migrate(db);
    }
    // Questions read the file where it lies, as far as SQLite maps one (2 GB), and keep little beside it; to a writer what it maps would count
    // as memory that grows with the corpus.
    db.pragma(`cache_size = ${readonly ? -16384 : -32768}`);
    if (mapped) db.pragma('mmap_size = 2147418112');
    return db;
  } catch (error) {
    db.close();
    if (fresh) rmSync(file, { force: true });
    if (error instanceof StoreError) throw error;
    throw new StoreError(`cannot use ${file}: ${messageOf(error)}`);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
