import type { Command } from 'commander';
import { columnsOf, tableRows } from '../query/query.js';
import { asking, withDatabase } from './open.js';
import { AskedFailure } from './output.js';
import { printRows, type RowOptions, withRowOptions } from './rows.js';

interface Options extends RowOptions {
  db: string;
  fail?: boolean;
}

const EXAMPLES = `
Examples:
  shuzheng check
  shuzheng check --json > findings.json
  shuzheng check --fail         # exit code 1 when articles contradict each other
`;

export function check(program: Command): void {
  withRowOptions(withDatabase(program.command('check')))
    .summary('show where articles disagree')
    .description('Shows what the checks found when the database was last brought up to date.')
    .option('--fail', 'exit with 1 where there are findings of severity warning or error')
    .addHelpText('after', EXAMPLES)
    .action(({ db, fail, ...format }: Options) =>
      asking(db, async (store) => {
        const shown = [{ name: 'severity' }, { name: 'check' }, { name: 'message', most: 160 }];
        await printRows(tableRows(store, 'findings'), format, columnsOf('findings'), shown);
        const serious = Number(store.get(`SELECT count(*) AS n FROM findings WHERE severity <> 'info' AND dismissed IS NULL`)?.n);
        if (fail && serious > 0) throw new AskedFailure(`${serious} findings`);
      }),
    );
}
