import { type Command, Option } from 'commander';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { exportTables, FORMATS, type FormatName } from '../export/export.js';
import { asking, withDatabase } from './open.js';
import { remark } from './output.js';

interface Options {
  db: string;
  format: FormatName;
  to: string;
  table?: TableName[];
  quotes: boolean;
  title?: string;
  license?: string;
}

const EXAMPLES = `
Examples:
  shuzheng export --format csv --to out/csv
  shuzheng export --format jsonl --to out/dataset --no-quotes
  shuzheng export --format jsonl --to out/facts --table facts --table claims
`;

export function exportCommand(program: Command): void {
  withDatabase(program.command('export'))
    .summary('write the dataset as files')
    .description(
      'Writes the tables of the dataset, one file each, with datapackage.json and CODEBOOK.md beside them. The same database gives the same bytes.',
    )
    .addOption(new Option('--format <format>', 'of the files').choices(Object.keys(FORMATS)).default('jsonl'))
    .option('--to <folder>', 'where they go', 'out/export')
    .addOption(new Option('--table <table...>', 'only these').choices(Object.keys(Tables)))
    .option('--no-quotes', "leave out the articles' own sentences; offsets and hashes stay")
    .option('--title <title>', 'of the dataset')
    .option('--license <name>', 'of the dataset, where you may give one: CC-BY-4.0')
    .addHelpText('after', EXAMPLES)
    .action(({ db, format, to, table, quotes, title, license }: Options) =>
      asking(db, async (store) => {
        for (const { file, rows } of exportTables(store, {
          format,
          to,
          quotes,
          ...(table && { tables: table }),
          ...(title && { title }),
          ...(license && { license }),
        }))
          remark(`${file}  ${rows} rows`);
      }),
    );
}
