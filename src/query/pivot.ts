import type { Store } from '../store/store.js';
import { type FactFilter, factsSql } from './facts.js';
import type { Cell, DataRow } from './tables.js';

/** What a row of a wide table is about; periods follow as columns. */
const SUBJECT = ['entity', 'indicator', 'scope', 'measure', 'comparison', 'basis', 'status', 'unit'] as const;

export interface WideTable {
  columns: string[];
  rows: DataRow[];
}

/**
 * The claims that the facts of a filter support as a wide table: a row for each entity and indicator (scope, measure and the rest told apart),
 * a column for each period. A cell is the claim's signed value; where statements conflict it says so with their range, nothing is averaged;
 * a range or an open figure is written as its limits. Throws FilterError.
 */
export function pivot(store: Store, filter: FactFilter): WideTable {
  const { limit: _limit, offset: _offset, sort: _sort, ...rest } = filter;
  const { sql, params } = factsSql(rest, ['claim', 'unit']);
  const claims = store.all(
    `WITH chosen AS (SELECT claim, min(unit) AS unit FROM (${sql}) WHERE claim IS NOT NULL GROUP BY claim)
     SELECT entity, indicator, scope, measure, comparison, basis, status, chosen.unit AS unit, period, value, min, max, verdict
     FROM chosen JOIN claims ON claims.id = chosen.claim WHERE period IS NOT NULL AND period NOT LIKE '%X%'
     ORDER BY ${SUBJECT.map((_, i) => i + 1).join(', ')}, period, claims.id`,
    params,
  );
  const periods = [...new Set(claims.map(({ period }) => String(period)))].sort();
  const rows = new Map<string, DataRow>();
  for (const claim of claims) {
    const subject = SUBJECT.map((name) => claim[name] ?? null);
    const key = JSON.stringify(subject);
    const row =
      rows.get(key) ?? Object.fromEntries([...SUBJECT.map((name, i) => [name, subject[i]!]), ...periods.map((name) => [name, null])]);
    row[String(claim.period)] = cell(claim);
    rows.set(key, row);
  }
  return { columns: [...SUBJECT, ...periods], rows: [...rows.values()] };
}

function cell({ value, min, max, verdict }: Record<string, string | number | null>): Cell {
  const range = `${min ?? '…'} – ${max ?? '…'}`;
  if (verdict === 'conflict' || verdict === 'incomparable') return verdict === 'conflict' ? `conflict: ${range}` : 'incomparable';
  return value ?? range;
}
