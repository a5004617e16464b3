import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const TEXT = [
  '根据第七次全国人口普查结果，现将2020年11月1日零时我县人口基本情况公布如下：',
  '一、常住人口',
  '全县常住人口为428563人，与2010年第六次全国人口普查的461235人相比，减少32672人。',
  '二、年龄构成',
  '全县常住人口中，0—14岁人口为72512人，占16.92%；60岁及以上人口为97419人，占22.73%。',
].join('\n');

describe('a census', () => {
  it('is as of its hour, of the county that puts it out, and names nothing it counts', () => {
    const metadata = [{ title: '第七次全国人口普查公报', published: '2021-06-20', publisher: '长宁县统计局' }];
    const source = { path: 'census.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text: TEXT, metadata };
    const told = extract(source, loadLexicon()).facts.map(({ text, entity, indicator, period, measure }) => [
      text,
      entity,
      indicator,
      period,
      measure,
    ]);
    const now = '2020-11-01';
    expect(told).toEqual([
      ['428563人', '长宁县', '常住人口', now, 'level'],
      ['461235人', '长宁县', '常住人口', '2010', 'level'],
      ['32672人', '长宁县', '常住人口', now, 'change'],
      ['72512人', '长宁县', '0—14岁人口', now, 'level'],
      ['16.92%', '长宁县', '0—14岁人口占比', now, 'share'],
      ['97419人', '长宁县', '60岁及以上人口', now, 'level'],
      ['22.73%', '长宁县', '60岁及以上人口占比', now, 'share'],
    ]);
  });
});
