import { type TableName, Tables } from '../../schemas/schemas.js';
import type { Row, Store } from '../store/store.js';

/**
 * The dataset's order: by path and offset where a row has a place, else by what is unique. Tables with a place are read source by source,
 * so that a million rows are never sorted at once.
 */
const ORDER: Readonly<Record<TableName, string>> = {
  figures: 'start, "end"',
  facts: 'start, "end", length(id), id',
  claims: 'id',
  findings: `CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id`,
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
  if (!PLACED.includes(table)) {
    for (const row of store.iterate(`${select} ORDER BY ${ORDER[table]}`)) yield dataRow(table, row);
    return;
  }
  for (const { path } of store.iterate('SELECT path FROM source INDEXED BY sqlite_autoindex_source_1 ORDER BY path'))
    for (const row of store.all(`${select} WHERE path = ? ORDER BY ${ORDER[table]}`, [path!])) yield dataRow(table, row);
}
