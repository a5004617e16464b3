import type { Cell } from '../query/query.js';
import type { Format } from './format.js';

/** CSV after RFC 4180 in UTF-8 with a byte order mark, which Excel wants; lists are JSON; what a spreadsheet would run is made harmless. */
export const csv: Format = {
  extension: 'csv',
  open({ put }, _table, columns) {
    put(`\ufeff${csvLine(columns)}\r\n`);
    return { row: (row) => put(`${csvLine(columns.map((column) => row[column] ?? null))}\r\n`), end: () => {} };
  },
};

/** One line of CSV without its line break; null is an empty cell. */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map(cell).join(',');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(typeof value === 'string' ? value : JSON.stringify(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A text cell that starts like a formula (= + - @ or a tab or line break) is led by an apostrophe, as OWASP advises against CSV injection.
 * Plain numbers in text (the exact decimals) keep their sign: a spreadsheet reads them as numbers.
 */
function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^-\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
}
