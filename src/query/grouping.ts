import type { Store } from '../store/store.js';
import { type FactFilter, FilterError, factsSql } from './facts.js';
import type { DataRow } from './tables.js';

/** What facts can be grouped by: columns, and parts of the period's first day. */
const GROUPS: Readonly<Record<string, string>> = {
  entity: 'entity',
  entity_id: 'entity_id',
  entity_kind: 'entity_kind',
  province: 'province',
  city: 'city',
  indicator: 'indicator',
  scope: 'scope',
  measure: 'measure',
  basis: 'basis',
  status: 'status',
  comparison: 'comparison',
  unit: 'unit',
  kind: 'kind',
  period: 'period',
  granularity: 'granularity',
  publisher: 'publisher',
  path: 'path',
  article: 'article',
  rule: 'rule',
  attribution: 'attribution',
  year: 'substr(period_start, 1, 4)',
  quarter: `substr(period_start, 1, 4) || '-Q' || ((CAST(substr(period_start, 6, 2) AS INTEGER) + 2) / 3)`,
  month: 'substr(period_start, 1, 7)',
  published_year: 'substr(published, 1, 4)',
};

export interface Grouping {
  /** Names of GROUPS, one or more. */
  by: readonly string[];
  /** Also the sum, mean, least and greatest value. */
  sum?: boolean | undefined;
}

/** Columns of facts that groups and sums are made from. */
const NEEDED = [
  ...new Set([...Object.keys(GROUPS).filter((name) => !/^(?:year|quarter|month|published_year)$/.test(name)), 'period_start', 'published']),
  ...['id', 'start', 'value', 'signed', 'decimals', 'claim'],
];

/** The columns that a grouping gives. */
export function groupColumns({ by, sum }: Grouping): string[] {
  const keys = sum && !by.includes('unit') ? [...by, 'unit'] : [...by];
  return [...keys, 'facts', 'claims', ...(sum ? ['sum', 'mean', 'least', 'greatest', 'conflicts'] : [])];
}

/**
 * Facts in groups. Sums are over claims, so that what is restated counts once; claims in conflict are left out of them and counted; values of
 * different units are never added. Throws FilterError.
 */
export function* groupFacts(store: Store, filter: FactFilter, grouping: Grouping): Generator<DataRow> {
  const { by, sum } = grouping;
  for (const name of by)
    if (!(name in GROUPS)) throw new FilterError(`cannot group by ${name}; there are ${Object.keys(GROUPS).join(', ')}`);
  if (by.length === 0) throw new FilterError('--group wants one or more columns');
  const keys = sum && !by.includes('unit') ? [...by, 'unit'] : [...by];
  const { limit, offset, sort, ...rest } = filter;
  const { sql, params } = factsSql(rest, [...NEEDED]);
  const columns = groupColumns(grouping);
  const order = (sort ?? []).map((key) => {
    const column = key.replace(/^-/, '');
    if (!columns.includes(column)) throw new FilterError(`no column ${column} to sort groups by; there are ${columns.join(', ')}`);
    return `"${column}" ${key.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`;
  });
  const grouped = `
    WITH chosen AS (${sql}),
    marked AS (
      SELECT *, row_number() OVER (PARTITION BY coalesce(claim, id) ORDER BY value IS NULL, decimals DESC, path, start) AS place,
        EXISTS (SELECT 1 FROM claim WHERE claim.id = chosen.claim AND claim.verdict IN ('conflict', 'incomparable')) AS torn
      FROM chosen)
    SELECT ${keys.map((name) => `${GROUPS[name]} AS "${name}"`).join(', ')}, count(*) AS facts, count(DISTINCT coalesce(claim, id)) AS claims
      ${sum ? `, ${SUMS}` : ''}
    FROM marked GROUP BY ${keys.map((_, i) => i + 1).join(', ')}
    ORDER BY ${[...order, ...keys.map((_, i) => `${i + 1} NULLS LAST`)].join(', ')} LIMIT ? OFFSET ?`;
  yield* store.iterate(grouped, [...params, limit ?? -1, offset ?? 0]);
}

const ONCE = 'place = 1 AND NOT torn';
const VALUE = 'coalesce(signed, value)';
const SUMS = `sum(${VALUE}) FILTER (WHERE ${ONCE}) AS sum, avg(${VALUE}) FILTER (WHERE ${ONCE}) AS mean,
  min(${VALUE}) FILTER (WHERE ${ONCE}) AS least, max(${VALUE}) FILTER (WHERE ${ONCE}) AS greatest,
  count(DISTINCT claim) FILTER (WHERE torn) AS conflicts`;
