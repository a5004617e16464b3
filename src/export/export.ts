import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { columnsOf, type FactFilter, isPortion, PORTIONED, type Portioned, portionRows, tableRows } from '../query/query.js';
import type { Store } from '../store/store.js';
import { codebook } from './codebook.js';
import { dataColumns } from './columns.js';
import { csv } from './csv.js';
import { dataPackage, type PackageInfo } from './datapackage.js';
import { hashOf, writeTable } from './file.js';
import { ExportError, type Format, type WholeFormat } from './format.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { sqlite } from './sqlite.js';
import { xlsx } from './xlsx.js';

export { type BratWritten, exportBrat } from './brat.js';
export { csvLine } from './csv.js';
export { ExportError } from './format.js';
export { jsonSchemas } from './json-schemas.js';
export { exportResult, formatOfFile, RESULT_FORMATS, type Result } from './result.js';

/** The formats by the name that `--format` takes. A new one is one file and one row. */
export const FORMATS = { jsonl, csv, parquet, xlsx, sqlite } as const satisfies Record<string, Format | WholeFormat>;
export type FormatName = keyof typeof FORMATS;

export interface ExportOptions extends Partial<PackageInfo> {
  format: FormatName;
  /** The folder the files go to; it is made where missing. */
  to: string;
  /** All where absent. */
  tables?: readonly TableName[];
  /** Only the facts that it lets through and what they stand on: see portionRows. */
  facts?: FactFilter;
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
  const { format: name, to, quotes = true, title = 'A dataset of figures in Chinese news', license = null, selection = null } = options;
  const format: Format | WholeFormat = FORMATS[name];
  const facts = options.facts !== undefined && isPortion(options.facts) ? options.facts : null;
  if (facts && !('open' in format)) throw new ExportError(`${name} holds the whole database; take another format for a part of it`);
  const tables = options.tables ?? (facts ? PORTIONED : (Object.keys(Tables) as TableName[]));
  for (const table of tables)
    if (facts && !isPortioned(table)) throw new ExportError(`${table} belong to no facts; there are ${PORTIONED.join(', ')}`);
  mkdirSync(to, { recursive: true });
  const without = (table: TableName) => (quotes ? [] : (QUOTES[table] ?? []));
  const write =
    'open' in format
      ? () => writeTables(store, format, { to, tables, facts, without })
      : () => writeWhole(store, format, { to, tables, quotes });
  const describe = (files: readonly Exported[]) => {
    const about = { name, format, facts, quotes, info: { title, license, selection } };
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

const isPortioned = (table: TableName): table is Portioned => (PORTIONED as readonly TableName[]).includes(table);

interface Asked {
  to: string;
  tables: readonly TableName[];
}

function writeTables(
  store: Store,
  format: Format,
  { to, tables, facts, without }: Asked & { facts: FactFilter | null; without: (table: TableName) => readonly string[] },
): Exported[] {
  return tables.map((table) => {
    const columns = dataColumns(table, without(table));
    const file = `${table}.${format.extension}`;
    const rows = facts ? portionRows(store, table as Portioned, facts, without(table)) : tableRows(store, table, without(table));
    const written = writeTable(join(to, file), format, { table, columns, rows });
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
