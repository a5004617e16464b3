import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** `figure → entity` of the facts of a text. */
function whose(text: string, metadata: { title?: string; published?: string } = {}): Record<string, string | null> {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return Object.fromEntries(extract(source, lexicon).facts.map((fact) => [fact.text, fact.entity]));
}

describe('whose figure it is', () => {
  it('keeps to the place that a national story speaks of, until another or the country is named', () => {
    const facts = whose(
      '全国各地抓紧春耕。\n\n在河南，9万台水泵浇灌麦田。作业面积500万亩。\n\n贵州组织800名农技人员下乡。\n\n全国完成春播3亿亩。',
    );
    expect(facts).toMatchObject({ '9万台': '河南省', '500万亩': '河南省', '800名': '贵州省', '3亿亩': '中国' });
  });

  it('keeps briefs apart', () => {
    const facts = whose(
      '快讯\n\n成都新增地铁线路\n\n今天，成都开通地铁60公里。\n\n前8月进口增长\n\n商务部今天公布，前8个月进口7万亿元。\n\n外资项目在上海签约\n\n昨天，30个外资项目在上海集中签约。',
      { title: '国内快讯' },
    );
    expect(facts).toMatchObject({ '60公里': '成都市', '7万亿元': '中国', '30个': '上海市' });
  });

  it('takes what the office of a place counts for that place, in news from beyond it', () => {
    const told = (lead: string) =>
      whose(`今年前4个月全国用电量增长3.2%。\n\n${lead}，前5个月新设外资企业310家。`, {
        title: '我国经济平稳运行',
        published: '2022-06-20',
      });
    expect(told('据浙江省统计')).toMatchObject({ '310家': '浙江省' });
    expect(told('记者从青岛市商务局获悉')).toMatchObject({ '310家': '青岛市' });
    expect(told('记者从青岛获悉')).toMatchObject({ '310家': '中国' });
    expect(told('浙江省统计局专家表示')).toMatchObject({ '310家': '中国' });
  });

  it('leaves words of telling and planning before a name out of it', () => {
    for (const word of ['预计', '计划', '有望', '拟', '据悉', '据了解', '建议'])
      expect(whose(`${word}东湖片区实现年产值6亿元。`)['6亿元'], word).toBe('东湖片区');
    expect(whose('距离第三届海湾食品博览会开幕还有20天。')['20天']).not.toMatch(/^[距离]/);
  });

  it('goes over from a person to the place that the next sentence opens with', () => {
    const facts = whose(
      '“村里变了样。”石门县白云镇柳湾村村民杨慧说。\n\n杨慧读书时学的是旅游，于2018年回乡，筹资50万元办起客栈。柳湾村支书介绍，柳湾村已建成客栈18家。今年1至6月接待游客12.6万人次。',
      { published: '2021-12-13' },
    );
    expect(facts['50万元']).toBe('杨慧');
    expect(facts['12.6万人次']).toMatch(/柳湾村$/);
  });

  it('calls a line by its two ends, a new one and one of a region of two towns as well', () => {
    expect(whose('成渝高铁（全长309公里）开工。')['309公里']).toBe('成渝高铁');
    expect(whose('渝黔新线（工期5年）开工。')['5年']).toBe('渝黔新线');
    expect(whose('今年开通新线，全长309公里。')['309公里']).toBeNull();
  });

  it('reads no host out of words of time, course and mood, and keeps 全省 of the home from places met in passing', () => {
    for (const before of ['旺季', '花开时节', '动车开通后', '疫情防控常态化'])
      expect(whose(`门票60元，${before}接待游客3万人次。`)['3万人次'], before).toBeNull();
    const told = (text: string) => {
      const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ publisher: '云南日报' }] };
      return extract(source, lexicon).facts[0]!.entity;
    };
    expect(told('受河南省疫情影响，全省旅游收入下降5%。')).toBe('云南省');
    expect(told('海南省各地上缴红包，全省查处163人。')).toBe('海南省');
    expect(whose('云南水牛存栏30万头。')['30万头']).toBe('云南省');
    expect(whose('上海自仪公司实现收入5亿元。')['5亿元']).toBe('上海自仪公司');
  });

  it('reads no port out of the ports of a mainland', () => {
    expect(whose('宁波港吞吐量突破4.53亿吨，居全国大陆港口第三位。')).toMatchObject({ 第三位: '宁波港' });
  });

  it('takes no part that makes up an event for the event', () => {
    const facts = whose(
      '第三届海湾食品博览会筹备就绪。\n\n本届博览会将于11月5日至10日举办，由食品展、器械展和海湾渔业论坛组成。目前已有61个国家确认参展。届时将有39个交易团参会。',
      { published: '2019-07-27' },
    );
    expect(facts['61个']).toMatch(/博览会$/);
    expect(facts['39个']).toMatch(/博览会$/);
  });

  it('calls a township by its own name where another county has that name', () => {
    const facts = whose('湖北随县柳林镇遭遇强降雨，200间房屋受损。\n\n目前柳林镇有5万人受灾，造成柳林镇20间房屋倒塌。');
    expect(new Set(Object.values(facts)).size).toBe(1);
    expect(facts['20间']).toMatch(/柳林镇$/);
  });

  it('takes the report of a place to be of the place unless the very clause says otherwise', () => {
    const facts = whose(
      '政府工作报告\n\n各位代表：\n\n推动榆林和延安气田扩能，全年天然气产量300亿方。建设黄龙山国家公园扎实推进，7个县试点取得成效。',
      {
        title: '陕西省政府工作报告',
      },
    );
    expect(facts).toMatchObject({ '300亿方': '陕西省', '7个': '陕西省' });
  });

  it('leaves 我省 open where nothing says which', () => {
    const facts = whose('未来五年，我省将投入500亿元用于节能。到2015年，全省能耗下降16%。');
    expect(facts).toMatchObject({ '500亿元': '我省', '16%': '我省' });
  });

  it('does not make the reach of a rank the subject', () => {
    const facts = whose('宁波舟山港完成货物吞吐量6亿吨，继续保持全球港口第一；完成集装箱吞吐量1700万标箱。');
    expect(facts).toMatchObject({ '6亿吨': '宁波舟山港', '1700万标箱': '宁波舟山港' });
  });

  it('takes an event for the subject of what it drew', () => {
    const facts = whose('第九届海峡茶业博览会昨天在福州闭幕。本届博览会吸引客商3000名。');
    expect(facts['3000名']).toBe('第九届海峡茶业博览会');
  });

  it('takes who exhibits, enters and visits for figures of the event, wherever that was named', () => {
    const facts = whose(
      '我国会展业回暖。\n\n第八届海云影视节昨天在海口开幕。来自全国的600名选手报名，收到影片300部。\n\n今天，我国新增绿地900公顷。近700家企业确认参展第三届云博会。',
    );
    expect(facts).toMatchObject({ '600名': '第八届海云影视节', '300部': '第八届海云影视节', '900公顷': '中国', 近700家: '第三届云博会' });
  });

  it('takes what works alone have for figures of the work spoken of last', () => {
    const facts = whose(
      '昨天，我国最大的云岭—海沟特高压输电工程启动送电。工程起于甘肃，全长1800公里。额定电压800千伏，我国新增绿地900公顷。',
    );
    expect(facts).toMatchObject({ '1800公里': '云岭—海沟特高压输电工程', '800千伏': '云岭—海沟特高压输电工程', '900公顷': '中国' });
  });

  it('finds the sector, the system or the goods that a clause begins with, where no place or company is told of', () => {
    const facts = whose(
      '我国经济运行平稳。\n\n1—5月，化纤行业实现利润160亿元，同比增长12%；上缴税金30亿元。\n\n地方财政安排资金70亿元。高新技术企业净增500家。',
    );
    expect(facts).toMatchObject({ '160亿元': '化纤行业', '12%': '化纤行业', '30亿元': '化纤行业', '70亿元': '地方财政', '500家': '中国' });
    const goods = whose('上周，立式空调的零售量上涨了30%。多晶硅价格跌至50元，跌幅达到8%。');
    expect(goods).toMatchObject({ '30%': '立式空调', '50元': '多晶硅', '8%': '多晶硅' });
  });

  it('tells the sort of thing that a sentence takes for its instance, what is reached and what is overtaken', () => {
    const instance = whose('我国造纸工业向好。以中型纸厂为例，项目总投资6亿元，其中设备投资4亿元。');
    expect(instance).toMatchObject({ '6亿元': '中型纸厂', '4亿元': '中型纸厂' });
    const reached = whose('我国铁路货运增长。截至目前，中欧班列通达欧洲25个国家。商贸物流相继落户两江新区，去年业务增长40%。');
    expect(reached['25个']).not.toBe('欧洲');
    expect(reached['40%']).toBe('两江新区');
    expect(whose('2010年巴西汽车销量达到330万辆，超过德国位居世界第四位。').第四位).toBe('巴西');
  });

  it('leaves a place open that a text never settles, and its figures with it', () => {
    const facts = whose('记者从鼓楼区建设局获悉，今年该区计划建设30个安置房项目，总投资130亿元。');
    expect(facts).toMatchObject({ '30个': '鼓楼区', '130亿元': '鼓楼区' });
  });

  it('gives a price of a unit to what is sold, and a row of figures to a row of places', () => {
    expect(whose('云岭县粮食收购有序。“预计后市小麦价格将保持在2050元/吨之上。”')['2050元/吨之上']).toBe('小麦');
    const rows = whose('一季度，全省工业增加值增长9%。滨州、聊城、菏泽增速仅为1.2%、1.5%、3.2%。');
    expect(rows).toMatchObject({ '1.2%': '滨州市', '1.5%': '聊城市', '3.2%': '菏泽市' });
  });

  it('gives the figures of a company to the company that the story is about', () => {
    const facts = whose('云岭康泰公告称，业绩向好。\n\n云岭康泰股价走高。\n\n云岭康泰表示，将扩产。\n\n去年营业收入达到8.6亿元。');
    expect(facts['8.6亿元']).toBe('云岭康泰');
  });

  it('tells other countries from ours', () => {
    const facts = whose('美国商务部公布数据。美国4月出口1700亿美元，美国进口减少。汽油库存增加200万桶。');
    expect(facts['200万桶']).toBe('美国');
  });

  it('gives each brief of a digest the country that it is told of', () => {
    const facts = whose(
      '国际快讯\n\n埃及列车脱轨\n\n据报道，一列客车昨天在埃及北部脱轨。事故造成17人受伤。\n\n挪威油田停产\n\n挪威海上一处平台昨日停产，预计影响产量8万桶。抢修要用12天。\n\n我维和医院巡诊\n\n我国第9批赴马里维和医院近日外出巡诊，共接诊病人230名。',
      { title: '国际快讯' },
    );
    expect(facts).toMatchObject({ '17人': '埃及', '12天': '挪威', '230名': '中国' });
  });

  it('passes over what stands in brackets', () => {
    const facts = whose('云州经济开发区（含柳河园区、白石园区）完成产值8.9亿元，增长21.3%。');
    expect(facts).toMatchObject({ '8.9亿元': '云州经济开发区', '21.3%': '云州经济开发区' });
  });

  it('takes the body that runs a zone for the zone', () => {
    const facts = whose('云州经济开发区管委会\n\n2025年工作情况\n\n新增企业120家。', { title: '云州经济开发区管委会2025年工作情况' });
    expect(facts).toMatchObject({ '120家': '云州经济开发区' });
  });

  it('tells a story headed by a company of the company, wherever it happens', () => {
    const facts = whose('三星在深圳扩产\n\n三星昨日在深圳宣布扩产。深圳的工厂已经动工。本季度净利润增长12%，计划招聘800人。', {
      title: '三星电子扩产 深圳工厂动工',
    });
    expect(facts).toMatchObject({ '12%': '三星电子' });
  });

  it('hears a trade body speak of its trade', () => {
    const facts = whose('我国焦炭产能过剩。中国云煤运销协会资深专家李某告诉记者，行业长期供过于求，目前产能有4.2亿吨。');
    expect(facts).toMatchObject({ '4.2亿吨': '中国' });
  });

  it('takes a place of one scene for no home, and a village for what a feature goes on about', () => {
    const market = whose(
      [
        '玉米价格近日走高。',
        '饲料企业改用小麦。',
        '分析师认为供应偏紧。',
        '山东省高唐县粮价出现倒挂。',
        '贸易商惜售。',
        '后市玉米价格将达到2400元/吨。',
      ].join('\n\n'),
    );
    expect(market['2400元/吨']).toBe('玉米');
    const feature = whose('在陕西延川县云岭村，果农们正忙着疏花。去年合作社增收80万元。');
    expect(feature['80万元']).toMatch(/云岭村$/);
  });

  it('goes back to the whole after a part, and takes a masthead for no heading', () => {
    const facts = whose(
      '云州片区动态\n\n云州示范区办公室编　2019年10月15日\n\n云州片区新增企业500户。其中柳河园区修路12公里。累计形成案例64个。',
      { title: '云州片区动态' },
    );
    expect(facts).toMatchObject({ '500户': '云州片区', '12公里': '柳河园区', '64个': '云州片区' });
  });

  it('hears who is told of behind who tells it', () => {
    const facts = whose('有韩国媒体报道三星电子计划将面板产量缩减80%。三星的显示器业务亏损2100亿韩元。');
    expect(facts).toMatchObject({ '80%': '三星电子', '2100亿韩元': '三星电子' });
  });

  it('gives what is told of several names in a row to all of them', () => {
    const facts = whose(
      '我国生猪产能恢复。9月份，辽宁、山东、黑龙江等7省份生猪存栏环比增长3%。昨天，新疆、甘肃等地有11个县市最高气温破纪录。国家在上海、安徽等地新增26个枢纽。',
    );
    expect(facts).toMatchObject({ '3%': '辽宁、山东、黑龙江等7省份', '11个': '新疆、甘肃等地', '26个': '中国' });
    const firms = whose('昨日，索尼、东芝和日立三家公司占据了全球面板市场21.5%的份额，夏普占14.8%。');
    expect(firms['21.5%']).toBe('索尼、东芝和日立三家公司');
  });

  it('keeps a place apart from its neighbours and from whom it helps', () => {
    expect(whose('湖北省与河南省接壤，面积18.59万平方公里。')['18.59万平方公里']).toBe('湖北省');
    expect(whose('广东对口帮扶广西，投入资金20亿元。')['20亿元']).toBe('广东省');
  });

  it('gives what two or three that act as one did to all of them, and what each did to each', () => {
    expect(whose('昨天，财政部、水利部下达40亿元资金。')['40亿元']).toBe('财政部、水利部');
    expect(whose('去年，北京、上海、广州新房成交面积同比增长10%。')['10%']).toBe('北京、上海、广州');
    const firms = whose('中国石化和京东集团去年共建加油站300座。今年计划再建80座。');
    expect(firms).toMatchObject({ '300座': '中国石化和京东集团', '80座': '中国石化和京东集团' });
    expect(whose('云岭电力集团与海西科技公司合作建厂，双方共出资5亿元。')['5亿元']).toBe('云岭电力集团、海西科技公司');
    const whole = whose('去年，山东省、青岛市举办招聘会300场。');
    expect(whole['300场']).not.toBe('山东省、青岛市');
    const each = whose('烟台、德州各有3个赛区。');
    expect(each['3个']).not.toBe('烟台、德州');
  });
});
