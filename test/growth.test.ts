import { describe, expect, it } from 'vitest';
import { growth, LINEAR } from './growth.js';

/** Adds up so many numbers. */
const adding = (times: number) => () => {
  let sum = 0;
  for (let i = 0; i < times; i++) sum = (sum * 31 + i) | 0;
  return sum;
};

describe('growth', () => {
  it('is about 1 where work is in proportion to size', () => {
    expect(growth(adding, [100_000, 1_600_000])).toBeLessThan(LINEAR);
  });
  it('is about 2 where it is in proportion to its square', () => {
    expect(growth((size) => adding(size * size), [300, 4800])).toBeGreaterThan(LINEAR);
  });
});
