import { describe, expect, it } from 'vitest';
import { factsOf, type Metadata } from './factsof.js';
import { labelsOf } from './labelsof.js';

/** Figure and owner of each fact. */
const whose = (text: string, metadata?: Metadata): [string, string | null][] =>
  factsOf(text, { published: '2019-08-20', ...metadata }).map(({ text: figure, entity }) => [figure, entity]);

describe('who receives guests', () => {
  it.each([
    ['望仙滩接待游客3.1万人次。', '望仙滩'],
    ['邢台市信都区九龙庙会接待游客2.6万人次。', '九龙庙会'],
    ['欢乐大舞台当天接待观众4100人次。', '欢乐大舞台'],
  ])('is who stands before the verb: %s', (text, host) => {
    expect(whose(text, { title: '邢台市假日旅游', publisher: '邢台日报' })[0]![1]).toBe(host);
  });
  it.each([
    '主要景区景点接待游客3.1万人次。',
    '乡村旅游接待游客2.6万人次。',
    '游客接待量超过5万人次。',
    '26家A级旅游景区接待游客9万人次。',
    '各大剧场接待观众9万人次。',
    '各区、县文化馆接待观众9万人次。',
  ])('is no sort of them: %s', (text) => {
    expect(whose(text, { title: '邢台市假日旅游', publisher: '邢台日报' }).at(-1)![1]).toBe('邢台市');
  });
});

describe('places in a row', () => {
  it('have what a disaster brought them, clause after clause', () => {
    const text = '暴雨已造成河北、山西、陕西3省26个县8.1万人受灾，3人死亡；倒塌房屋120间。';
    const facts = whose(text, { publisher: '邢台日报' });
    expect(facts.slice(1).map(([, entity]) => entity)).toEqual(facts.slice(1).map(() => '河北、山西、陕西3省'));
  });
  it('are taken up by 上述 and their number', () => {
    const text = '暴雨致河北、山西、陕西等3省份受灾。河北武安市降雨最大。截至目前，上述3省8.1万人受灾，3人失踪。';
    expect(
      whose(text)
        .slice(-2)
        .map(([, entity]) => entity),
    ).toEqual(['河北、山西、陕西等3省份', '河北、山西、陕西等3省份']);
  });
  it('share what is counted behind two of them', () => {
    expect(whose('暴雨后，武安市、涉县2600余人受灾。')).toEqual([['2600余人', '武安市、涉县']]);
  });
});

describe('what only stands near a figure', () => {
  it('leaves the story of an agency’s dateline to the country', () => {
    const text = '新华社北京8月19日电（记者 林远）民政部表示，全国新增养老床位26万张。下一步，再改造养老院380所。';
    expect(whose(text).at(-1)).toEqual(['380所', '中国']);
  });
  it('leaves where customers come from and whom one works with', () => {
    const text = '武安市柳河镇陈家沟村吸引邯郸、安阳客商以每公斤9元的价格收购。该村还和石岭农业公司合作，流转土地300亩。';
    expect(whose(text).map(([, entity]) => entity)).not.toContain('安阳市');
    expect(whose(text).at(-1)![1]).toMatch(/陈家沟村$/);
  });
  it('gives the whole of a share to what it is the whole of', () => {
    expect(whose('假日里，邢台市旅游收入12亿元，占河北省旅游收入380亿元的近3%。')[1]).toEqual(['380亿元', '河北省']);
  });
});

describe('a village', () => {
  it('is found in the name of its cooperative', () => {
    const text = '走进武安市柳河镇陈家沟村谷子种植专业合作社，谷穗金黄。村里谷子种植面积达到1600亩。';
    expect(whose(text, { publisher: '邯郸日报' })).toEqual([['1600亩', '陈家沟村']]);
  });
  it('is what its head speaks of, and no longer behind his words', () => {
    const text =
      '8月16日，在武安市柳河镇陈家沟村，核桃挂满枝头。村支书王大山告诉记者：“前些年种玉米。现在种植核桃2600亩。”据了解，全市种植核桃8万亩。';
    const facts = whose(text, { publisher: '邯郸日报' });
    expect(facts[0]![1]).toMatch(/陈家沟村$/);
    expect(facts.at(-1)![1]).not.toMatch(/陈家沟村$/);
  });
  it('gives 该市 behind a body of a city to the city', () => {
    const text = '邢台市发生火警26起。衡水市消防支队透露，当日该市发生火警31起。';
    expect(whose(text)).toEqual([
      ['26起', '邢台市'],
      ['31起', '衡水市'],
    ]);
  });
});

describe('those through whose hands it goes', () => {
  it.each([
    ['经河北省武安市检察院提起公诉，当地法院判处26人有期徒刑。', '武安市'],
    ['经国家文物局批准，石佛岭遗址今年发掘面积1600平方米。', '石佛岭遗址'],
    ['河北入选联合国教科文组织“非物质文化遗产”名录6项。', '河北省'],
  ])('own nothing: %s', (text, owner) => {
    expect(whose(text).at(-1)![1]).toBe(owner);
  });
});

describe('sites', () => {
  it('own what is dug up in them', () => {
    const text = '石佛岭遗址位于武安市，今年发掘面积1600平方米。遗址出土陶器260件。';
    expect(whose(text).map(([, entity]) => entity)).toEqual(['石佛岭遗址', '石佛岭遗址']);
  });
  it('are none by their age', () => {
    expect(whose('武安市发现新石器时代遗址26处。')).toEqual([['26处', '武安市']]);
  });
});

describe('a fair for jobs', () => {
  it('goes on by its type', () => {
    const text = '武安市春季人才招聘会昨天举行。本场大型招聘会有260家企业参加。截至下午3时，招聘会共接待求职者3600余人。';
    const owners = whose(text, { publisher: '邯郸日报' }).map(([, entity]) => entity);
    expect(new Set(owners).size).toBe(1);
    expect(owners[0]).toMatch(/招聘会$/);
  });
});

describe('parts of a whole', () => {
  it('are of whoever has the whole, though no name opens its clause', () => {
    const text = '目前在柳河湿地自然保护区停留的候鸟有8000只，其中白鹳2600只、天鹅300只。';
    expect(whose(text, { title: '邢台候鸟', publisher: '邢台日报' }).map(([, entity]) => entity)).toEqual(
      Array(3).fill('柳河湿地自然保护区'),
    );
  });
  it('are of whom their own clause names', () => {
    const text = '全市有候鸟8000只，其中柳河湿地自然保护区有天鹅300只。';
    expect(whose(text, { title: '邢台候鸟', publisher: '邢台日报' }).at(-1)).toEqual(['300只', '柳河湿地自然保护区']);
  });
});

describe('whom somebody sends', () => {
  it('is not who sends them', () => {
    const text = '河北省消防救援总队调集邢台、衡水支队260名消防救援人员赶赴现场。';
    expect(whose(text)).toEqual([['260名', '河北省消防救援总队']]);
  });
});

describe('names by what texts call them', () => {
  it.each([
    ['武安市柳河镇今年种植核桃2600亩。', '柳河镇'],
    ['苏州镇湖刺绣从业人员2600名。', '苏州市'],
    ['记者从306医院了解到，已有26名患者完成手术。', '306医院'],
    ['今年82岁的坚虎生老人养蜂36箱。', '坚虎生'],
    ['村民称这座石桥为“迎仙桥”。该桥全长19米。', '“迎仙桥”'],
  ])('are whole, and bare of the units they lie in: %s', (text, owner) => {
    expect(whose(text, { publisher: '邯郸日报' }).at(-1)![1]).toBe(owner.replace(/[“”]/g, ''));
  });
  it('are no home of a fruit', () => {
    expect(whose('今年，武安市核桃种植面积2600亩。', { title: '核桃之乡喜丰收', publisher: '邯郸日报' })).toEqual([['2600亩', '武安市']]);
  });
});

describe('games', () => {
  it('are those of their very sort, whatever games were named last', () => {
    const text = '第十六届省运会昨晚闭幕，是继第十三届全运会之后本省的又一次盛会。本届省运会参赛运动员达9300名。';
    expect(whose(text).at(-1)![1]).toBe('第十六届省运会');
  });
  it('are where a delegation wins', () => {
    expect(whose('邢台代表团在本届省运会少年组比赛中获得36枚金牌。', { publisher: '邢台日报' })[0]![1]).toMatch(/^邢台/);
  });
});

describe('what becomes of people and houses', () => {
  it('is named with them', () => {
    expect(labelsOf('暴雨后，全县260间房屋倒塌，3800余间不同程度损坏，26所学校不同程度受损。')).toEqual([
      ['260间', '倒塌房屋'],
      ['3800余间', '损坏房屋'],
      ['26所', '受损学校'],
    ]);
  });
  it('is told once', () => {
    expect(labelsOf('客车死亡1人，伤18人。').at(-1)).toEqual(['18人', '受伤人数']);
  });
  it('is what was told of all, by its cause', () => {
    expect(labelsOf('暴雨致9人死亡（其中，6人因滑坡掩埋所致，3人因雷击所致）。')).toEqual([
      ['9人', '死亡人数'],
      ['6人', '死亡人数'],
      ['3人', '死亡人数'],
    ]);
  });
});

describe('those that are highest and lowest', () => {
  it('have the figures told in turn', () => {
    const text = '细颗粒物浓度最低的3个城市依次是张家口、承德和秦皇岛，分别为21、26和31微克/立方米。';
    expect(whose(text).slice(1)).toEqual([
      ['21', '张家口市'],
      ['26', '承德市'],
      ['31微克/立方米', '秦皇岛市'],
    ]);
  });
});

describe('a village behind the places that it lies in', () => {
  it.each([
    ['山西武乡柳家坳村有居民30户。', '柳家坳村'],
    ['武乡柳家坳村有居民30户。', '武乡柳家坳村'],
    ['江苏苏州柳桥街道有居民300户。', '柳桥街道'],
  ])('goes by its own name: %s', (text, owner) => expect(whose(text).at(-1)![1]).toBe(owner));
});

describe('a place in front of', () => {
  it.each([
    ['柳家村通过种茶实现整村脱贫，年收入18万元。', '柳家村'],
    ['85岁的白族老人养了3只鹅。', null],
    ['前郭县那吉林场造林3000亩。', '前郭尔罗斯蒙古族自治县'],
    ['田大喜本届全运会已获3枚金牌。', '本届全运会'],
    ['浙江队在第十五届全运会上获得10金、4银。', '浙江队'],
    ['在第十五届全运会上，全队同志表现出色，夺得10枚金牌。', null],
    ['第十五届全运会共产生10枚金牌。', '第十五届全运会'],
  ])('the wood, the games and the team that carry its name: %s', (text, owner) => expect(whose(text).at(-1)![1]).toBe(owner));
});

describe('people of whom a sentence tells once', () => {
  it.each([
    ['干了23年村医的谢星河，一个人守着5个村。', '谢星河', '23年'],
    ['余小禾一家今年收入8万元。', '余小禾', '8万元'],
  ])('own what it says of them: %s', (text, owner, figure) => expect(whose(text)).toContainEqual([figure, owner]));
  it.each(['风景独好的江景房，卖了30套。', '大家期盼的游园会，来了3000人。', '游客登顶泰山，一天有8万人。'])('are none of %s', (text) => {
    expect(whose(text).every(([, owner]) => !/江景房|游园会|登顶/.test(owner ?? ''))).toBe(true);
  });
});

describe('people counted among others', () => {
  it.each([
    ['全校900多名学生中有近600名来自搬迁的17个村。', '近600名', '学生'],
    ['他们组成了58人的小分队，其中有30人是党员。', '30人', '党员'],
    ['老李家有四人是林场职工，靠伐木为生。', '四人', '林场职工'],
    ['38万人将用上大电网的电。', '38万人', '用电人口'],
  ])('are called by what they are: %s', (text, figure, name) => {
    const label = labelsOf(text).find(([text]) => text === figure)?.[1];
    if (name === '用电人口') expect(label).toMatch(/用/);
    else expect(label).toBe(name);
  });
});

describe('times that are no times of the figure', () => {
  const when = (text: string, published: string) => factsOf(text, { published }).map(({ text: figure, period }) => [figure, period]);
  it('a day of birth says nothing of what follows', () => {
    const facts = when('2001年3月5日出生的小周是护士。2月9日她到了武汉，一次值班6小时。', '2020-03-09');
    expect(facts).toContainEqual(['6小时', '2020-02-09']);
  });
  it('而在 sets one time against another', () => {
    const facts = when('如今全村人均收入达到1万2千多元，而在2004年，只有2300元。', '2014-04-15');
    expect(facts).toContainEqual(['2300元', '2004']);
    const after = when('2012年7月8日，稽查局查账。但在2010年年底的风波中，老总走了。记者看到，50人守在门内。', '2012-07-15');
    expect(after.at(-1)?.[1]).not.toBe('2010-12');
  });
  it('a spoken last month is the one before the news, whatever was told of before', () => {
    const facts = when('2020年12月，省里下拨10亿元。在上个月结束的比赛上，江苏队取得38枚金牌。', '2021-09-14');
    expect(facts).toContainEqual(['38枚', '2021-08']);
  });
});
