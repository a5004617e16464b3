import { type FactFilter, rowsOf, type Sql } from '../query/query.js';
import { INFERRED, type Row, type Store } from '../store/store.js';

/** How many there are of each, the most frequent first. */
export interface Tally {
  title: string;
  rows: { name: string; n: number }[];
  /** How many more kinds there are than are listed. */
  more: number;
}

/** What facts are there: how many, of when, and how they spread. */
export interface Coverage {
  facts: number;
  articles: number;
  undated: number;
  /** First and last day or month that an article appeared; null where none is dated. */
  published: { first: string; last: string } | null;
  /** First and last day that a fact is about. */
  periods: { first: string; last: string } | null;
  inferred: number;
  tallies: Tally[];
}

const TALLIES: readonly { title: string; column: string; most: number }[] = [
  { title: 'Kind of quantity', column: 'figure.kind', most: 15 },
  { title: 'Measure', column: 'fact.measure', most: 3 },
  { title: 'Status', column: 'fact.status', most: 3 },
  { title: 'Year of the period', column: `coalesce(substr(fact.period_end, 1, 4), 'unknown')`, most: 12 },
  { title: 'Province', column: `coalesce(fact.province, 'none or unknown')`, most: 10 },
  { title: 'Indicator', column: `coalesce(fact.indicator, 'none')`, most: 12 },
  { title: 'Verdict of the claim', column: `coalesce(claim.verdict, iif(fact.claim IS NULL, 'none', 'single'))`, most: 6 },
];

/** Counts the facts of a filter, all where null. Throws FilterError. */
export function coverageOf(store: Store, facts: FactFilter | null): Coverage {
  const rows: Sql = facts === null ? { sql: 'SELECT id FROM fact', params: [] } : rowsOf(store, facts);
  const chosen = facts === null ? '' : `WHERE fact.id IN (${rows.sql})`;
  const all = (sql: string): Row[] => store.all(sql, facts === null ? [] : rows.params);
  const [fact] = all(
    `SELECT count(*) AS n, min(period_start) AS first, max(period_end) AS last, sum(${INFERRED} <> '[]') AS inferred FROM fact ${chosen}`,
  );
  const within =
    facts === null ? '' : `WHERE article.id IN (SELECT figure.article FROM fact JOIN figure ON figure.id = fact.figure ${chosen})`;
  const [article] = all(
    `SELECT count(*) AS n, min(published) AS first, max(published) AS last, count(*) - count(published) AS undated FROM article ${within}`,
  );
  const tallies = TALLIES.map(({ title, column, most }): Tally => {
    const claim = column.includes('claim.') ? 'LEFT JOIN claim ON claim.id = fact.claim' : '';
    const figure = column.includes('figure.') ? 'JOIN figure ON figure.id = fact.figure' : '';
    const from = `FROM fact ${figure} ${claim} ${chosen}`;
    const found = all(`SELECT ${column} AS name, count(*) AS n ${from} GROUP BY 1 ORDER BY n DESC, 1 LIMIT ${most + 1}`);
    const kinds = found.length > most ? Number(all(`SELECT count(DISTINCT ${column}) AS n ${from}`)[0]!.n) : 0;
    return {
      title,
      rows: found.slice(0, most).map(({ name, n }) => ({ name: String(name), n: Number(n) })),
      more: Math.max(0, kinds - most),
    };
  });
  return {
    facts: Number(fact!.n),
    articles: Number(article!.n),
    undated: Number(article!.undated),
    published: range(article!),
    periods: range(fact!),
    inferred: Number(fact!.inferred ?? 0),
    tallies,
  };
}

const range = ({ first, last }: Row) => (first == null || last == null ? null : { first: String(first), last: String(last) });
