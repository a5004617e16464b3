import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/recognize/recognize.js';
import { seeded, written } from './figures.generate.js';

/** Some writings name nothing by themselves (一个 is an article, 98年 a year): the generator keeps to counts and measures. */
describe('round trip', () => {
  it('reads 100,000 generated numbers back to their exact value', () => {
    const random = seeded(20260101);
    const wrong: string[] = [];
    let unread = 0;
    for (let i = 0; i < 100_000; i++) {
      const { text, decimal, unit, style } = written(random);
      const sentence = `全年共计${text}。`;
      const [figure, ...more] = figuresOf(sentence);
      if (!figure || figure.type === 'unread') {
        unread++;
        if (wrong.length < 10) wrong.push(`${style} ${text}: not read`);
      } else if (
        more.length > 0 ||
        sentence.slice(figure.from, figure.to) !== text ||
        figure.quantity.decimal !== decimal ||
        figure.quantity.unit !== unit
      )
        wrong.push(`${style} ${text}: ${figure.quantity.decimal} ${figure.quantity.unit}, not ${decimal} ${unit}`);
    }
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(unread).toBe(0);
  });
});
