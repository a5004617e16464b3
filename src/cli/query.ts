import type { Command } from 'commander';
import { exportResult, formatOfFile } from '../export/export.js';
import {
  askSql,
  columnsOf,
  countFacts,
  type DataRow,
  type FactFilter,
  type Grouping,
  groupColumns,
  groupFacts,
  pivot,
  queryFacts,
} from '../query/query.js';
import type { Store } from '../store/store.js';
import { factFilterOf, withFactFilters, wordsOf } from './factfilters.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { print, remark, UsageError } from './output.js';
import { formatOf, printRows, type RowOptions, withRowOptions } from './rows.js';
import { suggestions } from './suggestions.js';
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
Filters combine; one that is given more than once takes any of its values. --to writes the answer, whatever it is, to a file that its
name says the format of (.csv, .jsonl, .parquet, .xlsx), with NAME.datapackage.json beside it.

Examples:
  shuzheng query --entity 胶州市 --indicator 签约项目
  shuzheng query --within 青岛市 --kind money --min 1亿 --sort -value --limit 20
  shuzheng query --period 2023H1 --status actual --to facts.xlsx
  shuzheng query --text 高新 --json
  shuzheng query --indicator 进出口额 --group entity,year --sum
  shuzheng query --indicator 地区生产总值 --measure level --pivot --to gdp.csv
  shuzheng query --sql "SELECT unit, count(*) AS n FROM figures GROUP BY unit ORDER BY n DESC" --markdown

In a SQLite browser the same questions are asked of the views facts, figures, claims, articles, entities; the table dictionary says what their
columns mean. Words of any length are found (with SQLite 3.43 or newer; else by quote LIKE '%高新%', which reads all) by:
  SELECT * FROM facts WHERE sentence IN (SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"高 新"')
`;

interface Options extends FactFilter, RowOptions {
  db: string;
  count?: boolean;
  group?: string[];
  sum?: boolean;
  pivot?: boolean;
  sql?: string;
  to?: string;
  quotes: boolean;
  timeout: number;
}

/** What is asked for: rows, all their columns, and those that a table on a screen shows. */
interface Answer {
  rows: Iterable<DataRow> | AsyncIterable<DataRow>;
  columns: readonly string[];
  shown: readonly Column[];
  facts: boolean;
}

export function query(program: Command): void {
  withRowOptions(withFactFilters(withDatabase(program.command('query'))))
    .summary('find facts')
    .description('Finds facts in the database and prints them as an aligned table, JSON, CSV or Markdown, or writes them to a file.')
    .option('--sort <column>', 'a column of the dataset; -value for descending', (value: string, before: string[] = []) => [
      ...before,
      value,
    ])
    .option('--limit <n>', `at most so many rows (a table: ${SCREEN})`, whole)
    .option('--offset <n>', 'leave out the first rows', whole)
    .option('--group <columns>', 'count facts by entity, indicator, year, …', (value: string) => value.split(','))
    .option('--sum', 'with --group: sums over claims, by unit')
    .option('--pivot', 'a wide table of claims: entities by periods, with units, conflicts marked')
    .option('--sql <statement>', 'ask in SQL instead; see the views facts, figures, claims, articles, entities')
    .option('--timeout <seconds>', 'give a statement so long', whole, 30)
    .option('--count', 'print how many there are')
    .option('--to <file>', 'write the answer to a file: .csv, .jsonl, .parquet or .xlsx')
    .option('--no-quotes', "leave out the articles' own sentences")
    .addHelpText('after', EXAMPLES)
    .action(async (options: Options) => {
      const { db, json, csv, markdown, count, group, sum, pivot: wide, sql, to, timeout, sort, limit, offset } = options;
      const format = formatOf({ json, csv, markdown } as RowOptions);
      if (sum && !group) throw new UsageError('--sum goes with --group: --group entity,year --sum');
      if ([group, wide, sql].filter(Boolean).length > 1) throw new UsageError('--group, --pivot and --sql are three answers: ask for one');
      if (to !== undefined) formatOfFile(to);
      const narrowed = factFilterOf({ ...options });
      const give = async (answer: Answer, question: string) => {
        if (to === undefined) return printRows(answer.rows, format, answer.columns, answer.shown);
        const { rows, bytes } = await exportResult(to, { ...answer, question });
        remark(`${to}  ${rows} rows, ${bytes} bytes`);
        return rows;
      };
      if (sql !== undefined) {
        if (Object.keys(narrowed).length > 0) throw new UsageError(`--sql takes no filters: say ${wordsOf(narrowed)} in the statement`);
        const { columns, rows } = await askSql(db, sql, timeout);
        return void (await give({ rows, columns, shown: columns.map((name) => ({ name, most: 60 })), facts: false }, sql));
      }
      await asking(db, async (store) => {
        const filter: FactFilter = { ...narrowed, ...(sort && { sort }), ...(limit !== undefined && { limit }), ...(offset && { offset }) };
        if (count) return print(String(countFacts(store, filter)));
        const screen = to === undefined && !format.json && !format.csv;
        const answer = answerOf(store, filter, { group, sum, wide, screen, quotes: options.quotes });
        const form = group ? ` --group ${group.join(',')}${sum ? ' --sum' : ''}` : wide ? ' --pivot' : '';
        const given = await give(answer, `${wordsOf(filter) || 'all facts'}${form}`);
        if (given === 0) for (const line of suggestions(store, narrowed)) remark(line);
        if (!screen || !answer.facts || given < (limit ?? SCREEN)) return;
        const all = countFacts(store, filter);
        if (all > given + (offset ?? 0)) remark(`${given} of ${all}; more with --limit, all with --json, --csv or --to FILE`);
      });
    });
}

interface Asked {
  group: string[] | undefined;
  sum: boolean | undefined;
  wide: boolean | undefined;
  screen: boolean;
  quotes: boolean;
}

function answerOf(store: Store, filter: FactFilter, { group, sum, wide, screen, quotes }: Asked): Answer {
  const plain = (columns: readonly string[]) => columns.map((name) => ({ name }));
  if (wide) {
    const { columns, rows } = pivot(store, filter);
    // on a screen there is no room for what is empty in every row
    const told = columns.filter((name) => name !== 'entity_id' && rows.some((row) => row[name] != null));
    return { rows, columns, shown: plain(told), facts: false };
  }
  if (group) {
    const grouping: Grouping = { by: group, sum };
    const columns = groupColumns(grouping);
    return { rows: groupFacts(store, filter, grouping), columns, shown: plain(columns), facts: false };
  }
  const limit = filter.limit ?? (screen ? SCREEN : undefined);
  const quoted = (name: string) => quotes || name !== 'quote';
  const rows = queryFacts(store, { ...filter, limit });
  return {
    rows: quotes ? rows : unquoted(rows),
    columns: columnsOf('facts').filter(quoted),
    shown: SHOWN.filter(({ name }) => quoted(name)),
    facts: true,
  };
}

function* unquoted(rows: Iterable<DataRow>): Generator<DataRow> {
  for (const { quote: _quote, ...row } of rows) yield row;
}
