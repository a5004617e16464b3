import type { Command } from 'commander';
import {
  askSql,
  columnsOf,
  countFacts,
  type FactFilter,
  type Grouping,
  groupColumns,
  groupFacts,
  pivot,
  queryFacts,
} from '../query/query.js';
import type { Store } from '../store/store.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { print, remark } from './output.js';
import { formatOf, printRows, type RowOptions, withRowOptions } from './rows.js';
import type { Column } from './table.js';

const SHOWN: readonly Column[] = [
  { name: 'entity', most: 24 },
  { name: 'indicator', most: 24 },
  { name: 'text', most: 20 },
  { name: 'measure' },
  { name: 'status' },
  { name: 'period', most: 24 },
  { name: 'path', most: 24 },
  { name: 'quote', most: 60 },
];

/** A table on a screen stops here unless told otherwise. */
const SCREEN = 50;

const EXAMPLES = `
Filters combine; one that is given more than once takes any of its values.

Examples:
  shuzheng query --entity 胶州市 --indicator 签约项目
  shuzheng query --within 青岛市 --kind money --min 1亿 --sort -value --limit 20
  shuzheng query --period 2023H1 --status actual --csv > facts.csv
  shuzheng query --text 高新 --json
  shuzheng query --indicator 进出口额 --group entity,year --sum
  shuzheng query --indicator 地区生产总值 --measure level --pivot --csv > gdp.csv
  shuzheng query --sql "SELECT unit, count(*) AS n FROM figures GROUP BY unit ORDER BY n DESC" --markdown
`;

const several = (value: string, before: string[] = []) => [...before, value];
interface Options extends FactFilter, RowOptions {
  db: string;
  count?: boolean;
  group?: string[];
  sum?: boolean;
  pivot?: boolean;
  sql?: string;
  timeout: number;
}

export function query(program: Command): void {
  withRowOptions(withDatabase(program.command('query')))
    .summary('find facts')
    .description('Finds facts in the database and prints them as an aligned table, JSON or CSV.')
    .option('--entity <name>', 'name, alias or id of an entity; a trailing * takes all that begin so', several)
    .option('--within <place>', 'a place, by name or GB/T 2260 code, and everything in it')
    .option('--indicator <word>', 'part of what is measured, normal form or wording', several)
    .option('--kind <kind>', 'count, money, percent, area …', several)
    .option('--unit <unit>', '元, 个, % …', several)
    .option('--measure <measure>', 'level, change, share', several)
    .option('--status <status>', 'actual, planned, target', several)
    .option('--basis <basis>', 'flow, stock, cumulative', several)
    .option('--comparison <comparison>', 'yoy, qoq, mom …', several)
    .option('--verdict <verdict>', "of the fact's claim: single, agree, revised, conflict, incomparable", several)
    .option('--rule <rule>', 'the rule that made the fact', several)
    .option('--min <number>', 'lowest value: 3000, 1亿, 五百万')
    .option('--max <number>', 'highest value')
    .option('--period <period>', 'overlaps with 2023, 2023-06, 2023Q2, 2023H1, 2022/2023')
    .option('--article <article>', 'path, path@start, or part of the title')
    .option('--publisher <name>', 'part of the publisher')
    .option('--published <period>', 'when the article appeared')
    .option('--province <name>', 'where the entity is')
    .option('--city <name>', 'where the entity is')
    .option('--text <word>', 'a word of the sentence, of any length', several)
    .option('--sort <column>', 'a column of the dataset; -value for descending', several)
    .option('--limit <n>', `at most so many rows (a table: ${SCREEN})`, whole)
    .option('--offset <n>', 'leave out the first rows', whole)
    .option('--group <columns>', 'count facts by entity, indicator, year, …', (value: string) => value.split(','))
    .option('--sum', 'with --group: sums over claims, by unit')
    .option('--pivot', 'a wide table of claims: entities by periods, conflicts marked')
    .option('--sql <statement>', 'ask in SQL instead; see the views facts, figures, claims, articles, entities')
    .option('--timeout <seconds>', 'give a statement so long', whole, 30)
    .option('--count', 'print how many there are')
    .addHelpText('after', EXAMPLES)
    .action(async ({ db, json, csv, markdown, count, group, sum, pivot: wide, sql, timeout, ...filter }: Options) => {
      const format = formatOf({ json, csv, markdown } as RowOptions);
      if (sql !== undefined) return bySql(db, sql, timeout, format);
      await asking(db, async (store) => {
        if (count) return print(String(countFacts(store, filter)));
        if (wide) {
          const { columns, rows } = pivot(store, filter);
          return void (await printRows(
            rows,
            format,
            columns,
            columns.map((name) => ({ name })),
          ));
        }
        if (group) return grouped(store, filter, { by: group, sum }, format);
        return facts(store, filter, format);
      });
    });
}

async function facts(store: Store, filter: FactFilter, format: RowOptions): Promise<void> {
  const screen = !format.json && !format.csv;
  const limit = filter.limit ?? (screen ? SCREEN : undefined);
  const printed = await printRows(queryFacts(store, { ...filter, limit }), format, columnsOf('facts'), SHOWN);
  if (!screen || printed < (limit ?? Number.POSITIVE_INFINITY)) return;
  const all = countFacts(store, filter);
  if (all > printed) remark(`${printed} of ${all}; more with --limit, all with --json or --csv`);
}

async function grouped(store: Store, filter: FactFilter, grouping: Grouping, format: RowOptions): Promise<void> {
  const columns = groupColumns(grouping);
  await printRows(
    groupFacts(store, filter, grouping),
    format,
    columns,
    columns.map((name) => ({ name })),
  );
}

async function bySql(db: string, sql: string, timeout: number, format: RowOptions): Promise<void> {
  const { columns, rows } = await askSql(db, sql, timeout);
  await printRows(
    rows,
    format,
    columns,
    columns.map((name) => ({ name, most: 60 })),
  );
}
