import type { Store } from '../store/store.js';
import { allOf, type Condition, type Sql } from './conditions.js';
import { narrowFacts } from './narrow.js';

/** Few enough to be gathered and sorted; more of them are met soon enough by going through all in order. */
const FEW = 20_000;
/** So many facts, evenly spread, are looked at to tell how common a conjunction is; so many of them make it common. */
const SAMPLE = 1000;
const COMMON = 3;

/** How a question is to be answered: gathered by an index and sorted, or met on a walk; and its condition for that. */
export interface Plan {
  few: boolean;
  where: Sql;
}

/** Weighs the conditions of a question: where an index knows few hits it is used, else a walk will meet them soon. */
export function planOf(store: Store, conditions: readonly Condition[]): Plan {
  const exact = allOf(conditions);
  const counted = conditions.filter(({ hits }) => hits !== undefined);
  const rare = counted.filter(({ hits }) => isFew(store, hits!));
  if (rare.length > 0) return { few: true, where: allOf([...conditions, ...rare.flatMap(({ implied }) => implied ?? [])]) };
  if (conditions.length === counted.length && conditions.length < 2) return { few: false, where: exact };
  if (isCommon(store, exact)) return { few: false, where: exact };
  const all = allOf([...conditions, ...conditions.flatMap(({ implied }) => implied ?? [])]);
  const few = isFew(store, { sql: `SELECT 1 FROM ${narrowFacts(all.sql)} WHERE ${all.sql}`, params: all.params });
  return { few, where: few ? all : exact };
}

const isFew = (store: Store, { sql, params }: Sql) =>
  Number(store.get(`SELECT count(*) AS n FROM (SELECT * FROM (${sql}) LIMIT ${FEW + 1})`, params)?.n) <= FEW;

function isCommon(store: Store, { sql, params }: Sql): boolean {
  const most = Number(store.get('SELECT max(id) AS n FROM fact')?.n ?? 0);
  const step = Math.max(1, Math.floor(most / SAMPLE));
  const spots = `WITH RECURSIVE spot (n) AS (SELECT 1 UNION ALL SELECT n + ${step} FROM spot WHERE n + ${step} <= ${most}) SELECT n FROM spot`;
  const found = store.get(`SELECT count(*) AS n FROM ${narrowFacts(sql)} WHERE row IN (${spots}) AND ${sql}`, params);
  return Number(found?.n) >= COMMON;
}
