import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { columnsOf, type DataRow, tableRows } from '../query/query.js';
import type { Store } from '../store/store.js';
import { codebook } from './codebook.js';
import { type DataColumn, dataColumns } from './columns.js';
import { csv } from './csv.js';
import { dataPackage, type PackageInfo } from './datapackage.js';
import type { Format, WholeFormat } from './format.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { sqlite } from './sqlite.js';
import { xlsx } from './xlsx.js';

export { csvLine } from './csv.js';
export { ExportError } from './format.js';
export { jsonSchemas } from './json-schemas.js';

/** The formats by the name that `--format` takes. A new one is one file and one row. */
export const FORMATS = { jsonl, csv, parquet, xlsx, sqlite } as const satisfies Record<string, Format | WholeFormat>;
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
 * Writes the store's tables as files named after them (or as one database), and beside them what describes them: datapackage.json and CODEBOOK.md.
 * All is of one moment, also while a run writes. The same store gives the same bytes; memory does not grow with the rows. A file appears under its
 * name only when it is whole. Throws ExportError where a format cannot hold the data, and what the file system throws.
 */
export function exportTables(store: Store, options: ExportOptions): Exported[] {
  const { format: name, to, quotes = true, title = 'A dataset of figures in Chinese news', license = null } = options;
  mkdirSync(to, { recursive: true });
  const format: Format | WholeFormat = FORMATS[name];
  const tables = options.tables ?? (Object.keys(Tables) as TableName[]);
  const without = (table: TableName) => (quotes ? [] : (QUOTES[table] ?? []));
  const write =
    'open' in format ? () => writeTables(store, format, { to, tables, without }) : () => writeWhole(store, format, { to, tables, quotes });
  const describe = (files: readonly Exported[]) => {
    const about = { name, format, info: { title, license } };
    writeFileSync(join(to, 'datapackage.json'), `${JSON.stringify(dataPackage(store, files, about), null, 2)}\n`);
    writeFileSync(join(to, 'CODEBOOK.md'), codebook(store, files, about));
  };
  const all = () => {
    const files = write();
    describe(files);
    return files;
  };
  // A copy of the database is of one moment by itself, and cannot be made inside a transaction that reads an older one.
  return 'open' in format ? store.transaction(all) : all();
}

interface Asked {
  to: string;
  tables: readonly TableName[];
}

function writeTables(
  store: Store,
  format: Format,
  { to, tables, without }: Asked & { without: (table: TableName) => readonly string[] },
): Exported[] {
  return tables.map((table) => {
    const columns = dataColumns(table, without(table));
    const file = `${table}.${format.extension}`;
    const written = writeTable(join(to, file), format, { table, columns, rows: tableRows(store, table, without(table)) });
    return { table, name: file, file: join(to, file), columns: columns.map(({ name }) => name), ...written };
  });
}

function writeWhole(store: Store, format: WholeFormat, { to, tables, quotes }: Asked & { quotes: boolean }): Exported[] {
  const name = `shuzheng.${format.extension}`;
  const file = join(to, name);
  const part = `${file}.part`;
  try {
    format.write(store, part, { quotes });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
  const { bytes, sha256 } = hashOf(file);
  return tables.map((table) => {
    const rows = Number(store.get(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0);
    return { table, name, file, columns: columnsOf(table), rows, bytes, sha256 };
  });
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
  data: { table: string; columns: readonly DataColumn[]; rows: Iterable<DataRow> },
): Written {
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  try {
    let pending: string[] = [];
    let size = 0;
    const write = (chunk: Uint8Array) => {
      writeAll(handle, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    };
    const flush = () => {
      if (size > 0) write(Buffer.from(pending.join('')));
      pending = [];
      size = 0;
    };
    const put = (piece: string | Uint8Array) => {
      if (typeof piece !== 'string') {
        flush();
        write(piece);
        return;
      }
      pending.push(piece);
      size += piece.length;
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
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Size and hash of a file, read in pieces. */
function hashOf(file: string): { bytes: number; sha256: string } {
  const handle = openSync(file, 'r');
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(1 << 20);
  let bytes = 0;
  try {
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      hash.update(buffer.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(handle);
  }
  return { bytes, sha256: hash.digest('hex') };
}
