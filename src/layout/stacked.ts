import { isFigureCell } from './figurecell.js';
import type { Line } from './lines.js';
import { narrow } from './piece.js';
import type { TableRun } from './tables.js';

/** The longest cell, in columns of one digit, and the most columns that a table copied cell by cell is looked for with. */
const CELL = 30;
const COLUMNS = 8;

/**
 * Tables whose cells were copied one a line: names of columns, then row after row in the same order (产品名称 · 计量单位 · 产量 · 饮料酒 · 千升 · 15767 …).
 * Told by figures that come back every so many short lines, at least three rows of them. Linear: each run of short lines is looked at once
 * for each width.
 */
export function stackedTables(lines: readonly Line[]): TableRun[] {
  const out: TableRun[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && isCell(lines[to]!) && (to === from || lines[to]!.gap === 0)) to++;
    const run = to - from >= 8 ? widest(lines, from, to) : null;
    if (run) out.push(run);
    from = Math.max(to, from + 1);
  }
  return out;
}

const isCell = ({ width, text }: Line) => width <= CELL && !/[，。；！？,;：:、]/.test(text.replace(/\d,\d/g, ''));

/** The table that takes most lines of a run; a line or two before it may be its name. */
function widest(lines: readonly Line[], from: number, to: number): TableRun | null {
  const figures = lines.slice(from, to).map((line) => isFigureCell(narrow(line.text)));
  let best: { start: number; columns: number; rows: number } | null = null;
  for (let columns = 2; columns <= COLUMNS; columns++)
    for (let lead = 0; lead <= 2; lead++) {
      const rows = rowsFrom(figures, lead, columns);
      if (rows >= 4 && (best === null || rows * columns > best.rows * best.columns)) best = { start: lead, columns, rows };
    }
  if (!best) return null;
  const { start, columns, rows } = best;
  const cells = lines
    .slice(from + start, from + start + columns * rows)
    .map((line, i) => ({ start: line.start, end: line.end, row: Math.floor(i / columns), column: i % columns }));
  return { from: from + start, to: from + start + columns * rows, cells, headers: 1 };
}

/** How many rows stand from here on: one of names without figures, then rows that have figures in the same columns, but not in the first. */
function rowsFrom(figures: readonly boolean[], lead: number, columns: number): number {
  const shape = figures.slice(lead + columns, lead + 2 * columns);
  if (shape.length < columns || shape[0] || !shape.includes(true)) return 0;
  if (figures.slice(lead, lead + columns).includes(true)) return 0;
  let rows = 1;
  for (let at = lead + columns; at + columns <= figures.length; at += columns) {
    if (shape.some((figure, column) => figures[at + column] !== figure)) break;
    rows++;
  }
  return rows;
}
