import { FigureKind } from '../../schemas/schemas.js';
import type { Store, Value } from '../store/store.js';
import { allOf, type Condition, type Sql } from './condition.js';
import { conditionsOf } from './conditions.js';
import { type FactView, FilterError } from './filter.js';
import { narrowFacts } from './narrow.js';
import { DATASET, type Key, keysOfColumns, orderOf } from './order.js';
import { COARSE, type Plan, planOf } from './plan.js';

/** How much of an answer is wanted; -1 is all. */
interface Part {
  limit: number;
  offset: number;
}

/**
 * The rows of `fact` that a view lets through, in its order (the dataset's where it does not sort), one at a time. Throws FilterError.
 */
export function* chosenRows(store: Store, view: FactView): Generator<number> {
  const conditions = conditionsOf(view);
  const part = { limit: whole(view.limit ?? -1), offset: whole(view.offset ?? 0) };
  const keys = keysOfColumns(view.sort ?? []);
  const plan = planOf(store, conditions, part.limit < 0 ? -1 : part.limit + part.offset);
  const [first, ...more] = keys;
  if (first === undefined) yield* placed(store, plan, part);
  else if (plan.few || part.limit < 0 || more.length > 0 || !(first.column in INDEXED)) yield* sorted(store, plan, keys, part);
  else yield* byIndex(store, conditions, plan, first, part);
}

function whole(n: number): number {
  if (!Number.isSafeInteger(n)) throw new FilterError(`not a whole number: ${n}`);
  return n;
}

/** In the dataset's order. */
function* placed(store: Store, plan: Plan, part: Part): Generator<number> {
  if (plan.few) return yield* sorted(store, plan, [], part);
  const { where } = plan;
  yield* rows(
    store,
    `SELECT row FROM ${narrowFacts(`${where.sql} ${PLACES}`, { walk: true })} WHERE ${where.sql} ORDER BY ${PLACES}`,
    where.params,
    part,
  );
}

const PLACES = orderOf(DATASET);

/** All that fulfil the condition, sorted. */
function sorted(store: Store, { where, unindexed }: Plan, keys: readonly Key[], part: Part): Generator<number> {
  const order = orderOf([...keys, ...DATASET]);
  const columns = [...new Set([...keys, ...DATASET].map(({ column }) => `"${column}"`))].join(', ');
  const gathered = `SELECT row, ${columns} FROM ${narrowFacts(`${columns} ${where.sql}`, { unindexed })} WHERE ${where.sql}`;
  return rows(store, `WITH hit AS MATERIALIZED (${gathered}) SELECT row FROM hit ORDER BY ${order}`, where.params, part);
}

function* rows(store: Store, sql: string, params: readonly Value[], { limit, offset }: Part): Generator<number> {
  for (const { row } of store.iterate(`${sql} LIMIT ${limit} OFFSET ${offset}`, params)) yield Number(row);
}

/** Columns that an index has in order: the entries of that index that fulfil a condition on the column. */
const INDEXED: Readonly<Record<string, (condition: string) => string>> = {
  indicator: (condition) => `SELECT 1 FROM fact WHERE indicator ${condition}`,
  until: (condition) => `SELECT 1 FROM fact WHERE coalesce(period_end, period_start) ${condition}`,
  published: (condition) => `SELECT 1 FROM article JOIN figure ON figure.article = article.id WHERE published ${condition}`,
  // within each kind: all of them are asked for
  value: (condition) => `SELECT id FROM figure WHERE kind IN (${KINDS}) AND value ${condition}`,
};
const KINDS = FigureKind.options.map((kind) => `'${kind}'`).join(', ');

/**
 * The first facts by a column with an index. Many may have the same value: the value at the end of what is wanted is found first; what comes
 * before it is sorted, and those that have it follow in the dataset's order.
 */
function* byIndex(store: Store, conditions: readonly Condition[], plan: Plan, key: Key, part: Part): Generator<number> {
  const last = edge(store, plan.where, key, part.limit + part.offset);
  if (last === undefined) return yield* sorted(store, plan, [key], part);
  const { column, down } = key;
  const among = (sign: string): Condition => {
    const hits = { sql: INDEXED[column]!(`${sign} ?`), params: [last] };
    const implied = column === 'value' ? { sql: `figure_row IN (${hits.sql})`, params: [last] } : undefined;
    return { sql: `"${column}" ${sign} ?`, params: [last], hits, implied };
  };
  let { limit, offset } = part;
  // What comes before the edge is fewer than are wanted, and by this index has been met once already.
  const more = among(down ? '>' : '<');
  const where = allOf([...conditions, more, ...(more.implied ? [more.implied] : [])]);
  const before: Plan = { few: true, where, unindexed: otherThan(column) };
  for (const row of sorted(store, before, [key], { limit: limit + offset, offset: 0 })) {
    if (offset > 0) offset--;
    else {
      limit--;
      yield row;
    }
  }
  yield* placed(store, planOf(store, [...conditions, among('=')], limit + offset), { limit, offset });
}

/** Columns whose index must not be taken while the order is that of another. */
const otherThan = (column: string) => COARSE.filter((name) => name !== column && !(name === 'kind' && column === 'value'));

/** The value of the nth fact by a column with an index; undefined where fewer have one. */
function edge(store: Store, { sql, params }: Sql, { column, down }: Key, n: number): Value | undefined {
  if (n === 0) return undefined;
  const unindexed = otherThan(column);
  const first = (more: string, cut: string) =>
    store.all(
      `SELECT "${column}" AS value FROM ${narrowFacts(`${column} ${sql} ${more}`, { unindexed })} WHERE ${sql} AND "${column}" IS NOT NULL${more}
       ORDER BY "${column}" ${down ? 'DESC' : 'ASC'} ${cut}`,
      params,
    );
  if (column !== 'value') return first('', `LIMIT 1 OFFSET ${n - 1}`)[0]?.value;
  // kind by kind, the one with the most extreme first: of the others only what is beyond the nth so far matters
  const extremes = FigureKind.options.flatMap((kind) => {
    const value = store.get(`SELECT ${down ? 'max' : 'min'}(value) AS value FROM figure WHERE kind = ?`, [kind])?.value;
    return typeof value === 'number' ? [{ kind, value }] : [];
  });
  let best: number[] = [];
  for (const { kind } of extremes.sort((a, b) => (down ? b.value - a.value : a.value - b.value))) {
    const bound = best[n - 1] === undefined ? '' : ` AND value ${down ? '>' : '<'} ${best[n - 1]}`;
    const found = first(` AND kind = '${kind}'${bound}`, `LIMIT ${n}`).map(({ value }) => Number(value));
    best = [...best, ...found].sort((a, b) => (down ? b - a : a - b));
  }
  return best[n - 1];
}
