import type { Store } from '../store/store.js';
import type { DataRow } from './tables.js';

/** A store in a few numbers and examples, for one who sees it for the first time. */
export interface Overview {
  articles: number;
  figures: number;
  bound: number;
  facts: number;
  entities: number;
  /** Claims by verdict. */
  verdicts: Record<string, number>;
  /** Claims on which different articles disagree. */
  disagreements: number;
  /** Facts to show: sure ones, of different articles and kinds. */
  samples: DataRow[];
  /** What the checks found. */
  findings: DataRow[];
}

export function overview(store: Store, samples = 5): Overview {
  const count = (sql: string) => Number(store.get(sql)?.n);
  return {
    articles: count('SELECT count(*) AS n FROM article'),
    figures: count('SELECT count(*) AS n FROM figure'),
    bound: count('SELECT count(DISTINCT figure) AS n FROM fact'),
    facts: count('SELECT count(*) AS n FROM fact'),
    entities: count('SELECT count(*) AS n FROM entity'),
    verdicts: Object.fromEntries(
      store.all('SELECT verdict, count(*) AS n FROM claims GROUP BY verdict').map(({ verdict, n }) => [String(verdict), Number(n)]),
    ),
    disagreements: count(`SELECT count(*) AS n FROM claim WHERE verdict = 'conflict' AND articles > 1`),
    samples: samplesOf(store, samples),
    findings: store.all(
      `SELECT severity, message FROM findings WHERE dismissed IS NULL AND severity <> 'info' ORDER BY severity, id LIMIT 3`,
    ),
  };
}

/** The surest fact of each article that states all its slots, articles and kinds of quantity taken in turn. */
function samplesOf(store: Store, most: number): DataRow[] {
  const rows = store.all(`
    WITH sure AS (
      SELECT *, row_number() OVER (PARTITION BY path ORDER BY period IS NULL, inferred <> '[]', -confidence, start, id) AS place FROM facts
      WHERE entity IS NOT NULL AND indicator IS NOT NULL AND length(quote) BETWEEN 12 AND 90
    ), kinds AS (SELECT *, row_number() OVER (PARTITION BY kind, measure ORDER BY path, start) AS turn FROM sure WHERE place <= 2)
    SELECT entity, indicator, scope, text, value, unit, measure, status, period, quote, path, id FROM kinds ORDER BY period IS NULL, turn, place, path, start`);
  const seen = new Set<string>();
  const fresh = rows.filter(({ path }) => !seen.has(String(path)) && seen.add(String(path)));
  return [...fresh, ...rows.filter((row) => !fresh.includes(row))].slice(0, most);
}
