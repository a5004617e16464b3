import type { Command } from 'commander';
import { csvLine } from '../export/export.js';
import type { DataRow } from '../query/query.js';
import { print, remark } from './output.js';
import { type Column, markdownLines, tableLines } from './table.js';

/** How rows are to be printed. */
export interface RowOptions {
  json?: boolean;
  csv?: boolean;
  markdown?: boolean;
}

/** The format that was asked for; absent options are absent here too. */
export const formatOf = ({ json, csv, markdown }: RowOptions): RowOptions => ({
  ...(json && { json }),
  ...(csv && { csv }),
  ...(markdown && { markdown }),
});

/** The options that every command with rows takes. */
export function withRowOptions(command: Command): Command {
  return command
    .option('--json', 'print an array of rows with all columns')
    .option('--csv', 'print CSV with all columns')
    .option('--markdown', 'print a Markdown table');
}

/**
 * Prints rows: `columns` all of them for JSON and CSV, `shown` the ones of the aligned table. JSON and CSV stream; a table needs its rows
 * together, so callers limit them. Returns how many there were.
 */
export async function printRows(
  rows: Iterable<DataRow> | AsyncIterable<DataRow>,
  format: RowOptions,
  columns: readonly string[],
  shown: readonly Column[],
): Promise<number> {
  let count = 0;
  if (format.json) {
    for await (const row of rows) await print(`${count++ === 0 ? '[' : ','}${JSON.stringify(row)}`);
    await print(count === 0 ? '[]' : ']');
  } else if (format.csv) {
    await print(csvLine(columns));
    for await (const row of rows) {
      await print(csvLine(columns.map((column) => row[column] ?? null)));
      count++;
    }
  } else {
    const all: DataRow[] = [];
    for await (const row of rows) all.push(row);
    count = all.length;
    if (count === 0) remark('nothing found');
    else if (format.markdown)
      for (const line of markdownLines(
        shown.map(({ name }) => name),
        all,
      ))
        await print(line);
    else for (const line of tableLines(shown, all, process.stdout.columns)) await print(line);
  }
  return count;
}
