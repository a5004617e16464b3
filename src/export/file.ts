import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { DataRow } from '../query/query.js';
import type { DataColumn } from './columns.js';
import type { Format } from './format.js';

export interface Written {
  rows: number;
  bytes: number;
  sha256: string;
}

/** A table as it is to be written: its name, its columns, its rows. */
interface TableData<Rows> {
  table: string;
  columns: readonly DataColumn[];
  rows: Rows;
}

/** Writes a table as one file, which appears under its name only when it is whole. */
export function writeTable(file: string, format: Format, { table, columns, rows }: TableData<Iterable<DataRow>>): Written {
  const open = openTable(file, format, table, columns);
  try {
    for (const row of rows) open.row(row);
    return open.end();
  } catch (error) {
    open.drop();
    throw error;
  }
}

/** The same of rows that come one by one from elsewhere. */
export async function writeTableAsync(file: string, format: Format, data: TableData<AsyncIterable<DataRow>>): Promise<Written> {
  const open = openTable(file, format, data.table, data.columns);
  try {
    for await (const row of data.rows) open.row(row);
    return open.end();
  } catch (error) {
    open.drop();
    throw error;
  }
}

/** A table file that is being written. */
interface OpenTable {
  row(row: DataRow): void;
  end(): Written;
  /** Gives up: nothing stays. */
  drop(): void;
}

function openTable(file: string, format: Format, table: string, columns: readonly DataColumn[]): OpenTable {
  const part = `${file}.part`;
  const handle = openSync(part, 'w');
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
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
  const writer = format.open({ put }, table, columns);
  return {
    row(row) {
      writer.row(row);
      rows++;
    },
    end() {
      writer.end();
      flush();
      closeSync(handle);
      renameSync(part, file);
      return { rows, bytes, sha256: hash.digest('hex') };
    },
    drop() {
      closeSync(handle);
      rmSync(part, { force: true });
    },
  };
}

/** A write may take less than it is given. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Size and hash of a file, read in pieces. */
export function hashOf(file: string): { bytes: number; sha256: string } {
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
