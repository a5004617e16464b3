import type { Row, Store, Value } from '../store/store.js';
import { allOf } from './condition.js';
import { conditionsOf } from './conditions.js';
import { type EntityTree, entityTree } from './entitytree.js';
import type { FactView } from './filter.js';
import { narrowFacts } from './narrow.js';
import { planOf } from './plan.js';

/** A value that facts of a view have in a column, and how many have it. */
export interface Facet {
  value: string;
  /** What to call it where the value is an id. */
  name?: string;
  facts: number;
}

/** By which columns a view may be narrowed: how each is worked out, how many values are worth listing, and the filters that name it. */
const FACETS = {
  kind: { sql: 'kind', most: 20, filters: ['kind'] },
  measure: { sql: 'measure', most: 5, filters: ['measure'] },
  status: { sql: 'status', most: 5, filters: ['status'] },
  entity_id: { sql: 'entity_id', most: 12, filters: ['within', 'entity_id'] },
  indicator: { sql: 'indicator', most: 12, filters: ['indicator_is'] },
  year: { sql: 'substr(period_end, 1, 4)', most: 12, filters: [] },
  publisher: { sql: 'publisher', most: 8, filters: ['publisher_is'] },
  language: { sql: 'language', most: 5, filters: ['language'] },
  confidence: { sql: 'CAST(confidence * 10 AS INTEGER)', most: 11, filters: [] },
} as const satisfies Record<string, { sql: string; most: number; filters: readonly (keyof FactView)[] }>;
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The facets of a view, the tree of its entities, and how many facts it has. */
export interface Facets {
  total: number;
  facets: Record<FacetName, Facet[]>;
  tree: EntityTree;
}

type Counts = Map<Value, number>;

/**
 * Counts the facets of a view in one pass. A facet that the view already narrows is counted without its own filters, so that a second of its
 * values can be chosen beside the first. Throws FilterError.
 */
export function facetsOf(store: Store, view: FactView): Facets {
  const { total, counts } = pass(store, view, FACET_NAMES);
  for (const name of FACET_NAMES) {
    const { filters } = FACETS[name];
    if (filters.some((filter) => view[filter] !== undefined))
      counts[name] = pass(store, { ...view, ...Object.fromEntries(filters.map((filter) => [filter, undefined])) }, [name]).counts[name];
  }
  const facets = Object.fromEntries(FACET_NAMES.map((name) => [name, listed(counts[name], FACETS[name].most)])) as Facets['facets'];
  const entities = new Map([...counts.entity_id].flatMap(([id, n]) => (id === null ? [] : [[String(id), n] as const])));
  const opened = [...[view.within ?? []].flat(), ...(view.entity_id ?? [])].filter((id) => entities.has(id) || /^\d{6}$/.test(id));
  return {
    total,
    facets: { ...facets, entity_id: named(store, facets.entity_id) },
    tree: entityTree(store, entities, opened),
  };
}

/** How often each value of some columns occurs in a view. */
function pass(store: Store, view: FactView, names: readonly FacetName[]): { total: number; counts: Record<FacetName, Counts> } {
  const conditions = conditionsOf(view);
  const { few, where: rare, unindexed } = planOf(store, conditions);
  const where = few ? rare : allOf([...conditions, ...conditions.flatMap(({ implied }) => implied ?? [])]);
  const counts = Object.fromEntries(FACET_NAMES.map((name) => [name, new Map()])) as Record<FacetName, Counts>;
  const sums = names.map((name) => counts[name]);
  const list = names.map((name) => FACETS[name].sql).join(', ');
  const from = narrowFacts(`${list} ${where.sql}`, few ? { unindexed } : { inOrder: true });
  // One column has an index to count by; of several each would cost a pass, and one pass that counts here costs less than two.
  const [only] = sums;
  let total = 0;
  if (sums.length === 1 && only) {
    for (const [value, n] of store.lines(`SELECT ${list}, count(*) FROM ${from} WHERE ${where.sql} GROUP BY 1`, where.params)) {
      only.set(value!, Number(n));
      total += Number(n);
    }
    return { total, counts };
  }
  for (const line of store.lines(`SELECT ${list} FROM ${from} WHERE ${where.sql}`, where.params)) {
    total++;
    for (let i = 0; i < sums.length; i++) {
      const sum = sums[i]!;
      const value = line[i]!;
      sum.set(value, (sum.get(value) ?? 0) + 1);
    }
  }
  return { total, counts };
}

/** The values with most facts, most first. */
const listed = (counts: Counts, most: number): Facet[] =>
  [...counts]
    .filter(([value]) => value !== null)
    .map(([value, facts]) => ({ value: String(value), facts }))
    .sort((a, b) => b.facts - a.facts || (a.value < b.value ? -1 : 1))
    .slice(0, most);

function named(store: Store, facets: readonly Facet[]): Facet[] {
  const rows: Row[] = store.all('SELECT id, name FROM entity WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(facets.map(({ value }) => value)),
  ]);
  const names = new Map(rows.map(({ id, name }) => [String(id), String(name)]));
  return facets.map((facet) => ({ ...facet, name: names.get(facet.value) ?? facet.value }));
}
