import width from 'string-width';
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../src/cli/table.js';

const ROWS = [
  { entity: '青岛市', value: 49e8, quote: '前三季度完成进出口额四十九亿元，较上年同期增长近九成，规模再上台阶。' },
  { entity: 'Qingdao', value: 3, quote: '短' },
];
const COLUMNS = [{ name: 'entity' }, { name: 'value' }, { name: 'quote', most: 60 }];

describe('a table on a screen', () => {
  it('aligns columns where a Chinese character takes two', () => {
    const [head, rule, first, second] = tableLines(COLUMNS, ROWS);
    expect(head).toMatch(/^entity {3}( *)value {2}quote/);
    expect(width(rule!)).toBe(width(first!));
    expect(width(first!.slice(0, first!.indexOf('4900000000') + 10))).toBe(width(second!.slice(0, second!.indexOf('3') + 1)));
  });

  it.each([100, 60, 40, 24])('passes no edge of %i columns', (screen) => {
    for (const line of tableLines(COLUMNS, ROWS, screen)) expect(width(line)).toBeLessThanOrEqual(screen);
  });

  it('leaves out the last columns where there is no room at all', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `column${i}` }));
    const [head] = tableLines(many, [Object.fromEntries(many.map(({ name }) => [name, '很长的内容在这里']))], 80);
    expect(width(head!)).toBeLessThanOrEqual(80);
    expect(head).toMatch(/^column0/);
  });
});
