import type { Cell } from '../query/query.js';
import type { Format } from './format.js';
import { runsAsFormula } from './formulas.js';

/** CSV after RFC 4180 in UTF-8 with a byte order mark, which Excel wants; lists are JSON; what a spreadsheet would run is made harmless. */
export const csv: Format = {
  extension: 'csv',
  mediatype: 'text/csv',
  notes: [
    'CSV (RFC 4180) in UTF-8 with a byte order mark: in pandas `encoding="utf-8-sig"`, in R `fileEncoding = "UTF-8-BOM"`. An empty cell is null; lists are JSON.',
    'Text that a spreadsheet would run as a formula (it starts with = + - @ or a line break) is led by an apostrophe. Numbers are not touched.',
    'Read `id`, `figure`, `entity_id` and `decimal` as text, or leading zeros and digits go.',
  ],
  opening: {
    language: 'python',
    lines: [
      'import pandas as pd',
      "text = {name: str for name in ['id', 'figure', 'entity_id', 'decimal', 'claim']}",
      "facts = pd.read_csv('facts.csv', encoding='utf-8-sig', dtype=text)",
      "facts[(facts.measure == 'level') & (facts.status == 'actual')].drop_duplicates('claim')",
    ],
  },
  open({ put }, _table, columns) {
    const names = columns.map(({ name }) => name);
    put(`\ufeff${csvLine(names)}\r\n`);
    return { row: (row) => put(`${csvLine(names.map((name) => row[name] ?? null))}\r\n`), end: () => {} };
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

const harmless = (text: string) => (runsAsFormula(text) ? `'${text}` : text);
