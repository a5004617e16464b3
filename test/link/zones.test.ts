import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

function factsOf(text: string, metadata: { title?: string; published?: string; publisher?: string } = {}) {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return extract(source, lexicon).facts;
}

const whose = (...given: Parameters<typeof factsOf>): Record<string, string | null> =>
  Object.fromEntries(factsOf(...given).map((fact) => [fact.text, fact.entity]));

describe('whose the figures of a zone are', () => {
  it('takes the news that the body of a zone puts out for the zone’s own', () => {
    const facts = whose(
      '一季度运行简况\n\n云溪经济开发区管委会　2019-04-20\n\n一季度，全区完成产值8亿元。\n\n石门园区招商3亿元。\n\n目前，全区有企业62家。',
    );
    expect(facts).toMatchObject({ '8亿元': '云溪经济开发区', '62家': '云溪经济开发区' });
  });

  it('takes 全区 and 区内 for the zone of the headline, whatever zone was named last', () => {
    const facts = whose('上半年，云岭综合保税区进出口14亿元。东湖新区贡献2亿元。\n\n全区85个项目开工。区内新增企业23家。', {
      title: '云岭综合保税区半年报',
      published: '2021-07-20',
    });
    expect(facts).toMatchObject({ '85个': '云岭综合保税区', '23家': '云岭综合保税区' });
  });

  it('knows zones that go by the name of their place', () => {
    expect(whose('洋浦完成税收171亿元。', { published: '2026-01-20' })).toMatchObject({ '171亿元': '洋浦经济开发区' });
  });

  it('keeps the editors of a brief and its number apart from what it is about', () => {
    const facts = whose(
      '青岭片区自贸动态\n\n（2019年第9期　总第31期）\n\n云溪示范区自贸办编　　　2019年10月15日\n\n累计形成创新案例64个。',
    );
    expect(facts['64个']).toBe('青岭片区');
  });

  it('gives works of common words the figures that only one work has', () => {
    const facts = whose(
      '其中，国际集装箱枢纽港扩建工程累计完成投资58亿元，占总投资的53%；总投资17亿元的新材料产业园项目桩基施工已完成2460根；交通重点工程完成投资21亿元。',
      { title: '云溪经济开发区项目进展', published: '2021-07-20' },
    );
    expect(facts).toMatchObject({
      '58亿元': '国际集装箱枢纽港扩建工程',
      '53%': '国际集装箱枢纽港扩建工程',
      '17亿元': '新材料产业园项目',
      '2460根': '新材料产业园项目',
      '21亿元': '云溪经济开发区',
    });
  });

  it('reads one ★ at the head of a line as a mark, a run as stars', () => {
    const said = (text: string) => factsOf(text).map((fact) => fact.text);
    expect(said('★1—7月，云溪县进出口187亿元，同比增长26%。')).toEqual(['187亿元', '26%']);
  });

  it('does not give a work in the account of a place what stands in clauses after it', () => {
    const facts = whose('2020年，道路建设提速。云石高速建成通车，新改建通村油路1136公里，行政村通畅率100%。', {
      title: '会宁县政府工作报告',
      published: '2021-01-20',
    });
    expect(facts).toMatchObject({ '1136公里': '会宁县', '100%': '会宁县' });
  });

  it('takes what a section of plans tells for planned, and the parts of what is planned', () => {
    const text =
      '云溪经济开发区工作总结\n\n一、2016年主要工作\n\n引进项目19个，完成投资38亿元。今年将实施项目34个。其中石门园区续建道路12公里。\n\n二、2017年工作打算\n\n重点推进15个项目建设。';
    const status = Object.fromEntries(factsOf(text).map((fact) => [fact.text, fact.status]));
    expect(status).toMatchObject({ '19个': 'actual', '38亿元': 'actual', '34个': 'planned', '12公里': 'target', '15个': 'target' });
  });
});
