import { parse } from 'csv-parse/sync';
import { decode, encodingOf, LINE_ENDS } from '../read/read.js';
import { FilterError } from './filter.js';

/** The rows of a sheet by the names in its first one. */
export type SheetRow = Record<string, string>;

/**
 * Reads a sheet that a person has saved: a workbook (.xlsx, its first sheet), or CSV as spreadsheets write it: in any encoding a corpus may
 * have, with commas, semicolons or tabs. Throws FilterError where it is none.
 */
export async function readSheet(bytes: Buffer): Promise<SheetRow[]> {
  const workbook = bytes.subarray(0, 2).toString('latin1') === 'PK';
  try {
    return workbook ? await rowsOfWorkbook(bytes) : rowsOfText(textOf(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FilterError(`the sheet is ${workbook ? 'no whole workbook (.xlsx)' : 'neither CSV nor a workbook (.xlsx)'}: ${why}`);
  }
}

async function rowsOfWorkbook(bytes: Buffer): Promise<SheetRow[]> {
  // Loaded with the first workbook: every other question to the store needs no parser of it.
  const { readSheet: readWorkbook } = await import('read-excel-file/node');
  const [head = [], ...rows] = await readWorkbook(bytes);
  return rows
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Object.fromEntries(head.map((name, i) => [String(name), String(row[i] ?? '')])));
}

function rowsOfText(text: string): SheetRow[] {
  const [first = ''] = text.split('\n', 1);
  const often = (mark: string) => first.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (often(mark) > often(best) ? mark : best));
  return parse(text, { columns: true, delimiter, record_delimiter: LINE_ENDS, skip_empty_lines: true, relax_column_count: true });
}

/** What is too short to tell its encoding by was saved by a Chinese Windows. */
function textOf(bytes: Buffer): string {
  const encoding = encodingOf(bytes);
  return decode(bytes, encoding === 'unknown' || encoding === 'binary' ? 'gb18030' : encoding);
}
