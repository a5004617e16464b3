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

  it('may be such lists under who is in them, zones that nobody else names among them', () => {
    const facts = factsOf('考核结果\n（一）各开发区\n第一名：城东高新技术产业园区 96.8分\n第二名：青溪旅游度假区 94.2分\n');
    expect(facts.map((fact) => fact.split(' | ').slice(0, 3))).toEqual([
      ['第一名', '城东高新技术产业园区', '排名'],
      ['96.8分', '城东高新技术产业园区', '得分'],
      ['第二名', '青溪旅游度假区', '排名'],
      ['94.2分', '青溪旅游度假区', '得分'],
    ]);
  });

  it('may rank bodies by a name that says no more', () => {
    const facts = factsOf('网站评估\n排名\t名称\t总分\n1\t财政部\t79.0\n2\t粮食局\t77.1\n3\t农业部\t76.3\n');
    expect(facts.map((fact) => fact.split(' | ').slice(0, 2))).toContainEqual(['77.1', '粮食局']);
  });
});

describe('documents', () => {
  it('in which a body gives account of itself are of the body, not its place', () => {
    const facts = factsOf(
      '泗洪县水利局2022年度部门决算公开\n一、收支情况\n2022年收入总计8652.34万元。\n二、经费\n机关运行经费支出312.8万元。\n',
      {
        published: '2023-06-20',
      },
    );
    expect(facts).toEqual(['8652.34万元 | 泗洪县水利局 | 收入 | 2022', '312.8万元 | 泗洪县水利局 | 机关运行经费支出 | 2022']);
  });

  it('that are chronicles are not dated by the month they name last', () => {
    const text =
      '1988年，三河镇建成电影院，可容纳880位观众。\n1991年，三河镇建起公园。\n1993年11月—1996年5月，农村改水投资900多万元。\n1998年，160家企业转制。\n';
    const source = { path: 'a.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text, metadata: [{}] };
    const { articles, facts } = extract(source, lexicon);
    expect(articles[0]!.published).toBeNull();
    expect(facts.every(({ status }) => status === 'actual')).toBe(true);
  });
});

describe('rows of short news', () => {
  it('are apart in subject and time, numbered or marked', () => {
    const facts = factsOf(
      '每日要闻摘编\n1. 截至11月末，中欧班列（成都）今年累计开行3800列。\n2. 浙江出台稳外贸18条措施，前10个月进出口3.36万亿元。\n3. 东华药业宣布在临海投资35亿元建设基地。\n',
      { published: '2021-12-03' },
    );
    expect(facts).toEqual([
      '3800列 | 成都市 | 中欧班列开行 | 2021-01/2021-11',
      '18条 | 浙江省 | 措施 | ../2021-12-03',
      '3.36万亿元 | 浙江省 | 进出口额 | 2021-01/2021-10',
      '35亿元 | 东华药业 | 投资 | ',
    ]);
  });

  it('share what stands before the first, and are of the names in their brackets', () => {
    const facts = factsOf(
      '半年成绩单 各区亮点速览\n【青州】实现地区生产总值412.6亿元。\n【诸城】完成固定资产投资187亿元。\n【峡河区】接待游客210万人次。\n',
      { published: '2023-07-21' },
    );
    expect(facts).toEqual([
      '412.6亿元 | 青州市 | 地区生产总值 | 2023-01/2023-06',
      '187亿元 | 诸城市 | 固定资产投资 | 2023-01/2023-06',
      '210万人次 | 峡河区 | 接待游客 | 2023-01/2023-06',
    ]);
  });

  it('are not the items of one report, which number nothing of their names', () => {
    const facts = factsOf('1.地区生产总值达到1002.1亿元。\n2.规上工业企业达到486家。\n3.粮食总产量121.6万吨。\n', {
      title: '2022年寿光市经济工作亮点',
      published: '2023-01-20',
    });
    expect(facts).toEqual([
      '1002.1亿元 | 寿光市 | 地区生产总值 | 2022',
      '486家 | 寿光市 | 规模以上工业企业 | 2022',
      '121.6万吨 | 寿光市 | 粮食产量 | 2022',
    ]);
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
