import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { columnsOfTable } from '../../schemas/schemas.js';
import type { Cell, DataRow } from '../query/query.js';
import { type DataColumn, dataColumns, dateOf } from './columns.js';
import { csv } from './csv.js';
import { fieldOf, licenceOf } from './datapackage.js';
import { type Written, writeTableAsync } from './file.js';
import { ExportError, type Format } from './format.js';
import { jsonl } from './jsonl.js';
import { parquet } from './parquet.js';
import { xlsx } from './xlsx.js';

/** The formats that the answer to a question can be written in, by the ending of the file. */
export const RESULT_FORMATS = { csv, jsonl, parquet, xlsx } as const satisfies Record<string, Format>;

/** Until so many rows were seen, columns of unknown type are taken for what those hold. */
const LOOKED_AT = 10_000;

/** The answer to a question: rows of facts, of groups, of a wide table or of a statement in SQL. */
export interface Result {
  rows: Iterable<DataRow> | AsyncIterable<DataRow>;
  columns: readonly string[];
  /** Whether columns are those of the table `facts`. */
  facts: boolean;
  /** What was asked, in words. */
  question: string;
  /** Columns whose lines a spreadsheet breaks. */
  wrap?: readonly string[];
}

/** The format that a file's name asks for. Throws ExportError. */
export function formatOfFile(file: string): Format {
  const ending = extname(file).slice(1).toLowerCase();
  const found = (RESULT_FORMATS as Readonly<Record<string, Format>>)[ending];
  if (!found)
    throw new ExportError(
      `${file}: a file ends in ${Object.keys(RESULT_FORMATS)
        .map((name) => `.${name}`)
        .join(', ')}, which says its format`,
    );
  return found;
}

/**
 * Writes the answer to a question as one file, in the format that its name asks for, and beside it a Data Package that describes it
 * (`NAME.datapackage.json`). Rows stream; types of columns that are not the dataset's are taken from the first rows. Throws ExportError.
 */
export async function exportResult(file: string, result: Result, license: string | null = null): Promise<Written> {
  const format = formatOfFile(file);
  mkdirSync(dirname(file), { recursive: true });
  const ahead: DataRow[] = [];
  const rest = ('next' in result.rows ? result.rows : toGenerator(result.rows)) as AsyncIterator<DataRow> | Iterator<DataRow>;
  let columns: DataColumn[] = result.facts ? dataColumns('facts').filter(({ name }) => result.columns.includes(name)) : [];
  if (!result.facts) {
    while (ahead.length < LOOKED_AT) {
      const { value, done } = await rest.next();
      if (done) break;
      ahead.push(value);
    }
    columns = result.columns.map((name) => ({ ...guessed(name, ahead), wrap: result.wrap?.includes(name) ?? false }));
  }
  const table = result.facts ? 'facts' : 'result';
  async function* rows(): AsyncGenerator<DataRow> {
    yield* ahead;
    for (let next = await rest.next(); !next.done; next = await rest.next()) {
      if (!result.facts) for (const column of columns) fits(next.value[column.name] ?? null, column);
      yield next.value;
    }
  }
  const written = await writeTableAsync(file, format, { table, columns, rows: rows() });
  writeFileSync(
    `${file.slice(0, -extname(file).length)}.datapackage.json`,
    descriptor(file, { result, columns, format, written, license }),
  );
  return written;
}

async function* toGenerator(rows: Iterable<DataRow> | AsyncIterable<DataRow>): AsyncGenerator<DataRow> {
  yield* rows;
}

/** A column of no table: numbers where all that was seen are numbers, lists where all are lists, else text. */
function guessed(name: string, rows: readonly DataRow[]): DataColumn {
  const values = rows.map((row) => row[name] ?? null).filter((value) => value !== null);
  const all = (is: (value: Cell) => boolean) => values.length > 0 && values.every(is);
  const type =
    all(Number.isInteger) && all((value) => Math.abs(Number(value)) < 2 ** 31)
      ? 'integer'
      : all(isNumber)
        ? 'number'
        : all(Array.isArray)
          ? 'array'
          : 'string';
  return { name, type, nullable: true, date: type === 'string' ? dateOf(name) : null, link: name === 'url' };
}

const isNumber = (value: Cell) => typeof value === 'number';

/** Throws ExportError where a value is of another type than those that were seen before it. */
function fits(value: Cell, { name, type }: DataColumn): void {
  if (value === null || type === 'string') return;
  if (type === 'array' ? Array.isArray(value) : type === 'number' ? isNumber(value) : Number.isInteger(value)) return;
  throw new ExportError(`column ${name} holds ${type}s first and ${JSON.stringify(value)} later: CAST it to one type`);
}

function descriptor(
  file: string,
  {
    result,
    columns,
    format,
    written,
    license,
  }: { result: Result; columns: readonly DataColumn[]; format: Format; written: Written; license: string | null },
): string {
  const name = basename(file);
  const told = new Map(columnsOfTable('facts').map((column) => [column.name, column]));
  const fields = columns.map(({ name: field, type }) => {
    const column = told.get(field);
    if (column && (result.facts || column.type === type)) return fieldOf(column);
    return { name: field, type, ...(field in MADE && { description: MADE[field] }) };
  });
  const table = basename(file, extname(file));
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(table),
    title: table,
    description: `The answer to a question to a database of figures in Chinese news: ${result.question}`,
    ...(license !== null && { licenses: [licenceOf(license)] }),
    resources: [
      {
        name: slug(table),
        type: 'table',
        path: name,
        format: format.extension,
        mediatype: format.mediatype,
        ...(!format.dialect && format.extension !== 'parquet' && { encoding: 'utf-8' }),
        bytes: written.bytes,
        hash: `sha256:${written.sha256}`,
        ...(format.dialect && { dialect: format.dialect(result.facts ? 'facts' : 'result') }),
        schema: { fields, missingValues: [''], ...(result.facts && { primaryKey: ['id'] }) },
      },
    ],
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Columns that groups and wide tables have beside those of facts. */
const MADE: Readonly<Record<string, string>> = {
  facts: 'how many facts',
  claims: 'how many claims: facts that say the same thing are one',
  sum: 'of the values of claims, each once, signed, in base units; those in conflict are left out',
  mean: 'of the same values',
  least: 'of the same values',
  greatest: 'of the same values',
  conflicts: 'how many claims are in conflict or cannot be compared',
  year: 'of the first day of the period',
  quarter: 'of the first day of the period',
  month: 'of the first day of the period',
  published_year: 'of the article',
};

/** Names of packages and resources are of small letters, digits and marks. */
const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, '-')
    .replaceAll(/^-+|-+$/g, '') || 'result';
