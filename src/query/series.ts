import type { Row, Store } from '../store/store.js';
import { narrowFacts } from './narrow.js';

/** One fact as a mark on a chart: where it stands in time, its value and the limits that its wording allows. */
export interface Mark {
  id: string;
  entity_id: string | null;
  entity: string | null;
  period: string;
  /** First and last day; equal where only one is known. */
  from: string;
  to: string;
  granularity: string | null;
  value: number;
  min: number | null;
  max: number | null;
  /** As written. */
  text: string;
  status: 'actual' | 'planned' | 'target';
  /** Of its claim; single where no other fact says the same. */
  verdict: string;
  article: string;
  title: string | null;
  published: string | null;
}

/** Facts that may stand on one pair of axes: one thing measured one way, in one unit. */
export interface Series {
  indicator: string;
  scope: string | null;
  measure: string;
  comparison: string | null;
  unit: string | null;
  kind: string;
  marks: Mark[];
}

export interface SeriesFilter {
  /** One entity or several. */
  entity_id?: string | readonly string[] | undefined;
  indicator?: string | undefined;
  /** At most so many facts are looked at, the latest ones. */
  most?: number | undefined;
}

/** What a mark is made of. */
const COLUMNS = [
  ...['id', 'entity_id', 'entity', 'indicator', 'scope', 'measure', 'comparison', 'unit', 'kind', 'period', 'period_start', 'period_end'],
  ...['granularity', 'value', 'signed', 'text', 'status', 'claim', 'article', 'title', 'published'],
]
  .map((column) => `"${column}"`)
  .join(', ');

/** An indicator with more facts is walked by period until there are enough; one with fewer is sorted. */
const MANY = 20_000;

/**
 * The series of entities, of an indicator, or of both, those with most periods first; marks by time. Facts without a known day are left out.
 * However many facts there are, only `most` of them are read.
 */
export function seriesOf(store: Store, { entity_id, indicator, most = 1500 }: SeriesFilter): Series[] {
  const ids = entity_id === undefined ? [] : [entity_id].flat();
  const where = [
    ids.length === 0 ? [] : [`entity_id IN (${ids.map(() => '?').join(', ')})`],
    indicator === undefined ? [] : ['indicator = ?'],
  ].flat();
  const params = [...ids, ...(indicator === undefined ? [] : [indicator])];
  if (where.length === 0) throw new RangeError('a series is of an entity or of an indicator');
  const latest = latestOf(store, where, params, most);
  const tail = ` WHERE row IN (SELECT value FROM json_each(?)) AND value IS NOT NULL ORDER BY coalesce(period_end, period_start) DESC, row`;
  const rows: Row[] = store
    .all(`SELECT ${COLUMNS} FROM ${narrowFacts(`${COLUMNS} ${tail}`)}${tail}`, [JSON.stringify(latest)])
    .map((row) => ({ ...row, value: row.signed ?? row.value! }));
  // By claim, which has an index: the limits of a hundred thousand facts are not worked out for the few that are drawn.
  const claims = JSON.stringify([...new Set(rows.map(({ claim }) => claim))]);
  const limits = new Map(
    store.all('SELECT id, min, max FROM fact_limits WHERE claim IN (SELECT value FROM json_each(?))', [claims]).map((row) => [row.id, row]),
  );
  const verdicts = new Map(
    store
      .all('SELECT id, verdict FROM claim WHERE id IN (SELECT value FROM json_each(?))', [claims])
      .map(({ id, verdict }) => [id, String(verdict)]),
  );
  const series = new Map<string, Series>();
  for (const row of rows.reverse()) {
    const { scope, measure, comparison, unit, kind } = row;
    const key = JSON.stringify([row.indicator, scope, measure, comparison, unit, kind]);
    let one = series.get(key);
    if (!one) {
      one = {
        indicator: String(row.indicator),
        scope: scope as string | null,
        measure: String(measure),
        comparison: comparison as string | null,
        unit: unit as string | null,
        kind: String(kind),
        marks: [],
      };
      series.set(key, one);
    }
    const limit = limits.get(row.id!);
    one.marks.push({
      id: String(row.id),
      entity_id: row.entity_id as string | null,
      entity: row.entity as string | null,
      period: String(row.period),
      from: String(row.period_start ?? row.period_end),
      to: String(row.period_end ?? row.period_start),
      granularity: row.granularity as string | null,
      value: Number(row.value),
      min: (limit?.min ?? null) as number | null,
      max: (limit?.max ?? null) as number | null,
      text: String(row.text),
      status: row.status as Mark['status'],
      verdict: verdicts.get(row.claim!) ?? 'single',
      article: String(row.article),
      title: row.title as string | null,
      published: row.published as string | null,
    });
  }
  const spread = ({ marks }: Series) => new Set(marks.map(({ to }) => to)).size;
  return [...series.values()].sort(
    (a, b) => spread(b) - spread(a) || b.marks.length - a.marks.length || (a.indicator < b.indicator ? -1 : 1),
  );
}

/** Numbers of the latest facts that can stand on a chart. */
function latestOf(store: Store, where: readonly string[], params: readonly string[], most: number): Row[string][] {
  const condition = where.join(' AND ');
  const many = Number(store.get(`SELECT count(*) AS n FROM (SELECT 1 FROM fact WHERE ${condition} LIMIT ${MANY + 1})`, params)?.n) > MANY;
  const sql = many
    ? `SELECT id FROM fact WHERE ${where.map((one) => `+${one}`).join(' AND ')} AND period IS NOT NULL AND coalesce(period_end, period_start) IS NOT NULL
       ORDER BY coalesce(period_end, period_start) DESC LIMIT ${most}`
    : `SELECT id FROM fact WHERE ${condition} AND period IS NOT NULL AND coalesce(period_end, period_start) IS NOT NULL AND indicator IS NOT NULL
       ORDER BY coalesce(period_end, period_start) DESC, id LIMIT ${most}`;
  return store.all(sql, params).map(({ id }) => id!);
}
