import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ExportError, exportResult, formatOfFile } from '../../src/export/export.js';
import { columnsOf, groupColumns, groupFacts, pivot, queryFacts } from '../../src/query/query.js';
import type { Store } from '../../src/store/store.js';
import { filledStore } from './filled.js';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = filledStore(join(folder, 'x.db'));
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the answer to a question as a file', () => {
  it('holds the facts that a query finds, and tells what was asked', async () => {
    const facts = () => queryFacts(store, { entity: ['即墨区'] });
    const written = await exportResult(at('jimo.jsonl'), {
      rows: facts(),
      columns: columnsOf('facts'),
      facts: true,
      question: '--entity 即墨区',
    });
    const lines = readFileSync(at('jimo.jsonl'), 'utf8').split('\n').filter(Boolean);
    expect(lines.map((line) => JSON.parse(line))).toEqual(asJson([...facts()]));
    expect(written.rows).toBe(lines.length);
    const { description, resources } = JSON.parse(readFileSync(at('jimo.datapackage.json'), 'utf8'));
    expect(description).toContain('--entity 即墨区');
    expect(resources[0]).toMatchObject({ path: 'jimo.jsonl', schema: { primaryKey: ['id'] } });
    expect(resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(columnsOf('facts'));
  });

  it('has types for columns that no table has', async () => {
    const by = { by: ['entity', 'year'], sum: true };
    await exportResult(at('groups.parquet'), { rows: groupFacts(store, {}, by), columns: groupColumns(by), facts: false, question: '' });
    const db = await (await DuckDBInstance.create(':memory:')).connect();
    const types = await (await db.run(`DESCRIBE SELECT * FROM '${at('groups.parquet')}'`)).getRowObjectsJson();
    expect(Object.fromEntries(types.map(({ column_name, column_type }) => [column_name, column_type]))).toMatchObject({
      entity: 'VARCHAR',
      facts: 'INTEGER',
      sum: 'DOUBLE',
    });
    const { columns, rows } = pivot(store, {});
    await exportResult(at('wide.parquet'), { rows, columns, facts: false, question: '' });
    const wide = await (await db.run(`SELECT "2023-01/2023-06" AS half FROM '${at('wide.parquet')}'`)).getRowObjectsJson();
    expect(wide.map(({ half }) => half)).toContain('conflict: 88 | 91');
  });

  it('is a CSV that reads back, and XLSX', async () => {
    const { columns, rows } = pivot(store, {});
    for (const name of ['wide.csv', 'wide.xlsx']) await exportResult(at(name), { rows, columns, facts: false, question: '--pivot' });
    expect(parse(readFileSync(at('wide.csv')), { bom: true, columns: true })).toHaveLength(rows.length);
    expect(readFileSync(at('wide.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('says what it cannot do, and leaves nothing half done', async () => {
    expect(() => formatOfFile('facts.doc')).toThrow(ExportError);
    expect(() => formatOfFile('facts')).toThrow(/\.xlsx/);
    const before = readdirSync(folder);
    const rows = (function* () {
      for (let i = 0; i < 10_000; i++) yield { n: i };
      yield { n: 'many' };
    })();
    await expect(exportResult(at('torn.parquet'), { rows, columns: ['n'], facts: false, question: '' })).rejects.toThrow(/column n/);
    expect(readdirSync(folder)).toEqual(before);
  });
});
