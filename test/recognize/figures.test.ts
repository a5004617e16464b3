import { describe, expect, it } from 'vitest';
import { FIGURE_RULES, figuresOf, readCell, underHeading } from '../../src/recognize/recognize.js';
import { FIGURE_EXAMPLES } from './figures.examples.js';

const TABLE_RULES = ['cell', 'cell-under-heading'];

describe.each(FIGURE_EXAMPLES)('figures by $rule', ({ rule, fires, silent }) => {
  it.each(fires)('%s', (marked, value, unit, approximation = 'exact') => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const from = marked.indexOf('⟦');
    const figure = figuresOf(text).find((f) => f.from === from);
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    expect(figure).toMatchObject({ type: 'figure', rule, to: marked.indexOf('⟧') - 1, quantity: { low, high, unit, approximation } });
    expect(figure?.type === 'figure' && figure.quantity.value).toBe(typeof value === 'number' ? value : null);
  });

  it.each(silent)('is silent on %s', (text) => {
    expect(figuresOf(text).filter((f) => f.type === 'figure' && f.rule === rule)).toEqual([]);
  });
});

describe('figure rules', () => {
  it('each have examples of finding and of staying silent', () => {
    const shown = FIGURE_EXAMPLES.filter(({ fires, silent }) => fires.length > 0 && silent.length > 0).map(({ rule }) => rule);
    expect(FIGURE_RULES.map(({ name }) => name as string).filter((name) => !TABLE_RULES.includes(name))).toEqual(shown);
  });

  it('mark what only looks like a count', () => {
    const vague = (text: string) => figuresOf(text).map((f) => f.type === 'figure' && f.vague === true);
    expect(vague('打造“六大平台”')).toEqual([true]);
    expect(vague('引进一批项目')).toEqual([true]);
    expect(vague('“24条产业链”')).toEqual([true]);
    expect(vague('形成千亿级产业链')).toEqual([true]);
    expect(vague('引进24个项目')).toEqual([false]);
  });
});

describe('bounds', () => {
  const bounds = (text: string) => figuresOf(text).map((f) => f.type === 'figure' && [f.quantity.min, f.quantity.max, f.quantity.decimals]);
  it.each([
    ['3000多家', 3000, 4000, 0],
    ['30余家', 30, 40, 0],
    ['210余个', 210, 220, 0],
    ['1.5万余家', 15000, 16000, -3],
    ['700多万人', 7000000, 8000000, -4],
    ['六成多', 60, 70, -1],
    ['一年多', 1, 2, 0],
    ['上百家', 100, null, -2],
    ['近百家', null, 100, -2],
    ['251亿元', 25100000000, 25100000000, -8],
    ['251.81亿元', 25181000000, 25181000000, -6],
    ['3亿5千万元', 350000000, 350000000, -7],
    ['超过1000亿元', 1e11, null, -8],
    ['约60亿元', null, null, -8],
    ['50亿元以上', 5e9, null, -8],
    ['10%以内', null, 10, 0],
    ['80至100亿元', 8e9, 1e10, -8],
  ])('%s', (text, min, max, decimals) => {
    expect(bounds(text)).toEqual([[min, max, decimals]]);
  });
});

describe('unread', () => {
  it.each(['投资1万5亿元', '共3万50元', '占三分之几人', '产量为2247,640吨'])('%s is listed or left out, never guessed', (text) => {
    expect(figuresOf(text).filter((f) => f.type === 'figure')).toEqual([]);
  });
});

describe('cells', () => {
  it('reads numbers without a unit, and stars', () => {
    expect(readCell('96.42')).toMatchObject({ value: 96.42, unit: null });
    expect(readCell('★★★★')).toMatchObject({ value: 4, unit: '星' });
    expect(readCell('１２．５％')).toMatchObject({ value: 12.5, unit: '%' });
    expect(readCell('-3.2')).toMatchObject({ value: -3.2, unit: null });
    expect(readCell('1,286.5')).toMatchObject({ value: 1286.5 });
    for (const blank of ['鄞州区', '-', '—', '', '12组', '2022年']) expect(readCell(blank)?.unit ?? null).not.toBe('年');
    expect(readCell('鄞州区')).toBeNull();
    expect(readCell('—')).toBeNull();
  });

  it('takes the unit of its heading', () => {
    const cell = readCell('842.5')!;
    expect(underHeading(cell, '总投资（亿元）')).toMatchObject({
      value: 84250000000,
      decimal: '84250000000',
      unit: '元',
      decimals: -7,
      kind: 'money',
    });
    expect(underHeading(cell, '增长%')).toMatchObject({ value: 842.5, unit: '%' });
    expect(underHeading(cell, '得分')).toMatchObject({ value: 842.5, unit: '分', kind: 'score' });
    expect(underHeading(cell, '单位：万吨')).toMatchObject({ value: 8425000, unit: '吨' });
    expect(underHeading(readCell('3')!, '位次')).toMatchObject({ value: 3, kind: 'rank' });
    expect(underHeading(readCell('3')!, '序号')).toBeNull();
    expect(underHeading(readCell('12.5%')!, '得分')).toMatchObject({ unit: '%' });
    expect(underHeading(cell, '名称')).toBe(cell);
  });
});
