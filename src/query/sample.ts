import { createHash } from 'node:crypto';
import type { Row, Store } from '../store/store.js';
import { chosenSql } from './facts.js';
import { type FactFilter, FilterError } from './filter.js';
import type { DataRow } from './tables.js';

/** What a sample may be stratified by, so that rare kinds and rules are judged too. */
export const STRATA = [
  ...['kind', 'rule', 'measure', 'status', 'basis', 'comparison', 'approximation', 'granularity', 'inferred', 'entity_kind', 'province'],
  ...['city', 'indicator', 'publisher', 'language', 'article', 'year', 'published_year'],
] as const;
/** Those that are no column of facts. */
const MADE: Readonly<Record<string, { column: string; sql: string }>> = {
  year: { column: 'period_start', sql: 'substr(period_start, 1, 4)' },
  published_year: { column: 'published', sql: 'substr(published, 1, 4)' },
};

export interface SampleOptions {
  n: number;
  seed: string;
  /** Of STRATA; all facts are one stratum where it is empty. */
  by?: readonly string[] | undefined;
  /** Of which facts; all where absent. */
  facts?: FactFilter | undefined;
}

/** What a person fills in: 1 or 0 (y, n, 对, 错, …); empty is not judged. */
export const JUDGED = ['figure_ok', 'entity_ok', 'indicator_ok', 'period_ok', 'role_ok'] as const;
const READ = [
  ...['title', 'published', 'quote', 'text', 'value', 'low', 'high', 'unit', 'approximation', 'entity', 'indicator', 'scope', 'period'],
  ...['measure', 'comparison', 'signed', 'status', 'inferred'],
] as const;

/** The columns of an audit sheet: the quote with its figure in 【】; `weight` is how many facts a row stands for. */
export const SHEET_COLUMNS = ['id', 'path', ...READ, ...JUDGED, 'remark', 'kind', 'rule', 'stratum', 'weight'] as const;

/**
 * A seeded, stratified sample of facts as an audit sheet: the same store, seed and size give the same rows. Each stratum has its share of the
 * rows, at least one while there are rows. Throws FilterError.
 */
export function sampleFacts(store: Store, { n, seed, by = ['kind', 'rule'], facts = {} }: SampleOptions): DataRow[] {
  for (const name of by)
    if (!(STRATA as readonly string[]).includes(name)) throw new FilterError(`cannot stratify by ${name}; there are ${STRATA.join(', ')}`);
  const stratum = by.length === 0 ? `'all'` : by.map((name) => `coalesce(${MADE[name]?.sql ?? name}, '–')`).join(` || ' · ' || `);
  const { sql, params } = chosenSql(facts, [...new Set(['id', ...by.map((name) => MADE[name]?.column ?? name)])]);
  const sizes = store.all(`SELECT ${stratum} AS stratum, count(*) AS size FROM (${sql}) GROUP BY 1 ORDER BY size DESC, 1`, params);
  const shares = allocate(
    sizes.map(({ stratum: name, size }) => ({ name: String(name), size: Number(size) })),
    n,
  );
  // Of each stratum the facts whose hash with the seed comes first: a random choice that anyone can make again.
  const chosen = new Map<string, { rank: string; id: string }[]>();
  for (const { id, stratum: name } of store.iterate(`SELECT id, ${stratum} AS stratum FROM (${sql})`, params)) {
    const share = shares.get(String(name))?.share ?? 0;
    if (share === 0) continue;
    const best = chosen.get(String(name)) ?? [];
    const rank = createHash('sha256').update(`${seed} ${id}`).digest('hex');
    if (best.length === share && rank >= best.at(-1)!.rank) continue;
    best.push({ rank, id: String(id) });
    best.sort((a, b) => (a.rank < b.rank ? -1 : 1));
    chosen.set(String(name), best.slice(0, share));
  }
  const rows: DataRow[] = [];
  for (const [name, best] of chosen)
    for (const { id } of best) {
      const [figure = ''] = id.split('.');
      const fact = store.get(
        `SELECT id, path, start, "end", quote_start, kind, rule, ${READ.join(', ')} FROM facts WHERE figure = ? AND id = ?`,
        [figure, id],
      )!;
      const { size, share } = shares.get(name)!;
      const blank = Object.fromEntries([...JUDGED, 'remark'].map((column) => [column, null]));
      rows.push({ ...fact, quote: marked(fact), ...blank, stratum: name, weight: size / Math.min(share, size) });
    }
  return rows.sort((a, b) => (a.path === b.path ? Number(a.start) - Number(b.start) : String(a.path) < String(b.path) ? -1 : 1));
}

/** The quote with its figure marked, since a sentence may say the same number twice. */
function marked({ quote, quote_start, start, end }: Row): string {
  const chars = Array.from(String(quote));
  const [from, to] = [Number(start) - Number(quote_start), Number(end) - Number(quote_start)];
  return `${chars.slice(0, from).join('')}【${chars.slice(from, to).join('')}】${chars.slice(to).join('')}`;
}

/** Rows for each stratum: one each, the largest first, then by size with the largest remainders. */
function allocate(strata: readonly { name: string; size: number }[], n: number): Map<string, { size: number; share: number }> {
  const shares = new Map(strata.map(({ name, size }) => [name, { size, share: 0 }]));
  let left = n;
  for (const stratum of shares.values())
    if (left > 0 && stratum.size > 0) {
      stratum.share = 1;
      left--;
    }
  while (left > 0) {
    // The stratum that is furthest from its share is next.
    let neediest: { size: number; share: number } | undefined;
    for (const stratum of shares.values())
      if (stratum.share < stratum.size && (!neediest || stratum.size / stratum.share > neediest.size / neediest.share)) neediest = stratum;
    if (!neediest) break;
    neediest.share++;
    left--;
  }
  return shares;
}
