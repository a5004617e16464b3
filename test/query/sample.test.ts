import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/export/export.js';
import { auditOf, FilterError, SHEET_COLUMNS, sampleFacts } from '../../src/query/query.js';
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

describe('a filled sheet', () => {
  const sheet = (fill: (i: number) => Record<string, string>) => {
    const rows = sampleFacts(at.store, { n: 7, seed: 'a' }).map((row, i) => ({ ...row, ...fill(i) }) as Record<string, string>);
    return [csvLine(SHEET_COLUMNS), ...rows.map((row) => csvLine(SHEET_COLUMNS.map((column) => row[column] ?? null)))].join('\r\n');
  };

  it('gives precision with its interval', () => {
    const rows = auditOf(sheet((i) => (i < 4 ? { entity_ok: '1', period_ok: i === 0 ? '错' : 'y' } : {})));
    expect(rows[0]).toEqual({ group: 'all', slot: 'fact', judged: 4, right: 3, precision: 0.75, low: 0.301, high: 0.954 });
    expect(rows).toContainEqual({ group: 'all', slot: 'entity', judged: 4, right: 4, precision: 1, low: 0.51, high: 1 });
    expect(rows.find(({ group }) => group === 'rule made-by-hand')).toMatchObject({ judged: 4, right: 3 });
  });

  it('says what it cannot take', () => {
    expect(() => auditOf(sheet(() => ({ entity_ok: 'vielleicht' })))).toThrow(/row 2: entity_ok/);
    expect(() => auditOf('a,b\n1,2\n')).toThrow(FilterError);
    expect(() => auditOf('')).toThrow(FilterError);
  });
});
