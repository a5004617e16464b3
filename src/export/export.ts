import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { columnsOf, type DataRow, tableRows } from '../query/query.js';
import type { Store } from '../store/store.js';
import { csv } from './csv.js';
import type { Format } from './format.js';
import { jsonl } from './jsonl.js';

export { csvLine } from './csv.js';
export { jsonSchemas } from './json-schemas.js';

/** The formats by the name that `--format` takes. A new one is one file and one row. */
export const FORMATS = { jsonl, csv } as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions {
  format: FormatName;
  /** The folder the files go to; it is made where missing. */
  to: string;
  /** All where absent. */
  tables?: readonly TableName[];
  /** Leaves out what quotes the articles at length: their text and the sentences. Offsets and hashes stay. */
  quotes?: boolean;
}

export interface Exported {
  table: TableName;
  file: string;
  rows: number;
}

/** Columns that carry the articles' own sentences. */
const QUOTES: Readonly<Partial<Record<TableName, readonly string[]>>> = { facts: ['quote'], sources: ['text'] };

/**
 * Writes the store's tables as files named after them. The same store gives the same bytes; memory does not grow with the rows. A file
 * appears under its name only when it is whole. Throws what the file system throws.
 */
export function exportTables(store: Store, options: ExportOptions): Exported[] {
  mkdirSync(options.to, { recursive: true });
  const tables = options.tables ?? (Object.keys(Tables) as TableName[]);
  return tables.map((table) => {
    const without = options.quotes === false ? (QUOTES[table] ?? []) : [];
    const columns = columnsOf(table).filter((column) => !without.includes(column));
    const format: Format = FORMATS[options.format];
    const file = join(options.to, `${table}.${format.extension}`);
    const rows = writeTable(file, format, { table, columns, rows: tableRows(store, table, without) });
    return { table, file, rows };
  });
}

/** Writes rows of any shape (the answer to a query) as one file. Returns how many. */
export function writeTable(
  file: string,
  format: Format,
  data: { table: string; columns: readonly string[]; rows: Iterable<DataRow> },
): number {
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  let count = 0;
  try {
    let pending: string[] = [];
    let size = 0;
    const flush = () => {
      writeAll(handle, Buffer.from(pending.join('')));
      pending = [];
      size = 0;
    };
    const put = (text: string) => {
      pending.push(text);
      size += text.length;
      if (size > 1 << 18) flush();
    };
    const writer = format.open({ put }, data.table, data.columns);
    for (const row of data.rows) {
      writer.row(row);
      count++;
    }
    writer.end();
    flush();
    closeSync(handle);
  } catch (error) {
    closeSync(handle);
    rmSync(part, { force: true });
    throw error;
  }
  renameSync(part, file);
  return count;
}

/** A write may take less than it is given. */
function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
