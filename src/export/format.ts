import type { DataRow } from '../query/query.js';
import type { Store } from '../store/store.js';
import type { DataColumn } from './columns.js';

/** Where a writer puts characters or bytes; they are gathered and written in large pieces. */
export interface Sink {
  put(piece: string | Uint8Array): void;
}

/** Writes the rows of one table, one at a time. */
export interface TableWriter {
  row(row: DataRow): void;
  end(): void;
}

interface Described {
  extension: string;
  mediatype: string;
  /** What a reader of such files must know; the codebook says it. */
  notes: readonly string[];
  /** How to open them in a tool that is much used, as code. */
  opening?: { language: string; lines: readonly string[] };
  /** How a table is found in a file that may hold several (Frictionless Table Dialect). */
  dialect?: (table: string) => object;
}

/** A file format of the dataset: one file a table, named `table.extension`. */
export interface Format extends Described {
  open(sink: Sink, table: string, columns: readonly DataColumn[]): TableWriter;
}

/** A format that holds all tables in one file, named `shuzheng.extension`. */
export interface WholeFormat extends Described {
  write(store: Store, file: string, options: { quotes: boolean }): void;
}

/** A file cannot hold what it is asked to. */
export class ExportError extends Error {
  override name = 'ExportError';
}
