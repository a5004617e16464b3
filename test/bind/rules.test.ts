import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/bind/bind.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { RULE_EXAMPLES } from './rules.examples.js';

const lexicon = loadLexicon();

const factsOf = (text: string) =>
  extract(
    {
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '',
      text: `青岛市经济运行情况\n\n${text}\n`,
      metadata: [{ published: '2023-10-20', publisher: '青岛日报' }],
    },
    lexicon,
  ).facts;

describe('rules of binding', () => {
  it('each have a sentence in which they speak and one in which they are silent', () => {
    const shown = new Set(RULE_EXAMPLES.map(({ rule }) => rule));
    expect([...RULES.map(({ name }) => name), 'table-cell'].filter((name) => !shown.has(name))).toEqual([]);
  });

  it('say why they are there', () => {
    for (const { name, because } of RULES) expect(because.length, name).toBeGreaterThan(15);
  });

  it('say what a change is compared with', () => {
    const compared = (text: string) => factsOf(text).map(({ text: figure, comparison, signed }) => [figure, comparison, signed]);
    expect(compared('前三季度，全市进出口总额同比增长12.5%。')).toEqual([['12.5%', 'yoy', 12.5]]);
    expect(compared('前三季度，全市工业投资同比增速8.1%。')).toEqual([['8.1%', 'yoy', 8.1]]);
    expect(compared('9月末，全市存款余额比年初减少3.2亿元。')).toEqual([['3.2亿元', 'prev_year_end', -320000000]]);
  });

  it('quote the whole row of a table cell, since a cell alone says nothing', () => {
    const table = '上半年各区完成情况\n区市\t进出口额（亿元）\t增速\n崂山区\t186.5\t8.2%\n城阳区\t302.1\t9.7%\n';
    const quotes = factsOf(table).map(({ text, quote }) => [text, quote]);
    expect(quotes).toContainEqual(['186.5', '崂山区\t186.5\t8.2%']);
    expect(quotes).toContainEqual(['9.7%', '城阳区\t302.1\t9.7%']);
  });

  it('deal the figures behind 分别 out to periods named in a row, or to the years of a span', () => {
    const dealt = (text: string) => factsOf(text).map(({ text: figure, period }) => [figure, period]);
    expect(dealt('2021年、2022年青岛市固定资产投资分别增长8.5%和6.2%。')).toEqual([
      ['8.5%', '2021'],
      ['6.2%', '2022'],
    ]);
    expect(dealt('2020年至2022年，青岛市进出口总额分别为6407亿元、8498亿元和9117亿元。').map(([, period]) => period)).toEqual([
      '2020',
      '2021',
      '2022',
    ]);
  });

  for (const { rule, text, finds, silent } of RULE_EXAMPLES) {
    it(`${rule}: ${text.split('\n')[0]}`, () => {
      const mine = factsOf(text)
        .filter((fact) => fact.rule === rule)
        .map((fact) => [fact.text, fact.indicator, fact.entity, fact.measure]);
      for (const [figure, indicator, entity, measure] of finds)
        expect(mine).toContainEqual([figure, indicator, entity ?? expect.anything(), measure]);
    });

    it(`${rule} should not speak in: ${silent}`, () => {
      expect(factsOf(silent).filter((fact) => fact.rule === rule)).toEqual([]);
    });
  }
});
