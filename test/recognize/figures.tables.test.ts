import { describe, expect, it } from 'vitest';
import { CURRENCIES, MEASURES, UNITS } from '../../src/lexicon/lexicon.js';
import { decimal, unitAt } from '../../src/recognize/recognize.js';

const repeated = (words: string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

describe('tables', () => {
  it('hold each word once', () => {
    expect(repeated(MEASURES.map(({ word }) => word))).toEqual([]);
    expect(repeated(UNITS.map(({ name }) => name))).toEqual([]);
    expect(repeated(CURRENCIES.map(({ name }) => name))).toEqual([]);
  });

  it('hold at least 150 measure words', () => {
    expect(MEASURES.length).toBeGreaterThanOrEqual(150);
  });

  it('give units exact factors and currencies ISO 4217 codes', () => {
    for (const { factor } of UNITS) expect(() => decimal(factor)).not.toThrow();
    for (const { code } of CURRENCIES) if (code !== null) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('point synonyms at units of the same dimension', () => {
    for (const { name, as, dimension } of UNITS)
      if (as) expect([name, UNITS.find((unit) => unit.name === as)?.dimension]).toEqual([name, dimension]);
  });

  it.each([
    ['个百分点', '个百分点'],
    ['元/吨', '元/吨'],
    ['元每平方米', '元/平方米'],
    ['平方千米', '平方公里'],
    ['人民币', '元'],
    ['吨公里', '吨公里'],
    ['个体工商户', null],
    ['元旦', null],
  ])('reads the unit %s', (text, name) => {
    expect(unitAt(text, 0)?.name ?? null).toBe(name);
  });
});
