import { ABOUT, type Column, columnsOfTable, type TableName } from '../../schemas/schemas.js';
import { type FactFilter, rowsOf } from '../query/query.js';
import type { Store } from '../store/store.js';
import { dateOf } from './columns.js';
import type { Exported } from './export.js';
import type { Format, WholeFormat } from './format.js';

/** Who and what the package says it is. */
export interface PackageInfo {
  title: string;
  /** SPDX-like name, where the person who publishes it gives one. */
  license: string | null;
  /** What was asked for, in words, where it is a part of the database: `--within 青岛市`. */
  selection: string | null;
}

/** The format of the files by its name, what the package says of itself, and which facts it is of; null where of all. */
export interface Described {
  facts: FactFilter | null;
  quotes: boolean;
  name: string;
  format: Format | WholeFormat;
  info: PackageInfo;
}

/** A Frictionless Data Package (v2) that describes exported files: fields with types and constraints, keys, hashes. Same store, same bytes. */
export function dataPackage(store: Store, files: readonly Exported[], { name, format, facts, info }: Described): object {
  const { title, license } = info;
  const there = new Set(files.map(({ table }) => table));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'shuzheng-dataset',
    title,
    description: `Figures in Chinese news with the characters they were read from. Offsets are half-open and count Unicode code points. CODEBOOK.md tells more.${
      info.selection === null ? '' : ` A part of a database: ${info.selection}`
    }`,
    ...(license !== null && { licenses: [licenceOf(license)] }),
    ...sourcesOf(store, facts),
    resources: files.map((file) => resource(file, { name, format }, there)),
  };
}

/** The profile wants a name without spaces, like `CC-BY-4.0`; what a person wrote otherwise is the title. */
export function licenceOf(license: string): object {
  const name = license.replaceAll(/[^-a-zA-Z0-9._]+/g, '-');
  return name === license ? { name } : { name, title: license };
}

/** The publishers of the articles, of the chosen facts where not all are; their texts remain theirs. */
function sourcesOf(store: Store, facts: FactFilter | null): object {
  const rows = facts === null ? null : rowsOf(store, facts);
  const chosen = rows
    ? `AND id IN (SELECT figure.article FROM fact JOIN figure ON figure.id = fact.figure WHERE fact.id IN (${rows.sql}))`
    : '';
  const sql = `SELECT DISTINCT publisher FROM article WHERE publisher IS NOT NULL ${chosen} ORDER BY publisher LIMIT 200`;
  const names = store.all(sql, rows?.params ?? []);
  return names.length === 0 ? {} : { sources: names.map(({ publisher }) => ({ title: publisher })) };
}

function resource(
  { table, name: path, columns, bytes, sha256 }: Exported,
  { name, format }: Pick<Described, 'name' | 'format'>,
  there: ReadonlySet<TableName>,
): object {
  const { mediatype, dialect } = format;
  const { about, key, refers } = ABOUT[table];
  const fields = columnsOfTable(table).filter((column) => columns.includes(column.name));
  const foreign = Object.entries(refers).flatMap(([column, target]) => {
    const [other, field] = target.split('.') as [TableName, string];
    return there.has(other) && columns.includes(column) ? [{ fields: [column], reference: { resource: other, fields: [field] } }] : [];
  });
  return {
    name: table,
    type: 'table',
    path,
    description: about,
    format: name,
    mediatype,
    ...(!dialect && name !== 'parquet' && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    ...(dialect && { dialect: dialect(table) }),
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
  };
}

export function fieldOf({ name, type, nullable, description, values, least, most }: Column): object {
  const constraints = {
    ...(!nullable && { required: true }),
    ...(values && { enum: values }),
    ...(least !== null && { minimum: least }),
    ...(most !== null && { maximum: most }),
  };
  // A date that may be a month or a year (published) is text to those who check.
  return { name, type: dateOf(name) === 'day' ? 'date' : type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
