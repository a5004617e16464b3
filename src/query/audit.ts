import { parse } from 'csv-parse/sync';
import { FilterError } from './filter.js';
import { JUDGED } from './sample.js';
import type { DataRow } from './tables.js';

const YES = new Set(['1', 'y', 'yes', 'true', 'ok', '对', '是', '√', '✓']);
const NO = new Set(['0', 'n', 'no', 'false', '错', '否', '×', '✗', 'x']);

export const AUDIT_COLUMNS = ['group', 'slot', 'judged', 'right', 'precision', 'low', 'high'] as const;

type Judged = Record<string, string>;

/**
 * What a filled audit sheet (CSV) says of precision: for each slot and for facts as a whole (all slots judged right), over all rows, by kind
 * and by rule, with 95 % intervals after Wilson. Rows and cells left empty are not judged. Throws FilterError where the sheet is none.
 */
export function auditOf(csv: string): DataRow[] {
  let rows: Judged[];
  try {
    rows = parse(csv, { bom: true, columns: true, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new FilterError(`the sheet is no CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
  const missing = ['kind', 'rule', ...JUDGED].filter((column) => rows[0] && !(column in rows[0]));
  if (rows.length === 0 || missing.length > 0)
    throw new FilterError(`the sheet lacks ${missing.join(', ') || 'rows'}; make one with: shuzheng sample`);
  const groups = new Map<string, Judged[]>([['all', rows]]);
  for (const by of ['kind', 'rule'] as const)
    for (const row of rows) {
      const name = `${by} ${row[by]}`;
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
  return [...groups].flatMap(([group, members]) => {
    const slots = group === 'all' ? ['fact', ...JUDGED] : ['fact'];
    return slots.map((slot) => line(group, slot, members)).filter(({ judged }) => Number(judged) > 0);
  });
}

function line(group: string, slot: string, rows: readonly Judged[]): DataRow {
  const verdicts = rows.map((row, i) => (slot === 'fact' ? whole(row, i) : verdict(row, slot, i))).filter((said) => said !== null);
  const right = verdicts.filter(Boolean).length;
  const [low, high] = wilson(right, verdicts.length);
  const rounded = (n: number) => Math.round(n * 1000) / 1000;
  const precision = verdicts.length === 0 ? null : rounded(right / verdicts.length);
  return { group, slot: slot.replace(/_ok$/, ''), judged: verdicts.length, right, precision, low: rounded(low), high: rounded(high) };
}

/** A fact is right when nothing of it was judged wrong and something was judged. */
function whole(row: Judged, i: number): boolean | null {
  const said = JUDGED.map((slot) => verdict(row, slot, i)).filter((one) => one !== null);
  return said.length === 0 ? null : said.every(Boolean);
}

function verdict(row: Judged, slot: string, i: number): boolean | null {
  const said = (row[slot] ?? '').trim().toLowerCase();
  if (said === '') return null;
  if (YES.has(said)) return true;
  if (NO.has(said)) return false;
  throw new FilterError(`row ${i + 2}: ${slot} says ${said}; write 1 or 0, or leave it empty`);
}

/** The 95 % score interval of a proportion (Wilson 1927). */
function wilson(right: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const p = right / n;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
