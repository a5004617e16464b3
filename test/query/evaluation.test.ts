import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluate, foundInExport, GoldError } from '../../src/query/query.js';
import { fixed } from '../../src/query/rates.js';
import { show } from '../../src/query/shown.js';

const TEXT = '𠮷城上半年新签约项目12个，总投资30亿元，同比增长5%，占全市近三成。“521”战略推进，共有7个片区。';
const fact = (entity: string[], indicator: string[], period: string[], role: string) => ({ entity, indicator, period, role });
const GOLD = [
  { context: '上半年', figure: '上半年', skip: 'date' },
  {
    context: '项目12个',
    figure: '12个',
    value: 12,
    unit: ['个', '项'],
    approx: '=',
    kind: 'count',
    must: true,
    fact: fact(['𠮷城'], ['签约项目'], ['XXXX-01/XXXX-06'], 'actual'),
  },
  {
    context: '总投资30亿元',
    figure: '30亿元',
    value: 3e9,
    unit: '元',
    approx: '=',
    kind: 'money',
    must: true,
    fact: fact(['𠮷城'], ['总投资'], [], 'plan'),
  },
  {
    context: '增长5%',
    figure: '5%',
    value: 5,
    unit: '%',
    approx: '=',
    kind: 'percent',
    must: true,
    fact: fact(['𠮷城'], ['总投资'], [], 'change'),
  },
  { context: '近三成', figure: '近三成', value: 30, unit: '%', approx: '<', kind: 'percent', must: true, fact: null },
  { context: '“521”', figure: '521', skip: 'name' },
  {
    context: '共有7个',
    figure: '7个',
    value: 7,
    unit: '个',
    approx: '=',
    kind: 'count',
    must: true,
    fact: fact(['𠮷城'], ['片区'], [], 'actual'),
  },
];

let folder: string;
const at = (text: string) => Array.from(TEXT.slice(0, TEXT.indexOf(text))).length;
const figure = (text: string, value: number, unit: string | null, approximation = 'exact') => ({
  path: '900.txt',
  start: at(text),
  end: at(text) + Array.from(text).length,
  text,
  value,
  low: value,
  high: value,
  unit,
  approximation,
});
const FIGURES = [
  figure('12个', 12, '个'),
  figure('30亿元', 3e9, '美元'),
  figure('5%', 5, '%'),
  figure('近三成', 30, '%', 'about'),
  figure('521', 521, null),
];
const bound = (one: object, slots: object) => ({
  ...one,
  entity: '𠮷城',
  entity_text: null,
  indicator: '签约项目',
  indicator_text: null,
  period: null,
  inferred: [],
  status: 'actual',
  measure: 'level',
  ...slots,
});
const FACTS = [
  bound(FIGURES[0]!, { period: 'XXXX-01/XXXX-06', indicator: '新签约项目数' }),
  bound(FIGURES[1]!, { indicator: '总投资', status: 'planned' }),
  bound(FIGURES[2]!, { indicator: '投资', measure: 'level' }),
  bound(FIGURES[3]!, {}),
];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shuzheng-'));
  for (const name of ['gold', 'articles', 'export']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'gold/900.json'), JSON.stringify(GOLD));
  writeFileSync(join(folder, 'articles/900.txt'), TEXT);
  const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  writeFileSync(join(folder, 'export/figures.jsonl'), lines(FIGURES));
  writeFileSync(join(folder, 'export/facts.jsonl'), lines(FACTS));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = () => evaluate(join(folder, 'gold'), join(folder, 'articles'), foundInExport(join(folder, 'export')));

describe('evaluation', () => {
  it('counts what is right of what is asked and of what is said', () => {
    // Figures: 12个, 5%, 近三成 of five asked; four scored and one spurious said. Facts: two of four asked; three bound and one spurious said.
    expect(run().lines).toEqual([
      '900: figures F1 0.600 (P 0.600 R 0.600, 5 gold, 1 spurious, 0 bad offsets) · facts F1 0.500 (P 0.500 R 0.500, 4 gold; entity 0.75 indicator 0.50 period 0.75 role 0.50)',
      'all: figures F1 0.600 (P 0.600 R 0.600, 5 gold, 1 spurious, 0 bad offsets) · facts F1 0.500 (P 0.500 R 0.500, 4 gold; entity 0.75 indicator 0.50 period 0.75 role 0.50)',
      'mean over articles: figures F1 0.600, facts F1 0.500',
    ]);
  });

  it('lists the cases of each kind', () => {
    const cases = run().cases.map(({ kind, message }) => `${kind} ${message}`);
    expect(cases).toEqual([
      'unit 𠮷城上半年新签约项目12个，总投资[30亿元]，同比增长5%，占全市近三成 gold 元 got 美元',
      "indicator 项目12个，总投资30亿元，同比增长[5%]，占全市近三成。“521”战 gold ['总投资'] got 𠮷城 | 投资 | None | actual level",
      'role 项目12个，总投资30亿元，同比增长[5%]，占全市近三成。“521”战 gold change got 𠮷城 | 投资 | None | actual level',
      'approx 总投资30亿元，同比增长5%，占全市[近三成]。“521”战略推进，共有7 gold less_than got about',
      'missed 全市近三成。“521”战略推进，共有[7个]片区。',
      'nofact 全市近三成。“521”战略推进，共有[7个]片区。',
      'spurious 亿元，同比增长5%，占全市近三成。“[521]”战略推进，共有7个片区。 skip:name',
    ]);
  });

  it('says what is wrong with the gold', () => {
    writeFileSync(join(folder, 'gold/901.json'), JSON.stringify([{ context: '个', figure: '个', skip: 'x' }]));
    writeFileSync(join(folder, 'articles/901.txt'), TEXT);
    expect(run).toThrow(/context occurs 2 times/);
    writeFileSync(join(folder, 'gold/901.json'), '[{"context": 1}]');
    expect(run).toThrow(GoldError);
    const wrong = { context: TEXT, figure: '5%', value: 5, unit: 3, approx: '=', kind: 'percent', must: true };
    writeFileSync(join(folder, 'gold/901.json'), JSON.stringify([{ context: TEXT, figure: '12个', skip: 'x' }, wrong]));
    expect(run).toThrow(/901\.json: annotation 2 \(5%\): unit: .*README/);
    rmSync(join(folder, 'gold/901.json'));
    expect(() => evaluate(join(folder, 'none'), folder, { figures: new Map(), facts: new Map() })).toThrow(/no folder/);
  });
});

describe('printing', () => {
  it('rounds exact halves to the even digit', () => {
    expect([1 / 16, 3 / 16, 5 / 16, 0.1235, 1, 0].map((n) => fixed(n, 3))).toEqual(['0.062', '0.188', '0.312', '0.123', '1.000', '0.000']);
    expect([1 / 8, 3 / 8, 0.005].map((n) => fixed(n, 2))).toEqual(['0.12', '0.38', '0.01']);
  });

  it('shows values as the reference script does', () => {
    expect(show(["it's", 'a"b\'', '第一\n行\u3000', null, 2.5])).toBe(`["it's", 'a"b\\'', '第一\\n行\\u3000', None, 2.5]`);
  });
});
