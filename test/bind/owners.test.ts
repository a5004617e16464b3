import { describe, expect, it } from 'vitest';
import { factsOf, type Metadata } from './factsof.js';

/** Whose the figures of a text are, in order. */
const whose = (text: string, metadata?: Metadata): (string | null)[] => factsOf(text, metadata).map(({ entity }) => entity);

describe('documents', () => {
  const text = '近日，云和县印发《云和县林业发展规划》。';
  it('own what they consist of and set up', () => {
    expect(whose(`${text}《规划》分为8个章节，部署了12项重点任务。`)).toEqual(['《云和县林业发展规划》', '《云和县林业发展规划》']);
  });
  it('leave what they aim at to their place', () => {
    expect(whose(`${text}《规划》明确，到2025年，森林覆盖率达到81%。`)).toEqual(['云和县']);
  });
  it('own what they rule', () => {
    expect(whose('新《办法》将一般公务用车排气量由2.0升下调至1.8升。')).toEqual(['《办法》', '《办法》']);
  });
});

describe('assemblies', () => {
  it('are called by their term and session, and own who came', () => {
    expect(whose('云和县第十七届人民代表大会第三次会议昨天开幕。会议应到代表210人，实到代表198人。')).toEqual([
      '第十七届人民代表大会第三次会议',
      '第十七届人民代表大会第三次会议',
    ]);
  });
  it('leave to their committee what it does', () => {
    expect(whose('受全国人大常委会委托，他作工作报告。常委会制定法律6件。')).toEqual(['全国人民代表大会常务委员会']);
  });
});

describe('organs of the country', () => {
  const news = { title: '国内快讯', published: '2022-08-20' };
  it.each([
    ['国家税务总局通报，前7个月查处虚开企业2.1万户，挽回损失310亿元。检查重点行业3次。', '国家税务总局'],
    ['全国总工会透露，三年来共筹集帮扶资金12亿元。', '中华全国总工会'],
    ['最高人民检察院今天发布数据，去年共批准逮捕5万人。其中起诉诈骗犯罪1.2万人。', '最高人民检察院'],
    [
      '第十五届全国人大常委会第四次会议今天闭幕。会议表决通过了3部法律。本次会议共审议草案9件，听取审议国务院2个报告。',
      '第十五届全国人大常委会第四次会议',
    ],
    ['过去五年，十五届全国人大及其常委会制定法律21件。', '十五届全国人大及其常委会'],
  ])('own what they do: %s', (text, owner) => expect(new Set(whose(text, news))).toEqual(new Set([owner])));
  it.each([
    '海关总署公布，前5个月，我国进出口总值增长9%。机电产品出口增长7%。',
    '商务部透露，上半年社会消费品零售总额增长5%，网上零售额增长10%。',
    '财政部透露，上半年批准率达到30%。',
  ])('leave to the country what it is like: %s', (text) => expect(new Set(whose(text, news))).toEqual(new Set(['中国'])));
});

describe('wholes and far places', () => {
  const county = { title: '云和县：小木耳撑起大产业' };
  it.each([
    '全县林地面积60万亩，约占全省总面积的1/90、全国的1/9000，木耳年产量突破2万吨。',
    '去年，县里承接上海产业转移项目18个。',
    '木耳进入上海、杭州的200多家超市，日销售额15万元。',
  ])('own nothing of what is told of a county: %s', (text) => expect(new Set(whose(text, county))).toEqual(new Set(['云和县'])));
  it('own no measure of a firm', () => {
    expect(whose('丰田汽车6日公布，6月全球产量为80万辆。')).toEqual(['丰田']);
    expect(whose('日产汽车计划全球裁员9000人。')).toEqual(['日产汽车']);
    expect(whose('今年5月，全球粗钢产量1.6亿吨。')).toEqual(['全球']);
  });
  it.each([
    ['沪苏两地签约项目25个。', '沪苏'],
    ['川渝两地联手打造汽车、电子等4个产业集群，共建项目160个。', '川渝'],
    ['主产区累计收购小麦2800万吨。', '主产区'],
  ])('are told of together: %s', (text, owner) => expect(new Set(whose(text, { title: '国内快讯' }))).toEqual(new Set([owner])));
  it('are no subject as one of a row of examples', () => {
    expect(whose('日内瓦国际组织负责人、各国代表等300人参加活动。', { title: '我国举办文化活动' })).toEqual(['中国']);
  });
});

describe('things', () => {
  it.each([
    ['这面铜镜直径18.5厘米，重1.2公斤。', ['铜镜', '铜镜']],
    ['节能灯的使用寿命为8000小时。', ['节能灯']],
    ['烟囱高150米，今天爆破。', ['烟囱']],
    ['班列全程7200公里，运行时间约11天。', ['班列', '班列']],
    ['从县城到省城全程3小时。', ['邯郸市']],
  ])('have a length, a weight, a life, and their town has not: %s', (text, owners) => {
    expect(whose(text, { title: '邯郸市新闻', publisher: '邯郸日报' })).toEqual(owners);
  });
  it.each(['全县公路总长3000公里。', '平均海拔1200米。'])('are no networks or grounds: %s', (text) => {
    expect(whose(text, { title: '云和县概况' })).toEqual(['云和县']);
  });
});

describe('a few of a class', () => {
  it('sum up over those named before', () => {
    expect(whose('甲城证券净利润30.2亿元，乙城证券净利润2.6亿元。三家券商净利润合计46.7亿元。').at(-1)).toBe('三家券商');
  });
  it('are no sum where they do something', () => {
    expect(whose('云和县三家企业投资2亿元。').at(-1)).toBe('云和县');
  });
});

describe('people', () => {
  it('are named once and then taken up', () => {
    expect(whose('63岁的孙福田是云和县的护林员。30年来，他栽树5万棵，穿坏胶鞋180双。')).toEqual(['孙福田', '孙福田', '孙福田']);
    expect(whose('凤阳县小溪村村民张俊仁种了40亩瓜，去年收入9万多元。')).toEqual(['张俊仁', '张俊仁']);
  });
});

describe('companies', () => {
  it('own what they sell in a market', () => {
    expect(whose('云岭股份去年实现全球销售收入63亿元，欧洲、北美地区实现收入13亿元。', { title: '云岭股份发布2021年年报' })).toEqual([
      '云岭股份',
      '云岭股份',
    ]);
  });
  it('go by the name that the text has for a group', () => {
    expect(whose('三钢集团进口铁矿石120万吨。')).toEqual(['三钢集团']);
  });
  it('are known by a carrier behind its province', () => {
    expect(whose('江苏移动上半年新增用户35万户。')).toEqual(['江苏移动']);
    expect(whose('江苏移动支付用户达3500万户。')).toEqual(['江苏省']);
  });
});

describe('a week or a contest that calls itself the country’s', () => {
  it.each([
    ['全国科普活动周已连续举办多年，累计参与公众13亿人次。', '全国科普活动周'],
    ['全国技能大赛共设86个比赛项目。', '全国技能大赛'],
    ['全国各地举办活动周，参与公众3万人次。', '中国'],
    ['学员在全国建模等国内外大赛中获奖140多项。', '中国'],
  ])('has its visitors: %s', (text, owner) => {
    expect(whose(text)).toEqual([owner]);
  });
});

describe('who has something, before 的', () => {
  it.each([
    ['在杭城，拥有30多万名粉丝的丰乐集团今天开业。', '丰乐集团'],
    ['在杭城，投入5亿元资金的云峰集团有了新期待。', '云峰集团'],
    ['云和县目前仅有115辆装载物资的卡车进入赤石乡。', '云和县'],
  ])('has it: %s', (text, owner) => {
    expect(whose(text)).toEqual([owner]);
  });
});

describe('a row that its own number ends', () => {
  it('is what is counted', () => {
    expect(whose('集安组织成立于2002年5月，现有俄罗斯、白俄罗斯、亚美尼亚3个成员国。')).toEqual(['集体安全条约组织']);
    expect(whose('青藏高原横跨西藏、青海、四川、云南四个省区。')).toEqual(['青藏高原']);
  });
  it('is the owner of what it comes to', () => {
    expect(whose('韶关、清远、河源3个市完成投资50亿元。').at(-1)).toBe('韶关、清远、河源3个市');
    expect(whose('此前，上海、福建两个自贸试验区实际使用外资80亿元。').at(-1)).toBe('上海、福建两个自贸试验区');
  });
});

describe('names before a count', () => {
  it('own it where what is counted comes behind', () => {
    expect(whose('杭州亚运会56个竞赛场馆全部完工。')).toEqual(['杭州亚运会']);
    expect(whose('云和县人民医院12名医生参加义诊。')).toEqual(['云和县人民医院']);
  });
});

describe('epithets', () => {
  it('speak of no country', () => {
    expect(whose('安定区是“中国薯都”。去年种植面积100万亩。')).toEqual(['安定区']);
  });
});

describe('what comes behind a name', () => {
  it.each([
    ['扬子江药业集团产值突破15亿元。', '扬子江药业'],
    ['太仓港完成集装箱吞吐量145.6万标箱。', '太仓港'],
    ['德国产汽车销量3万辆。', null],
  ])('产值 is its own, 产 with goods comes from it: %s', (text, owner) => expect(whose(text)).toEqual([owner]));
});

describe('a rank, a quarter and a share of the whole', () => {
  it.each([
    ['云岭半导体公司第二季度净利润2370亿元，毛利率59.1%。', ['云岭半导体公司', '云岭半导体公司']],
    ['北京大学排名第12位。', ['北京大学']],
    ['云岭国家公园总面积2.2万平方公里，保护了全国87%的野生大熊猫栖息地。', ['云岭国家公园', '云岭国家公园']],
    ['铜仁市人民医院联合北京专家完成手术32台。', ['铜仁市人民医院']],
    ['项目总投资12亿元，由云岭建工集团承建，总建筑面积15.2万平方米。', [null, null]],
  ])('%s', (text, owners) => expect(whose(text)).toEqual(owners));
});

describe('a film', () => {
  it('has its takings and its ratings', () => {
    expect(whose('《云岭往事》上映18天票房突破38亿元，观影人次7800万。')).toEqual(['《云岭往事》', '《云岭往事》', '《云岭往事》']);
  });
  it('has nothing that a plan aims at', () => {
    expect(whose('《规划》提出，到2025年，全市粮食产量稳定在120万吨。', { title: '云和县印发农业规划' })).not.toContain('《规划》');
  });
});

describe('people behind their age', () => {
  it.each([
    ['72岁的阿依古丽每年能拿到3000元补贴。', ['阿依古丽', '阿依古丽']],
    ['53岁的村民张有才一家收入8万元。', ['张有才', '张有才']],
    ['今年35岁的返乡青年李强种了200亩果树。', ['李强', '李强']],
    ['66岁的阿布列林·阿不列孜种了30棵胡杨。', ['阿布列林·阿不列孜', '阿布列林·阿不列孜']],
  ])('own what follows: %s', (text, owners) => expect(whose(text)).toEqual(expect.arrayContaining(owners)));
  it.each(['65岁以上老年人达120万人。', '一名25岁的男子被困3小时。', '24岁的女选手跑了3公里。', '35岁的她每天工作10小时。'])(
    'are not always named: %s',
    (text) => expect(whose(text).every((owner) => owner === null)).toBe(true),
  );
});

describe('a place that its clause describes', () => {
  it.each([
    ['甘肃人口最多的城市兰州，去年接待游客8000万人次。', '兰州市'],
    ['湖南省会长沙，去年接待游客1亿人次。', '长沙市'],
    ['两条河穿城而过的大荔县出现险情，12个村2万多人转移。', '大荔县'],
  ])('is what goes on: %s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));
});

describe('places that are passed', () => {
  it.each([
    ['京沪高铁北起北京，南至上海，全长1318公里。', '京沪高铁'],
    ['兴泉铁路西起江西兴国，东至福建泉州，正线全长464公里。', '兴泉铁路'],
  ])('own no line: %s', (text, owner) => expect(whose(text)).toEqual([owner]));
  it('own no goods that are called after them', () => {
    expect(whose('欧盟计划对价值280亿美元的美国进口商品加税。')).toEqual(['欧盟']);
  });
});

describe('names', () => {
  it('begin behind 仅 and 人均', () => {
    expect(whose('仅义乌国际商贸城日均客流量就达到22万人次。')).toEqual(['义乌国际商贸城']);
    expect(whose('全县人均公园绿地面积增长9%。', { title: '云和县工作报告' })).toEqual(['云和县']);
  });
  it('of who asked own no answers', () => {
    expect(whose('据国家统计局最近对25万家企业的调查显示，60%的企业表示乐观。').at(-1)).not.toBe('国家统计局');
  });
});

describe('shares', () => {
  it('are their company’s', () => {
    expect(whose('云岭股份A股昨日上涨4.02%，H股下跌5.51%。', { title: '云岭股份公布业绩' })).toEqual(['云岭股份', '云岭股份']);
  });
});

describe('who tells', () => {
  it.each([
    ['海关总署：上半年贸易顺差9013亿元', '中国'],
    ['云岭股份：上半年净利润3亿元', '云岭股份'],
  ])('is an office, not a company: %s', (title, owner) => expect(whose(title, { title })).toEqual([owner]));
  it('is a broker that rates', () => {
    expect(whose('云岭股份上半年净利润下滑3%。甲城证券给予“中性”评级，目标价为77元。', { title: '云岭股份：业绩下滑' }).at(-1)).toBe(
      '云岭股份',
    );
  });
  it('is nobody behind a bracket', () => {
    const [owner] = whose('新华社济南6月5日电（记者王一明）第十一届全国运动会共设33个大项。');
    expect(owner).toBe('第十一届全国运动会');
  });
});

describe('parts', () => {
  it('are left behind a semicolon', () => {
    expect(whose('其中土耳其最多，欧盟、美国居次；涉案产品30多种。', { title: '温州市外贸' })).toEqual(['温州市']);
  });
});

describe('works that a line names with their size', () => {
  const text =
    '黄河上游100兆瓦并网光伏项目\n\n本工程位于格尔木市光伏园区内，共计81个子方阵。\n\n青海绿电20兆瓦光伏项目\n\n工程总投资1.5亿元。';
  it('are what 本工程 and 工程 take up', () => {
    const found = whose(text, { title: '格尔木市光伏项目开工' });
    expect(found.at(0)).toBe('黄河上游100兆瓦并网光伏项目');
    expect(found.at(-1)).toBe('青海绿电20兆瓦光伏项目');
  });
});

describe('works that go by common words', () => {
  it.each([
    ['天成电池搬迁改造项目总投资28亿元，年产电池5万套。', ['天成电池搬迁改造项目', '天成电池搬迁改造项目']],
    ['由市建工集团承建的车站北广场改造工程，总建筑面积3.6万平方米，设停车位680个。', ['车站北广场改造工程', '车站北广场改造工程']],
    ['正在建设中的滨河景观带二期工程全长6.8公里，设桥梁3座。', ['滨河景观带二期工程', '滨河景观带二期工程']],
    ['该市规划建设的电线电缆产业园占地3000亩，已有28家企业入驻。', ['电线电缆产业园', '电线电缆产业园']],
    ['城区集中供热管网扩建工程铺设管网28公里，新建换热站36座。', ['城区集中供热管网扩建工程', '城区集中供热管网扩建工程']],
    [
      '募集资金投向：照明光源产业化项目，总投资1亿元；照明光源用器件产业化项目，总投资2亿元。',
      ['照明光源产业化项目', '照明光源用器件产业化项目'],
    ],
  ])('own what is told of them: %s', (text, owners) => {
    expect(whose(text, { title: '邯郸市新闻', publisher: '邯郸日报' })).toEqual(owners);
  });
  it('leave sums over a field of works to their place', () => {
    expect(whose('重点工业项目总投资86亿元。', { title: '邯郸市新闻', publisher: '邯郸日报' })).toEqual(['邯郸市']);
  });
  it('are not the streets they end at', () => {
    const text = '解放路拓宽改造工程西起迎宾大道，东至浮阳大道，全长4.6公里。';
    expect(whose(text, { title: '邯郸市新闻', publisher: '邯郸日报' })).toEqual(['解放路拓宽改造工程']);
  });
});

describe('rows behind a colon', () => {
  it('are of what the colon sets before them', () => {
    const text = '全市新批外资项目：市南区12个，市北区9个；合同外资分别为1.2亿美元和8600万美元。';
    expect(whose(text, { publisher: '青岛日报' })).toEqual(['市南区', '市北区', '市南区', '市北区']);
  });
  it('have no owner in what says that they come', () => {
    expect(whose('记者算账：市南区12元。')).not.toContain('记者');
  });
});

describe('counties of two characters', () => {
  it('are places where a clause begins', () => {
    expect(whose('去年，献县投资2.1亿元。')).toEqual(['献县']);
  });
  it('are none inside words', () => {
    expect(whose('全市贡献县域税收2.1亿元。', { publisher: '邯郸日报' })).toEqual(['邯郸市']);
  });
});

describe('parks called a world', () => {
  it('are not the world', () => {
    expect(whose('冰雪大世界今年接待游客86万人次。', { publisher: '哈尔滨日报' })).not.toContain('全球');
  });
});

describe('the whole, in news of a place', () => {
  it('owns what stands behind its time', () => {
    expect(whose('据介绍，2020年全球照明市场约1000亿美元。', { title: '邯郸市照明产业', publisher: '邯郸日报' })).toEqual(['全球']);
  });
  it('does not own what is the best of it', () => {
    expect(whose('目前全国最大的展馆占地300亩。', { title: '邯郸市会展业', publisher: '邯郸日报' })).toEqual(['邯郸市']);
  });
  it('owns what an organ of the country counts', () => {
    const text = '本市今天投放冻猪肉15吨。商务部数据显示，上周猪肉批发价格上涨3.4%。';
    expect(whose(text, { title: '邯郸市投放冻猪肉', publisher: '邯郸日报' })).toEqual(['邯郸市', '中国']);
  });
});

describe('works spoken of before', () => {
  it('own what has become of them', () => {
    const text = '地铁3号线一期工程全长23.6公里，总投资142亿元。目前，19座车站已全部开工。';
    expect(whose(text, { publisher: '石家庄日报' }).at(-1)).toBe('地铁3号线一期工程');
  });
  it('do not own what is told of the town', () => {
    const text = '地铁3号线一期工程全长23.6公里，总投资142亿元。目前，全市有19座水库。';
    expect(whose(text, { publisher: '石家庄日报' }).at(-1)).toBe('石家庄市');
  });
});

describe('spending of governments', () => {
  it('is of their place', () => {
    expect(whose('去年，邯郸市政府采购规模达到10.6亿元，其中市本级4.8亿元。')).toEqual(['邯郸市', '邯郸市']);
  });
  it('is told by the centre that buys', () => {
    expect(whose('邯郸市政府采购中心组织采购36次。')).toEqual(['邯郸市政府采购中心']);
  });
});

describe('airports and ports', () => {
  it.each([
    ['去年，黄花机场完成旅客吞吐量1262万人次。', ['长沙黄花国际机场']],
    ['长沙黄花国际机场T2航站楼昨日启用。新航站楼总建筑面积21.3万平方米。', ['长沙黄花国际机场T2航站楼']],
    ['曹妃甸港区已建成泊位86个。', ['曹妃甸港区']],
    ['曹妃甸港区矿石码头三期工程首船靠泊。工程投资57亿元，新建泊位2个。', Array(2).fill('曹妃甸港区矿石码头三期工程')],
  ])('own what is told of them: %s', (text, owners) => expect(whose(text)).toEqual(owners));
  it('go on where their phase was spoken of', () => {
    const text = '占地1200亩的梅山保税港区二期通过验收。梅山保税港区规划面积7.7平方公里。目前，港区已注册企业1860家。';
    expect(whose(text).at(-1)).toBe('梅山保税港区');
  });
});

describe('limits before a count', () => {
  it('are no figures of their own', () => {
    expect(whose('邯郸市引进项目126个，其中50亿元以上3个。')).toEqual(['邯郸市', '邯郸市']);
  });
});

describe('phases', () => {
  it('are of the work named last', () => {
    const text = '位于海安的常安现代纺织科技园，一期占地1000亩；二期规划1500亩。';
    expect(whose(text)).toEqual(['常安现代纺织科技园一期', '常安现代纺织科技园二期']);
  });
});

describe('short names of companies', () => {
  it('end in their trade', () => {
    expect(whose('云海石化年产聚丙烯100万吨。', { publisher: '福州日报' })).toEqual(['云海石化']);
  });
  it('are none of a sort', () => {
    expect(whose('工程玻璃今年产量100万吨。', { title: '邯郸市工业', publisher: '邯郸日报' })).toEqual(['邯郸市']);
  });
});

describe('roads that reach villages', () => {
  it('are no village', () => {
    expect(whose('建成安居房18.6万户，硬化通村公路6800公里。', { title: '邯郸市扶贫', publisher: '邯郸日报' })).toEqual([
      '邯郸市',
      '邯郸市',
    ]);
  });
});

describe('zones of which a town has one', () => {
  it('have their counts', () => {
    const text = '襄阳市签约项目56个。分区域看，襄阳高新区11个，东津新区6个，襄州区5个。';
    expect(whose(text)).toEqual(['襄阳市', '襄阳高新区', '东津新区', '襄州区']);
  });
  it('are counted where a place has many', () => {
    expect(whose('襄阳市工业园区12个。')).toEqual(['襄阳市']);
  });
});

describe('a phase', () => {
  it('ends where the whole is spoken of again', () => {
    const text = '常安电池项目总投资50亿元，分两期建设，一期年产电池5万吨，全部达产后年产值120亿元。';
    expect(whose(text).at(-1)).toBe('常安电池项目');
  });
});

describe('a road', () => {
  it('is not of the places that it passes', () => {
    const text = '云康高速今日通车。项目起于名山区，向西经天全县、泸定县，止于康定市，全长137公里，概算投资210亿元。';
    expect(whose(text, { publisher: '四川日报' })).toEqual(['云康高速', '云康高速']);
  });
  it('is not the one that it joins', () => {
    const text = '常安至兴山高铁联络线项目获批。新建线路自汉昌铁路常安东站引出，接入郑云铁路兴山站，线路全长112公里，总投资171亿元。';
    expect(whose(text)).toEqual(['常安至兴山高铁联络线项目', '常安至兴山高铁联络线项目']);
  });
  it('has the stations that are named and counted', () => {
    const text = '安兴高铁全长约125公里，设安康西、水城、六盘水3个车站。';
    expect(whose(text)).toEqual(['安兴高铁', '安兴高铁']);
  });
  it('has the measures of its parts', () => {
    const text = '达云高速今日通车。该高速采用双向四车道路面，路基宽25.5米，桥隧总长31.8公里。';
    expect(whose(text, { publisher: '四川日报' })).toEqual(['达云高速', '达云高速']);
  });
});

describe('a difference', () => {
  it('is of what is measured, not of what it is measured from', () => {
    const text = '上半年，绍兴市生产总值增长8.6%，比全省(7.9%)和全国平均水平(7.1%)分别高0.7、1.5个百分点。';
    expect(whose(text, { publisher: '绍兴日报' })).toEqual(['绍兴市', '浙江省', '中国', '绍兴市', '绍兴市']);
  });
});

describe('that county', () => {
  it('is the one around the town named last', () => {
    const text = '9月1日，在长兴县煤山镇的茶园，村民卖掉了新茶。近年来，该县引导50多家茶企业建立基地。';
    expect(whose(text)).toEqual(['长兴县']);
  });
  it('is the one around a village in a township', () => {
    const text = '日前，在金寨县油坊店乡龙冲村，老人们住进新居。今年该县建设安置点320处。';
    expect(whose(text)).toEqual(['金寨县']);
  });
});

describe('the town of a county', () => {
  it.each([
    ['开江城区改造棚户367户。', '开江县'],
    ['渠县城区改造棚户517户。', '渠县'],
  ])('is called after it: %s', (text, county) => {
    expect(whose(text, { title: '达州市棚户区改造', publisher: '达州日报' })).toEqual([county]);
  });
});

describe('a part that every work has', () => {
  it('is no work of its own', () => {
    const text = '云金水库工程总投资2.6亿元。目前，全长26.7公里的输水干渠工程正在扫尾。工程建成后，可提供灌溉用水937万立方米。';
    expect(whose(text, { title: '滑县水利建设', publisher: '滑县报' })).toEqual(['云金水库工程', '云金水库工程', '云金水库工程']);
  });
});

describe('the whole that a share is of', () => {
  it('is not whose the part is', () => {
    expect(whose('1—6月，航空经开区产值全市占比8.7%。', { title: '汉中市工业经济', publisher: '汉中日报' })).not.toContain('中国');
  });
});

describe('a title that is won', () => {
  it('has none of the figures behind it', () => {
    const text = '水城县茶叶基地种植茶叶12.5万亩。基地获批“国家级食品质量安全示范区”，与94家经销商合作。';
    expect(whose(text)).not.toContain('食品质量安全示范区');
  });
});

describe('what a text goes on to call the project', () => {
  it('is one', () => {
    expect(whose('云程鹿湾，项目选址城东，用地面积170亩，总投资6亿元。')).toEqual(['云程鹿湾', '云程鹿湾']);
  });
  it('is none where something is done with it', () => {
    expect(whose('云岭水库工程开工，项目总投资6亿元。')).toEqual(['云岭水库工程']);
  });
});

describe('what a city government puts out', () => {
  it('is told of its city, whatever title of the country it names', () => {
    const text = '获批中国驰名商标1个。新建改建农村公路396公里，创成中国传统村落2个，经验在全国推广。';
    expect(whose(text, { publisher: '连云港市人民政府' })).not.toContain('中国');
  });
});

describe('who has set a goal', () => {
  it('is not who reaches it', () => {
    const text = '1—11月，霍邱县到位资金73.5亿元，完成市政府考核目标66亿元的111%，同比增长46%。';
    expect(new Set(whose(text, { published: '2012-12-10' }))).toEqual(new Set(['霍邱县']));
  });
});

describe('a county named by its short form', () => {
  it('is the one that 该县 points at', () => {
    expect(whose('据漳浦项目办日前透露，今年1—6月，该县签约项目26个。', { publisher: '海峡网' })).toEqual(['漳浦县']);
  });
});

describe('the scene of a sentence', () => {
  const title = '四川：推动复工复产';
  it.each([
    ['在四川邛崃市的示范田内，6架无人机一上午完成喷洒。', '邛崃市'],
    ['暴雨导致绵阳城区内涝，积水最深处1米。', '绵阳市'],
    ['产量占全省两成的邛崃市，今年新增项目13个。', '邛崃市'],
    ['在云岭电子有限公司的车间里，30台机床在运转。', '云岭电子有限公司'],
    ['记者在云岭大学看到，新建宿舍20栋。', '云岭大学'],
    ['在浙江安吉县山区，暴雨冲毁公路，游客2000人被困。', '安吉县'],
  ])('goes before the wider place that the story is at home in: %s', (text, owner) => {
    expect(whose(`四川复工复产。${text}`, { title })[0]).toBe(owner);
  });
  it.each([
    '在绵阳举行的仪式上，签约项目13个。',
    '绵阳、邛崃等地加快建设，新增项目13个。',
    '在云岭集团的支持下，新增就业200人。',
    '他乘车到百里之外的绵阳，花了200元。',
  ])('is not where something is held, one of a row, or where somebody goes: %s', (text) => {
    expect(whose(`四川复工复产。${text}`, { title })).not.toContain('绵阳市');
    expect(whose(`四川复工复产。${text}`, { title })).not.toContain('云岭集团');
  });
});

describe('a type that stands alone', () => {
  const title = '江苏省保供情况';
  it.each([
    ['南京建成云岭农副产品物流中心。最近，物流中心在冷库储备蔬菜两万吨。', '云岭农副产品物流中心'],
    ['柳河国家级自然保护区公布照片。去年，保护区共拍到丹顶鹤120只。', '柳河国家级自然保护区'],
    ['南京的嘉树创新实验室成立。这家实验室已孵化项目80个。', '嘉树创新实验室'],
    ['第二届云岭科学家论坛开幕。论坛邀请学者300名。', '第二届云岭科学家论坛'],
  ])('takes up the name that ended in it a little before: %s', (text, owner) => expect(whose(text, { title })).toEqual([owner]));

  it.each([
    '南京建成云岭博物馆。博物馆增至28座。',
    '南京建成云岭实验室和柳河实验室。实验室已孵化项目80个。',
    '南京建成云岭物流中心。天气晴。风不大。路很好。人不多。物流中心储备蔬菜两万吨。',
  ])('is all of its sort where it is counted, one of two, or long past: %s', (text) => {
    expect(whose(text, { title }).at(-1)).not.toMatch(/^(?:云岭|柳河)/);
  });
});
