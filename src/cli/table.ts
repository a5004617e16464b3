import width from 'string-width';
import type { Cell } from '../query/query.js';

/** A column of a printed table; numbers stand right. */
export interface Column {
  name: string;
  /** The widest it may get, in terminal columns; longer cells end in an ellipsis. */
  most?: number;
}

/** Rows as aligned lines under a head, where a Chinese character takes two columns. */
export function tableLines(columns: readonly Column[], rows: readonly Readonly<Record<string, Cell>>[]): string[] {
  const body = rows.map((row) => columns.map(({ name, most = 40 }) => clipped(shown(row[name] ?? null), most)));
  const right = columns.map(({ name }) => rows.length > 0 && rows.every((row) => row[name] == null || typeof row[name] === 'number'));
  const widths = columns.map(({ name }, i) => Math.max(width(name), ...body.map((cells) => width(cells[i]!))));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => {
        const space = ' '.repeat(widths[i]! - width(cell));
        if (right[i]) return space + cell;
        return i === cells.length - 1 ? cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ name }) => name)), line(widths.map((w) => '─'.repeat(w))), ...body.map(line)];
}

/** Rows as a Markdown table; nothing is cut. */
export function markdownLines(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(columns.map((name) => shown(row[name] ?? null))))];
}

/** A cell on one line: lists with commas, nothing for null. */
export function shown(cell: Cell): string {
  if (cell === null) return '';
  const text = Array.isArray(cell) ? cell.join(', ') : String(cell);
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
