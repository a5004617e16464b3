import { describe, expect, it } from 'vitest';
import { amountOf, daysOf } from '../../src/query/query.js';

describe('an amount', () => {
  it.each<[string, number | undefined]>([
    ['3000', 3000],
    ['-3.2', -3.2],
    ['1e8', 1e8],
    ['1,000', 1000],
    ['1亿', 1e8],
    ['1.1亿元', 1.1e8],
    ['３千万', 3e7],
    ['1万亿', 1e12],
    ['5%', 5],
    ['五百万', 5e6],
    ['两千零八亿', 2008e8],
    ['一亿两千万', 1.2e8],
    ['十二', 12],
    ['一百二十', 120],
    ['二〇二三', 2023],
    ['五百万元', 5e6],
    ['两千家', 2000],
    ['很多', undefined],
    ['一堆', undefined],
    ['一些元', undefined],
    ['', undefined],
    ['1.2.3', undefined],
  ])('%s', (written, value) => expect(amountOf(written)).toBe(value));
});

describe('a period', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-06-30', '2023-06-30', '2023-06-30'],
    ['2023Q2', '2023-04-01', '2023-06-30'],
    ['2023-h2', '2023-07-01', '2023-12-31'],
    ['2022/2023-03', '2022-01-01', '2023-03-31'],
    ['../2022', '0000-01-01', '2022-12-31'],
    ['2022/..', '2022-01-01', '9999-12-31'],
  ])('%s', (written, start, end) => expect(daysOf(written)).toEqual({ start, end }));

  it.each(['去年', '2023-13', '2023-02-30', '2023/2022', '23', '2023/2024/2025', ''])('not %s', (written) =>
    expect(daysOf(written)).toBeUndefined(),
  );
});
