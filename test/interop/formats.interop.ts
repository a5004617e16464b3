import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOfTable, type TableName, Tables } from '../../schemas/schemas.js';
import { exportResult, exportTables } from '../../src/export/export.js';
import { auditOf, type Cell, type DataRow, SHEET_COLUMNS, sampleFacts, tableRows } from '../../src/query/query.js';
import type { Store } from '../../src/store/store.js';
import { filledStore } from '../export/filled.js';

const TABLES = Object.keys(Tables) as TableName[];
let folder: string;
let store: Store;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-interop-'));
  store = filledStore(join(folder, 'x.db'));
  for (const format of ['csv', 'xlsx', 'sqlite'] as const) exportTables(store, { format, to: join(folder, format) });
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});
const run = (command: string, args: readonly string[]) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });
const numeric = (table: TableName) =>
  new Set(columnsOfTable(table).flatMap(({ name, type }) => (/^(integer|number)$/.test(type) ? [name] : [])));

describe('XLSX in LibreOffice', () => {
  let out: string;
  beforeAll(() => {
    out = join(folder, 'office');
    mkdirSync(out);
    // Comma, quotes, UTF-8, from line 1, cells as they are and not as they look, all sheets.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    run('soffice', [
      profile,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      out,
      ...TABLES.map((table) => join(folder, 'xlsx', `${table}.xlsx`)),
    ]);
  });

  /** What a cell must hold: Excel's most, and lists as JSON. */
  const shown = (value: Cell): string => {
    if (value === null) return '';
    if (Array.isArray(value)) return JSON.stringify(value);
    const text = String(value);
    return text.length > 32_767 ? `${text.slice(0, 32_761)}…〔cut〕` : text;
  };

  /** LibreOffice keeps LF of a CR LF, and breaks lines of more than 16,000 characters where a cell has several. */
  const plain = (text: string) => (text.length > 16_000 ? text.replaceAll(/[\r\n]/g, '') : text.replaceAll('\r\n', '\n'));

  it.each(TABLES)('gives back every value of %s', (table) => {
    const lines = parse(readFileSync(join(out, `${table}-${table}.csv`), 'utf8'), { relax_column_count: true }) as string[][];
    const rows = [...tableRows(store, table)];
    const columns = columnsOfTable(table).map(({ name }) => name);
    expect(lines[0]).toEqual(columns);
    expect(lines).toHaveLength(rows.length + 1);
    const numbers = numeric(table);
    for (const [i, row] of rows.entries())
      for (const [k, column] of columns.entries()) {
        const cell = lines[i + 1]![k] ?? '';
        const value = row[column] ?? null;
        // A spreadsheet knows 15 digits of a number; all of them are in `decimal`.
        if (numbers.has(column) && value !== null)
          expect(Number(Number(cell).toPrecision(15)), column).toBe(Number(Number(value).toPrecision(15)));
        else expect(plain(cell), `${column} of row ${i}`).toBe(plain(shown(value)));
      }
  });
});

describe('XLSX in pandas (openpyxl)', () => {
  // What may stop at the month is read as text: pandas would make a day of it. openpyxl leaves _xHHHH_ as it stands.
  const READ = `
import json, re, sys, datetime, pandas
folder, out = sys.argv[1], {}
def plain(value):
    if pandas.isna(value) or value == 'nan': return None
    if isinstance(value, datetime.datetime): return value.strftime('%Y-%m-%d')
    if isinstance(value, str): return re.sub('_x([0-9A-F]{4})_', lambda m: chr(int(m[1], 16)), value)
    return value
dates = {name: str for name in ['published', 'first_published', 'last_published']}
for table in sys.argv[3:]:
    columns = pandas.read_excel(f'{folder}/{table}.xlsx', sheet_name=table, nrows=0).columns
    types = {name: dates.get(name, object) for name in columns}
    frame = pandas.read_excel(f'{folder}/{table}.xlsx', sheet_name=table, dtype=types, keep_default_na=False, na_values=[''])
    for name in dates.keys() & set(columns): frame[name] = frame[name].str.removesuffix(' 00:00:00')
    out[table] = [{k: plain(v) for k, v in row.items()} for row in frame.to_dict('records')]
json.dump(out, open(sys.argv[2], 'w'))
`;
  let read: Record<string, DataRow[]>;
  beforeAll(() => {
    const script = join(folder, 'excel.py');
    const answer = join(folder, 'excel.json');
    writeFileSync(script, READ);
    run('/usr/bin/python3', [script, join(folder, 'xlsx'), answer, ...TABLES]);
    read = JSON.parse(readFileSync(answer, 'utf8'));
  });

  /** What a cell holds: Excel's most, lines that end in LF, numbers of 15 digits, no half characters, lists as JSON. */
  const told = (value: Cell): Cell => {
    if (typeof value === 'number') return Number(value.toPrecision(15));
    if (value === null || Array.isArray(value)) return value && JSON.stringify(value);
    const text = value.length > 32_767 ? `${value.slice(0, 32_761)}…〔cut〕` : value;
    return text.replaceAll(/\r\n?/g, '\n').replaceAll(/\p{Cs}/gu, '\ufffd');
  };

  it.each(TABLES)('gives back every value of %s, dates as dates', (table) => {
    const all = (rows: readonly DataRow[]) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])));
    expect(all(read[table]!)).toEqual(all([...tableRows(store, table)]));
  });
});

it('an audit sheet that LibreOffice has saved, as a workbook and as CSV, says what was filled in', async () => {
  const filled = sampleFacts(store, { n: 9, seed: 'a' }).map((row, i) => ({
    ...row,
    ...(i < 6 && { entity_ok: i % 3 ? '对' : 0, period_ok: 1 }),
  }));
  const sheet = join(folder, 'sheet.xlsx');
  await exportResult(sheet, { rows: filled, columns: SHEET_COLUMNS, facts: false, question: 'a sample' });
  const wanted = await auditOf(readFileSync(sheet));
  expect(wanted[0]).toMatchObject({ group: 'all', judged: 6, right: 4 });
  const saved = join(folder, 'saved');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  for (const kind of ['xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76']) {
    run('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', saved, sheet]);
    expect(await auditOf(readFileSync(join(saved, `sheet.${kind.slice(0, 4).replace(':', '')}`))), kind).toEqual(wanted);
  }
});

describe('CSV in pandas', () => {
  const READ = `
import json, sys, pandas
folder, tables = sys.argv[1], json.loads(sys.argv[2])
out = {}
for table, numbers in tables.items():
    types = {name: 'float64' if name in numbers else str for name in pandas.read_csv(f'{folder}/{table}.csv', encoding='utf-8-sig', nrows=0).columns}
    frame = pandas.read_csv(f'{folder}/{table}.csv', encoding='utf-8-sig', dtype=types, keep_default_na=False, na_values=[''], float_precision='round_trip')
    out[table] = [{k: None if pandas.isna(v) else v for k, v in row.items()} for row in frame.to_dict('records')]
json.dump(out, open(sys.argv[3], 'w'))
`;
  let read: Record<string, DataRow[]>;
  beforeAll(() => {
    const script = join(folder, 'read.py');
    const answer = join(folder, 'pandas.json');
    writeFileSync(script, READ);
    const tables = Object.fromEntries(TABLES.map((table) => [table, [...numeric(table)]]));
    run('/usr/bin/python3', [script, join(folder, 'csv'), JSON.stringify(tables), answer]);
    read = JSON.parse(readFileSync(answer, 'utf8'));
  });

  it.each(TABLES)('gives back every value of %s', (table) => {
    const rows = [...tableRows(store, table)].map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => {
          if (typeof value !== 'string') return [name, Array.isArray(value) ? JSON.stringify(value) : value];
          // What a spreadsheet would run is led by an apostrophe.
          return [name, /^[=+@\t＝＋－＠]|^-(?!\d)/.test(value) ? `'${value}` : value];
        }),
      ),
    );
    expect(read[table]).toEqual(rows);
  });
});

it('SQLite in Python: the views answer', () => {
  const script = `
import sqlite3, sys, json
db = sqlite3.connect('file:' + sys.argv[1] + '?immutable=1', uri=True)
print(json.dumps({t: db.execute('SELECT count(*) FROM ' + t).fetchone()[0] for t in sys.argv[2:]}))
`;
  const counts = JSON.parse(run('/usr/bin/python3', ['-c', script, join(folder, 'sqlite/shuzheng.sqlite'), ...TABLES]));
  expect(counts).toEqual(Object.fromEntries(TABLES.map((table) => [table, [...tableRows(store, table)].length])));
});
