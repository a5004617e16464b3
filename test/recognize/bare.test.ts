import { describe, expect, it } from 'vitest';
import { bareNumbersIn } from '../../src/recognize/recognize.js';

/** What a text's bare numbers say: characters, value or both ends, approximation. */
const read = (text: string): [string, number | [number, number], string][] =>
  bareNumbersIn(text, []).map(({ from, to, quantity }) => [
    text.slice(from, to),
    quantity.value ?? [quantity.low!, quantity.high!],
    quantity.approximation,
  ]);

describe('numbers without a unit', () => {
  it.each<[string, string, number | [number, number], string]>([
    ['得了97.5', '97.5', 97.5, 'exact'],
    ['得一千零一', '一千零一', 1001, 'exact'],
    ['负二十', '负二十', -20, 'exact'],
    ['不到一百', '不到一百', 100, 'less_than'],
    ['超过一千', '超过一千', 1000, 'more_than'],
    ['五百左右', '五百左右', 500, 'about'],
    ['一百多万', '一百多万', 1000000, 'more_than'],
    ['几十万', '几十万', [100000, 1000000], 'about'],
    ['两三百万', '两三百万', [2000000, 3000000], 'exact'],
    ['3～5亿', '3～5亿', [300000000, 500000000], 'exact'],
    ['≥3', '≥3', 3, 'at_least'],
    ['三点二零五', '三点二零五', 3.205, 'exact'],
    ['一兆', '一兆', 1e12, 'exact'],
    ['卅六', '卅六', 36, 'exact'],
  ])('%s', (text, ...number) => expect(read(text)).toEqual([number]));

  it.each(['“521”战略', '5G网络', '1 234 567', '1.5×10^8', '15:30', '三十好几', '一般', '三三两两'])('nothing in %s', (text) =>
    expect(read(text)).toEqual([]),
  );
});
