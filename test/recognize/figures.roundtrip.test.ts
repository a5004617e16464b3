import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/recognize/recognize.js';
import { seeded, written } from './figures.generate.js';

const CASES = Number(process.env.ROUNDTRIP_CASES ?? 100_000);
const SEED = Number(process.env.ROUNDTRIP_SEED ?? 20260101);

describe('round trip', () => {
  it(`reads ${CASES} generated numbers back to their exact value`, () => {
    const random = seeded(SEED);
    const wrong: string[] = [];
    let failed = 0;
    for (let i = 0; i < CASES; i++) {
      const { text, decimal, low, high, unit, style } = written(random);
      const sentence = `全年共计${text}。`;
      const [figure, ...more] = figuresOf(sentence);
      const { quantity } = figure?.type === 'figure' ? figure : { quantity: null };
      const right =
        quantity &&
        more.length === 0 &&
        sentence.slice(figure!.from, figure!.to) === text &&
        quantity.decimal === decimal &&
        (decimal !== null || (quantity.low === low && quantity.high === high)) &&
        quantity.unit === unit;
      if (right) continue;
      failed++;
      if (wrong.length < 10)
        wrong.push(
          `${style} ${text}: ${quantity ? `${quantity.decimal} ${quantity.low} ${quantity.high} ${quantity.unit}` : 'not read'}, not ${decimal ?? `${low}..${high}`} ${unit}`,
        );
    }
    expect(wrong).toEqual([]);
    expect(failed).toBe(0);
  });
});
