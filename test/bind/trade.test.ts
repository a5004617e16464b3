import { describe, expect, it } from 'vitest';
import { factsOf, type Metadata } from './factsof.js';

/** What each figure of a text says: figure, entity, indicator with its scope, period, status and measure. */
const said = (text: string, metadata?: Metadata): string[] =>
  factsOf(text, metadata).map(
    ({ text: figure, entity, indicator, scope, period, status, measure }) =>
      `${figure} | ${entity} | ${indicator}${scope ? ` [${scope}]` : ''} | ${period} | ${status} ${measure}`,
  );
/** One slot of what is said, by its place. */
const slot = (n: number) => (text: string, metadata?: Metadata) => said(text, metadata).map((line) => line.split(' | ')[n]);
const whose = slot(1);
const what = slot(2);
const when = slot(3);
const how = slot(4);

describe('whose a figure of trade is', () => {
  it.each([
    ['上半年，中国自东盟进口大豆增长15%。', ['中国']],
    ['援外60年来，我国已为发展中国家培训人员40多万人次。', ['中国']],
    ['东盟是中国水果第一大来源地。', ['东盟']],
    ['瑞萨电子的芯片全球市场占有率为30%。', ['瑞萨']],
    ['天猫双11全球狂欢季成交额4000亿元。', ['天猫']],
    ['云港集装箱有限公司利用龙潭港区的优势，箱量增长22%。', ['云港集装箱有限公司']],
    ['昆明到河口的云河高铁开通后，带动云南省的旅游人数增长17%，旅游收入增长20%。', ['云南省', '云南省']],
    ['石门到青山的石青高铁建成后，石门到青山运行时间缩短到1小时。', ['石门到青山']],
    ['云东铁路全长900公里，是国家一级电气化单线铁路，设计时速120公里。', ['云东铁路', '云东铁路']],
    ['云南省野生亚洲象有300多头。', ['云南省']],
  ])('%s', (text, owners) => expect(whose(text)).toEqual(owners));

  it.each([
    ['上半年，东盟进口大豆增长15%。', ['东盟']],
    ['全球市场规模达30亿元。', ['全球']],
    ['龙潭港区利用率达90%。', ['龙潭港区']],
  ])('stays where it stood: %s', (text, owners) => expect(whose(text).map((owner) => owner?.slice(0, 4))).toEqual(owners));

  it('is a company that puts out news of itself, in news from everywhere', () => {
    const text = '云岭能源集团发布消息，今年一季度累计发电556亿千瓦时。';
    expect(whose(text, { title: '国内联播快讯' })).toEqual(['云岭能源集团']);
    expect(whose('云岭能源集团发布消息，全国一季度累计发电556亿千瓦时。', { title: '国内联播快讯' })).toEqual(['中国']);
  });
});

describe('what stands among others', () => {
  it.each([
    ['净利润方面，青岛银行以113亿元位居榜首。', ['净利润']],
    ['不良贷款率整体改善，青岛银行以0.94%保持最优。', ['不良贷款率']],
    ['利息净收入增长分化，青岛银行以160亿元的规模居首且同比增长1.7%。', ['利息净收入', '利息净收入']],
    ['海尔以13.4%的市场份额占据第三位。', ['市场份额', '市场份额排名']],
    ['青岛港吞吐量增长3%，以117万吨稳居第四。', ['吞吐量', '吞吐量', '吞吐量排名']],
  ])('goes by what is ranked: %s', (text, names) => expect(what(text)).toEqual(names));

  it('grew, where its growth is ranked', () => {
    expect(how('利润增速方面，青岛农商银行以16.7%居首位。')[0]).toBe('actual change');
    expect(how('去年，青岛港出现20.7%的大幅下滑。')).toEqual(['actual change']);
    expect(how('去年，青岛市高于全国2.8%的进出口增幅。')).toEqual(['actual change']);
    expect(how('青岛市以30%的股份控股云岭公司。')).not.toContain('actual change');
  });
});

describe('what goes on', () => {
  it.each([
    ['去年，重庆对东盟进出口78亿元，其中对越南增长13%。', ['进出口额 [对东盟]', '进出口额 [对越南]']],
    ['去年，重庆对东盟进出口78亿元，对越南出口13亿元。', ['进出口额 [对东盟]', '出口额 [对越南]']],
    ['东盟为我国第一大贸易伙伴，占我国外贸总值的14.6%。', ['贸易伙伴排名', '外贸总值占比']],
    ['去年，青岛市报销比例在医疗保险支付的基础上提高了10%。', ['报销比例']],
    ['青岛市高铁里程从不足1万公里，延展到2万公里。', ['高铁里程', '高铁里程']],
    ['我国外汇储备规模为30950亿美元，较3月末下降38亿美元。', ['外汇储备', '外汇储备']],
  ])('%s', (text, names) => expect(what(text)).toEqual(names));

  it('is each measure in turn where two come back to what they were', () => {
    expect(what('5月，国有企业利润总额和营业收入环比分别增长25%和4%，恢复至去年同期水平的94%和98%。').slice(2)).toEqual([
      '利润总额 [国有企业]',
      '营业收入',
    ]);
  });
});

describe('when', () => {
  it.each([
    ['自7月1日暑运启动至15日，全国铁路发送旅客2.18亿人次。', '2022-07-01/2022-07-15'],
    ['疫情发生后，我国开展了新中国成立以来规模最大的援助，已向150多个国家提供物资。', '../2022-08-20'],
    ['预计大会闭幕后，云岭机场口岸28日迎来出境高峰，出境人数将超过6000人。', '2022-08-28'],
    ['云岭公司拨备覆盖率从2020年的182%波动至2021年的173%。', '2021'],
    ['云岭公司已在甲国购买土地250亩。', '../2022-08-20'],
  ])('%s', (text, period) => expect(when(text).at(-1)).toBe(period));

  it.each(['那时村里已建成学校3所。', '云岭公司购买土地250亩。', '云岭公司将新建车间3座。'])(
    'is not the day of the article without a word of it: %s',
    (text) => expect(when(text)).toEqual(['null']),
  );
});

describe('将 before what is handled', () => {
  it.each([
    '救援人员将云梯伸向五楼，12户居民安全转移。',
    '我国在文昌将云岭一号和东江二号5颗卫星顺利送入轨道。',
    '青岛市缩短租期，将原来的最长30年，改为15年。',
    '青岛市居民通过银行将外币兑换成本币，同比增长6%。',
  ])('plans nothing: %s', (text) => expect(how(text).every((role) => role?.startsWith('actual'))).toBe(true));
  it.each(['青岛市将投资46亿元，新建学校12所。', '青岛市将充分发挥优势，设立园区5个。', '青岛市将分类、分阶段实行禁捕，28万名渔民上岸。'])(
    'plans: %s',
    (text) => expect(how(text).at(-1)).toBe('planned level'),
  );
});

describe('whose it is in briefs', () => {
  it.each([
    ['宁夏出台汽车、家电等以旧换新细则，多个品牌让利消费者，目前累计带动消费71亿元。', ['宁夏回族自治区']],
    ['第三届云岭国际博览会今天开幕，由国家综合展和滇池国际经济论坛组成。目前，国家综合展已有61个国家参展。', ['第三届云岭国际博览会']],
    ['自然资源部和世界自然保护联盟联合发布10个典型案例。', ['中国']],
    ['今年上半年，我国口岸出入境人员中，港澳台居民1.36亿人次。', ['中国']],
    ['银保监会：一季度小微企业贷款同比增长26%。', ['中国']],
    ['今年以来，3个项目进驻石村，安吉县石村百姓很高兴。', ['安吉县石村']],
  ])('%s', (text, owners) => expect(whose(text, { title: '国内联播快讯' })).toEqual(owners));

  it('is the province that the sentence tells of, where that is not the one at home', () => {
    const text = '贵州省去年查处案件58件。\n海南各地上缴红包3590万元，全省查处163人。\n贵州省与海南省合作，全省签约项目12个。';
    expect(whose(text, { title: '贵州省专项整治见实效' })).toEqual(['贵州省', '海南省', '海南省', '贵州省']);
  });
});

describe('whose it is in news of a trade', () => {
  it.each([
    ['1-9月，煤炭开采和洗选业营业成本10076亿元。', ['煤炭开采和洗选业']],
    ['大型煤炭企业营业收入（含非煤）为14116亿元。', ['大型煤炭企业']],
    ['排在第四名的海尔相比去年同期增长19%。', ['海尔', '海尔']],
    ['本报郑州12月22日电 记者王山报道：今年1月至11月，河南省生产原煤1.1亿吨。其中，国有重点煤炭企业完成6095万吨。', ['河南省', '河南省']],
    ['在 2021 年，海尔以 5040 万台的出货量和 20.8% 的市场份额位居榜首。', ['海尔', '海尔']],
  ])('%s', (text, owners) => expect(whose(text)).toEqual(owners));

  it('is told by its own name where blanks set numbers apart', () => {
    expect(what('海尔和海信出货量分别为 3330 万台和 3320 万台，市场份额分别为 10.1% 和 10.0% 。').slice(2)).toEqual([
      '出货量市场份额',
      '出货量市场份额',
    ]);
  });
  it('grew by so much profit', () => {
    expect(said('去年，青岛市煤炭企业实现利润12.2亿元，同比增利2.7亿元。').at(-1)).toContain('actual change');
  });
});
