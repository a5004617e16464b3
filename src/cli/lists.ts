import type { Command } from 'commander';
import {
  columnsOf,
  type DataRow,
  entities,
  INDICATOR_COLUMNS,
  indicators,
  type ListFilter,
  RUN_COLUMNS,
  runs,
  tableRows,
} from '../query/query.js';
import type { Store } from '../store/store.js';
import { whole } from './numbers.js';
import { asking, withDatabase } from './open.js';
import { formatOf, printRows, type RowOptions, withRowOptions } from './rows.js';
import type { Column } from './table.js';

/** A command that lists something the database holds. */
interface List {
  name: string;
  summary: string;
  description: string;
  rows(store: Store, filter: ListFilter): Iterable<DataRow>;
  columns: readonly string[];
  shown: readonly Column[];
  /** Filters it takes beside `--limit`. */
  filters: readonly ('name' | 'kind' | 'parent' | 'alias')[];
  example: string;
}

const LISTS: readonly List[] = [
  {
    name: 'entities',
    summary: 'list what facts are about',
    description:
      'Lists places, zones, organisations, projects and other named things, the most spoken of first. One thing that articles file under several ids\nis marked by same_as; why is in the table merged (query --sql "SELECT * FROM merged").',
    rows: entities,
    columns: columnsOf('entities'),
    shown: [
      { name: 'id', most: 30 },
      { name: 'name' },
      { name: 'kind' },
      { name: 'parent' },
      { name: 'aliases' },
      { name: 'same_as', most: 30 },
      { name: 'facts' },
    ],
    filters: ['name', 'kind', 'parent', 'alias'],
    example:
      'shuzheng entities --kind zone --parent 青岛市 --limit 20\n  shuzheng entities --alias 上合示范区  # with all it was merged with (same_as)',
  },
  {
    name: 'indicators',
    summary: 'list what is measured',
    description: 'Lists indicators with how many facts, entities and articles speak of them, the most frequent first.',
    rows: indicators,
    columns: INDICATOR_COLUMNS,
    shown: INDICATOR_COLUMNS.map((name) => ({ name })),
    filters: ['name', 'kind'],
    example: 'shuzheng indicators --name 投资 --kind money',
  },
  {
    name: 'runs',
    summary: 'list past runs',
    description: 'Lists the runs that filled the database, the last one first. One without an end was interrupted.',
    rows: runs,
    columns: RUN_COLUMNS,
    shown: RUN_COLUMNS.map((name) => ({ name })),
    filters: [],
    example: 'shuzheng runs --json',
  },
  {
    name: 'failures',
    summary: 'list what could not be read',
    description: 'Lists files and records that could not be used, and why.',
    rows: (store) => tableRows(store, 'failures'),
    columns: columnsOf('failures'),
    shown: [{ name: 'code' }, { name: 'message', most: 160 }],
    filters: [],
    example: 'shuzheng failures --csv > failures.csv',
  },
];

const FILTERS = {
  name: { flags: '--name <word>', help: 'part of the name' },
  kind: { flags: '--kind <kind>', help: 'of the entity, or of the quantity' },
  parent: { flags: '--parent <place>', help: 'what lies in it, at any depth; any of its names, or its code' },
  alias: { flags: '--alias <name>', help: 'any full name of it' },
} as const;

/** The commands that list, one of each row of the table above. */
export function lists(program: Command): void {
  for (const list of LISTS) {
    const command = withRowOptions(withDatabase(program.command(list.name)));
    for (const filter of list.filters) command.option(FILTERS[filter].flags, FILTERS[filter].help);
    command
      .summary(list.summary)
      .description(list.description)
      .option('--limit <n>', 'at most so many', whole)
      .addHelpText('after', `\nExample:\n  ${list.example}\n`)
      .action(({ db, json, csv, markdown, ...filter }: RowOptions & ListFilter & { db: string }) =>
        asking(db, async (store) => {
          await printRows(list.rows(store, filter), formatOf({ json, csv, markdown } as RowOptions), list.columns, list.shown);
        }),
      );
  }
}
