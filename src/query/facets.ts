import type { Row, Store } from '../store/store.js';
import { whereOf } from './conditions.js';
import type { FactView } from './filter.js';
import { narrowFacts } from './narrow.js';

/** A value that facts of a view have in a column, and how many have it. */
export interface Facet {
  value: string;
  /** What to call it where the value is an id. */
  name?: string;
  facts: number;
}

/** By which columns a view may be narrowed: how each is worked out, and how many values are worth listing. */
const FACETS = {
  kind: { sql: 'kind', most: 20 },
  measure: { sql: 'measure', most: 5 },
  status: { sql: 'status', most: 5 },
  province: { sql: 'province', most: 12 },
  entity_id: { sql: 'entity_id', most: 12 },
  indicator: { sql: 'indicator', most: 12 },
  year: { sql: 'substr(period_end, 1, 4)', most: 12 },
  publisher: { sql: 'publisher', most: 8 },
  confidence: { sql: `CAST(confidence * 10 AS INTEGER)`, most: 11 },
} as const;
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** The facets of a view and how many facts it has. */
export interface Facets {
  total: number;
  facets: Record<FacetName, Facet[]>;
}

/** Counts the facets of a view, each in a pass of its own that reads an index where there is one. Throws FilterError. */
export function facetsOf(store: Store, view: FactView): Facets {
  const where = whereOf(view);
  const facets = {} as Facets['facets'];
  for (const name of FACET_NAMES) {
    const { sql, most } = FACETS[name];
    const rows = store.all(
      `SELECT ${sql} AS value, count(*) AS facts FROM ${narrowFacts(`${sql} ${where.sql}`)} WHERE ${where.sql}
       GROUP BY 1 HAVING value IS NOT NULL ORDER BY facts DESC, value LIMIT ${most}`,
      where.params,
    );
    facets[name] = rows.map(({ value, facts }) => ({ value: String(value), facts: Number(facts) }));
  }
  return { total: countView(store, view), facets: { ...facets, entity_id: named(store, facets.entity_id) } };
}

/** How many facts a view has. Throws FilterError. */
export function countView(store: Store, view: FactView): number {
  const where = whereOf(view);
  return Number(store.get(`SELECT count(*) AS n FROM ${narrowFacts(where.sql)} WHERE ${where.sql}`, where.params)?.n ?? 0);
}

function named(store: Store, facets: readonly Facet[]): Facet[] {
  const rows: Row[] = store.all('SELECT id, name FROM entity WHERE id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(facets.map(({ value }) => value)),
  ]);
  const names = new Map(rows.map(({ id, name }) => [String(id), String(name)]));
  return facets.map((facet) => ({ ...facet, name: names.get(facet.value) ?? facet.value }));
}
