import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Column, columnsOfTable, type TableName, Tables } from '../../schemas/schemas.js';
import { type Exported, exportTables } from '../../src/export/export.js';
import { tableRows } from '../../src/query/query.js';
import type { Store } from '../../src/store/store.js';
import { filledStore } from './filled.js';

let folder: string;
let store: Store;
let duck: DuckDBConnection;
let written: Exported[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = filledStore(join(folder, 'x.db'));
  written = exportTables(store, { format: 'parquet', to: folder });
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duck.closeSync();
  store.close();
  rmSync(folder, { recursive: true });
});

const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
const file = (table: string) => `'${join(folder, table)}.parquet'`;
const TYPES: Record<Column['type'], string> = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', array: 'VARCHAR[]' };

describe('Parquet, read by DuckDB', () => {
  it('has the columns of the dataset with their types, also in empty tables', async () => {
    for (const { table } of written) {
      const described = await ask(`DESCRIBE SELECT * FROM ${file(table)}`);
      const want = columnsOfTable(table).map(({ name, type }) => [name, /^period_(start|end)$/.test(name) ? 'DATE' : TYPES[type]]);
      expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(want);
    }
    expect(written.find(({ table }) => table === 'unread')?.rows).toBe(0);
  });

  it.each(Object.keys(Tables) as TableName[])('gives back every value of %s', async (table) => {
    const rows = await ask(`SELECT * FROM ${file(table)}`);
    expect(rows).toEqual([...tableRows(store, table)]);
  });

  it('adds up to the same sums and knows dates and lists', async () => {
    const [sums] = await ask(`SELECT count(*) AS n, sum(value) AS value, sum(start) AS start FROM ${file('facts')}`);
    const same = store.get('SELECT count(*) AS n, sum(value) AS value, sum(start) AS start FROM facts')!;
    expect(Number(sums!.n)).toBe(same.n);
    expect(sums!.value).toBe(same.value);
    expect(Number(sums!.start)).toBe(same.start);
    const [dated] = await ask(
      `SELECT count(*) AS n FROM ${file('facts')} WHERE period_start < DATE '1900-01-01' AND list_contains(inferred, 'period')`,
    );
    expect(Number(dated!.n)).toBe(1);
  });
});

it('writes many row groups as one table', async () => {
  const { parquet } = await import('../../src/export/parquet.js');
  const { writeTable } = await import('../../src/export/file.js');
  const columns = [
    { name: 'n', type: 'integer', nullable: false, date: null, link: false },
    { name: 'half', type: 'number', nullable: true, date: null, link: false },
  ] as const;
  const rows = (function* () {
    for (let n = 0; n < 45_000; n++) yield { n, half: n % 2 ? n / 2 : null };
  })();
  writeTable(join(folder, 'many.parquet'), parquet, { table: 'many', columns, rows });
  const [sums] = await ask(`SELECT count(*) AS n, sum(n) AS total, count(half) AS halves FROM ${file('many')}`);
  expect([Number(sums!.n), Number(sums!.total), Number(sums!.halves)]).toEqual([45_000, (45_000 * 44_999) / 2, 22_500]);
  const [groups] = await ask(`SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata(${file('many')})`);
  expect(Number(groups!.n)).toBe(12);
});
