import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { csvLine, exportResult } from '../export/export.js';
import { type FactFilter, SHEET_COLUMNS, STRATA, sampleFacts } from '../query/query.js';
import { factFilterOf, withFactFilters } from './factfilters.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { print, remark, UsageError } from './output.js';

const EXAMPLES = `
Fill the columns that end in _ok with 1 or 0 (对 or 错) and leave empty what you do not judge. Save it as a workbook or as CSV; then:
  shuzheng evaluate --audit sheet.xlsx

Filters, as query takes them, draw from a part of the facts. Each stratum has its share of the rows and at least one; the column weight says for
how many facts a row stands, and evaluate counts with it.

Examples:
  shuzheng sample --n 200 --seed 1 --to sheet.xlsx
  shuzheng sample --n 100 --within 青岛市 --kind money --period 2023 --to money.xlsx
  shuzheng sample --n 50 --by province,measure > sheet.csv
`;

interface Options extends FactFilter {
  db: string;
  n: number;
  seed: string;
  by?: string[];
  to?: string;
}

export function sample(program: Command): void {
  withFactFilters(withDatabase(program.command('sample')))
    .summary('draw an audit sheet')
    .description('Draws a seeded sample of facts, stratified, as a sheet (CSV or XLSX) with quote, reading and columns to fill.')
    .option('--n <n>', 'how many facts', whole, 200)
    .option('--seed <seed>', 'the same seed draws the same facts', '1')
    .option('--by <columns>', `strata (default: kind,rule): ${STRATA.join(', ')}`, (value: string) => value.split(','))
    .option('--to <file>', 'where the sheet goes, .csv or .xlsx (CSV to stdout)')
    .addHelpText('after', EXAMPLES)
    .action(({ db, n, seed, by, to, ...rest }: Options) =>
      asking(db, async (store) => {
        if (to !== undefined && !/\.(?:xlsx|csv)$/i.test(to))
          throw new UsageError(`${to}: a sheet ends in .xlsx or .csv, which says its format`);
        const rows = sampleFacts(store, { n, seed, by, facts: factFilterOf({ ...rest }) });
        if (to?.toLowerCase().endsWith('.xlsx')) {
          await exportResult(to, {
            rows,
            columns: SHEET_COLUMNS,
            facts: false,
            question: `a sample of ${n}, seed ${seed}`,
            wrap: ['quote', 'title'],
          });
          return remark(`${to}  ${rows.length} facts`);
        }
        const lines = [csvLine(SHEET_COLUMNS), ...rows.map((row) => csvLine(SHEET_COLUMNS.map((column) => row[column] ?? null)))];
        const sheet = `\ufeff${lines.join('\r\n')}`;
        if (to === undefined) await print(sheet);
        else {
          mkdirSync(dirname(to), { recursive: true });
          writeFileSync(to, `${sheet}\r\n`);
          remark(`${to}  ${rows.length} facts`);
        }
      }),
    );
}
