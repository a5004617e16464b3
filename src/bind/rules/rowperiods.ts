import { type LinkedPeriod, periodAt } from '../../link/link.js';
import type { Scene } from '../scene.js';

/** What may join two periods of a row. */
const JOINS = /^[、，]?[和及与]?$/;
/** Years of a span that a row may run through. */
const MOST_YEARS = 12;

/**
 * The periods that the `n` figures of a row behind 分别 (chunk `x`) belong to, one by one: named in a row (2022年、2023年分别增长…) or as a
 * span of as many years (2021年至2023年，…分别为). Null where the sentence names no such row.
 */
export function periodsOfRow(scene: Scene, x: number, n: number): LinkedPeriod[] | null {
  const limit = scene.chunks[x]!.from;
  const before = scene.linked.periods.filter((period) => period.to <= limit && period.role !== 'base' && period.role !== 'origin');
  const last = before.at(-1);
  if (!last) {
    // 2018年至2020年，…分别为A、B、C。净利润分别为D、E、F: the years of the sentence before
    const { period } = periodAt(scene.text, scene.linked, limit);
    return period ? years(period, n) : null;
  }
  const row = [last];
  for (let i = before.length - 2; i >= 0 && JOINS.test(scene.text.slice(before[i]!.to, row[0]!.from)); i--) row.unshift(before[i]!);
  if (row.length === n) return row;
  return row.length === 1 ? years(last, n) : null;
}

/** The years of a span, where they are `n`. */
function years(span: LinkedPeriod, n: number): LinkedPeriod[] | null {
  const ends = /^(\d{4})\/(\d{4})$/.exec(span.period.period);
  if (!ends) return null;
  const first = Number(ends[1]);
  if (Number(ends[2]) - first + 1 !== n || n > MOST_YEARS) return null;
  return Array.from({ length: n }, (_, i) => {
    const year = String(first + i);
    return { ...span, period: { period: year, period_start: `${year}-01-01`, period_end: `${year}-12-31`, granularity: 'year' as const } };
  });
}
