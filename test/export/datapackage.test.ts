import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { exportTables, FORMATS, type FormatName } from '../../src/export/export.js';
import { DATA_PACKAGE } from './datapackage-schema.js';
import { filled } from './filled.js';

interface Resource {
  name: TableName;
  path: string;
  bytes: number;
  hash: string;
  dialect?: object;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
    primaryKey?: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

const at = filled();
const packageIn = (to: string) =>
  JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8')) as { resources: Resource[]; licenses?: unknown };
const valid = new Ajv2020({ allErrors: true }).compile(DATA_PACKAGE);

describe.each(Object.keys(FORMATS) as FormatName[])('datapackage.json of %s', (format) => {
  it('is what the standard demands, with files, sizes and hashes as they are', () => {
    const to = join(at.folder, format);
    exportTables(at.store, { format, to, title: '试', license: 'CC BY 4.0' });
    const descriptor = packageIn(to);
    expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
    expect(descriptor.licenses).toEqual([{ name: 'CC-BY-4.0', title: 'CC BY 4.0' }]);
    expect(descriptor.resources.map(({ name }) => name)).toEqual(Object.keys(Tables));
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(to, path));
      expect([bytes, hash]).toEqual([content.length, `sha256:${createHash('sha256').update(content).digest('hex')}`]);
    }
  });

  it('names columns that are there, and keys that hold', () => {
    const { resources } = packageIn(join(at.folder, format));
    expect(resources).not.toEqual([]);
    for (const { name, schema } of resources) {
      const fields = schema.fields.map((field) => field.name);
      expect(fields).toEqual(Object.keys(Tables[name].shape));
      for (const key of [...(schema.primaryKey ?? []), ...(schema.foreignKeys ?? []).flatMap((foreign) => foreign.fields)])
        expect(fields).toContain(key);
      for (const { fields: mine, reference } of schema.foreignKeys ?? []) {
        const lost = at.store.get(
          `SELECT count(*) AS n FROM ${name} WHERE "${mine[0]}" IS NOT NULL AND "${mine[0]}" NOT IN (SELECT "${reference.fields[0]}" FROM ${reference.resource})`,
        );
        expect(lost, `${name}.${mine[0]}`).toEqual({ n: 0 });
      }
    }
  });
});

it('tells whole dates from those that may stop at the month', () => {
  const facts = packageIn(join(at.folder, 'csv')).resources.find(({ name }) => name === 'facts')!;
  const types = Object.fromEntries(facts.schema.fields.map(({ name, type }) => [name, type]));
  expect(types).toMatchObject({ period_start: 'date', period_end: 'date', published: 'string', inferred: 'array', start: 'integer' });
});

it('points at nothing that was not exported', () => {
  const to = join(at.folder, 'part');
  exportTables(at.store, { format: 'parquet', to, tables: ['facts', 'articles'] });
  const descriptor = packageIn(to);
  expect(valid(descriptor), JSON.stringify(valid.errors)).toBe(true);
  const targets = descriptor.resources.flatMap(({ schema }) => schema.foreignKeys ?? []).map(({ reference }) => reference.resource);
  expect(targets).toEqual(['articles']);
});

it('finds a table in a file of several', () => {
  const dialect = (format: FormatName) => packageIn(join(at.folder, format)).resources.find(({ name }) => name === 'facts')!.dialect;
  expect(dialect('sqlite')).toEqual({ table: 'facts' });
  expect(dialect('xlsx')).toEqual({ sheetName: 'facts' });
  expect(dialect('csv')).toBeUndefined();
});

it('names the publishers of what is in it', () => {
  const named = (to: string) =>
    (JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8')) as { sources?: { title: string }[] }).sources ?? [];
  const to = join(at.folder, 'of-one');
  const [, one, ...others] = named(join(at.folder, 'csv')).map(({ title }) => title);
  exportTables(at.store, { format: 'csv', to, facts: { publisher: one } });
  expect(named(to)).toEqual([{ title: one }]);
  expect(others.length).toBeGreaterThan(0);
});
