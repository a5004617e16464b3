import type { Judged } from './score.js';

/** One step of the curve: the facts whose confidence lies in [from, to), what they claimed on average and how many were right. */
export interface CurveRow {
  from: number;
  to: number;
  facts: number;
  said: number;
  right: number;
}

/** How well confidence keeps its word: what says 0.9 should be right nine times in ten. Steps of a tenth; empty ones are left out. */
export function curveOf(judged: readonly Judged[]): CurveRow[] {
  const rows: CurveRow[] = [];
  for (let tenth = 0; tenth < 10; tenth++) {
    const mine = judged.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === tenth);
    if (mine.length === 0) continue;
    const share = (sum: number) => Math.round((1000 * sum) / mine.length) / 1000;
    const said = share(mine.reduce((sum, { confidence }) => sum + confidence, 0));
    rows.push({ from: tenth / 10, to: (tenth + 1) / 10, facts: mine.length, said, right: share(mine.filter(({ right }) => right).length) });
  }
  return rows;
}
