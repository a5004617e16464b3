import type { Database, Statement } from 'better-sqlite3';
import type { Failure } from '../../schemas/schemas.js';
import type { Marks, Writing } from './writing.js';

/** What the store knows of a file of the corpus, to tell whether it must be opened again. */
export interface FileState extends Marks {
  path: string;
  size: number;
  /** Milliseconds since 1970, whole. */
  mtime: number;
}

/** What is known of a file, as one text: where it is the same as before, there is nothing to do. */
export const markOf = ({ size, mtime, metadata }: Pick<FileState, 'size' | 'mtime' | 'metadata'>, rules: string): string =>
  `${size} ${mtime} ${metadata} ${rules}`;
const MARK = "size || ' ' || mtime || ' ' || metadata || ' ' || rules";

/** What the store knows of a source, to tell whether it must be extracted again. */
interface SourceState extends Marks {
  id: number;
  sha256: string;
}

export interface Counts {
  sources: number;
  articles: number;
  figures: number;
  facts: number;
  failures: number;
}

/** What was read when: files, failures and runs. */
export interface Ledger {
  /** The marks of all files, by path. */
  files(): Map<string, string>;
  sourceState(path: string): SourceState | undefined;
  /** The file's number; from now on it counts as half read, until it is closed. */
  openFile(path: string): number;
  /** The file was read to its end: sources of it that were not `seen` (by number) are gone with their facts. Returns how many. */
  closeFile(file: number, state: FileState, seen: ReadonlySet<number>): number;
  /** The file is no longer in the corpus. Returns how many sources went with it. */
  removeFile(path: string): number;
  /** The failures of a file (or of the corpus' metadata.csv) replace those it had. */
  fail(file: string, failures: readonly Failure[]): void;
  startRun(run: { corpus: string; version: string; rules: string; started: string }): number;
  finishRun(id: number, finished: string, counts: Counts & { extracted: number; removed: number }): void;
  counts(): Counts;
}

/** A size that no file has: the file was opened and not read to its end. */
const HALF_READ = -1;

export function ledgerOf(db: Database, writing: Writing | null): Ledger {
  const prepared = new Map<string, Statement>();
  const one = (sql: string): Statement => {
    const known = prepared.get(sql) ?? db.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const writer = (): Writing => {
    if (!writing) throw new Error('the store is open for reading only');
    return writing;
  };
  const drop = (ids: readonly number[]): number => {
    for (const id of ids) writer().remove(id);
    return ids.length;
  };
  return {
    files() {
      return new Map(one(`SELECT path, ${MARK} FROM file`).raw().all() as [path: string, mark: string][]);
    },
    sourceState: (path) => one('SELECT id, sha256, metadata, rules FROM source WHERE path = ?').get(path) as SourceState | undefined,
    openFile(path) {
      const row = one(`INSERT INTO file (path, size, mtime, metadata, rules) VALUES (?, ${HALF_READ}, 0, '', '')
        ON CONFLICT (path) DO UPDATE SET size = ${HALF_READ} RETURNING id`).get(path) as { id: number };
      return row.id;
    },
    closeFile(file, state, seen) {
      const ids = one('SELECT id FROM source WHERE file = ?').pluck().all(file) as number[];
      const gone = drop(ids.filter((id) => !seen.has(id)));
      one('UPDATE file SET size = ?, mtime = ?, metadata = ?, rules = ? WHERE id = ?').run(
        state.size,
        state.mtime,
        state.metadata,
        state.rules,
        file,
      );
      return gone;
    },
    removeFile(path) {
      const ids = one('SELECT source.id FROM source JOIN file ON file.id = source.file WHERE file.path = ?').pluck().all(path) as number[];
      const gone = drop(ids);
      one('DELETE FROM file WHERE path = ?').run(path);
      one('DELETE FROM failure WHERE file = ?').run(path);
      return gone;
    },
    fail(file, failures) {
      one('DELETE FROM failure WHERE file = ?').run(file);
      const add = one('INSERT INTO failure (file, path, code, message) VALUES (?, ?, ?, ?)');
      for (const { path, code, message } of failures) add.run(file, path, code, message);
    },
    startRun: ({ corpus, version, rules, started }) =>
      Number(
        one('INSERT INTO run (corpus, version, rules, started) VALUES (?, ?, ?, ?)').run(corpus, version, rules, started).lastInsertRowid,
      ),
    finishRun(id, finished, c) {
      one(`UPDATE run SET finished = ?, sources = ?, articles = ?, figures = ?, facts = ?, failures = ?, extracted = ?, removed = ?
        WHERE id = ?`).run(finished, c.sources, c.articles, c.figures, c.facts, c.failures, c.extracted, c.removed, id);
    },
    counts: () =>
      one(`SELECT (SELECT count(*) FROM source) AS sources, (SELECT count(*) FROM article) AS articles,
        (SELECT count(*) FROM figure) AS figures, (SELECT count(*) FROM fact) AS facts,
        (SELECT count(*) FROM failure) AS failures`).get() as Counts,
  };
}
