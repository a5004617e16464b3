import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { columnsOf, type DataRow, tableRows } from '../query/query.js';
import type { Store } from '../store/store.js';
import { codebook } from './codebook.js';
import { csv } from './csv.js';
import { dataPackage, type PackageInfo } from './datapackage.js';
import type { Format } from './format.js';
import { jsonl } from './jsonl.js';

export { csvLine } from './csv.js';
export { jsonSchemas } from './json-schemas.js';

/** The formats by the name that `--format` takes. A new one is one file and one row. */
export const FORMATS = { jsonl, csv } as const satisfies Record<string, Format>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions extends Partial<PackageInfo> {
  format: FormatName;
  /** The folder the files go to; it is made where missing. */
  to: string;
  /** All where absent. */
  tables?: readonly TableName[];
  /** Leaves out what quotes the articles at length: their text and the sentences. Offsets and hashes stay. */
  quotes?: boolean;
}

/** A file that was written. */
export interface Exported {
  table: TableName;
  /** Its name in the folder, and with the folder. */
  name: string;
  file: string;
  columns: readonly string[];
  rows: number;
  bytes: number;
  sha256: string;
}

/** Columns that carry the articles' own sentences. */
const QUOTES: Readonly<Partial<Record<TableName, readonly string[]>>> = { facts: ['quote'], sources: ['text'] };

/**
 * Writes the store's tables as files named after them, and beside them what describes them: datapackage.json and CODEBOOK.md. The same store
 * gives the same bytes; memory does not grow with the rows. A file appears under its name only when it is whole. Throws what the file system
 * throws.
 */
export function exportTables(store: Store, options: ExportOptions): Exported[] {
  const { format: name, to, quotes = true, title = 'A dataset of figures in Chinese news', license = null } = options;
  mkdirSync(to, { recursive: true });
  const format: Format = FORMATS[name];
  const files = (options.tables ?? (Object.keys(Tables) as TableName[])).map((table): Exported => {
    const without = quotes ? [] : (QUOTES[table] ?? []);
    const columns = columnsOf(table).filter((column) => !without.includes(column));
    const file = `${table}.${format.extension}`;
    const written = writeTable(join(to, file), format, { table, columns, rows: tableRows(store, table, without) });
    return { table, name: file, file: join(to, file), columns, ...written };
  });
  const info = { title, license };
  writeFileSync(join(to, 'datapackage.json'), `${JSON.stringify(dataPackage(store, name, files, info), null, 2)}\n`);
  writeFileSync(join(to, 'CODEBOOK.md'), codebook(store, files, info));
  return files;
}

export interface Written {
  rows: number;
  bytes: number;
  sha256: string;
}

/** Writes rows of any shape (the answer to a query) as one file. */
export function writeTable(
  file: string,
  format: Format,
  data: { table: string; columns: readonly string[]; rows: Iterable<DataRow> },
): Written {
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  try {
    let pending: string[] = [];
    let size = 0;
    const flush = () => {
      const chunk = Buffer.from(pending.join(''));
      writeAll(handle, chunk);
      hash.update(chunk);
      bytes += chunk.length;
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
      rows++;
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
  return { rows, bytes, sha256: hash.digest('hex') };
}

/** A write may take less than it is given. */
function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}
