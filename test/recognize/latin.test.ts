import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

const read = (text: string) => {
  const source = {
    path: 'a.txt',
    format: 'txt' as const,
    encoding: 'utf-8',
    sha256: '',
    text: `${text}\n`,
    metadata: [{ published: '2023-10-20' }],
  };
  const { figures, facts, articles } = extract(source, lexicon);
  return { figures: figures.map((figure) => figure.text), facts, language: articles[0]?.language };
};

/** A Chinese sentence with Latin letters in it, its figures, and what one of them says. */
const RUNS: readonly [text: string, figures: readonly string[], fact: readonly [text: string, entity: string | null, indicator: string]][] =
  [
    ['上半年，青岛市对RCEP成员国进出口1020亿元，同比增长7.3%。', ['1020亿元', '7.3%'], ['7.3%', '青岛市', '进出口额']],
    ['2022年，潍坊市PM2.5平均浓度33微克/立方米，同比下降5.7%。', ['33微克/立方米', '5.7%'], ['33微克/立方米', '潍坊市', 'PM2.5平均浓度']],
    ['9月份，济南市CPI同比上涨0.4%。', ['0.4%'], ['0.4%', '济南市', '居民消费价格']],
    ['2022年，烟台市文化产业增加值512亿元，占GDP比重5.3%。', ['512亿元', '5.3%'], ['512亿元', '烟台市', '文化产业增加值']],
    ['截至9月末，威海市累计建成5G基站6200个，发行REITs产品3只。', ['6200个', '3只'], ['6200个', '威海市', '5G基站']],
    ['FD集团在青岛市投资12.6亿元建设C919零部件工厂。', ['12.6亿元'], ['12.6亿元', 'FD集团', '投资']],
    ['日照市TOD项目总投资86亿元，一期占地320亩。', ['86亿元', '320亩'], ['86亿元', '日照市TOD项目', '总投资']],
    ['前三季度，淄博市PPI同比下降2.8%，降幅收窄0.6个百分点。', ['2.8%', '0.6个百分点'], ['2.8%', '淄博市', '工业生产者出厂价格']],
    ['枣庄市AI企业达到148家，营业收入29.7亿元。', ['148家', '29.7亿元'], ['29.7亿元', '枣庄市', '营业收入']],
  ];

describe('Latin letters inside Chinese', () => {
  it.each(RUNS)('break neither figure nor name in %s', (text, figures, [figure, entity, indicator]) => {
    const found = read(text);
    expect(found.language).toBe('zh');
    expect(found.figures).toEqual(figures);
    const fact = found.facts.find((one) => one.text === figure);
    expect([fact?.entity, fact?.indicator]).toEqual([entity, indicator]);
    for (const { rule } of found.facts) expect(rule.startsWith('en-')).toBe(false);
  });

  it.each([
    '乘坐CA1578航班和G1025次列车。',
    'CR450动车组与AG600飞机、iPad2和737MAX。',
    '代码600585.SH，电话010-12388，网址www.12388.gov.cn。',
  ])('name and do not measure in %s', (text) => {
    expect(read(text).figures).toEqual([]);
  });
});
