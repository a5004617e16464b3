import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { csvLine, exportResult } from '../export/export.js';
import { SHEET_COLUMNS, type Stratum, sampleFacts } from '../query/query.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { print, remark } from './output.js';

const EXAMPLES = `
Fill the columns that end in _ok with 1 or 0 and leave empty what you do not judge; save as CSV; then:
  shuzheng evaluate --audit sheet.csv

Examples:
  shuzheng sample --n 200 --seed 1 --to sheet.csv
  shuzheng sample --n 100 --to sheet.xlsx
  shuzheng sample --n 50 --by province > sheet.csv
`;

interface Options {
  db: string;
  n: number;
  seed: string;
  by?: Stratum[];
  to?: string;
}

export function sample(program: Command): void {
  withDatabase(program.command('sample'))
    .summary('draw an audit sheet')
    .description('Draws a seeded sample of facts, stratified, as a sheet (CSV or XLSX) with quote, reading and columns to fill.')
    .option('--n <n>', 'how many facts', whole, 200)
    .option('--seed <seed>', 'the same seed draws the same facts', '1')
    .option('--by <columns>', 'strata: kind, rule, measure, status, province', (value: string) => value.split(','))
    .option('--to <file>', 'where the sheet goes, .csv or .xlsx (CSV to stdout)')
    .addHelpText('after', EXAMPLES)
    .action(({ db, n, seed, by, to }: Options) =>
      asking(db, async (store) => {
        const rows = sampleFacts(store, { n, seed, by });
        if (to?.toLowerCase().endsWith('.xlsx')) {
          await exportResult(to, { rows, columns: SHEET_COLUMNS, facts: false, question: `a sample of ${n}, seed ${seed}` });
          return remark(`${to}  ${rows.length} facts`);
        }
        const lines = [csvLine(SHEET_COLUMNS), ...rows.map((row) => csvLine(SHEET_COLUMNS.map((column) => row[column] ?? null)))];
        const sheet = `\ufeff${lines.join('\r\n')}`;
        if (to === undefined) await print(sheet);
        else {
          writeFileSync(to, `${sheet}\r\n`);
          remark(`${to}  ${rows.length} facts`);
        }
      }),
    );
}
