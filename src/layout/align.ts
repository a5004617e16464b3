import type { Line } from './lines.js';

/** A cell of a row, trimmed; offsets are into the source. */
interface RowCell {
  start: number;
  end: number;
  text: string;
}

export interface Row {
  /** With their columns; an empty cell is left out of the table but counted. */
  cells: RowCell[];
}

/** From here on characters are two columns of print wide. */
const WIDE = 0x2010;

/** Where the cells of a line begin and end in print: columns of one digit from the left edge. */
export function extentsOf(source: string, line: Line, { cells }: Row): [number, number][] {
  let at = line.whole.start;
  let column = 0;
  const upTo = (offset: number): number => {
    for (; at < offset; at++) column += source.charCodeAt(at) < WIDE ? 1 : 2;
    return column;
  };
  return cells.map(({ start, end }) => [upTo(start), upTo(end)]);
}

/** How far beside its column a cell may stand, in columns of print. */
const BESIDE = 5;

/**
 * A row of fewer cells laid under the columns of a table that is lined up with blanks: each cell goes to the first column that it stands over
 * or beside. Null where one stands nowhere. `columns` are the extents of the table's columns.
 */
function alignedRow(row: Row, own: readonly [number, number][], columns: readonly [number, number][]): Row | null {
  const cells: RowCell[] = [];
  for (const [i, cell] of row.cells.entries()) {
    const [left, right] = own[i]!;
    let best = -1;
    let least = BESIDE + 1;
    for (let column = cells.length; column < columns.length; column++) {
      const [from, to] = columns[column]!;
      const distance = Math.max(0, from - right, left - to);
      if (distance >= least) continue;
      best = column;
      least = distance;
    }
    if (best < 0) return null;
    while (cells.length < best) cells.push({ start: cell.start, end: cell.start, text: '' });
    cells.push(cell);
  }
  const { end } = row.cells.at(-1)!;
  while (cells.length < columns.length) cells.push({ start: end, end, text: '' });
  return { cells };
}

/** 社会消费品零售总额 268.4: a name as long as its column, and one blank before its figure. */
const GLUED = /^(.*[\p{Script=Han}）)])[ \u3000]([+\-−±]?\d[\d.,]*%?)$/u;

/** A row of fewer cells under `columns`: as it is cut where a name and its figure stand too close for two, else as it stands under them. */
export function filledRow(row: Row, source: string, line: Line, columns: readonly [number, number][]): Row | null {
  const parted = row.cells.flatMap((cell) => {
    const [, name, figure] = GLUED.exec(cell.text) ?? [];
    if (name === undefined || figure === undefined) return [cell];
    const at = cell.end - figure.length;
    return [
      { start: cell.start, end: cell.start + name.length, text: name },
      { start: at, end: cell.end, text: figure },
    ];
  });
  if (parted.length === columns.length) return { cells: parted };
  const whole = parted.length > row.cells.length && parted.length < columns.length ? { cells: parted } : row;
  return alignedRow(whole, extentsOf(source, line, whole), columns);
}

/**
 * 县区 | 生产总值 | 财政收入 over 总量 | 增速 | 总量 | 增速: heads that were merged and lost their width in copying. Each upper head gets its
 * share of the lower ones, which stand over the columns behind those that have one head alone. Rows as they are where they do not add up.
 */
export function spreadHeads(rows: readonly Row[], width: number): readonly Row[] {
  const [top, low] = rows;
  if (!top || !low || low.cells.length >= width || rows.slice(2).some(({ cells }) => cells.length < width)) return rows;
  if ([...top.cells, ...low.cells].some(({ text }) => text === '')) return rows;
  const lead = width - low.cells.length;
  const groups = top.cells.length - lead;
  if (lead < 1 || groups < 1 || low.cells.length % groups !== 0) return rows;
  const share = low.cells.length / groups;
  const blank = ({ start }: RowCell): RowCell => ({ start, end: start, text: '' });
  const upper = top.cells.flatMap((cell, i) => (i < lead ? [cell] : [cell, ...Array.from({ length: share - 1 }, () => blank(cell))]));
  const lower = [...Array.from({ length: lead }, () => blank(low.cells[0]!)), ...low.cells];
  return [{ cells: upper }, { cells: lower }, ...rows.slice(2)];
}
