import { describe, expect, it } from 'vitest';
import type { BlockKind } from '../../schemas/schemas.js';
import { periodAt } from '../../src/link/when/periodat.js';
import { resolvePeriods } from '../../src/link/when/periods.js';
import { recognizePeriods } from '../../src/recognize/recognize.js';
import { growth, LINEAR } from '../growth.js';
import { sentence } from '../recognize/sentence.js';

/** `#` before a line makes it a heading, an empty line begins a paragraph; each 。 ends a sentence. */
function story(text: string, published: string | null, title: string | null = null) {
  const sentences = text.split('\n').flatMap((line, block) => {
    const kind: BlockKind = line.startsWith('#') ? 'heading' : 'paragraph';
    return (line.replace(/^#/, '').match(/[^。]+。?/g) ?? []).map((part) => sentence(part, block, kind));
  });
  return { sentences, timed: resolvePeriods(sentences, sentences.map(recognizePeriods), published, title) };
}

/** The periods a text states, as wording → period. */
function stated(text: string, published: string | null): string[] {
  const { sentences, timed } = story(text, published);
  return timed.flatMap(({ periods }, i) => periods.map((p) => `${sentences[i]!.text.slice(p.from, p.to)} ${p.period.period} ${p.role}`));
}

/** The period that holds where 〇〇 stands in a text. */
function at(text: string, published: string | null, title: string | null = null): string | null {
  const { sentences, timed } = story(text, published, title);
  const i = sentences.findIndex((s) => s.text.includes('〇〇'));
  return periodAt(sentences[i]!.text, timed[i]!, sentences[i]!.text.indexOf('〇〇')).period?.period.period ?? null;
}

describe('what a paragraph reports on', () => {
  it.each([
    ['日前通报今年重点工程1—9月进展：完成投资30亿元。\n\n其中，续建工程完成〇〇。', '2021-01/2021-09'],
    ['今年投资30亿元，1—9月完成20亿元。\n\n其中，续建工程完成〇〇。', '2021'],
  ])('is the months to date where the year stands before them: %s', (text, period) => expect(at(text, '2021-10-20')).toBe(period));
});

describe('a report named by the title alone', () => {
  it.each([
    ['云岭股份2021年年度报告摘要', '报告期内，公司营收〇〇', '2021'],
    ['云岭股份2021年年度报告摘要', '报告期末，公司存货〇〇', '2021-12'],
    ['云岭股份2022年第一季度报告', '本报告期公司营收〇〇', '2022-01/2022-03'],
    ['云岭控股公布中期业绩', '回顾期内，集团收益〇〇', '2023-01/2023-06'],
    ['云岭股份三季报点评', '报告期内，公司营收〇〇', '2022-01/2022-09'],
    ['云岭股份新品发布', '报告期内，公司营收〇〇', null],
  ])('%s: %s', (title, text, period) => expect(at(text, '2023-07-26', title)).toBe(period));
});

describe('a history without a date', () => {
  it.each([
    ['学校1973年改名为云岭中学；1995年升格为职业中学。现有教学楼〇〇', null],
    ['1958年建成农机厂。厂里有工人〇〇', '1958'],
  ])('%s → %s', (text, period) => expect(at(text, null)).toBe(period));
});

describe('what a company reports', () => {
  it.each([
    ['云岭股份披露2023年半年报。报告期内，公司营收〇〇', '2023-01/2023-06'],
    ['云岭股份披露2022年年报。报告期末，公司存货〇〇', '2022-12'],
    ['年报显示，公司四季度单季营收〇〇', '2022-10/2022-12'],
    ['上半年净利润54亿元。截至6月末，公司总资产72亿元。资产负债率〇〇', '2023-06'],
    ['上半年净利润54亿元。截至6月末，公司总资产72亿元。净利率〇〇', '2023-01/2023-06'],
    ['上半年净利润〇〇（上年同期为52亿元）', '2023-01/2023-06'],
    ['2022年净利润〇〇（2021年为52亿元），增长4%', '2022'],
    ['2022年净利润54亿元（2021年为52亿元），增长〇〇', '2022'],
    ['上半年营收9亿元。截至6月末，公司存货8亿元；经营活动产生的现金流量净额为-1亿元，上年同期为〇〇', '2022-01/2022-06'],
    ['截至6月末，全市有企业8万户，上年同期为〇〇', '../2022-06-30'],
    ['高峰期（5—6月）每日3万人。全县外出务工〇〇', null],
    ['上年实现产值5亿元，上年税收〇〇', '2022'],
    ['截至25日，暑运期间车票售出〇〇', '2023-07-01/2023-07-25'],
    ['截至6月25日，暑运期间车票售出〇〇', '../2023-06-25'],
    ['截至6月底，“十四五”期间累计开工〇〇', '2021-01/2023-06'],
    ['2028年全部建成后，轨道里程将突破〇〇', '2028'],
    ['建成后，轨道里程将突破〇〇', null],
    ['昨日，菜价每公斤3元；半个月前还是〇〇', null],
    ['2023年，菜价每公斤3元。此前罚款为〇〇', null],
    ['2023年取消罚款，在此之前，罚款为〇〇', null],
    ['第七次全国人口普查结果显示，全县人口〇〇', '2020-11-01'],
    ['新的一年，要培训〇〇', '2024'],
    ['截至6月30日，全院受理案件18件。与上年同比，增加〇〇', '../2023-06-30'],
    ['2022年，全院收案32件（不含上年旧存2件）。其中，基层法院收案〇〇', '2022'],
    ['县法院2022年工作报告显示，收案〇〇', '2022'],
    ['7月25日是假期首日。今日接待〇〇', '2023-07-25'],
    ['而前日价格回落，降至每公斤〇〇', '2023-07-24'],
    ['截至24日9时，三县受灾，具体灾情如下：\n\n据县里报告，受灾〇〇', '../2023-07-24'],
    ['今年完成投资5亿元，占年度计划〇〇', '2023'],
    ['一季度完成投资5亿元，完成全年26亿元投资目标的21%。水运投资〇〇', '2023-01/2023-03'],
    ['一季度新增就业3万人，两县提前完成全年任务。再就业〇〇', '2023-01/2023-03'],
    ['5月，食品价格涨2%。去年价格变动的翘尾影响较大。服务价格涨〇〇', '2023-05'],
    ['省里日前发布《2022年度养老事业统计公报》。全年新增床位〇〇', '2022'],
    ['省里日前发布《养老服务条例》。全年新增床位〇〇', '2023'],
    ['会议提出，今后五年，主要目标是：收入年均增长9%；失业率控制在〇〇', '2024/2028'],
    ['截至5月底，全县公路完成投资8亿元。航道完成投资〇〇', '../2023-05-31'],
    ['1月，继续延续去年的高速增长态势，财政收入完成〇〇', '2023-01'],
    ['去年的增长较快，财政收入完成〇〇', '2022'],
    ['2018年至2022年，全市税收总量达〇〇', '2018/2022'],
    ['2022年，人均产值9万元（按年末汇率折合1.3万美元）。财政收入〇〇', '2022'],
    ['五年来，全县新建水库8座。\n\n饮水安全有保障，累计解决人口〇〇', '2019/2023'],
    ['五年来，全县新建水库8座。今年一季度开工2座。\n\n累计解决人口〇〇', '2023-01/2023-03'],
    ['2022年，全县税收6亿元；企业由五年前的〇〇', '2017'],
    ['公司于今年3月完成增发，募集资金5亿元，发行价〇〇', '2023-03'],
    ['2022年，全县企业盈利6亿元，上年为亏损3亿元；成本为〇〇', '2022'],
    ['今年，补助由去年的月人均〇〇提高到95元', '2022'],
    ['上季度，公司出货3万部，去年同期为〇〇', '2022-04/2022-06'],
    ['他1985年参加工作，1992年入党，先后获奖〇〇', null],
    ['30日8时至1日8时，全县降雨〇〇', '2023-06-30/2023-07-01'],
    ['每年5月至10月，从这里运出西瓜〇〇', null],
    ['为1961年以来第二低位，全县降雨〇〇', null],
    ['6月，投资计划接连公布。投资额〇〇', '2023-06'],
    ['上月销售3万辆。上月出口〇〇', '2023-06'],
    ['7月6日金价每盎司上涨16美元，较7月1日上涨46美元。当日铂金上涨〇〇', '2023-07-06'],
    ['7月6日金价从前一日的〇〇', '2023-07-05'],
    ['2023年某某国际论坛今天（7月26日）在云岭开幕。嘉宾〇〇', '2023-07-26'],
    ['2015年，村里有车20辆。这十多年，县里共投入〇〇', null],
    ['党的十八大以来，收入年均增长10%。比平均水平高〇〇', '2012-11/2023-07-26'],
    ['就在昨天，班列突破〇〇', '2023-07-25'],
    ['“上周黄瓜两块五，今天三块二，涨得真快。”陈女士说。\n\n白萝卜每斤〇〇', '2023-07-26'],
    ['截至6月末，贷款余额12亿元；前6个月发放贷款3亿元，不良贷款率〇〇', '../2023-06-30'],
    ['上半年销售3万辆。截至6月底，企业9户，实际使用外资〇〇', '2023-01/2023-06'],
    ['截至6月底，企业9户，实际使用外资〇〇', '../2023-06-30'],
    ['上半年销售3万辆。截至6月底，累计完成投资3亿元，累计发放补贴〇〇', '../2023-06-30'],
    ['昨天大桥通车。2019年3月动工兴建。通行时间〇〇', '2023-07-25'],
    ['2023年7月20日建成通车。通车首日，车流量〇〇', '2023-07-20'],
    ['2024年增速将放缓。4月份，供应量升至〇〇', '2023-04'],
    ['2024年春运启动。从12月30日至1月2日，预计发送〇〇', '2023-12-30/2024-01-02'],
    ['一季度售电量8千瓦时，比去年同期增长5%，去年同期增速为〇〇', '2022-01/2022-03'],
    ['成立于2001年的云岭重工，当时只有工人〇〇', '2001'],
    ['展会7月20日至22日举行，展位900个。上届展会共有〇〇', null],
    ['昨天收于81美元；今早亚洲电子盘，最低跌至〇〇', '2023-07-26'],
    ['今年建桥8座。截至2018年底，全省完成改造〇〇', '../2018-12-31'],
    ['2015年，全村接待2万人。三年后，接待〇〇', '2018'],
    ['截至7月15日，已发放3亿元，惠及企业〇〇', '../2023-07-15'],
    ['媒体猜测他的离职和上半年销量下滑有关。\n\n名单上共有〇〇', null],
    ['发布会通报了上半年全县经济运行情况。\n\n工业产值〇〇', '2023-01/2023-06'],
    ['2020年末人口9万人。与2010年第六次全国人口普查相比，增加〇〇', '2020-12'],
    ['年初以来累计跌〇〇', '2023-01/2023-07-26'],
  ])('%s → %s', (text, period) => expect(at(text, '2023-07-26')).toBe(period));
});

describe('resolvePeriods', () => {
  it.each([
    ['上半年', '2023-01/2023-06', 'half'],
    ['今年前三季度', '2023-01/2023-09', 'range'],
    ['二季度', '2023-04/2023-06', 'quarter'],
    ['1—6月', '2023-01/2023-06', 'half'],
    ['今年以来', '2023-01/2023-07-26', 'range'],
    ['自2015年4月挂牌以来', '2015-04/2023-07-26', 'range'],
    ['去年', '2022', 'year'],
    ['去年12月', '2022-12', 'month'],
    ['上月', '2023-06', 'month'],
    ['昨日', '2023-07-25', 'day'],
    ['今年除夕', '2023-01-21', 'day'],
    ['大年初二', '2023-01-23', 'day'],
    ['入汛以来', '2023-01/2023-07-26', 'range'],
    ['6月末', '2023-06', 'month'],
    ['去年末', '2022-12', 'month'],
    ['截至6月底', '../2023-06-30', 'day'],
    ['截至6月', '../2023-06', 'month'],
    ['截至目前', '../2023-07-26', 'day'],
    ['目前', '2023-07-26', 'day'],
    ['6月15日—18日', '2023-06-15/2023-06-18', 'range'],
    ['5月上旬', '2023-05-01/2023-05-10', 'range'],
    ['最近三个月', '2023-05/2023-07', 'range'],
    ['未来三年', '2024/2026', 'range'],
    ['“十四五”期间', '2021/2025', 'range'],
    ['端午假期', '2023-06-22/2023-06-24', 'range'],
    ['2022年冬季', '2022-12/2023-02', 'range'],
    ['上季度', '2023-04/2023-06', 'quarter'],
    ['第四财季', '2023-04/2023-06', 'quarter'],
    ['上周', '2023-07-17/2023-07-23', 'range'],
    ['本周', '2023-07-24/2023-07-30', 'range'],
    ['上周五', '2023-07-21', 'day'],
    ['周五', '2023-07-21', 'day'],
    ['周二', '2023-07-25', 'day'],
  ])('reads %s in an article of 26 July 2023 as %s', (wording, period, granularity) => {
    const { timed } = story(`${wording}，全县新签项目。`, '2023-07-26');
    expect(timed[0]!.periods[0]!.period).toMatchObject({ period, granularity });
  });

  it.each([
    ['1—9月份', 'XXXX-01/XXXX-09'],
    ['9月', 'XXXX-09'],
    ['今年', 'XXXX'],
    ['今年以来', 'XXXX'],
    ['2021年以来', '2021/..'],
    ['8月25日', 'XXXX-08-25'],
  ])('reads %s as %s where the year cannot be known', (wording, period) => {
    const [found] = story(`${wording}，全县新签项目。`, null).timed[0]!.periods;
    expect(found!.period).toMatchObject({ period });
  });

  it.each([
    ['全年', '2023-02-10', '2022'],
    ['全年力争', '2023-02-10', '2023'],
    ['1—11月', '2024-01-08', '2023-01/2023-11'],
    ['四季度', '2021-10-18', '2021-10/2021-12'],
    ['预计3月', '2023-12-01', '2024-03'],
    ['10月', '2023-12-01', '2023-10'],
    ['30日', '2023-12-02', '2023-11-30'],
    ['下半年', '2023-03-01', '2023-07/2023-12'],
    ['前三季度', '2023-02-01', '2022-01/2022-09'],
    ['12月', '2023-07-01', '2023-12'],
    ['12月', '2023-03-01', '2022-12'],
  ])('takes the year of %s in an article of %s that lies nearest', (wording, published, period) => {
    expect(story(`${wording}完成投资。`, published).timed[0]!.periods[0]!.period.period).toBe(period);
  });

  it('gives first and last days for joins', () => {
    const { timed } = story('2024年2月，上半年，截至9月底，建成；十四五期间。', '2024-10-01');
    expect(timed[0]!.periods.map(({ period: { period_start, period_end } }) => [period_start, period_end])).toEqual([
      ['2024-02-01', '2024-02-29'],
      ['2024-01-01', '2024-06-30'],
      [null, '2024-09-30'],
      ['2021-01-01', '2025-12-31'],
    ]);
  });

  it('completes an open year from the sentence, the paragraph, the heading and the article, in that order', () => {
    expect(stated('#一、2021年工作回顾\n2020年5月开工，9月封顶。\n全年完成投资。年末存款增加。', '2022-01-20')).toEqual([
      '2021年 2021 in_force',
      '2020年5月 2020-05 event',
      '9月 2020-09 event',
      '全年 2021 in_force',
      '年末 2021-12 in_force',
    ]);
    const { timed } = story('2022年9月15日举行会议。28日又举行。9月30日再次举行。', '2023-03-01');
    expect(timed[2]!.periods[0]).toMatchObject({ period: { period: '2022-09-30' }, basis: 'paragraph', completed: true });
  });

  it.each([
    ['2022年全县生产总值，比上年增长5%。', '上年 2021 base'],
    ['上半年增长6%，增速比一季度加快。', '一季度 2023-01/2023-03 base'],
    ['上半年生产总值由去年同期的30亿元增至33亿元。', '去年同期 2022-01/2022-06 origin'],
    ['1—6月出口，是2019年同期的2倍。', '2019年同期 2019-01/2019-06 base'],
    ['1—6月出口，占同期全市的两成。', '同期 2023-01/2023-06 origin'],
    ['与2019年相比增长。', '2019年 2019 base'],
    ['项目预计10月落地。', '10月 2023-10 deadline'],
    ['到2025年，建成园区。', '2025年 2025 deadline'],
    ['2030年前达峰。', '2030年 2030 deadline'],
    ['本报7月26日讯。', '7月26日 2023-07-26 publication'],
    ['日前，记者获悉。', '日前 2023-07-26 publication'],
    ['6月16日，产业园投产。', '6月16日 2023-06-16 event'],
    ['今年新开工的道路正在建设。', '今年 2023 modifier'],
    ['对照“十四五”规划目标。', '“十四五”规划 2021/2025 name'],
  ])('tells what a period does in %s', (text, expected) => {
    expect(stated(text, '2023-07-26')).toContain(expected);
  });
});

describe('a day or season near another', () => {
  it.each([
    ['29日 told of on 30 April', '据媒体4月30日报道，29日多地遭雨，风速超过〇〇120公里。', '2025-05-01', '2025-04-29'],
    ['今冬 told of in February', '今冬，湖区有水鸟〇〇70万只。', '2025-02-18', '2024-12/2025-02'],
    ['今冬 told of in December', '今冬，湖区有水鸟〇〇70万只。', '2024-12-18', '2024-12/2025-02'],
  ])('is the nearest: %s', (_, text, published, period) => {
    expect(at(text, published)).toBe(period);
  });
});

describe('respectively', () => {
  it.each([
    ['到2025年和2028年分别升至〇〇1200万吨和1340万吨。', '2025'],
    ['到2025年和2028年分别升至1200万吨和〇〇1340万吨。', '2028'],
    ['2022年，四个季度的增速分别是5%、〇〇6%、7%和8%。', '2022-04/2022-06'],
    ['今年1—3月分别售出〇〇8套、9套和12套。', '2023-01'],
    ['2021年和2022年，产量和产值分别增长〇〇5%、6%和7%。', '2022'],
    ['今年1—6月，产量和产值分别增长〇〇5%和6%。', '2023-01/2023-06'],
  ])('gives the figure in %s %s', (text, period) => {
    expect(at(text, '2023-07-26')).toBe(period);
  });
});

describe('periodAt', () => {
  it.each([
    ['the nearest before it', '上半年签约5个，二季度签约〇〇个。', '2023-04/2023-06'],
    ['not what it is compared with', '上半年出口比去年同期增长〇〇。', '2023-01/2023-06'],
    ['the earlier end next to it', '上半年产值由去年同期的〇〇亿元增至9亿元。', '2022-01/2022-06'],
    ['the later end after it', '上半年产值由去年同期的8亿元增至〇〇亿元。', '2023-01/2023-06'],
    ['one behind it in its clause', '项目投资〇〇亿元于2021年完成。', '2021'],
    ['none for what is to come of it', '2021年开工，投产后年产〇〇台。', null],
    ['none for what is said next of what is to come of it', '昨日，云岭项目开工。建成投产后，可实现年产值20亿元，利税〇〇亿元。', null],
    [
      'the day for what has been done all the same',
      '昨日，云岭项目开工。建成投产后，可实现年产值20亿元，目前已投资〇〇亿元。',
      '2023-07-26',
    ],
    ['that of the sentence before', '上半年签约5个。新开工〇〇个。', '2023-01/2023-06'],
    ['not a part of it', '上半年签约5个，其中二季度3个。新开工〇〇个。', '2023-01/2023-06'],
    ['not a moment', '上半年签约5个。6月末存款9亿元。新开工〇〇个。', '2023-01/2023-06'],
    ['the moment behind 其中', '上半年签约5个。6月末存款9亿元。其中住户〇〇亿元。', '2023-06'],
    ['not a day of an event', '上半年签约5个。6月16日，园区投产。新开工〇〇个。', '2023-01/2023-06'],
    ['the heading of a report', '#一、2022年工作回顾\n“十三五”以来建成园区。\n新开工〇〇个。', '2022'],
    ['of a heading that of its figure below', '#新签约项目25〇〇个\n一季度，全县开局良好。5月，全县新签约项目25个。', '2023-05'],
    ['not a year long gone', '截至2022年底，全县负债9亿元。到2016年，各村均有负债。有〇〇9个村负债较高。', '../2022-12-31'],
    ['not a half that has hardly begun', '下半年，棉价将走低。\n该店每月售出〇〇9辆。', null],
    ['not years told in passing', '#一、2022年工作回顾\n全县新建学校。近三年，投入9亿元。扩大试点〇〇个县。', '2022'],
    ['of a heading what is told below', '#新开工项目〇〇个\n一季度，全县新开工项目5个。', '2023-01/2023-03'],
    ['nothing where nothing is said', '园区占地〇〇亩。', null],
    ['of what was summed up until then, further on', '上半年，公车减少。截至5月底，公车支出185万元。接待支出〇〇万元。', '../2023-05-31'],
    ['of what flows not the moment', '上半年，公车减少。截至5月底，存款185万元。财政收入〇〇万元。', '2023-01/2023-06'],
    ['what was planned for, of what is planned further on', '今年全县计划建房300套。\n旧城还将改建〇〇套。', '2023'],
    ['not what was planned for, of what is done', '今年全县计划建房300套。\n旧城已改建〇〇套。', null],
    ['none for what the work is to bring', '2021年开工，建成后将为全县供水，新增灌溉面积〇〇亩。', null],
    ['of the second of two bases none', '2022年，增速比2021年和2020年分别回落〇〇0.1个和1.3个百分点。', '2022'],
    ['of the second of two values its own', '一季度增速，低于去年同期27.7%和去年全年〇〇19.1%的增速。', '2022'],
    ['behind 在 the month that opens the sentence', '今年1月，园区投产。\n在5月的展会上，签约2台。当场售出〇〇台。', '2023-05'],
  ])('is %s', (_, text, period) => {
    expect(at(text, '2023-07-26')).toBe(period);
  });

  it.each([
    ['an earlier sentence', '7月24日，展会开幕。当天签约〇〇个。', '2023-07-24'],
    ['the paragraph before, when it is the news', '昨日（7月25日），展会开幕。\n同日，签约〇〇个。', '2023-07-25'],
    ['no paragraph of long ago', '2月24日，展会开幕。\n当天签约〇〇个。', '2023-07-26'],
  ])('takes 当天 for the day of %s', (_, text, period) => {
    expect(at(text, '2023-07-26')).toBe(period);
  });

  it.each([
    ['the day of the article, whatever is planned', '昨日（7月25日），公司计划明年减产〇〇台。', '2024'],
    ['the quarter under way, of a forecast', '公司预计第四财季将实现每股收益〇〇美元。', '2023-07/2023-09'],
    ['from its beginning on', '从2005年开始，每年新增〇〇台。', '2005/..'],
    ['two years of one season', '2022/2023年度，棉花产量〇〇万吨。', '2022/2023'],
    ['a financial year told by its end', '在截至2023年6月30日的上一财年中，产量为〇〇1亿吨。', '2022-07/2023-06'],
    ['the first day of a holiday', '“五一”假期首日，客流〇〇5万。', '2023-04-29'],
    ['what was due in the sentence before', '全线预计2026年12月开通。届时，运行时间缩短至〇〇2小时。', '2026-12'],
    ['not what makes a high of years', '5月进口价为456美元，为自2008年11月来最高值；6月涨幅超过〇〇7%。', '2023-06'],
    ['not the day of the move that is meant', '玉米25日收盘上涨，收复了24日急挫的失地，涨幅〇〇0.6%。', '2023-07-25'],
    ['the day of where it takes place', '在今天（7月26日）开幕的种业大会上，来自〇〇22个省的企业参展。', '2023-07-26'],
    ['three quarters that are over', '最近三个季度，营收〇〇美元。', '2022-10/2023-06'],
    [
      'the quarter that has just ended, in a text of financial years',
      '公司发布2023财年第三季度财报。第三季度营收〇〇美元。',
      '2023-04/2023-06',
    ],
    ['the year of telling', '另有〇〇个项目年内可交付。', '2023'],
    ['the value of the base in brackets', '截至6月16日，市盈率为33倍，略高于2021年7月的低点（〇〇30倍）。', '2021-07'],
    ['the second value of the same period last year', '上半年收入，分别高于上年同期的32亿元和〇〇3亿元。', '2022-01/2022-06'],
    ['the year of a clause that goes on to its value', '今年，全县增收。收入在2021年占总量的比重，达到〇〇2%。', '2021'],
    ['not the month of a contract', '7月25日，棉花电子盘震荡，郑棉9月均价跌破〇〇元。', '2023-07-25'],
    ['the day to come from which it holds', '央行宣布自28日起上调〇〇个百分点。', '2023-07-28'],
    ['each of two years before 的', '目前库存高于2021年和2022年的95万吨和〇〇90万吨。', '2022'],
    ['the months to come', '今后三个月，全县将建〇〇所学校。', '2023-08/2023-10'],
    ['the day after 在', '棉价在周一大跌〇〇元。', '2023-07-24'],
    ['not carried from when a change took effect', '上半年，全县增收。从5月1日起，补贴上调。减贫〇〇人。', '2023-01/2023-06'],
    ['what the year brought until the count ended', '截至6月底，农行今年发放贷款〇〇亿元。', '2023-01/2023-06'],
    ['the whole year of what it plans', '截至6月底，已完工3个，今年计划开工〇〇个。', '2023'],
    ['two months told of together', '今年4月底和5月初，先后发生〇〇两起。', '2023-04/2023-05'],
    ['not two months apart', '今年4月和6月，先后发生〇〇两起。', '2023-06'],
    ['not what it is a share of', '上半年，投资完成5亿元，占全年计划的〇〇12%。', '2023-01/2023-06'],
    ['not the share behind it either', '上半年，投资完成5亿元，占全年计划的12%；税收〇〇2亿元。', '2023-01/2023-06'],
    ['the time that ended, not its last day', '端午假期昨天结束，共发送旅客〇〇万人次。', '2023-06-22/2023-06-24'],
    ['not how long nothing like it was seen', '昨日，该国举行选举，这是自2011年以来第二次选举。候选人有〇〇名。', '2023-07-25'],
    ['not what is spoken of behind 至于', '至于2024年的销量，由1400万辆下调至〇〇万辆。', '2024'],
    ['the years between a value and what it came to', '招商引资由2016年的20亿元增加到2022年的80亿元，年均增长〇〇40%。', '2017/2022'],
    [
      'the stretch of days that opens its sentence',
      '2022年，全区增收。\n2023年5月2日至6月1日，验放货物46票；免税〇〇万元。',
      '2023-05-02/2023-06-01',
    ],
    ['not the year of a class', '7月24日，公司裁员，2022年应届毕业生被裁〇〇九成。', '2023-07-24'],
    [
      'of what this year brought, of the months that follow',
      '2022年，出口增长。今年以来，开放扩大。前四个月，出口增长〇〇8%。',
      '2023-01/2023-04',
    ],
    ['what the same period came to, told beside it', '上半年，净利润9亿元，上年同期亏损〇〇2亿元。', '2022-01/2022-06'],
    ['not the issue of a paper', '#（2023年第9期）\n1—6月，出口5亿元。\n新增企业〇〇户。', '2023-01/2023-06'],
    ['not what 相对于 sets it against', '去年，产量稳定。相对于前4个月的起落，价格稳在〇〇4800元。', '2022'],
    ['what is counted from the same day on', '今年以来，全县增收。1—6月，出口5亿元。\n进口〇〇3亿元。', '2023-01/2023-06'],
    ['the day of a close that opens its sentence', '截至7月25日收盘，甲合约上涨5元；乙合约报〇〇31865元。', '2023-07-25'],
    ['not when what is meant was passed', '上半年，全县增收。按照5月公布的办法，补贴到户。减贫〇〇3人。', '2023-01/2023-06'],
    ['the two days that open it', '这两天，全县接待游客〇〇万人次。', '2023-07-25/2023-07-26'],
    ['not the year of a plan, of what was done', '截至6月底，全区年度计划投资88亿元，已完成〇〇71亿元。', '../2023-06-30'],
    ['not when the work was begun', '上半年，全市建桥14座。甲桥2019年3月开工，已投资〇〇9亿元。', '2023-01/2023-06'],
    ['when the work was done, of its delay', '上半年，全市建桥14座。甲桥7月完工，比计划晚了〇〇20天。', '2023-07'],
    ['none where the time has no dates', '今年，全县增收。近年来，累计投入〇〇9亿元。', null],
    ['what is dated behind such a time', '近年来，全县增收，2022年产值达〇〇9亿元。', '2022'],
    ['the time up to a year', '2015年以前，全村人均收入不足〇〇4000元。', '../2014'],
    ['no day of next year where 将 is 把', '6月3日，公司将报价提高到〇〇44元。', '2023-06-03'],
    ['what the same period came to, told after it', '上半年，产量9吨。而去年同期，产量和销量分别为〇〇8吨和7吨。', '2022-01/2022-06'],
    ['what was counted from a year on', '自1995年设奖至今，共有〇〇146人获奖。', '1995/2023-07-26'],
    ['not what it is a part of', '去年，全县有乳企〇〇30家，是2008年企业总数的49%。', '2022'],
    ['not what it is half of', '上半年，全县乳企仅为2008年一半左右，有〇〇30家。', '2023-01/2023-06'],
    ['the days of travel', '春运期间，全国铁路发送旅客〇〇亿人次。', '2023-01-07/2023-02-15'],
  ])('is %s', (_, text, period) => {
    expect(at(text, '2023-07-26')).toBe(period);
  });
});

describe('tables', () => {
  it('give a cell the period of its column or row', () => {
    const block = { kind: 'table', start: 0, end: 40, headers: 1 } as const;
    const cell = (text: string, row: number, column: number) => ({ ...sentence(text), block, cell: { start: 0, end: 1, row, column } });
    const cells = [
      cell('县市', 0, 0),
      cell('2022年', 0, 1),
      cell('2023年上半年', 0, 2),
      cell('甲县', 1, 0),
      cell('5', 1, 1),
      cell('3', 1, 2),
    ];
    const timed = resolvePeriods(cells, cells.map(recognizePeriods), '2023-07-26');
    expect(timed.slice(3).map(({ period }) => period?.period.period ?? null)).toEqual([null, '2022', '2023-01/2023-06']);
  });

  it('give a change the latest period before it', () => {
    const block = { kind: 'table', start: 0, end: 40, headers: 1 } as const;
    const rows = [
      ['指标', '2023年1-6月', '2022年1-6月', '增减'],
      ['营收', '5', '4', '25%'],
    ];
    const cells = rows.flatMap((row, i) =>
      row.map((text, column) => ({ ...sentence(text), block, cell: { start: 0, end: 1, row: i, column } })),
    );
    const timed = resolvePeriods(cells, cells.map(recognizePeriods), '2023-07-26');
    expect(timed.at(-1)!.period?.period.period).toBe('2023-01/2023-06');
  });
});

describe('one long sentence', () => {
  it.each(['1—9月份，', '比上年增长', '日前', '于6月；'])('of %s costs in proportion to its length', (unit) => {
    const work = (length: number) => {
      const long = sentence(unit.repeat(Math.ceil(length / unit.length)));
      const mentions = [recognizePeriods(long)];
      return () => {
        const [timed] = resolvePeriods([long], mentions, '2023-07-26');
        for (let k = 0; k < long.text.length; k += 5) periodAt(long.text, timed!, k);
      };
    };
    expect(growth(work, [2_500, 40_000])).toBeLessThan(LINEAR);
  });
});

describe('the year of a title', () => {
  const year = (title: string, published: string | null) => {
    const sentences = [sentence('上半年，全县收入完成〇〇。', 0)];
    return resolvePeriods(sentences, sentences.map(recognizePeriods), published, title)[0]!.periods[0]!.period.period;
  };
  it.each([
    ['某县2022年上半年财政收支情况', null, '2022-01/2022-06'],
    ['某县2022年上半年财政收支情况', '2023-01-10', '2022-01/2022-06'],
    ['某县2024年将新建学校', '2023-07-26', '2023-01/2023-06'],
    ['2015—2022年某县收入', null, 'XXXX-01/XXXX-06'],
  ])('%s, %s → %s', (title, published, period) => expect(year(title, published)).toBe(period));
});
