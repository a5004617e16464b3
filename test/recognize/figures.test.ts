import { describe, expect, it } from 'vitest';
import { figuresOf, readCell } from '../../src/recognize/recognize.js';

type Row = [sentence: string, text: string, low: number | null, high: number | null, unit: string | null, approximation: string];

const ROWS: Row[] = [
  ['总投资22.29亿元，分两期建设', '22.29亿元', 2229000000, 2229000000, '元', 'exact'],
  ['投入1亿2000万元用于修路', '1亿2000万元', 120000000, 120000000, '元', 'exact'],
  ['合同金额3亿5千万元', '3亿5千万元', 350000000, 350000000, '元', 'exact'],
  ['产值900亿元，分别来自两家企业', '900亿元', 90000000000, 90000000000, '元', 'exact'],
  ['人均6万3千元', '6万3千元', 63000, 63000, '元', 'exact'],
  ['总投资80至100亿元', '80至100亿元', 8e9, 1e10, '元', 'exact'],
  ['吸引三四十家企业', '三四十家', 30, 40, '家', 'exact'],
  ['提高3—5个百分点', '3—5个百分点', 3, 5, '个百分点', 'exact'],
  ['外资数十亿元', '数十亿元', 1e9, 1e10, '元', 'about'],
  ['项目十几个', '十几个', 10, 20, '个', 'about'],
  ['接待几十万人次', '几十万人次', 1e5, 1e6, '人次', 'about'],
  ['上百家企业落户', '上百家', 100, 100, '家', 'at_least'],
  ['用工3000多人', '3000多人', 3000, 3000, '人', 'more_than'],
  ['占比近三成', '近三成', 30, 30, '%', 'less_than'],
  ['占总量的六成多', '六成多', 60, 60, '%', 'more_than'],
  ['占全市的约四分之一', '约四分之一', 0.25, 0.25, null, 'about'],
  ['家电按8折销售', '8折', 80, 80, '%', 'exact'],
  ['打九五折', '九五折', 95, 95, '%', 'exact'],
  ['订单翻一番', '翻一番', 2, 2, '倍', 'exact'],
  ['同比增长-3.2%', '-3.2%', -3.2, -3.2, '%', 'exact'],
  ['历时两年半', '两年半', 2.5, 2.5, '年', 'exact'],
  ['居全省第一', '第一', 1, 1, null, 'exact'],
  ['第80万辆汽车下线', '第80万辆', 800000, 800000, '辆', 'exact'],
];

describe('figures', () => {
  it.each(ROWS)('%s: %s', (sentence, text, low, high, unit, approximation) => {
    const figure = figuresOf(sentence).find((f) => sentence.slice(f.from, f.to) === text);
    expect(figure).toMatchObject({ type: 'figure', quantity: { low, high, unit, approximation } });
  });

  it('shares the unit of a list', () => {
    const units = figuresOf('分别新增3、5、8个').map((f) => f.type === 'figure' && [f.quantity.value, f.quantity.unit]);
    expect(units).toEqual([
      [3, '个'],
      [5, '个'],
      [8, '个'],
    ]);
  });

  it.each([
    '西部陆海新通道',
    '两江新区',
    '城际15号线',
    '世界500强',
    '国道204',
    '“1567”体系',
    '“6+6”政策',
    '第二十二次会议',
    '一带一路',
    '十四五',
  ])('is silent on %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('readCell', () => {
  it('reads numbers without a unit, and stars', () => {
    expect(readCell('96.42')).toMatchObject({ value: 96.42, unit: null });
    expect(readCell('★★★★')).toMatchObject({ value: 4, unit: '星' });
    expect(readCell('１２．５％')).toMatchObject({ value: 12.5, unit: '%' });
    expect(readCell('鄞州区')).toBeNull();
  });
});
