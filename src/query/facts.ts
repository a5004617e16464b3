import type { FactRow } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';
import { chosenRows } from './chosen.js';
import { allOf, type Sql } from './condition.js';
import { conditionsOf } from './conditions.js';
import type { FactView } from './filter.js';
import { narrowFacts } from './narrow.js';
import { columnsOf, type DataRow, dataRow } from './tables.js';

/** So many facts are fetched at a time. */
const BATCH = 200;

/** Facts that a view lets through, with the columns of the dataset, in its order or the dataset's. Throws FilterError. */
export function* queryFacts(store: Store, view: FactView): Generator<DataRow & FactRow> {
  // Which facts, and in what order, is settled on their numbers first: quotes are fetched for what is given out, never sorted.
  const select = `SELECT ${columnsOf('facts')
    .map((column) => `facts."${column}"`)
    .join(', ')} FROM json_each(?) AS chosen CROSS JOIN facts ON facts.row = chosen.value ORDER BY chosen.key`;
  let batch: number[] = [];
  for (const row of chosenRows(store, view)) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield* fetched(store, select, batch);
    batch = [];
  }
  if (batch.length > 0) yield* fetched(store, select, batch);
}

function* fetched(store: Store, select: string, batch: readonly number[]): Generator<DataRow & FactRow> {
  for (const row of store.all(select, [JSON.stringify(batch)])) yield dataRow('facts', row) as DataRow & FactRow;
}

/** How many facts a view lets through, whatever its limit. Throws FilterError. */
export function countFacts(store: Store, view: FactView): number {
  const { sql, params } = chosenSql(view, []);
  return Number(store.get(`SELECT count(*) AS n FROM (${sql})`, params)?.n ?? 0);
}

/** A statement for the facts of a view with some columns, in no order. Throws FilterError. */
export function chosenSql(view: FactView, columns: readonly string[]): Sql {
  const conditions = conditionsOf(view);
  const { sql, params } = allOf([...conditions, ...conditions.flatMap(({ implied }) => implied ?? [])]);
  const list = ['row', ...columns.map((column) => `"${column}"`)].join(', ');
  return { sql: `SELECT ${list} FROM ${narrowFacts(`${list} ${sql}`)} WHERE ${sql}`, params };
}

/** Facts by id, in the order asked for; ids that are not there are left out. Rows carry the publisher beside the dataset's columns. */
export function factsById(store: Store, ids: readonly string[]): DataRow[] {
  if (ids.length === 0) return [];
  const columns = [...columnsOf('facts'), 'publisher'].map((column) => `"${column}"`).join(', ');
  const keys = [...new Set(ids.map((id) => id.split('.')[0]!))];
  const rows = store.all(`SELECT ${columns} FROM facts WHERE figure IN (SELECT value FROM json_each(?))`, [JSON.stringify(keys)]);
  const byId = new Map(rows.map((row) => [String(row.id), dataRow('facts', row)]));
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
}
