import { FilterError } from './filter.js';
import { JUDGED } from './sample.js';
import { readSheet, type SheetRow } from './sheet.js';
import type { DataRow } from './tables.js';

const YES = new Set(['1', 'y', 'yes', 'true', 'ok', '对', '是', '√', '✓']);
const NO = new Set(['0', 'n', 'no', 'false', '错', '否', '×', '✗', 'x']);

export const AUDIT_COLUMNS = ['group', 'slot', 'judged', 'right', 'precision', 'low', 'high'] as const;

/**
 * What a filled audit sheet (.xlsx or CSV) says of precision: for each slot and for facts as a whole (all slots judged right), over all rows, by
 * kind and by rule. A row counts for as many facts as it stands for (`weight`), since rare kinds are drawn more often; intervals are of 95 %
 * after Wilson, for so many rows as the weights are worth. Rows and cells left empty are not judged. Throws FilterError where the sheet is none.
 */
export async function auditOf(sheet: Buffer | string): Promise<DataRow[]> {
  const rows = await readSheet(Buffer.from(sheet));
  const missing = ['kind', 'rule', ...JUDGED].filter((column) => rows[0] && !(column in rows[0]));
  if (rows.length === 0 || missing.length > 0)
    throw new FilterError(`the sheet lacks ${missing.join(', ') || 'rows'}; make one with: shuzheng sample`);
  const groups = new Map<string, SheetRow[]>([['all', rows]]);
  for (const by of ['kind', 'rule'] as const)
    for (const row of rows) {
      const name = `${by} ${row[by]}`;
      groups.set(name, [...(groups.get(name) ?? []), row]);
    }
  const lines = [...groups].flatMap(([group, members]) => {
    const slots = group === 'all' ? ['fact', ...JUDGED] : ['fact'];
    return slots.map((slot) => line(group, slot, members)).filter(({ judged }) => Number(judged) > 0);
  });
  if (lines.length === 0) throw new FilterError(`nothing is judged yet: write 1 or 0 into ${JUDGED.join(', ')}`);
  return lines;
}

function line(group: string, slot: string, rows: readonly SheetRow[]): DataRow {
  const judged = rows.flatMap((row, i) => {
    const right = slot === 'fact' ? whole(row, i) : verdict(row, slot, i);
    return right === null ? [] : [{ right, weight: weightOf(row) }];
  });
  const sum = (of: (one: { right: boolean; weight: number }) => number) => judged.reduce((all, one) => all + of(one), 0);
  const all = sum(({ weight }) => weight);
  const share = all === 0 ? 0 : sum(({ right, weight }) => (right ? weight : 0)) / all;
  // Kish: rows of unequal weight tell as much as so many of equal weight
  const worth = all === 0 ? 0 : all ** 2 / sum(({ weight }) => weight ** 2);
  const [low, high] = wilson(share, worth);
  const rounded = (n: number) => Math.round(n * 1000) / 1000;
  return {
    group,
    slot: slot.replace(/_ok$/, ''),
    judged: judged.length,
    right: judged.filter(({ right }) => right).length,
    precision: rounded(share),
    low: rounded(low),
    high: rounded(high),
  };
}

/** How many facts a row stands for; sheets without weights have rows of one. */
function weightOf({ weight }: SheetRow): number {
  const n = Number(weight ?? '');
  return n > 0 ? n : 1;
}

/** A fact is right when nothing of it was judged wrong and something was judged. */
function whole(row: SheetRow, i: number): boolean | null {
  const said = JUDGED.map((slot) => verdict(row, slot, i)).filter((one) => one !== null);
  return said.length === 0 ? null : said.every(Boolean);
}

function verdict(row: SheetRow, slot: string, i: number): boolean | null {
  const said = (row[slot] ?? '').trim().toLowerCase();
  if (said === '') return null;
  if (YES.has(said)) return true;
  if (NO.has(said)) return false;
  throw new FilterError(`row ${i + 2}: ${slot} says ${said}; write 1 or 0, or leave it empty`);
}

/** The 95 % score interval of a proportion (Wilson 1927). */
function wilson(p: number, n: number): [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.959964;
  const middle = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
