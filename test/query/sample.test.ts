import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvLine, exportResult } from '../../src/export/export.js';
import { auditOf, countFacts, type DataRow, FilterError, SHEET_COLUMNS, sampleFacts } from '../../src/query/query.js';
import { sketched } from '../store/sketched.js';

const at = sketched();

describe('a sample', () => {
  it('is the same for the same seed, and has something of each stratum', () => {
    const one = sampleFacts(at.store, { n: 4, seed: 'a' });
    expect(sampleFacts(at.store, { n: 4, seed: 'a' })).toEqual(one);
    expect(one).toHaveLength(4);
    expect(new Set(one.map(({ kind }) => kind))).toEqual(new Set(['count', 'money', 'percent']));
    const seeds = ['a', 'b', 'c', 'd', 'e', 'f'].map((seed) =>
      sampleFacts(at.store, { n: 4, seed })
        .map(({ id }) => id)
        .join(),
    );
    expect(new Set(seeds).size).toBeGreaterThan(1);
  });

  it('weighs its rows to what they stand for, and takes no more than there are', () => {
    const rows = sampleFacts(at.store, { n: 4, seed: 'a' });
    expect(rows.reduce((sum, { weight }) => sum + Number(weight), 0)).toBeCloseTo(7);
    expect(sampleFacts(at.store, { n: 100, seed: 'a' })).toHaveLength(7);
    expect(sampleFacts(at.store, { n: 0, seed: 'a' })).toEqual([]);
  });
});

describe('a sample of a part', () => {
  it('draws from the facts that filters let through, by strata of choice', () => {
    const rows = sampleFacts(at.store, { n: 5, seed: 'a', facts: { kind: ['count'] }, by: ['measure', 'year'] });
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['count']));
    expect(rows.reduce((sum, { weight }) => sum + Number(weight), 0)).toBeCloseTo(countFacts(at.store, { kind: ['count'] }));
    expect(rows.every(({ stratum }) => / · (\d{4}|–)$/.test(String(stratum)))).toBe(true);
    expect(() => sampleFacts(at.store, { n: 5, seed: 'a', by: ['quote'] })).toThrow(/cannot stratify by quote; there are kind/);
    expect(() => sampleFacts(at.store, { n: 5, seed: 'a', facts: { kind: ['counts'] } })).toThrow(
      /--kind: there is no counts; one of count/,
    );
  });
});

describe('a filled sheet', () => {
  const sheet = (fill: (i: number) => Record<string, string>) => {
    const rows = sampleFacts(at.store, { n: 7, seed: 'a' }).map((row, i) => ({ ...row, ...fill(i) }) as Record<string, string>);
    return [csvLine(SHEET_COLUMNS), ...rows.map((row) => csvLine(SHEET_COLUMNS.map((column) => row[column] ?? null)))].join('\r\n');
  };

  it('gives precision with its interval', async () => {
    const rows = await auditOf(sheet((i) => (i < 4 ? { entity_ok: '1', period_ok: i === 0 ? '错' : 'y' } : {})));
    expect(rows[0]).toEqual({ group: 'all', slot: 'fact', judged: 4, right: 3, precision: 0.75, low: 0.301, high: 0.954 });
    expect(rows).toContainEqual({ group: 'all', slot: 'entity', judged: 4, right: 4, precision: 1, low: 0.51, high: 1 });
    expect(rows.find(({ group }) => group === 'rule made-by-hand')).toMatchObject({ judged: 4, right: 3 });
  });

  it('is read from a workbook and from CSV of any spreadsheet', async () => {
    const rows = sampleFacts(at.store, { n: 7, seed: 'a' }).map((row, i) => ({
      ...row,
      ...(i < 4 && { entity_ok: 1, period_ok: i === 0 ? '错' : '对' }),
    }));
    const lines = [SHEET_COLUMNS, ...rows.map((row: DataRow) => SHEET_COLUMNS.map((column) => row[column] ?? null))];
    const csv = lines.map((cells) => csvLine(cells)).join('\r\n');
    const file = join(at.folder, 'sheet.xlsx');
    await exportResult(file, { rows, columns: SHEET_COLUMNS, facts: false, question: 'a sample' });
    const wanted = await auditOf(csv);
    expect(wanted[0]).toMatchObject({ judged: 4, right: 3 });
    expect(await auditOf(readFileSync(file))).toEqual(wanted);
    expect(
      await auditOf(
        Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(lines.map((cells) => csvLine(cells).replaceAll(',', '\t')).join('\n'), 'utf16le'),
        ]),
      ),
    ).toEqual(wanted);
    expect(await auditOf(Buffer.from(lines.map((cells) => cells.map((cell) => csvLine([cell])).join(';')).join('\n')))).toEqual(wanted);
    // what a Chinese Windows writes: GB 18030
    const told = csv
      .replaceAll(/[^ -~\r\n错对]/g, '?')
      .replaceAll('错', '\xb4\xed')
      .replaceAll('对', '\xb6\xd4');
    expect(await auditOf(Buffer.from(told, 'latin1'))).toEqual(wanted);
  });

  it('counts a row for the facts it stands for', async () => {
    const csv = 'kind,rule,figure_ok,entity_ok,indicator_ok,period_ok,role_ok,weight\ncount,a,1,1,1,1,1,9\nmoney,b,1,0,1,1,1,1\n';
    const [all] = await auditOf(csv);
    expect(all).toMatchObject({ judged: 2, right: 1, precision: 0.9 });
    // worth 100 / 82 rows, not two
    expect(Number(all!.high) - Number(all!.low)).toBeGreaterThan(0.6);
    expect((await auditOf(csv)).find(({ group }) => group === 'kind money')).toMatchObject({ precision: 0 });
  });

  it('says what it cannot take', async () => {
    await expect(auditOf(sheet(() => ({ entity_ok: 'vielleicht' })))).rejects.toThrow(/row 2: entity_ok/);
    await expect(auditOf('a,b\n1,2\n')).rejects.toThrow(FilterError);
    await expect(auditOf('')).rejects.toThrow(FilterError);
    await expect(auditOf('PK, but nothing more')).rejects.toThrow(/no whole workbook/);
  });
});
