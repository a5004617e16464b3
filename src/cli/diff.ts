import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { CHANGE_COLUMNS, type Change, changesOf, compareStores, countChanges, type DataRow } from '../query/query.js';
import { openStore, type Store } from '../store/store.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { print, remark, UsageError } from './output.js';
import { printRows, type RowOptions, withRowOptions } from './rows.js';
import { clipped, shown } from './table.js';

const EXAMPLES = `
Examples:
  shuzheng diff                              # what the last run changed
  shuzheng diff --by rule                    # the same, counted
  shuzheng diff out/before.db --db out/after.db
`;

interface Options extends RowOptions {
  db: string;
  run?: number;
  by?: 'rule' | 'entity' | 'path' | 'column';
  fail?: boolean;
}

export function diff(program: Command): void {
  withRowOptions(withDatabase(program.command('diff')))
    .summary('show what changed between runs or databases')
    .description('Shows the facts that a run added, removed or altered in sources it had read before, or in what two databases differ.')
    .argument('[before]', 'another database to compare with')
    .option('--run <n>', 'the run (the last that changed anything)', whole)
    .addOption(new Option('--by <what>', 'count changes').choices(['rule', 'entity', 'path', 'column']))
    .option('--fail', 'exit with 1 where anything differs')
    .addHelpText('after', EXAMPLES)
    .action((before: string | undefined, { db, run, by, fail, ...format }: Options) =>
      asking(db, async (store) => {
        if (before !== undefined && !existsSync(before)) throw new UsageError(`no database at ${before}`);
        const old = before === undefined ? undefined : openStore(before, { readonly: true });
        try {
          const count = await show(changes(store, old, run), by, format);
          if (count === 0 && !format.json && !format.csv) remark('no difference');
          if (fail && count > 0) process.exitCode = 1;
        } finally {
          old?.close();
        }
      }),
    );
}

const changes = (store: Store, old: Store | undefined, run: number | undefined) =>
  old ? compareStores(old, store) : changesOf(store, run);

async function show(found: Iterable<Change>, by: Options['by'], format: RowOptions): Promise<number> {
  if (by) {
    const rows = countChanges(found, by);
    const columns = [by, 'added', 'removed', 'altered'];
    if (rows.length > 0 || format.json || format.csv)
      await printRows(
        rows,
        format,
        columns,
        columns.map((name) => ({ name })),
      );
    return rows.length;
  }
  if (format.json || format.csv) return printRows(flat(found, format), format, CHANGE_COLUMNS, []);
  let count = 0;
  for (const change of found) {
    for (const line of lines(change)) await print(line);
    count++;
  }
  return count;
}

function* flat(found: Iterable<Change>, { csv }: RowOptions): Generator<DataRow> {
  for (const change of found) yield { ...change, columns: csv ? JSON.stringify(change.columns) : change.columns } as unknown as DataRow;
}

const SIGNS = { added: '+', removed: '−', altered: '~' } as const;

function lines({ kind, fact, path, entity, indicator, text, rule, quote, columns }: Change): string[] {
  return [
    `${SIGNS[kind]} ${entity ?? '–'} · ${indicator ?? '–'} · ${text}  (${rule}; ${path}, ${fact})`,
    ...Object.entries(columns).map(([column, [was, is]]) => `    ${column}: ${was ?? '–'} → ${is ?? '–'}`),
    `    “${clipped(shown(quote), 110)}”`,
  ];
}
