import type { Row, Store } from '../store/store.js';
import { chosenSql } from './facts.js';
import type { FactFilter } from './filter.js';
import type { Cell, DataRow } from './tables.js';

/** What a row of a wide table is about; periods follow as columns. */
const SUBJECT = ['entity', 'entity_id', 'indicator', 'scope', 'measure', 'comparison', 'basis', 'status', 'unit'] as const;

export interface WideTable {
  columns: string[];
  rows: DataRow[];
}

/**
 * The claims that the facts of a filter support as a wide table: a row for each entity and indicator (scope, measure and the rest told apart),
 * how many of its cells are torn, and a column for each period. A cell is the claim's signed value; where statements conflict or cannot be
 * compared it says so with what they state, nothing is averaged; a range or an open figure is written as its limits; rows leave out empty cells, which are most. Throws
 * FilterError.
 */
export function pivot(store: Store, filter: FactFilter): WideTable {
  const { limit: _limit, offset: _offset, sort: _sort, ...rest } = filter;
  const { sql, params } = chosenSql(rest, ['claim', 'unit']);
  const claims = store.all(claimsOf(sql), params);
  const periods = [...new Set(claims.map(({ period }) => String(period)))].sort();
  const rows = new Map<string, DataRow>();
  for (const claim of claims) {
    const subject = SUBJECT.map((name) => claim[name] ?? null);
    const key = JSON.stringify(subject);
    const row: DataRow = rows.get(key) ?? { ...Object.fromEntries(SUBJECT.map((name, i) => [name, subject[i]!])), conflicts: 0 };
    rows.set(key, row);
    const period = String(claim.period);
    const before = row[period] ?? null;
    // What differs only in the kind of quantity would share a cell: both are there to be seen.
    if (isTorn(claim) || before !== null) row.conflicts = Number(row.conflicts) + 1;
    row[period] = before === null ? cell(claim) : `${before}; ${cell(claim)}`;
  }
  return { columns: [...SUBJECT, 'conflicts', ...periods], rows: [...rows.values()] };
}

/** Claims of several facts have a row of their own and the unit of the fact that speaks for them; those of one are read off the fact. */
const claimsOf = (facts: string) => `
  WITH chosen AS MATERIALIZED (SELECT claim, min(unit) AS unit FROM (${facts}) WHERE claim IS NOT NULL GROUP BY claim)
  SELECT * FROM (SELECT entity, entity_id, indicator, scope, measure, comparison, basis, status,
    coalesce((SELECT figure.unit FROM fact JOIN figure ON figure.id = fact.figure
      WHERE fact.claim = claim.id AND coalesce(fact.signed, figure.value) = claim.value), chosen.unit) AS unit,
    period, value, min, max, verdict, claim.id AS id,
    iif(verdict IN ('conflict', 'incomparable'), (SELECT json_group_array(DISTINCT stated) FROM (
      SELECT coalesce(fact.signed, figure.value) AS stated FROM fact JOIN figure ON figure.id = fact.figure
      WHERE fact.claim = claim.id AND stated IS NOT NULL ORDER BY stated)), NULL) AS stated
  FROM chosen JOIN claim ON claim.id = chosen.claim WHERE period IS NOT NULL AND period NOT LIKE '%X%'
  UNION ALL
  SELECT entity, entity_id, indicator, scope, measure, comparison, basis, status, fact_limits.unit, period, value, min, max, 'single', chosen.claim, NULL
  FROM chosen CROSS JOIN fact_limits ON fact_limits.claim = chosen.claim
  WHERE period IS NOT NULL AND period NOT LIKE '%X%' AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.id = chosen.claim))
  ORDER BY ${SUBJECT.map((_, i) => i + 1).join(', ')}, period, value IS NULL, id`;

/** A cell of statements that do not agree shows so many of them. */
const MOST_STATED = 6;

const isTorn = ({ verdict }: Row) => verdict === 'conflict' || verdict === 'incomparable';

function cell(claim: Row): Cell {
  const { value, min, max, verdict, stated } = claim;
  if (!isTorn(claim)) return value ?? `${min ?? '…'} – ${max ?? '…'}`;
  const values = JSON.parse(String(stated)) as number[];
  return `${verdict}: ${values.slice(0, MOST_STATED).join(' | ')}${values.length > MOST_STATED ? ' | …' : ''}`;
}
