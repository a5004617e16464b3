import { type Command, Option } from 'commander';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { exportBrat, exportTables, FORMATS, type FormatName } from '../export/export.js';
import type { FactFilter } from '../query/query.js';
import { factFilterOf, withFactFilters, wordsOf } from './factfilters.js';
import { asking, withDatabase } from './open.js';
import { remark, UsageError } from './output.js';

interface Options extends FactFilter {
  db: string;
  format: FormatName | 'brat';
  to: string;
  table?: TableName[];
  quotes: boolean;
  title?: string;
  license?: string;
}

const EXAMPLES = `
With filters, as query takes them, only the facts that pass are written, with what they stand on: their figures, articles, sources, entities,
claims and findings. The answer to a question as one file: shuzheng query … --to FILE.xlsx

Examples:
  shuzheng export --format csv --to out/csv
  shuzheng export --format jsonl --to out/dataset --no-quotes
  shuzheng export --format parquet --to out/facts --table facts --table claims
  shuzheng export --format xlsx --to out/excel --table facts
  shuzheng export --format csv --to out/qingdao --within 青岛市 --period 2023 --status actual
  shuzheng export --format sqlite --to out --title '签约项目, 2019–2023' --license CC-BY-4.0

jsonl    one JSON object a line; lists are lists
csv      with a byte order mark for Excel; lists are JSON; no cell runs as a formula
parquet  typed, for DuckDB, pandas, R (arrow): duckdb -c "SELECT count(*) FROM 'out/facts/facts.parquet'"
xlsx     a workbook for each table: dates are dates, exact decimals text, header frozen; a sheet ends at 1,048,576 rows
sqlite   one database for Datasette and SQLite browsers, without the times of runs
brat     stand-off for those who annotate in brat: a text and an .ann for each source, annotation.conf
`;

export function exportCommand(program: Command): void {
  withFactFilters(withDatabase(program.command('export')))
    .summary('write the dataset as files')
    .description(
      'Writes the tables of the dataset, one file each, with datapackage.json and CODEBOOK.md beside them. The same database gives the same bytes.',
    )
    .addOption(new Option('--format <format>', 'of the files').choices([...Object.keys(FORMATS), 'brat']).default('jsonl'))
    .option('--to <folder>', 'where they go', 'out/export')
    .addOption(new Option('--table <table...>', 'only these').choices(Object.keys(Tables)))
    .option('--no-quotes', "leave out the articles' own sentences; offsets and hashes stay")
    .option('--title <title>', 'of the dataset')
    .option('--license <name>', 'of the dataset, where you may give one: CC-BY-4.0')
    .addHelpText('after', EXAMPLES)
    .action(({ db, format, to, table, quotes, title, license, ...rest }: Options) =>
      asking(db, async (store) => {
        const facts = factFilterOf({ ...rest });
        const selection = wordsOf(facts);
        if (format === 'brat') {
          if (table || !quotes) throw new UsageError('brat has texts with their annotations: --table and --no-quotes do not go with it');
          const { documents, facts: told } = exportBrat(store, to, facts);
          return remark(`${to}  ${documents} documents, ${told} facts`);
        }
        if (table && format === 'sqlite') throw new UsageError('--table does not go with sqlite, which is one database with all tables');
        for (const { file, table: written, rows } of exportTables(store, {
          format,
          to,
          quotes,
          ...(table && { tables: table }),
          ...(selection && { facts, selection }),
          ...(title && { title }),
          ...(license && { license }),
        }))
          remark(`${file}  ${format === 'sqlite' ? `${written} ` : ''}${rows} rows`);
      }),
    );
}
