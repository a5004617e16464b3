import type { DataRow } from '../query/query.js';

/** Where a writer puts characters; they are gathered and written in large pieces. */
export interface Sink {
  put(text: string): void;
}

/** Writes the rows of one table, one at a time. */
export interface TableWriter {
  row(row: DataRow): void;
  end(): void;
}

/** A file format of the dataset: one file a table, named `table.extension`. */
export interface Format {
  extension: string;
  open(sink: Sink, table: string, columns: readonly string[]): TableWriter;
}
