import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataColumn } from '../../src/export/columns.js';
import { openParquet } from '../../src/export/parquet/parquet.js';
import type { Cell, DataRow } from '../../src/query/query.js';

let folder: string;
let duck: DuckDBConnection;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(() => {
  duck.closeSync();
  rmSync(folder, { recursive: true });
});
const ask = async (sql: string) => (await duck.runAndReadAll(sql)).getRowObjectsJson() as Record<string, Cell>[];

const column = (name: string, type: DataColumn['type'], nullable = true, date: DataColumn['date'] = null): DataColumn => ({
  name,
  type,
  nullable,
  date,
  link: false,
});
const COLUMNS = [
  column('id', 'string', false),
  column('word', 'string'),
  column('n', 'integer'),
  column('rate', 'number'),
  column('day', 'string', true, 'day'),
  column('list', 'array', false),
  column('maybe', 'array'),
];

function written(rows: readonly DataRow[], limits: { rows: number; bytes: number }): string {
  const pieces: Uint8Array[] = [];
  const writer = openParquet({ put: (piece) => void pieces.push(Buffer.from(piece as Uint8Array)) }, COLUMNS, limits);
  for (const row of rows) writer.row(row);
  writer.end();
  const file = join(folder, 'x.parquet');
  writeFileSync(file, Buffer.concat(pieces));
  return file;
}

/** Rows of columns with few values, many, runs and gaps: of each seed others. */
function made(n: number, kinds: number, seed: number): DataRow[] {
  let state = seed;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const words = Array.from(
    { length: kinds },
    (_, i) =>
      `${Array.from('新城区𠮷é')
        .slice(0, 1 + random(5))
        .join('')}${i}`,
  );
  return Array.from({ length: n }, (_, i) => ({
    id: `${seed}-${i}`,
    word: random(10) === 0 ? null : words[random(random(2) ? 1 : kinds)]!,
    n: i % 50 < 25 ? 7 : random(3) ? random(2 ** 31) - 2 ** 30 : null,
    rate: random(4) ? random(1e9) / 1000 : null,
    day: random(5) ? `20${10 + random(15)}-0${1 + random(9)}-1${random(10)}` : null,
    list: Array.from({ length: random(4) === 0 ? 0 : random(5) }, () => words[random(kinds)]!),
    maybe: random(3) ? Array.from({ length: random(3) }, () => words[random(kinds)]!) : null,
  }));
}

describe('a Parquet file', () => {
  it('gives back to DuckDB what was written, whatever the pages and row groups', async () => {
    const shapes = fc.record({
      n: fc.integer({ min: 0, max: 3000 }),
      kinds: fc.integer({ min: 1, max: 3000 }),
      seed: fc.nat(),
      rows: fc.constantFrom(1, 7, 256, 1000, 100_000),
      bytes: fc.constantFrom(1000, 1 << 20),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ n, kinds, seed, ...limits }) => {
        const rows = made(n, kinds, seed);
        expect(await ask(`SELECT * FROM '${written(rows, { ...limits, rows: Math.max(limits.rows, Math.ceil(n / 50)) })}'`)).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  it('goes over from a dictionary to plain values where there are too many, also inside a page', async () => {
    const rows = made(60_000, 20_000, 5);
    const file = written(rows, { rows: 25_000, bytes: 1 << 30 });
    expect(await ask(`SELECT * FROM '${file}'`)).toEqual(rows);
    const [groups] = await ask(`SELECT count(DISTINCT row_group_id) AS n FROM parquet_metadata('${file}')`);
    expect(Number(groups!.n)).toBe(3);
  });

  it('holds a row with more elements than a page, and texts of more bytes', async () => {
    const long = (n: number) => Array.from({ length: n }, (_, i) => `${i % 300}`);
    const row = { word: '长'.repeat(100_000), n: null, rate: null, day: null, maybe: null };
    const rows: DataRow[] = [
      { id: 'a', ...row, list: long(20_000) },
      { id: 'b', ...row, list: [] },
      { id: '', ...row, word: '', list: long(3) },
    ];
    expect(await ask(`SELECT * FROM '${written(rows, { rows: 100, bytes: 1 << 20 })}'`)).toEqual(rows);
  });

  it('tells readers what row groups they may skip', async () => {
    const rows = made(3000, 40, 9);
    const file = written(rows, { rows: 1000, bytes: 1 << 20 });
    const bounds =
      await ask(`SELECT path_in_schema AS name, row_group_id AS part, stats_min_value AS least, stats_max_value AS most, stats_null_count AS nulls
      FROM parquet_metadata('${file}') WHERE path_in_schema IN ('n', 'word', 'rate') ORDER BY row_group_id, name`);
    for (const { name, part, least, most, nulls } of bounds) {
      const values = rows.slice(1000 * Number(part), 1000 * (Number(part) + 1)).map((row) => row[String(name)] ?? null);
      const there = values
        .filter((value) => value !== null)
        .sort((a, b) => (name === 'word' ? Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b))) : Number(a) - Number(b)));
      expect(
        [String(least), String(most), Number(nulls)].map((bound) => (name === 'rate' ? Number(bound) : bound)),
        String(name),
      ).toEqual([String(there[0]), String(there.at(-1)), 1000 - there.length].map((bound) => (name === 'rate' ? Number(bound) : bound)));
    }
    expect(bounds).toHaveLength(9);
    expect(await ask(`SELECT count(*)::INTEGER AS n FROM '${file}' WHERE id = '9-2500'`)).toEqual([{ n: 1 }]);
  });
});
