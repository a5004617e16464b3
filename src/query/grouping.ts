import type { Store } from '../store/store.js';
import { chosenSql } from './facts.js';
import { type FactFilter, FilterError } from './filter.js';
import type { DataRow } from './tables.js';

/** What facts can be grouped by: columns, and parts of dates. */
const COLUMNS = [
  ...['entity', 'entity_id', 'entity_kind', 'province', 'city', 'indicator', 'scope', 'measure', 'basis', 'status', 'comparison', 'unit'],
  ...['kind', 'period', 'granularity', 'publisher', 'path', 'article', 'rule', 'attribution'],
];
const GROUPS: Readonly<Record<string, { column: string; sql: string }>> = {
  ...Object.fromEntries(COLUMNS.map((column) => [column, { column, sql: column }])),
  year: { column: 'period_start', sql: 'substr(period_start, 1, 4)' },
  quarter: {
    column: 'period_start',
    sql: `substr(period_start, 1, 4) || '-Q' || ((CAST(substr(period_start, 6, 2) AS INTEGER) + 2) / 3)`,
  },
  month: { column: 'period_start', sql: 'substr(period_start, 1, 7)' },
  published_year: { column: 'published', sql: 'substr(published, 1, 4)' },
};

export interface Grouping {
  /** Names of GROUPS, one or more. */
  by: readonly string[];
  /** Also the sum, mean, least and greatest value. */
  sum?: boolean | undefined;
}

/** The columns that a grouping gives. */
export function groupColumns({ by, sum }: Grouping): string[] {
  const keys = sum && !by.includes('unit') ? [...by, 'unit'] : [...by];
  return [...keys, 'facts', 'claims', ...(sum ? ['sum', 'mean', 'least', 'greatest', 'conflicts'] : [])];
}

/** What sums need of a fact. */
const SUMMED = ['value', 'signed', 'decimals', 'approximation', 'published', 'figure', 'ordinal'];

/**
 * Facts in groups. Sums are over claims, so that what is restated counts once; claims in conflict are left out of them and counted; of a revised
 * claim the newest statement counts; values of different units are never added. Throws FilterError.
 */
export function* groupFacts(store: Store, filter: FactFilter, grouping: Grouping): Generator<DataRow> {
  const { by, sum } = grouping;
  for (const name of by)
    if (!(name in GROUPS)) throw new FilterError(`cannot group by ${name}; there are ${Object.keys(GROUPS).join(', ')}`);
  if (by.length === 0) throw new FilterError('--group wants one or more columns');
  const columns = groupColumns(grouping);
  const keys = columns.slice(0, columns.indexOf('facts'));
  const { limit, offset, sort, ...rest } = filter;
  const order = (sort ?? []).map((key) => {
    const column = key.replace(/^-/, '');
    if (!columns.includes(column)) throw new FilterError(`no column ${column} to sort groups by; there are ${columns.join(', ')}`);
    return `"${column}" ${key.startsWith('-') ? 'DESC' : 'ASC'} NULLS LAST`;
  });
  const needed = keys.map((name) => GROUPS[name]!.column);
  const { sql, params } = chosenSql(rest, [...new Set([...needed, 'claim', ...(sum ? SUMMED : [])])]);
  const grouped = `
    WITH chosen AS MATERIALIZED (${sql}), marked AS (${sum ? MARKED : COUNTED})
    SELECT ${keys.map((name) => `${GROUPS[name]!.sql} AS "${name}"`).join(', ')}, count(*) AS facts,
      count(*) FILTER (WHERE single) + count(DISTINCT iif(single, NULL, claim)) AS claims ${sum ? `, ${SUMS}` : ''}
    FROM marked GROUP BY ${keys.map((_, i) => i + 1).join(', ')}
    ORDER BY ${[...order, ...keys.map((_, i) => `${i + 1} NULLS LAST`)].join(', ')} LIMIT ? OFFSET ?`;
  yield* store.iterate(grouped, [...params, limit ?? -1, offset ?? 0]);
}

/** A claim of one fact has no row of its own. */
const COUNTED = 'SELECT chosen.*, claim.id IS NULL AS single FROM chosen LEFT JOIN claim ON claim.id = chosen.claim';
/** The fact that speaks for its claim comes first: the newest of a revised one, else as the store chooses it. */
const SPEAKS = `iif(claim.verdict = 'revised', published, NULL) DESC, chosen.value IS NULL, approximation <> 'exact', decimals DESC,
  published DESC, figure, ordinal`;
const MARKED = `
  SELECT chosen.*, 1 AS single, 1 AS place, 0 AS torn FROM chosen LEFT JOIN claim ON claim.id = chosen.claim WHERE claim.id IS NULL
  UNION ALL
  SELECT chosen.*, 0 AS single, row_number() OVER (PARTITION BY chosen.claim ORDER BY ${SPEAKS}), claim.verdict IN ('conflict', 'incomparable')
  FROM chosen JOIN claim ON claim.id = chosen.claim`;
const ONCE = 'place = 1 AND NOT torn';
const VALUE = 'coalesce(signed, value)';
const SUMS = `sum(${VALUE}) FILTER (WHERE ${ONCE}) AS sum, avg(${VALUE}) FILTER (WHERE ${ONCE}) AS mean,
  min(${VALUE}) FILTER (WHERE ${ONCE}) AS least, max(${VALUE}) FILTER (WHERE ${ONCE}) AS greatest,
  count(DISTINCT iif(torn, claim, NULL)) AS conflicts`;
