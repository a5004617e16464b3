import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

/** `figure | entity | indicator | period` of the facts of a document. */
function factsOf(text: string, metadata: { title?: string; published?: string; publisher?: string } = {}): string[] {
  const source = { path: 'a.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return extract(source, lexicon).facts.map(({ text: figure, entity, indicator, period }) =>
    [figure, entity, indicator, period].join(' | '),
  );
}

describe('records of one line a label', () => {
  it('are of the thing that they name, until the next', () => {
    const facts = factsOf(
      '2020年重点项目名单\n一、产业项目\n1.项目名称：银河电池生产基地\n建设单位：银河电池有限公司\n建设内容：占地300亩，建筑面积18万平方米\n总投资：28.5亿元\n2020年计划投资：9亿元\n2.项目名称：金沙冷链物流园\n总投资：6.2亿元\n达产后年销售收入：15亿元\n',
      { published: '2020-03-12' },
    );
    expect(facts).toEqual([
      '300亩 | 银河电池生产基地 | 占地面积 | ',
      '18万平方米 | 银河电池生产基地 | 建筑面积 | ',
      '28.5亿元 | 银河电池生产基地 | 总投资 | ',
      '9亿元 | 银河电池生产基地 | 计划投资 | 2020',
      '6.2亿元 | 金沙冷链物流园 | 总投资 | ',
      '15亿元 | 金沙冷链物流园 | 销售收入 | ',
    ]);
  });

  it('give each line its own time', () => {
    const facts = factsOf(
      '企业简介\n企业名称：东海重工股份有限公司\n成立时间：1998年6月\n员工人数：1260人\n年产能：挖掘机6000台\n2019年销售收入：18.6亿元\n出口国家：43个\n',
    );
    expect(facts).toEqual([
      '1260人 | 东海重工股份有限公司 | 员工人数 | ',
      '6000台 | 东海重工股份有限公司 | 挖掘机产能 | ',
      '18.6亿元 | 东海重工股份有限公司 | 销售收入 | 2019',
      '43个 | 东海重工股份有限公司 | 出口国家 | ',
    ]);
  });

  it('are no lists of scores', () => {
    const facts = factsOf('2022年考核得分\n现将得分公布如下：\n城关镇：96.8分\n石桥镇：94.1分\n大河镇：88.4分\n');
    expect(facts.map((fact) => fact.split(' | ').slice(0, 2).join(' '))).toEqual(['96.8分 城关镇', '94.1分 石桥镇', '88.4分 大河镇']);
  });
});
