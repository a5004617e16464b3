import { ABOUT, type Column, columnsOfTable, type TableName } from '../../schemas/schemas.js';
import type { Store } from '../store/store.js';
import type { Exported } from './export.js';

/** Who and what the package says it is. */
export interface PackageInfo {
  title: string;
  /** SPDX-like name, where the person who publishes it gives one. */
  license: string | null;
}

const MEDIATYPES: Readonly<Record<string, string>> = { jsonl: 'application/jsonl', csv: 'text/csv' };

/** A Frictionless Data Package (v2) that describes exported files: fields with types and constraints, keys, hashes. Same store, same bytes. */
export function dataPackage(store: Store, format: string, files: readonly Exported[], { title, license }: PackageInfo): object {
  const there = new Set(files.map(({ table }) => table));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'shuzheng-dataset',
    title,
    description:
      'Figures in Chinese news with the characters they were read from. Offsets are half-open and count Unicode code points. CODEBOOK.md tells more.',
    ...(license !== null && { licenses: [{ name: license }] }),
    ...sourcesOf(store),
    resources: files.map((file) => resource(file, format, there)),
  };
}

/** The publishers of the articles; their texts remain theirs. */
function sourcesOf(store: Store): object {
  const names = store.all('SELECT DISTINCT publisher FROM article WHERE publisher IS NOT NULL ORDER BY publisher LIMIT 200');
  return names.length === 0 ? {} : { sources: names.map(({ publisher }) => ({ title: publisher })) };
}

function resource({ table, name, columns, bytes, sha256 }: Exported, format: string, there: ReadonlySet<TableName>): object {
  const { about, key, refers } = ABOUT[table];
  const fields = columnsOfTable(table).filter((column) => columns.includes(column.name));
  const foreign = Object.entries(refers).flatMap(([column, target]) => {
    const [other, field] = target.split('.') as [TableName, string];
    return there.has(other) && columns.includes(column) ? [{ fields: [column], reference: { resource: other, fields: [field] } }] : [];
  });
  return {
    name: table,
    type: 'table',
    path: name,
    description: about,
    format,
    mediatype: MEDIATYPES[format],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      fields: fields.map(fieldOf),
      missingValues: [''],
      ...(key.length > 0 && { primaryKey: key }),
      ...(foreign.length > 0 && { foreignKeys: foreign }),
    },
  };
}

function fieldOf({ name, type, nullable, description, values, least, most }: Column): object {
  const constraints = {
    ...(!nullable && { required: true }),
    ...(values && { enum: values }),
    ...(least !== null && { minimum: least }),
    ...(most !== null && { maximum: most }),
  };
  return { name, type, description, ...(Object.keys(constraints).length > 0 && { constraints }) };
}
