import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TableName, Tables } from '../../schemas/schemas.js';
import { exportTables } from '../../src/export/export.js';
import { tableRows } from '../../src/query/query.js';
import { openStore, type Store } from '../../src/store/store.js';
import { filledStore } from './filled.js';

let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = filledStore(join(folder, 'x.db'));
  store.startRun({ corpus: '/home/somebody/corpus', version: '1', rules: 'r', started: '2026-01-02T03:04:05Z' });
  const finding = String(store.get('SELECT id FROM findings')!.id);
  store.judge({ subject: finding, kind: 'dismiss', reason: '口径不同', at: '2026-01-02T03:04:05Z', fact: null, correction: null });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

describe('the SQLite copy', () => {
  it('is a store of one file with the same tables, without runs and times', () => {
    const to = join(folder, 'copy');
    exportTables(store, { format: 'sqlite', to });
    expect(readdirSync(to).sort()).toEqual(['CODEBOOK.md', 'datapackage.json', 'shuzheng.sqlite']);
    const copy = openStore(join(to, 'shuzheng.sqlite'), { readonly: true });
    for (const table of Object.keys(Tables) as TableName[]) expect([...tableRows(copy, table)]).toEqual([...tableRows(store, table)]);
    expect(copy.get('SELECT count(*) AS n FROM findings WHERE dismissed IS NOT NULL')).toEqual({ n: 1 });
    expect(copy.all('SELECT * FROM runs')).toEqual([]);
    expect(copy.get('SELECT count(*) AS n FROM sentence_text WHERE sentence_text MATCH ?', ['"签 约 项 目"'])!.n).toBeGreaterThan(0);
    copy.close();
    const bytes = readFileSync(join(to, 'shuzheng.sqlite'));
    for (const secret of ['03:04:05', '/home/somebody']) expect(bytes.includes(secret)).toBe(false);
  });

  it('leaves no sentence behind without quotes', () => {
    const to = join(folder, 'bare');
    exportTables(store, { format: 'sqlite', to, quotes: false });
    const bytes = readFileSync(join(to, 'shuzheng.sqlite'));
    for (const piece of ['交出半年答卷。上半年', '上半年签下']) expect(bytes.includes(piece)).toBe(false);
    const copy = openStore(join(to, 'shuzheng.sqlite'), { readonly: true });
    const place = (from: Store) => from.all('SELECT id, start, "end", quote_start FROM facts ORDER BY id');
    expect(place(copy)).toEqual(place(store));
    expect(copy.all(`SELECT rowid FROM sentence_text WHERE sentence_text MATCH '"签 约"'`)).toEqual([]);
    copy.close();
  });
});
