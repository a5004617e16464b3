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

describe('tables', () => {
  it('may be headed by bare years, across or down', () => {
    const across = '青岛市城阳区2017—2018年教育情况\n项目\t2017\t2018\n在校学生（人）\t56210\t58930\n专任教师（人）\t3210\t3340\n';
    expect(factsOf(across, { published: '2019-06-12' })).toEqual([
      '56210 | 城阳区 | 在校生 | 2017',
      '58930 | 城阳区 | 在校生 | 2018',
      '3210 | 城阳区 | 专任教师 | 2017',
      '3340 | 城阳区 | 专任教师 | 2018',
    ]);
    const down = '近三年港口吞吐量\n（单位：万吨）\n年份 烟台港 日照港\n2018 44300 43700\n2019 38632 46400\n2020 39935 49600\n';
    expect(factsOf(down, { published: '2021-02-03' }).slice(1, 3)).toEqual([
      '43700 | 日照港 | 港口吞吐量 | 2018',
      '38632 | 烟台港 | 港口吞吐量 | 2019',
    ]);
  });

  it('begin anew where heads stand again', () => {
    const facts = factsOf(
      '上海海林股份有限公司\n2016年半年度报告摘要\n主要财务数据\n单位：元\n\t本报告期末\t上年度末\t本报告期末比上年度末增减（%）\n总资产\t64,039,331.17\t65,347,776.12\t-2.00\n净资产\t19,915,660.28\t19,461,636.08\t2.33\n\t本报告期（1—6月）\t上年同期\t本报告期比上年同期增减（%）\n营业收入\t6,367,254.60\t8,526,044.45\t-25.32\n净利润\t1,391,147.59\t929,280.26\t49.70\n',
    );
    expect(facts[0]).toBe('64,039,331.17 | 上海海林股份有限公司 | 总资产 | 2016-06');
    expect(facts.slice(-3)).toEqual([
      '1,391,147.59 | 上海海林股份有限公司 | 净利润 | 2016-01/2016-06',
      '929,280.26 | 上海海林股份有限公司 | 净利润 | 2015-01/2015-06',
      '49.70 | 上海海林股份有限公司 | 净利润 | 2016-01/2016-06',
    ]);
  });

  it('may be lists of ranks before names', () => {
    const facts = factsOf(
      '2022年第三季度考核结果\n现将结果通报如下：\n一、综合排名\n第1名：城关镇 96.82分\n第2名：石桥镇 94.15分\n第3名：柳林街道 92.70分\n',
    );
    expect(facts.slice(-2)).toEqual(['第3名 | 柳林街道 | 综合排名 | 2022-07/2022-09', '92.70分 | 柳林街道 | 综合得分 | 2022-07/2022-09']);
  });
});

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
