import type { Command } from 'commander';
import { csvLine } from '../export/export.js';
import type { DataRow } from '../query/query.js';
import { print, remark } from './output.js';
import { type Column, tableLines } from './table.js';

/** How rows are to be printed. */
export interface RowOptions {
  json?: boolean;
  csv?: boolean;
}

/** The options that every command with rows takes. */
export function withRowOptions(command: Command): Command {
  return command.option('--json', 'print an array of rows with all columns').option('--csv', 'print CSV with all columns');
}

/**
 * Prints rows: `columns` all of them for JSON and CSV, `shown` the ones of the aligned table. JSON and CSV stream; a table needs its rows
 * together, so callers limit them. Returns how many there were.
 */
export async function printRows(
  rows: Iterable<DataRow>,
  format: RowOptions,
  columns: readonly string[],
  shown: readonly Column[],
): Promise<number> {
  let count = 0;
  if (format.json) {
    for (const row of rows) await print(`${count++ === 0 ? '[' : ','}${JSON.stringify(row)}`);
    await print(count === 0 ? '[]' : ']');
  } else if (format.csv) {
    await print(csvLine(columns));
    for (const row of rows) {
      await print(csvLine(columns.map((column) => row[column] ?? null)));
      count++;
    }
  } else {
    const all = [...rows];
    count = all.length;
    if (count === 0) remark('nothing found');
    else for (const line of tableLines(shown, all)) await print(line);
  }
  return count;
}
