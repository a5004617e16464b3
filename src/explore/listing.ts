import { csvLine } from '../export/export.js';
import type { DataRow } from '../query/query.js';
import type { Format } from './asker.js';

/** Characters of a piece: large enough to be worth sending, small enough to wait for. */
const PIECE = 1 << 17;

/** Rows as the text of a twin, in pieces: a JSON array with a row a line, or CSV as an export writes it. */
export function* pieces(format: Format, { columns, rows }: { columns: readonly string[]; rows: Iterable<DataRow> }): Generator<string> {
  let text = format === 'json' ? '[' : `\ufeff${csvLine(columns)}\r\n`;
  let first = true;
  for (const row of rows) {
    if (format === 'json') text += `${first ? '' : ','}\n${JSON.stringify(row)}`;
    else text += `${csvLine(columns.map((column) => row[column] ?? null))}\r\n`;
    first = false;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  yield format === 'json' ? `${text}${first ? '' : '\n'}]\n` : text;
}
