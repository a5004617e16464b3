import type { Store } from '../store/store.js';
import { allOf, type Condition, type Sql } from './condition.js';
import { narrowFacts } from './narrow.js';

/** Few enough to be gathered and sorted without looking any further. */
const FEW = 20_000;
/** More than this are never gathered where all are wanted: they would be held and sorted. */
const MOST_GATHERED = 100_000;
/** So many facts, evenly spread, tell how common each condition is, and all of them together. */
const SAMPLE = 1000;

/** How a question is to be answered: gathered by an index and sorted, or met on a walk; and its condition for that. */
export interface Plan {
  few: boolean;
  where: Sql;
  /** Columns whose index finds more than another does. */
  unindexed: readonly string[];
}

/** Columns that an index finds facts by. */
export const COARSE = ['kind', 'sentence', 'claim', 'entity_id', 'indicator', 'path', 'since', 'until', 'published'];

/**
 * Weighs the conditions of a question of which `wanted` answers are wanted (-1: all). Where an index knows few hits they are gathered and sorted.
 * Else a sample tells how soon a walk would meet answers, and how many facts the best index would give to look at.
 */
export function planOf(store: Store, conditions: readonly Condition[], wanted = -1): Plan {
  const exact = allOf(conditions);
  const last = Number(store.get('SELECT max(id) AS n FROM fact')?.n ?? 0);
  // Sorting h hits costs about what it costs to walk past wanted × facts / h.
  const few = wanted < 0 ? FEW : Math.min(FEW, Math.max(500, Math.round(Math.sqrt(wanted * last))));
  const counted = conditions.filter(({ hits }) => hits !== undefined);
  const rare = counted
    .map((condition) => ({ condition, n: hitsUpTo(store, condition.hits!, few + 1) }))
    .filter(({ n }) => n <= few)
    .sort((a, b) => a.n - b.n);
  if (rare.length > 0)
    return gathering(
      conditions,
      rare.map(({ condition }) => condition),
    );
  const walk = { few: false, where: exact, unindexed: [] };
  if (counted.length === 0 || conditions.length < 2) return walk;
  const { shares, all } = sampled(store, conditions, last);
  const [best] = counted.map((condition) => ({ condition, share: shares.get(condition)! })).sort((a, b) => a.share - b.share);
  // what no fact of the sample fulfils may be fulfilled by as many as lie between two of them
  const together = Math.max(
    all,
    Math.min(
      1 / SAMPLE,
      [...shares.values()].reduce((product, share) => product * share, 1),
    ),
  );
  const gather = wanted < 0 ? together * last <= MOST_GATHERED : best!.share * last < wanted / together;
  return gather ? gathering(conditions, [best!.condition]) : walk;
}

/** By the indexes of some conditions, the best first; the others are looked at fact by fact. */
function gathering(conditions: readonly Condition[], by: readonly Condition[]): Plan {
  const ways = by.map((condition, i) => (i === 0 && condition.gather) || (condition.implied ?? null));
  const found = ways.filter((way) => way !== null);
  const named = ways.map((way, i) => (way ?? by[i]!).sql).join(' ');
  return {
    few: true,
    where: allOf([...conditions, ...found]),
    unindexed: COARSE.filter((column) => !new RegExp(`\\b${column}\\b`).test(named)),
  };
}

const hitsUpTo = (store: Store, { sql, params }: Sql, most: number) =>
  Number(store.get(`SELECT count(*) AS n FROM (SELECT * FROM (${sql}) LIMIT ${most})`, params)?.n);

/** The share of facts that fulfil each condition, and all of them; what none of the sample fulfils counts as half of one. */
function sampled(store: Store, conditions: readonly Condition[], last: number): { shares: Map<Condition, number>; all: number } {
  const step = Math.max(1, Math.floor(last / SAMPLE));
  const spots = `WITH RECURSIVE spot (n) AS (SELECT 1 UNION ALL SELECT n + ${step} FROM spot WHERE n + ${step} <= ${last}) SELECT n FROM spot`;
  const whole = allOf(conditions);
  const sums = [whole, ...conditions].map(({ sql }, i) => `coalesce(sum(${sql}), 0) AS sum${i}`);
  const row = store.get(`SELECT count(*) AS n, ${sums} FROM ${narrowFacts(whole.sql)} WHERE row IN (${spots})`, [
    ...whole.params,
    ...whole.params,
  ])!;
  const n = Math.max(1, Number(row.n));
  const share = (i: number) => Number(row[`sum${i}`]) / n;
  return { shares: new Map(conditions.map((condition, i) => [condition, Math.max(share(i + 1), 0.5 / n)])), all: share(0) };
}
