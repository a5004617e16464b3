import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Entity and indicator of each fact of national news. */
const told = (text: string) =>
  extract(
    {
      path: 'a.txt',
      format: 'txt',
      encoding: 'utf-8',
      sha256: '',
      text,
      metadata: [{ published: '2022-08-20', publisher: '中央电视台' }],
    },
    lexicon,
  ).facts.map(({ entity, indicator }) => `${entity}|${indicator}`);

describe('national briefs', () => {
  it.each([
    ['第六届云岭文化博览会昨天开幕，来自8个国际组织的120名代表参会。', ['第六届云岭文化博览会|国际组织', '第六届云岭文化博览会|代表']],
    ['昨天，第三届浙东国际青年电影周开幕。本届电影周分为5大板块。', ['第三届浙东国际青年电影周|板块']],
    ['第九届云湖自行车赛开赛。本届赛事共设林芝、拉萨、日喀则三个赛段。', ['第九届云湖自行车赛|赛段']],
  ])('leave what events consist of to the event: %s', (text, facts) => {
    expect(told(text)).toEqual(facts);
  });
  it('take a place of a row before what it counts for the owner where it opens its clause', () => {
    expect(told('拉萨三个项目昨天开工。')).toEqual(['拉萨市|项目']);
  });
  it('know those who are sent abroad by their number, and ships by their name', () => {
    expect(told('中国第21批赴马里维和工兵分队的70名官兵昨天回国。')).toEqual(['中国第21批赴马里维和工兵分队|官兵']);
    expect(told('海军云湖舰、高邮湖舰今天返航，总航程2万海里。')[0]).toMatch(/舰/);
  });
  it('tell no clock for an owner', () => {
    expect(told('黎巴嫩当地时间4日，我国第20批赴黎巴嫩维和部队排除地雷80枚。')[0]).toMatch(/维和部队/);
  });
  it('take up a film by 该片, and a country where something strikes by 该国', () => {
    expect(told('由云台文化公司制作的大型纪录片《北方的河》将播出。该片历时21天拍摄。')[0]).toMatch(/《北方的河》/);
    expect(told('台风“云娜”对孟加拉国造成影响，已在该国造成9人死亡。')).toEqual(['孟加拉国|死亡人数']);
  });
  it('end a name behind persons and aims', () => {
    expect(told('空袭造成3名叙利亚武装人员死亡。')[0]).toMatch(/叙利亚武装人员/);
    expect(told('方案提出到2030年实现2个结果性目标。')[0]).toMatch(/结果性目标/);
  });
  it('forget what another brief named', () => {
    const text =
      '第九届青川马拉松赛开赛\n今天，第九届青川马拉松赛开赛，3000名选手参赛。\n云海赛区落幕\n昨天，云海赛区落幕。本届比赛共决出奖牌12枚。\n石门举行展览\n昨天，石门举行展览。';
    expect(told(text).at(-1)).not.toMatch(/青川/);
  });
});

/** Period, status and measure of each fact. */
const when = (text: string) =>
  extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2022-01-20', publisher: '中央电视台' }] },
    lexicon,
  ).facts.map(({ period, status, measure }) => `${period} ${status} ${measure}`);

describe('when and whether', () => {
  it('a record of a year does not date what happened on a day', () => {
    expect(when('1月18日，云湖水库迎来2022年最大洪峰，入库流量超过4万立方米每秒。')).toEqual(['2022-01-18 actual level']);
    expect(when('飓风3日登陆，是1999年以来袭击该地区的最强气旋，已造成12人死亡。')).toEqual(['2022-01-03 actual level']);
    expect(when('1月5日，今年最强台风在浙江登陆，造成32人死亡。')).toEqual(['2022-01-05 actual level']);
  });
  it('goes on to the highest of a year itself', () => {
    expect(when('2021年最高气温达到41℃。')).toEqual(['2021 actual level']);
  });
  it('what is compared is done, early in its year', () => {
    expect(when('记者获悉，2022年北京市许可零售网点同比下降28.9%。')).toEqual(['2022 actual change']);
  });
  it('what a line is drawn up with is so; 将 before a noun looks at no future', () => {
    expect(when('云海高铁将于明年开工，全长120公里。')).toEqual(['null actual level']);
    expect(when('央行18日宣布将基准利率维持在5.25%。')).toEqual(['2022-01-18 actual level']);
  });
  it('what is done next is not of the time gone by', () => {
    expect(when('1月1日至15日，云海铁路已开行专列29列。下一步，云海铁路还将安排开行73列专列。').at(-1)).toBe('null planned level');
  });
});

describe('what briefs measure', () => {
  it.each([
    ['由省城牵头，筛选出近500项科技成果对外公开推介。', '科技成果'],
    ['大型纪录片《云台山河》昨天播出。本片共五集。', '集数'],
    ['6月当月，工业企业利润由连续两个月下降转为同比正增长0.8%。', '工业企业利润总额'],
  ])('%s', (text, indicator) => {
    expect(told(text).at(-1)).toBe(`${told(text).at(-1)!.split('|')[0]}|${indicator}`);
  });
  it.each([
    ['云海—青川1000千伏特高压交流工程主线路成功跨越888米河段。', '云海—青川1000千伏特高压交流工程'],
    ['经云山省林业局和青川保护区管理局确认，目前在云和县的朱鹮种群数量超过3300只。', '云和县'],
    ['由云岭研究院研制的运载火箭力箭一号在我国酒泉卫星发射中心首飞，其搭载的6颗卫星用于试验。', '力箭一号'],
    ['欧盟5日以违反欧盟反垄断法为由对云岭公司处以29.5亿欧元罚款。', '欧盟'],
    ['日前，中国第61次南极考察队展开卸货作业。本次卸货物资共360多件。', '中国第61次南极考察队'],
  ])('of whom: %s', (text, entity) => {
    expect(told(text).at(-1)!.split('|')[0]).toBe(entity);
  });
});

describe('rows', () => {
  const labels = (text: string) => told(text).map((fact) => fact.split('|')[1]);
  it('are parted by 、 where 和 and 及 stand inside names', () => {
    expect(labels('其中，文具和玩具、鞋帽和箱包、医药价格分别上涨4.3%、1.5%和0.4%。')).toEqual([
      '文具和玩具价格',
      '鞋帽和箱包价格',
      '医药价格',
    ]);
    expect(labels('粮食、油料、蔬菜和水果产量分别增长1%、2%、3%和4%。')).toEqual(['粮食产量', '油料产量', '蔬菜产量', '水果产量']);
  });
  it('leave out what is told of the last item before 分别', () => {
    expect(labels('原油进口量和天然气进口量增速较快，分别增长12.1%和9.9%。')).toEqual(['原油进口量', '天然气进口量']);
  });
  it('go on over a mark', () => {
    expect(labels('木材加工业，皮革制品业增加值分别增长11%、9%。')).toEqual(['木材加工业增加值', '皮革制品业增加值']);
  });
  it('do not know 样本省份 for our province, nor who was passed for who passed', () => {
    expect(told('这些家庭是从12个样本省份中抽取的。')[0]).not.toMatch(/省\|/);
    expect(told('我国研发投入2013年就超过了日本，达到1.2万亿元。')[0]).toMatch(/^中国/);
  });
});
