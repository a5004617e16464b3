import { Severity, type TableName, Tables } from '../../schemas/schemas.js';
import type { Row, Store, Value } from '../store/store.js';

/**
 * The dataset's order: by path and offset where a row has a place, else by what is unique. Tables with a place are read source by source, claims
 * in batches of ids, findings by severity, so that a million rows are never sorted at once.
 */
const ORDER: Readonly<Record<TableName, string>> = {
  figures: 'start, "end"',
  facts: 'start, "end", length(id), id',
  claims: 'id',
  findings: 'id',
  articles: 'start',
  entities: 'id',
  sources: 'path',
  unread: 'start, "end"',
  failures: 'path, code, message',
};
const PLACED: readonly TableName[] = ['figures', 'facts', 'articles', 'unread', 'sources'];

/** Columns that SQLite holds as JSON. */
const LISTS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  facts: ['inferred'],
  claims: ['facts'],
  findings: ['facts', 'articles'],
  entities: ['aliases'],
};

export const columnsOf = (table: TableName): string[] => Object.keys(Tables[table].shape);

/** A value of the dataset: lists are lists. */
export type Cell = string | number | null | string[];
export type DataRow = Record<string, Cell>;

/** A row of a view as the dataset gives it: lists parsed, nothing else changed. */
export function dataRow(table: TableName, row: Row): DataRow {
  const lists = LISTS[table];
  if (!lists) return row;
  const out: DataRow = { ...row };
  for (const column of lists) if (typeof out[column] === 'string') out[column] = JSON.parse(out[column]);
  return out;
}

/** All rows of a table in the dataset's order and columns, one at a time; `without` leaves columns out. */
export function* tableRows(store: Store, table: TableName, without: readonly string[] = []): Generator<DataRow> {
  const columns = columnsOf(table).filter((column) => !without.includes(column));
  const select = `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM ${table}`;
  const order = `ORDER BY ${ORDER[table]}`;
  if (table === 'claims') yield* claimRows(store, keys(store, CLAIMS), columns);
  else if (table === 'findings')
    for (const severity of SEVERITIES) yield* rowsOf(table, store.iterate(`${select} WHERE severity = ? ${order}`, [severity]));
  else if (PLACED.includes(table))
    for (const path of keys(store, SOURCES)) yield* rowsOf(table, store.all(`${select} WHERE path = ? ${order}`, [path]));
  else yield* rowsOf(table, store.iterate(`${select} ${order}`));
}

function* rowsOf(table: TableName, rows: Iterable<Row>): Generator<DataRow> {
  for (const row of rows) yield dataRow(table, row);
}

const SEVERITIES = Severity.options;
/** Both are read off an index. Every claim has facts. */
const CLAIMS = 'SELECT DISTINCT claim AS key FROM fact WHERE claim IS NOT NULL ORDER BY claim';
const SOURCES = 'SELECT path AS key FROM source INDEXED BY sqlite_autoindex_source_1 ORDER BY path';

function* keys(store: Store, sql: string): Generator<Value> {
  for (const { key } of store.iterate(sql)) yield key!;
}

/** Claims by id, which must rise. Asked for in this way, SQLite looks them up; joined, it would make all of them each time. */
export function* claimRows(store: Store, ids: Iterable<Value>, columns: readonly string[]): Generator<DataRow> {
  const list = columns.map((column) => `"${column}"`).join(', ');
  const sql = `SELECT ${list} FROM claims WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`;
  for (const batch of batches(ids)) yield* rowsOf('claims', store.all(sql, [JSON.stringify(batch)]));
}

/** So many rows are fetched at a time. */
const BATCH = 200;

export function* batches<T>(all: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const one of all) {
    batch.push(one);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
