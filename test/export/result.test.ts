import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { ExportError, exportResult, formatOfFile } from '../../src/export/export.js';
import { columnsOf, groupColumns, groupFacts, pivot, queryFacts } from '../../src/query/query.js';
import { filled } from './filled.js';

const at = filled();
const fileOf = (name: string) => join(at.folder, name);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the answer to a question as a file', () => {
  it('holds the facts that a query finds, and tells what was asked', async () => {
    const facts = () => queryFacts(at.store, { entity: ['即墨区'] });
    const written = await exportResult(fileOf('jimo.jsonl'), {
      rows: facts(),
      columns: columnsOf('facts'),
      facts: true,
      question: '--entity 即墨区',
    });
    const lines = readFileSync(fileOf('jimo.jsonl'), 'utf8').split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(asJson([...facts()]));
    expect(written.rows).toBe(lines.length);
    const { description, resources } = JSON.parse(readFileSync(fileOf('jimo.datapackage.json'), 'utf8'));
    expect(description).toContain('--entity 即墨区');
    expect(resources[0]).toMatchObject({ path: 'jimo.jsonl', schema: { primaryKey: ['id'] } });
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(columnsOf('facts'));
  });

  it('has types for columns that no table has', async () => {
    const by = { by: ['entity', 'year'], sum: true };
    await exportResult(fileOf('groups.parquet'), {
      rows: groupFacts(at.store, {}, by),
      columns: groupColumns(by),
      facts: false,
      question: '',
    });
    const db = await (await DuckDBInstance.create(':memory:')).connect();
    const types = await (await db.run(`DESCRIBE SELECT * FROM '${fileOf('groups.parquet')}'`)).getRowObjectsJson();
    expect(Object.fromEntries(types.map(({ column_name, column_type }) => [column_name, column_type]))).toMatchObject({
      entity: 'VARCHAR',
      facts: 'INTEGER',
      sum: 'DOUBLE',
    });
    const { columns, rows } = pivot(at.store, {});
    await exportResult(fileOf('wide.parquet'), { rows, columns, facts: false, question: '' });
    const wide = await (await db.run(`SELECT "2023-01/2023-06" AS half FROM '${fileOf('wide.parquet')}'`)).getRowObjectsJson();
    expect(wide.map(({ half }) => half)).toContain('conflict: 88 | 91');
  });

  it('is a CSV that reads back, and XLSX', async () => {
    const { columns, rows } = pivot(at.store, {});
    for (const name of ['wide.csv', 'wide.xlsx']) await exportResult(fileOf(name), { rows, columns, facts: false, question: '--pivot' });
    expect(parse(readFileSync(fileOf('wide.csv')), { bom: true, columns: true })).toHaveLength(rows.length);
    expect(readFileSync(fileOf('wide.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says what it cannot do, and leaves nothing half done', async () => {
    expect(() => formatOfFile('facts.doc')).toThrow(ExportError);
    expect(() => formatOfFile('facts')).toThrow(/\.xlsx/);
    const before = readdirSync(at.folder);
    const rows = (function* () {
      for (let i = 0; i < 10_000; i++) yield { n: i };
      yield { n: 'many' };
    })();
    await expect(exportResult(fileOf('torn.parquet'), { rows, columns: ['n'], facts: false, question: '' })).rejects.toThrow(/column n/);
    expect(readdirSync(at.folder)).toEqual(before);
  });
});
