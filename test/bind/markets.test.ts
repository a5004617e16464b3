import { describe, expect, it } from 'vitest';
import { factsOf, type Metadata } from './factsof.js';

/** Figure, whose it is and what is measured. */
const told = (text: string, metadata?: Metadata): string[] =>
  factsOf(text, metadata).map(({ text: figure, entity, indicator }) => `${figure} | ${entity} | ${indicator}`);
const whose = (text: string, metadata?: Metadata): (string | null)[] => factsOf(text, metadata).map(({ entity }) => entity);
const what = (text: string, metadata?: Metadata): (string | null)[] => factsOf(text, metadata).map(({ indicator }) => indicator);

describe('names in a row', () => {
  it('own the figures of the next clause one by one', () => {
    expect(told('蚕茧产量前三名的省份依次为广西、四川、江苏，其蚕茧产量分别占全国的51%、9%和7%。').slice(1)).toEqual([
      '51% | 广西壮族自治区 | 蚕茧产量',
      '9% | 四川省 | 蚕茧产量',
      '7% | 江苏省 | 蚕茧产量',
    ]);
    expect(whose('蚕茧产量前三名的省份依次为广西、四川、江苏，其产量占全国的七成。').slice(1)).not.toContain('江苏省');
  });
  it('are one owner where their sum ends them in one word', () => {
    expect(told('智利、秘鲁、赞比亚三国铜产量占全球的四成。')).toEqual(['四成 | 智利、秘鲁、赞比亚三国 | 铜产量占比']);
    expect(told('智利、秘鲁、赞比亚国内铜产量占全球的四成。')).not.toContain('四成 | 智利、秘鲁、赞比亚国 | 铜产量占比');
  });
  it('have what stands behind their row of figures', () => {
    const row = '东海稀土有限公司、云岭稀土有限公司和南山稀土有限公司分别获得97吨、85吨和27吨';
    expect(what(`${row}的配额。`)).toEqual(['配额', '配额', '配额']);
    expect(what(`${row}。`)).not.toContain('配额');
  });
});

describe('parts and ends', () => {
  it('are of the place that another part is told of', () => {
    const first = '目前，在欧洲的风电场中，双馈型风机所占的比例为75%。';
    expect(told(`${first}而在智利所占的比例也达到70%。`).at(-1)).toBe('70% | 智利 | 双馈型风机占比');
    expect(what(`${first}双馈型风机所占的比重也达到70%。`).at(-1)).toBe('双馈型风机占比');
  });
  it('are what was realised from and in', () => {
    expect(what('崂山区采购规模从2002年的4亿元实现了2010年的31亿元。')).toEqual(['采购额', '采购额']);
  });
});

describe('what is said of a value', () => {
  it.each([
    ['认购价初步确定为每股6.2元。', '认购价'],
    ['螺纹钢期货价格因此承压而下跌12%。', '螺纹钢期货价格'],
    ['甲烷的销售价格开始跌至4.2元。', '甲烷销售价格'],
    ['封口膜的剥离力均在20克以上。', '剥离力'],
    ['得益于海外销售46%的增速，公司盈利。', '海外销售'],
  ])('is no part of its name: %s', (text, name) => expect(what(text)).toEqual([name]));
  it.each([
    ['产品抽样合格率为82%。', '产品抽样合格率'],
    ['利润增速方面，云岭银行以16%居首位。', '利润'],
    ['全年费用支出20亿元。', '费用支出'],
  ])('but for what makes one name with it: %s', (text, name) => expect(what(text)[0]).toBe(name));
});

describe('what goods are dearer by', () => {
  it.each([
    ['近期豆油上涨2%，棕榈油涨了5%。', ['2% | 豆油 | 豆油价格', '5% | 棕榈油 | 棕榈油价格']],
    ['目前全国地板原材料已上涨30%。', ['30% | 地板原材料 | 地板原材料价格']],
  ])('is their price: %s', (text, facts) => expect(told(text)).toEqual(facts));
  it.each([
    '全国客流上涨8%。',
    '全国访问量上涨8%。',
    '奶茶与乳品消费分别上涨6%与5%。',
    '全国豆油增长8%。',
    '上海期货交易所铜库存近期下跌1200元，锌库存上涨8%。',
  ])('but for what rises in numbers: %s', (text) => expect(what(text).join()).not.toContain('价格'));
});

describe('a trade of the land', () => {
  const story = '云岭矿业集团上半年净利润7亿元。';
  it('is told of apart from the company that a story is about', () => {
    expect(whose(`${story}此外，钢铁业利润率只有3%。`, { title: '云岭矿业集团净利增三成' }).at(-1)).toBe('钢铁业');
    expect(whose(`${story}此外，主业利润率只有3%。`, { title: '云岭矿业集团净利增三成' }).at(-1)).toBe('云岭矿业集团');
  });
});

describe('foreign companies', () => {
  it('go by capitalised words before what companies alone are or have', () => {
    expect(whose('当天Barton Foods宣布收入20亿澳元。Kelly Sugar公司总股份为308万份。')).toEqual(['Barton Foods', 'Kelly Sugar公司']);
    expect(whose('采用Smart Grid技术，节电20%。')).not.toContain('Smart Grid');
  });
});

describe('who lives by speaking of others', () => {
  const rest = '中怡康表示，报告覆盖各线城市。下半年零售额将增长8%。中怡康认为，增长主要来自空调。中怡康预计明年持平。';
  it('is not what a story is about', () => {
    expect(whose(`上半年全国家电零售额为300亿元。${rest}`)).not.toContain('北京中怡康时代市场研究有限公司');
  });
});

describe('the world', () => {
  const text = '今年全球新船订单减少，全球运力过剩。目前新船造价指数为141点。';
  it('is what a headline of a world market is about', () => {
    expect(whose(text, { title: '全球造船业订单减半' }).at(-1)).toBe('全球');
    const abroad = '英国周一新增病例3万例，全球病例增加。英国官员表示，全球疫情扩散，英国医院床位紧张。目前住院人数为5万人。';
    expect(whose(abroad, { title: '全球新冠病例增加' }).at(-1)).toBe('英国');
  });
});
