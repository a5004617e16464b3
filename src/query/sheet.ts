import { parse } from 'csv-parse/sync';
import { FilterError } from './filter.js';
import { cellsOfWorkbook } from './workbook.js';

/** The rows of a sheet by the names in its first one. */
export type SheetRow = Record<string, string>;

/**
 * Reads a sheet that a person has saved: a workbook (.xlsx, its first sheet), or CSV as spreadsheets write it: UTF-8, UTF-16 or, in a Chinese
 * Windows, GB 18030, with commas, semicolons or tabs. Throws FilterError where it is none.
 */
export function readSheet(bytes: Buffer): SheetRow[] {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') {
    const [head = [], ...rows] = cellsOfWorkbook(bytes);
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
  }
  const text = decoded(bytes);
  const [first = ''] = text.split('\n', 1);
  const often = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (often(mark) > often(best) ? mark : best));
  try {
    return parse(text, { bom: true, columns: true, delimiter, skip_empty_lines: true, relax_column_count: true });
  } catch (error) {
    throw new FilterError(`the sheet is neither CSV nor a workbook (.xlsx): ${error instanceof Error ? error.message : String(error)}`);
  }
}

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
