import type { TableName } from '../../schemas/schemas.js';
import type { Store, Value } from '../store/store.js';
import { chosenRows } from './chosen.js';
import { allOf, type Sql } from './condition.js';
import { conditionsOf } from './conditions.js';
import { chosenSql } from './facts.js';
import type { FactView } from './filter.js';
import { batches, claimRows, columnsOf, type DataRow, dataRow } from './tables.js';

/** The tables that belong to facts: what was chosen of them can be followed from each to the others. */
export const PORTIONED = [
  'figures',
  'facts',
  'claims',
  'findings',
  'articles',
  'entities',
  'sources',
] as const satisfies readonly TableName[];
export type Portioned = (typeof PORTIONED)[number];

/**
 * The rows of a table that the facts of a view stand on, in the dataset's order and columns: their figures, the articles and sources they stand
 * in, the entities they are about with what those lie in, the claims they support and the findings that speak of them. What is placed is read in
 * the order of the facts, so that memory stays flat. Throws FilterError.
 */
export function* portionRows(store: Store, table: Portioned, view: FactView, without: readonly string[] = []): Generator<DataRow> {
  const columns = columnsOf(table).filter((column) => !without.includes(column));
  if (table === 'claims') return yield* claimRows(store, named(store, table, view), columns);
  const list = columns.map((column) => `told."${column}"`).join(', ');
  const keys = table in STAND ? distinct(ofFacts(store, STAND[table]!, chosenRows(store, unsorted(view)))) : named(store, table, view);
  for (const batch of batches(keys)) {
    const sql = `SELECT ${list} FROM json_each(?) AS chosen CROSS JOIN ${TOLD[table]} ORDER BY chosen.key`;
    for (const row of store.all(sql, [JSON.stringify(batch)])) yield dataRow(table, row);
  }
}

/** The dataset has an order of its own. */
const unsorted = ({ sort: _sort, ...view }: FactView): FactView => view;

/** What a fact stands on, by number: figures, articles and sources of facts in order come in order. */
const STAND: Readonly<Partial<Record<Portioned, string>>> = {
  facts: 'fact.id',
  figures: 'fact.figure',
  articles: 'figure.article',
  sources: 'article.source',
};

/** The rows of each table by the keys that are chosen; `told` is the table's view. */
const TOLD: Readonly<Record<Exclude<Portioned, 'claims'>, string>> = {
  facts: 'facts AS told ON told.row = chosen.value',
  figures: 'figure JOIN figures AS told ON told.id = figure.key WHERE figure.id = chosen.value',
  articles: `article JOIN source ON source.id = article.source JOIN articles AS told ON told.path = source.path AND told.start = article.start
    WHERE article.id = chosen.value`,
  sources: 'source JOIN sources AS told ON told.path = source.path WHERE source.id = chosen.value',
  findings: 'findings AS told ON told.id = chosen.value',
  entities: 'entities AS told ON told.id = chosen.value',
};

function* ofFacts(store: Store, stand: string, rows: Iterable<number>): Generator<number> {
  const from = 'fact JOIN figure ON figure.id = fact.figure JOIN article ON article.id = figure.article';
  const sql = `SELECT ${stand} AS key FROM json_each(?) AS chosen CROSS JOIN ${from} WHERE fact.id = chosen.value ORDER BY chosen.key`;
  for (const batch of batches(rows)) for (const { key } of store.all(sql, [JSON.stringify(batch)])) yield Number(key);
}

/** Each once, where the same ones come together. */
function* distinct<T>(keys: Iterable<T>): Generator<T> {
  let last: T | undefined;
  for (const key of keys) {
    if (key !== last) yield key;
    last = key;
  }
}

/** Keys of claims, entities and findings, in the dataset's order. */
function* named(store: Store, table: Portioned, view: FactView): Generator<Value> {
  const facts = (column: string) => {
    const { sql, params } = limited(store, view, column);
    return { sql: `SELECT "${column}" FROM (${sql}) WHERE "${column}" IS NOT NULL`, params };
  };
  const { sql, params } =
    table === 'claims'
      ? wrapped(facts('claim'), (chosen) => `SELECT DISTINCT claim AS key FROM (${chosen}) ORDER BY 1`)
      : table === 'entities'
        ? wrapped(facts('entity_id'), ancestry)
        : wrapped(facts('id'), speaking);
  for (const { key } of store.iterate(sql, params)) yield key!;
}

const wrapped = ({ sql, params }: { sql: string; params: Value[] }, by: (sql: string) => string) => ({ sql: by(sql), params });

/** A limit chooses by order, so that which facts there are is settled first. */
function limited(store: Store, view: FactView, column: string): Sql {
  if (view.limit === undefined && !view.offset) return chosenSql(view, [column]);
  const rows = JSON.stringify([...chosenRows(store, unsorted(view))]);
  return { sql: `SELECT row, "${column}" FROM facts WHERE row IN (SELECT value FROM json_each(?))`, params: [rows] };
}

/** A statement for the numbers (`fact.id`) of the facts of a view. Throws FilterError. */
export function rowsOf(store: Store, view: FactView): Sql {
  const { sql, params } = limited(store, view, 'claim');
  return { sql: `SELECT row FROM (${sql})`, params };
}

const ancestry = (ids: string) => `
  WITH RECURSIVE chosen (id) AS (${ids} UNION SELECT entity.parent FROM chosen JOIN entity ON entity.id = chosen.id WHERE entity.parent IS NOT NULL)
  SELECT id AS key FROM chosen ORDER BY 1`;

const speaking = (ids: string) => `
  WITH chosen AS MATERIALIZED (${ids})
  SELECT id AS key FROM finding WHERE EXISTS (SELECT 1 FROM json_each(finding.facts) WHERE json_each.value IN (SELECT id FROM chosen))
  ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, id`;

/** Whether a view asks for anything at all. Throws FilterError. */
export const isPortion = (view: FactView): boolean =>
  allOf(conditionsOf(view)).sql !== '1' || view.limit !== undefined || (view.offset ?? 0) > 0;
