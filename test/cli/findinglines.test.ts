import { describe, expect, it } from 'vitest';
import { findingLines, type Shown, type Style } from '../../src/cli/findinglines.js';

const FINDING: Shown = {
  id: 'f0123456789abcde',
  check: 'restatement',
  severity: 'error',
  message: '涪城区 社会消费品零售总额: 158.7亿元 in a.txt, 185.7亿元 in b.txt; these cannot both hold.',
  dismissed: null,
};
const LONG = '记者从会上获悉，今年以来全区上下紧盯目标任务，千方百计稳增长，街头巷尾的店铺人气越来越旺，';
const quote = `${LONG}社会消费品零售总额158.7亿元，同比增长7.8%，${LONG}`;
const from = quote.indexOf('158.7亿元');
const EVIDENCE = [
  {
    path: 'a.txt',
    title: null,
    published: '2024-04-24',
    publisher: null,
    quote,
    marks: [{ from, to: from + '158.7亿元'.length }],
    facts: ['x.1'],
  },
  {
    path: 'folder/with-a-name-that-is-longer-than-its-column.txt',
    title: null,
    published: null,
    publisher: null,
    quote: '零售总额185.7亿元。',
    marks: [{ from: 4, to: 11 }],
    facts: ['y.1'],
  },
];
const STYLE: Style = { colour: false, language: 'en', columns: 120 };

describe('the lines of a finding', () => {
  it('show the message, and each sentence on a line, cut to what is around its figures', () => {
    const [head, first, second, id, end] = findingLines(FINDING, EVIDENCE, STYLE);
    expect(head).toBe(`error    restatement     ${FINDING.message}`);
    expect(first).toMatch(/^ {9}2024-04-24 {2}a\.txt {29}…\S*社会消费品零售总额【158\.7亿元】，同比增长7\.8%\S*…$/);
    expect(second).toMatch(/^ {9}undated {5}folder\S*…\S*\.txt +零售总额【185\.7亿元】。$/);
    expect([id, end]).toEqual([`${' '.repeat(9)}f0123456789abcde`, '']);
  });

  it('are coloured where a terminal reads them, with the same words', () => {
    const coloured = findingLines(FINDING, EVIDENCE, { ...STYLE, colour: true }).join('\n');
    expect(coloured).toContain('\x1b[31merror');
    expect(coloured).toContain('\x1b[1m158.7亿元\x1b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what is taken out are colours
    const plain = coloured.replace(/\x1b\[\d+m/g, '');
    expect(plain).toBe(
      findingLines(FINDING, EVIDENCE, STYLE)
        .join('\n')
        .replace(/[【】]/g, ''),
    );
  });

  it('name severities in Chinese, and say why a finding was dismissed', () => {
    const lines = findingLines({ ...FINDING, severity: 'warning', dismissed: '口径不同' }, [], { ...STYLE, language: 'zh' });
    expect(lines[0]).toMatch(/^警告 {5}restatement/);
    expect(lines[1]).toBe(`${' '.repeat(9)}已搁置: 口径不同`);
  });
});
