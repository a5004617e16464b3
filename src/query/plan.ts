import type { Store } from '../store/store.js';
import { allOf, type Condition, type Sql } from './condition.js';
import { narrowFacts } from './narrow.js';

/** Few enough to be gathered and sorted; more of them are met soon enough by going through all in order. */
const FEW = 20_000;
/** So many facts, evenly spread, are looked at to tell whether a conjunction is common enough to be met on a walk. */
const SAMPLE = 1000;

/** How a question is to be answered: gathered by an index and sorted, or met on a walk; and its condition for that. */
export interface Plan {
  few: boolean;
  where: Sql;
}

/**
 * Weighs the conditions of a question of which `wanted` answers are wanted (-1: all). Where an index knows few hits they are gathered and sorted;
 * else a walk will meet answers soon.
 */
export function planOf(store: Store, conditions: readonly Condition[], wanted = -1): Plan {
  const exact = allOf(conditions);
  const last = Number(store.get('SELECT max(id) AS n FROM fact')?.n ?? 0);
  // Sorting h hits costs about what it costs to walk past wanted × facts / h.
  const few = wanted < 0 ? FEW : Math.min(FEW, Math.max(500, Math.round(Math.sqrt(wanted * last))));
  const counted = conditions.filter(({ hits }) => hits !== undefined);
  const rare = counted.filter(({ hits }) => atMost(store, hits!, few));
  if (rare.length > 0) return { few: true, where: allOf([...conditions, ...rare.flatMap(({ implied }) => implied ?? [])]) };
  if (conditions.length === counted.length && conditions.length < 2) return { few: false, where: exact };
  if (isCommon(store, exact, last)) return { few: false, where: exact };
  // none of a thousand: few of all, by all that indexes know
  return { few: true, where: allOf([...conditions, ...conditions.flatMap(({ implied }) => implied ?? [])]) };
}

const atMost = (store: Store, { sql, params }: Sql, most: number) =>
  Number(store.get(`SELECT count(*) AS n FROM (SELECT * FROM (${sql}) LIMIT ${most + 1})`, params)?.n) <= most;

function isCommon(store: Store, { sql, params }: Sql, last: number): boolean {
  const step = Math.max(1, Math.floor(last / SAMPLE));
  const spots = `WITH RECURSIVE spot (n) AS (SELECT 1 UNION ALL SELECT n + ${step} FROM spot WHERE n + ${step} <= ${last}) SELECT n FROM spot`;
  return store.get(`SELECT 1 AS yes FROM ${narrowFacts(sql)} WHERE row IN (${spots}) AND ${sql} LIMIT 1`, params) !== undefined;
}
