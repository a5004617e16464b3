import width from 'string-width';
import type { Cell } from '../query/query.js';

/** A column of a printed table; numbers stand right. */
export interface Column {
  name: string;
  /** The widest it may get, in terminal columns; longer cells end in an ellipsis. */
  most?: number;
}

/** No column is made narrower than this to fit a screen. */
const NARROWEST = 8;

/**
 * Rows as aligned lines under a head, where a Chinese character takes two columns. Of a screen of so many columns none is passed: the widest
 * columns of the table give way, and where that is not enough the last ones are left out.
 */
export function tableLines(
  columns: readonly Column[],
  rows: readonly Readonly<Record<string, Cell>>[],
  screen: number = Number.POSITIVE_INFINITY,
): string[] {
  const full = rows.map((row) => columns.map(({ name, most = 40 }) => clipped(shown(row[name] ?? null), most)));
  const wanted = columns.map(({ name }, i) => Math.max(width(name), ...full.map((cells) => width(cells[i]!))));
  const widths = fitted(wanted, screen);
  const body = full.map((cells) => widths.map((most, i) => clipped(cells[i]!, most)));
  const right = columns.map(({ name }) => rows.length > 0 && rows.every((row) => row[name] == null || typeof row[name] === 'number'));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const space = ' '.repeat(widths[i]! - width(cell));
        if (right[i]) return space + cell;
        return i === cells.length - 1 ? cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  const head = widths.map((most, i) => clipped(columns[i]!.name, most));
  return [line(head), line(widths.map((w) => '─'.repeat(w))), ...body.map(line)];
}

/** Widths of columns, two apart, that a screen has room for: as few of the last are left out as can be. */
function fitted(wanted: readonly number[], screen: number): number[] {
  const widths = [...wanted];
  const total = () => widths.reduce((sum, w) => sum + w + 2, -2);
  const least = () => widths.reduce((sum, w) => sum + Math.min(w, NARROWEST) + 2, -2);
  while (widths.length > 1 && least() > screen) widths.pop();
  for (let over = total() - screen; over > 0 && Number.isFinite(over); over = total() - screen) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    // down to the next one, or as far as is needed
    const next = Math.max(NARROWEST, ...widths.filter((w) => w < widest));
    const at = widths.lastIndexOf(widest);
    widths[at] = Math.max(next < widest ? next : NARROWEST, widest - over);
  }
  return widths;
}

/** Rows as a Markdown table; nothing is cut. */
export function markdownLines(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((name) => shown(row[name] ?? null))))];
}

/** The last digits of a fraction are of binary arithmetic, not of the data. */
const numeral = (n: number) => String(Number.isInteger(n) ? n : Number(n.toPrecision(12)));

/** A cell on one line: lists with commas, nothing for null. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  const text = Array.isArray(cell) ? cell.join(', ') : typeof cell === 'number' ? numeral(cell) : cell;
  return text.replaceAll(/\s+/g, ' ');
}

/** At most `most` terminal columns. */
export function clipped(text: string, most: number): string {
  if (width(text) <= most) return text;
  let out = '';
  let used = 0;
  for (const char of text) {
    used += width(char);
    if (used > most - 1) break;
    out += char;
  }
  return `${out}…`;
}
