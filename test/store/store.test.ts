import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Tables } from '../../schemas/schemas.js';
import { openStore, SpanError, type Store, StoreError } from '../../src/store/store.js';
import { extractionOf, type FigureSketch, SKETCHES } from './extractions.js';

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  store = openStore(join(folder, 'x.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const write = (...numbers: number[]) => {
  for (const i of numbers) {
    const { source, extraction } = extractionOf(SKETCHES[i]!);
    store.writeExtraction(source, extraction);
  }
  store.settle();
};

describe('writing', () => {
  it('cuts every figure out of its source by code points, 𠮷 before it or not', () => {
    write(0, 1, 2, 3);
    const wrong = store.all(`SELECT * FROM figures JOIN sources USING (path)
      WHERE substr(sources.text, start + 1, "end" - start) <> figures.text`);
    expect(wrong).toEqual([]);
    const quotes = store.all(`SELECT * FROM facts JOIN sources USING (path)
      WHERE substr(sources.text, quote_start + 1, length(quote)) <> quote`);
    expect(quotes).toEqual([]);
    const units = SKETCHES[0]!.text.indexOf('500亿元');
    expect(store.get(`SELECT start FROM figures WHERE text = '500亿元'`)).toEqual({ start: units - 1 });
  });

  it('refuses a span that does not cut out its own text, and writes nothing of its source', () => {
    const { source, extraction } = extractionOf(SKETCHES[0]!);
    extraction.figures[0]!.start++;
    expect(() => store.writeExtraction(source, extraction)).toThrow(SpanError);
    expect(store.counts()).toMatchObject({ sources: 0, figures: 0 });
  });

  it('refuses a quote that is not in the text, and a fact of no figure', () => {
    const one = extractionOf(SKETCHES[1]!);
    one.extraction.facts[0]!.quote += '了';
    expect(() => store.writeExtraction(one.source, one.extraction)).toThrow(/quote/);
    const two = extractionOf(SKETCHES[1]!);
    two.extraction.facts[0]!.figure = 'nobody';
    expect(() => store.writeExtraction(two.source, two.extraction)).toThrow(/of no figure/);
  });

  it('replaces what a source had', () => {
    write(0, 1, 2, 3);
    const before = store.counts();
    write(2, 0);
    expect(store.counts()).toEqual(before);
    expect(store.get('SELECT count(*) AS n FROM sentence')).toEqual(store.get('SELECT count(DISTINCT sentence) AS n FROM fact'));
  });

  it('keeps decimals as text and figures that say nothing', () => {
    write(0, 2);
    expect(store.get(`SELECT decimal, value FROM figures WHERE kind = 'money'`)).toEqual({ decimal: '50000000000', value: 5e10 });
    expect(store.all(`SELECT text FROM figures WHERE id NOT IN (SELECT figure FROM facts)`)).toEqual([{ text: '30余家' }]);
  });
});

describe('claims', () => {
  const verdicts = () =>
    store.all('SELECT entity, indicator, measure, verdict, value, min, max, articles FROM claims ORDER BY entity, indicator DESC, measure');

  it('join the facts that say the same, and tell agreement from conflict', () => {
    write(0, 1, 2, 3);
    expect(verdicts()).toEqual([
      { entity: '即墨区', indicator: '签约项目', measure: 'change', verdict: 'single', value: -3.2, min: -3.25, max: -3.15, articles: 1 },
      { entity: '即墨区', indicator: '签约项目', measure: 'level', verdict: 'conflict', value: null, min: 88, max: 91, articles: 2 },
      { entity: '胶州市', indicator: '签约项目', measure: 'level', verdict: 'agree', value: 212, min: 212, max: 212, articles: 2 },
      {
        entity: '胶州市',
        indicator: '完成投资',
        measure: 'level',
        verdict: 'single',
        value: 5e10,
        min: 4.995e10,
        max: 5.005e10,
        articles: 1,
      },
      { entity: '𠮷祥路片区', indicator: '签约项目', measure: 'level', verdict: 'single', value: 31, min: 31, max: 31, articles: 1 },
    ]);
    const claims = store.all('SELECT id, facts FROM claims');
    for (const { id, facts } of claims) {
      const mine = store.all('SELECT id FROM facts WHERE claim = ?', [id!]).map((row) => row.id);
      expect(JSON.parse(String(facts)).sort()).toEqual(mine.sort());
    }
  });

  it('follow what is taken away', () => {
    write(0, 1, 2, 3);
    store.transaction(() => store.removeFile('d.txt'));
    store.settle();
    expect(verdicts().find((row) => row.entity === '即墨区' && row.measure === 'level')).toMatchObject({ verdict: 'single', value: 88 });
    store.transaction(() => store.removeFile('c.txt'));
    store.settle();
    expect(verdicts().filter((row) => row.entity === '即墨区')).toEqual([]);
    expect(store.all(`SELECT id FROM entities WHERE name = '即墨区'`)).toEqual([]);
  });

  it('compare money stated in 亿 by half a unit of the last digit, and planned with target', () => {
    const money = (path: string, text: string, value: number, decimals: number, status: 'planned' | 'target') =>
      extractionOf({
        path,
        text: `全年一般公共预算收入${text}。`,
        figures: [
          {
            text,
            value,
            decimal: String(value),
            low: value,
            high: value,
            min: value,
            max: value,
            decimals,
            unit: '元',
            kind: 'money',
            fact: { status, indicator: '一般公共预算收入', indicator_text: '一般公共预算收入' },
          },
        ],
      });
    for (const [i, { source, extraction }] of [
      money('1', '251亿元', 251e8, -8, 'planned'),
      money('2', '251.3亿元', 25130000000, -7, 'target'),
    ].entries()) {
      store.writeExtraction(source, extraction);
      expect(i).toBeLessThan(2);
    }
    store.settle();
    expect(store.all('SELECT verdict, status, value, dimension FROM claims')).toEqual([
      { verdict: 'agree', status: 'planned', value: 25130000000, dimension: 'money 元' },
    ]);
    const far = money('3', '260亿元', 260e8, -8, 'target');
    store.writeExtraction(far.source, far.extraction);
    store.settle();
    expect(store.get('SELECT verdict FROM claims')).toEqual({ verdict: 'conflict' });
  });

  it('join unknown years and missing periods inside one article only', () => {
    for (const path of ['x.txt', 'y.txt']) {
      const unknown = { period: 'XXXX-01/XXXX-06', period_start: null, period_end: null };
      const { source, extraction } = extractionOf({
        path,
        text: '新签约项目7个，即7个；另有8个。',
        figures: [
          { text: '7个', fact: unknown },
          { text: '7个', nth: 1, fact: unknown },
          { text: '8个', fact: { period: null, period_start: null, period_end: null } },
        ],
      });
      store.writeExtraction(source, extraction);
    }
    store.settle();
    expect(store.all('SELECT verdict, count(*) AS n FROM claims GROUP BY verdict')).toEqual([
      { verdict: 'agree', n: 2 },
      { verdict: 'single', n: 2 },
    ]);
  });

  it('leave wordings that name no number out of the comparison', () => {
    const vague = { value: null, decimal: null, low: null, high: null, min: null, max: null };
    const said = (path: string, text: string, ...figures: FigureSketch[]) => {
      const { source, extraction } = extractionOf({ path, text, figures });
      store.writeExtraction(source, extraction);
      store.settle();
      return store.get('SELECT verdict, min, max FROM claims');
    };
    expect(said('a', '新签约项目多个。新签约项目60个。', { text: '多个', ...vague }, { text: '60个' })).toMatchObject({
      verdict: 'incomparable',
    });
    expect(said('b', '新签约项目60个。', { text: '60个' })).toMatchObject({ verdict: 'agree' });
    expect(said('c', '新签约项目61个。', { text: '61个' })).toMatchObject({ verdict: 'conflict' });
  });

  it('are none for a fact without entity or indicator, and incomparable across units', () => {
    const { source, extraction } = extractionOf({
      path: 'x',
      text: '7个和9人次和5亩和3平方米。',
      figures: [
        { text: '7个', fact: { entity_id: null, entity: null } },
        { text: '5亩', unit: '亩', kind: 'area' },
        { text: '3平方米', unit: '平方米', kind: 'area' },
      ],
    });
    store.writeExtraction(source, extraction);
    store.settle();
    expect(store.all('SELECT verdict, dimension, value FROM claims')).toEqual([
      { verdict: 'incomparable', dimension: 'area', value: null },
    ]);
  });
});

describe('entities', () => {
  it('gather the names that sources give', () => {
    write(0, 1);
    expect(store.get(`SELECT name, kind, parent, aliases, facts FROM entities WHERE id = '370281'`)).toEqual({
      name: '胶州市',
      kind: 'place',
      parent: '370200',
      aliases: '["胶州"]',
      facts: 3,
    });
  });
});

describe('opening', () => {
  it('says in one line what stands in the way', () => {
    expect(() => openStore(join(folder, 'none.db'), { readonly: true })).toThrow(StoreError);
    writeFileSync(join(folder, 'text.db'), 'not a database, but long enough to be looked at as one '.repeat(20));
    expect(() => openStore(join(folder, 'text.db'))).toThrow(/cannot use/);
  });

  it('keeps a reader from writing', () => {
    write(0);
    const reader = openStore(join(folder, 'x.db'), { readonly: true });
    expect(() => reader.writeExtraction(...(Object.values(extractionOf(SKETCHES[1]!)) as [never, never]))).toThrow(/reading only/);
    expect(() => reader.all('DELETE FROM fact RETURNING id')).toThrow();
    reader.close();
  });

  it('carries a dictionary of all columns, each with what it means', () => {
    const rows = store.all('SELECT "table", "column", description FROM dictionary');
    for (const [table, { shape }] of Object.entries(Tables))
      expect(rows.filter((row) => row.table === table).map((row) => row.column)).toEqual(Object.keys(shape));
    expect(rows.filter(({ description }) => description === '')).toEqual([]);
  });

  it('records its migrations and lays views once', () => {
    expect(store.all('SELECT version, name FROM migration ORDER BY version')).toEqual([
      { version: 0, name: 'views' },
      { version: 1, name: 'tables' },
      { version: 2, name: 'changes' },
      { version: 3, name: 'judgements' },
      { version: 4, name: 'checks' },
      { version: 5, name: 'checked' },
      { version: 6, name: 'told' },
      { version: 7, name: 'searching' },
      { version: 8, name: 'by year' },
      { version: 9, name: 'merged' },
      { version: 10, name: 'slim' },
      { version: 11, name: 'in cluster' },
    ]);
  });
});
