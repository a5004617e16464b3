import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Quantity } from '../../schemas/schemas.js';
import { figuresOf, readCell } from '../../src/recognize/recognize.js';
import { growth, LINEAR } from '../growth.js';

const PIECES = [
  ...'零〇一二两三四五六七八九十百千万亿兆廿卅壹贰拾佰几数半多余来点第前首翻番成折分之倍个家元角年月日时级大约近超至到和及与、，。：:比/-—%‰.0123456789 ★“”（）每负',
  '百分之',
  '个百分点',
  '亿元',
  '万吨',
  '以上',
  '左右',
  '不超过',
  '至少',
  '平方米',
  '千瓦时',
  '元/吨',
  '1,234',
  '2023年',
  '1—9月',
  '个半月',
  '𠮷',
  'G20',
  'MW',
  '\n',
  '\0',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives figures in order, apart, inside it and well formed', () => {
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const mention of figuresOf(input)) {
          expect(mention.from).toBeGreaterThanOrEqual(end);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.to).toBeLessThanOrEqual(input.length);
          end = mention.to;
          if (mention.type === 'unread') continue;
          const { value, low, high, range } = { ...Quantity.parse(mention.quantity), range: mention.quantity.value === null };
          expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
          expect(low! <= high!).toBe(true);
          if (!range) expect(value).toBe(low);
        }
        readCell(input);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });
});

const ADVERSARIAL: Record<string, (n: number) => string> = {
  'one digit over and over': (n) => '1'.repeat(n),
  'one numeral over and over': (n) => '一'.repeat(n),
  'scales over and over': (n) => '万亿'.repeat(n / 2),
  'a list without end': (n) => '3、'.repeat(n / 2),
  'groups without end': (n) => '123,'.repeat(n / 4),
  'points without end': (n) => '1.'.repeat(n / 2),
  'ratios without end': (n) => '1:'.repeat(n / 2),
  'ranges without end': (n) => '1至'.repeat(n / 2),
  'fractions without end': (n) => '百分之'.repeat(n / 3),
  'ordinals without end': (n) => '第一'.repeat(n / 2),
  'hedges without end': (n) => '不超过约近'.repeat(n / 5),
  'figures without end': (n) => '增长3.5个百分点'.repeat(n / 9),
  'stars without end': (n) => '★'.repeat(n),
  'quotes without end': (n) => '“六大'.repeat(n / 3),
};

describe('long text', () => {
  it.each(Object.entries(ADVERSARIAL))('takes time that grows with its length: %s', (_, make) => {
    const work = (length: number) => {
      const text = make(length);
      return () => figuresOf(text);
    };
    expect(growth(work, [2_500, 40_000])).toBeLessThan(LINEAR);
  });
});
