import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { csvLine, exportTables, FORMATS, type FormatName, jsonSchemas } from '../../src/export/export.js';
import type { Store } from '../../src/store/store.js';
import { filledStore } from './filled.js';

let folder: string;
let store: Store;
const fill = (file: string, order: readonly number[]): Store => filledStore(join(folder, file), order);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = fill('x.db', [0, 1, 2, 3]);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const bytes = (to: string) => Object.fromEntries(readdirSync(to).map((name) => [name, readFileSync(join(to, name), 'latin1')]));
const rows = (to: string, table: string) =>
  readFileSync(join(to, `${table}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('JSONL', () => {
  it('writes a file a table, every row after its schema, columns in order', () => {
    const to = join(folder, 'jsonl');
    const written = exportTables(store, { format: 'jsonl', to });
    expect(written.map(({ table }) => table).sort()).toEqual(Object.keys(Tables).sort());
    const ajv = new Ajv2020();
    const schemas = jsonSchemas();
    for (const { table, rows: count } of written) {
      const validate = ajv.compile(schemas[table] as object);
      const all = rows(to, table);
      expect(all).toHaveLength(count);
      for (const row of all) {
        expect(validate(row), `${table}: ${JSON.stringify(validate.errors)}`).toBe(true);
        expect(Object.keys(row)).toEqual(Object.keys(Tables[table].shape));
      }
    }
    for (const table of ['figures', 'facts', 'claims', 'findings', 'articles', 'entities', 'sources', 'failures'] as TableName[])
      expect(rows(to, table).length, table).toBeGreaterThan(0);
  });

  it('cuts every span out of the exported source by code points', () => {
    const to = join(folder, 'jsonl');
    const texts = new Map(rows(to, 'sources').map(({ path, text }) => [path, Array.from(String(text))]));
    for (const { path, start, end, text } of rows(to, 'figures'))
      expect(texts.get(path)!.slice(Number(start), Number(end)).join('')).toBe(text);
  });

  it('gives the same bytes in whatever order and however often sources were written', () => {
    const other = fill('y.db', [3, 1, 0, 2, 1]);
    exportTables(other, { format: 'jsonl', to: join(folder, 'other') });
    other.close();
    exportTables(store, { format: 'jsonl', to: join(folder, 'again') });
    expect(bytes(join(folder, 'other'))).toEqual(bytes(join(folder, 'jsonl')));
    expect(bytes(join(folder, 'again'))).toEqual(bytes(join(folder, 'jsonl')));
  });

  it('sorts by path and offset', () => {
    const places = rows(join(folder, 'jsonl'), 'facts').map(({ path, start }) => [path, start]);
    expect(places).toEqual(
      [...places].sort((a, b) => (a[0] === b[0] ? Number(a[1]) - Number(b[1]) : String(a[0]) < String(b[0]) ? -1 : 1)),
    );
  });

  it('leaves out quotes on request', () => {
    const to = join(folder, 'bare');
    exportTables(store, { format: 'jsonl', to, quotes: false });
    const facts = rows(to, 'facts');
    expect(facts).toHaveLength(rows(join(folder, 'jsonl'), 'facts').length);
    for (const row of facts) expect(row).not.toHaveProperty('quote');
    for (const row of rows(to, 'sources')) expect(Object.keys(row)).toEqual(['path', 'sha256', 'format', 'encoding', 'chars']);
  });
});

describe('beside the files', () => {
  it('datapackage.json describes JSONL files as they are', () => {
    const to = join(folder, 'jsonl');
    const { resources } = JSON.parse(readFileSync(join(to, 'datapackage.json'), 'utf8'));
    expect(resources.map(({ name }: { name: string }) => name)).toEqual(Object.keys(Tables));
    for (const { name, path, bytes: size, hash, schema } of resources) {
      const content = readFileSync(join(to, path));
      expect(size).toBe(content.length);
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
      expect(schema.fields.map((field: { name: string }) => field.name)).toEqual(Object.keys(Tables[name as TableName].shape));
      const all = rows(to, name);
      if (schema.primaryKey) {
        const keys = all.map((row) => schema.primaryKey.map((column: string) => row[column]).join(' '));
        expect(new Set(keys).size).toBe(all.length);
      }
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = new Set(rows(to, reference.resource).map((row) => row[reference.fields[0]]));
        for (const row of all) if (row[fields[0]] !== null) expect(there).toContain(row[fields[0]]);
      }
    }
  });

  it('CODEBOOK.md tells every column, and no clock time', () => {
    const text = readFileSync(join(folder, 'jsonl/CODEBOOK.md'), 'utf8');
    for (const { shape } of Object.values(Tables)) for (const column of Object.keys(shape)) expect(text).toContain(`| ${column} |`);
    expect(text).not.toMatch(/\d{2}:\d{2}/);
  });
});

describe('every format', () => {
  it.each(Object.keys(FORMATS) as FormatName[])('%s: the same store gives the same bytes', (format) => {
    for (const to of ['once', 'twice']) exportTables(store, { format, to: join(folder, format, to) });
    const [once, twice] = ['once', 'twice'].map((to) => bytes(join(folder, format, to)));
    expect(Object.keys(once!).length).toBeGreaterThan(2);
    expect(once).toEqual(twice);
  });

  it.each((Object.keys(FORMATS) as FormatName[]).filter((format) => format !== 'sqlite'))(
    '%s: in whatever order sources were written',
    (format) => {
      const other = fill(`${format}.db`, [2, 3, 1, 0, 2]);
      exportTables(other, { format, to: join(folder, format, 'other') });
      other.close();
      exportTables(store, { format, to: join(folder, format, 'once') });
      expect(bytes(join(folder, format, 'other'))).toEqual(bytes(join(folder, format, 'once')));
    },
  );

  it('leaves no file behind under its name when it fails', () => {
    const to = join(folder, 'failing');
    const failing: Store = {
      ...store,
      copy: () => {
        throw new Error('disk full');
      },
      all: () => {
        throw new Error('disk full');
      },
    };
    for (const format of ['parquet', 'sqlite'] as const) expect(() => exportTables(failing, { format, to })).toThrow('disk full');
    expect(readdirSync(to)).toEqual([]);
  });
});

describe('CSV', () => {
  it('starts with a byte order mark and reads back to the same values', () => {
    const to = join(folder, 'csv');
    exportTables(store, { format: 'csv', to });
    const text = readFileSync(join(to, 'facts.csv'), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const back = parse(text, { bom: true, columns: true }) as Record<string, string>[];
    const want = rows(join(folder, 'jsonl'), 'facts');
    expect(back).toHaveLength(want.length);
    for (const [i, row] of want.entries())
      for (const [column, value] of Object.entries(row))
        expect(back[i]![column]).toBe(value === null ? '' : Array.isArray(value) ? JSON.stringify(value) : String(value));
  });

  it('makes harmless what a spreadsheet would run, and keeps signs', () => {
    expect(csvLine(['=1+1', '@SUM(A1)', '-3.2', -3.2, '+86', '-x', '－3％', 'a"b', null])).toBe(
      `'=1+1,'@SUM(A1),-3.2,-3.2,'+86,'-x,'－3％,"a""b",`,
    );
  });
});
