import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** The entity of each fact of news that is told from everywhere. */
function whose(text: string, title = '我国经济稳中向好'): (string | null)[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ title, published: '2022-10-20' }] };
  return extract(source, lexicon).facts.map((fact) => fact.entity);
}

describe('news from everywhere', () => {
  it.each([
    ['这两天，在沙漠南缘的小城新疆且末县，3万亩大枣采摘完成。', '且末县'],
    ['受低温影响的绵阳山区，果农损失200万元。', '绵阳市'],
    ['石家庄机场也优化布局，往返东北城市的航线总量较去年同期增长20%。', '石家庄机场'],
  ])('is told of the place or work that its sentence names: %s', (text, owner) => expect(whose(text)).toEqual([owner]));

  it.each(['我国标准已有4万项，我国企业受益。两部委向四川拨付4.6亿元救灾资金。', '岷江治理、四川都江堰改造等一批12个工程开工。'])(
    'is told of the country where it gives a place something, or counts a list: %s',
    (text) => expect(whose(text).at(-1)).toBe('中国'),
  );

  const harvest =
    '各粮食主产区推进秋收。\n黑龙江的秋粮进入抢收阶段。黑龙江机收面积2亿亩。\n在安徽，水稻开镰。在江西，晚稻开镰。在浙江金华，柑橘采摘。\n';
  it('is at home in no province of several that it goes to', () => {
    expect(whose(`${harvest}深松整地面积500万亩。`, '秋收接近尾声').at(-1)).toBe('中国');
    expect(whose('四川抓好秋收。\n四川机收面积200万亩。深松整地面积50万亩。', '各地抓紧秋收').at(-1)).toBe('四川省');
  });
  it('stays where a sentence is set in what lies there', () => {
    const keeper = '老板不在。保管员说，轮胎存货500只。';
    expect(whose(`${harvest}在位于浙江金华的一座车厂，${keeper}`, '秋收接近尾声').at(-1)).toBe('金华市');
    expect(whose(`${harvest}车厂的车发往浙江金华，${keeper}`, '秋收接近尾声').at(-1)).toBe('中国');
  });
  it('is at home in the province that its headline names, wherever else it goes', () => {
    expect(whose(`${harvest}深松整地面积500万亩。`, '黑龙江：秋收接近尾声').at(-1)).toBe('黑龙江省');
  });
});

describe('a story that has gone on to another place', () => {
  const title = '黑龙江：秋收有序进行';
  it.each([
    ['黑龙江机收过半。\n在安徽阜阳果农的园子里，雨停了，30亩梨3天摘完。', '阜阳市'],
    ['黑龙江机收过半。\n而在浙江金华，订单增长20%。', '金华市'],
  ])('is told of that where a sentence opens with it: %s', (text, owner) => expect(whose(text, title).at(-1)).toBe(owner));
  it.each([
    '黑龙江机收过半。\n在浙江金华举行的展会上，签约项目20个。',
    '黑龙江机收过半。\n在浙江金华、湖州等地设点，签约项目20个。',
    '黑龙江机收过半。\n订单增长20%，在浙江金华设点。',
  ])('is told of its own where something is held there, it is one of several or stands behind: %s', (text) =>
    expect(whose(text, title).at(-1)).toBe('黑龙江省'),
  );
});

describe('what is on for a season', () => {
  it.each([
    ['第九届全国青年艺术汇演昨晚结束。来自各地的3000名演员参加。', '第九届全国青年艺术汇演'],
    ['2022云岭乒联总决赛落幕。经过30场比赛角逐，选手夺冠。', '云岭乒联总决赛'],
  ])('owns who takes part: %s', (text, owner) => expect(whose(text, '国内联播快讯')).toEqual([owner]));
  it('is none where it is not called by its session', () => {
    expect(whose('各校举行文艺汇演。我国演员队伍壮大，演员达3000名。', '国内联播快讯').at(-1)).toBe('中国');
  });
});

describe('a sector that a clause begins with', () => {
  it.each([
    ['前三季度，食品加工业增加值同比增长1.9%，家具零售额745亿元。', '中国'],
    ['上半年，物流业保持较快发展，社会物流总额80万亿元。', '中国'],
    ['上半年，物流业实现收入9万亿元，利润总额8000亿元。', '物流业'],
  ])('owns the next clause but for what that tells a measure of: %s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));
  it.each([
    ['并且纺织行业产值增长3%。', '纺织行业'],
    ['现阶段水泵行业利润下降3%。', '水泵行业'],
    ['看点三瓷砖原材料已上涨15%。', '瓷砖原材料'],
  ])('begins behind what leads up to it: %s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));
  it('is none behind a preposition', () => expect(whose('接着慢慢向农产品市场铺开，占比达20%。')).toEqual(['中国']));
});

describe('a thing that a measure is of', () => {
  it('ends where a word does', () => expect(whose('该船载重量8万吨。', '云岭海运公司添新船')).toEqual(['云岭海运公司']));
  it('may be a section', () => expect(whose('其中海川段长约64公里。')).toEqual(['海川段']));
});

describe('a name that a province and its city share', () => {
  it.each([
    ['冰球联赛在吉林长春开赛，这个雪季，吉林将承办6项赛事。', '吉林省'],
    ['吉林市丰满区发展冰雪旅游。吉林完成投资20亿元。', '吉林市'],
    ['长春、吉林、四平加快建设。吉林完成投资20亿元。', '吉林市'],
  ])('is the province where its other places alone are named: %s', (text, owner) => expect(whose(text, '各地冰雪热').at(-1)).toBe(owner));
});

describe('a village called by a common word', () => {
  it.each([
    ['湛江市遂溪县的星火村，有20户人家。\n如今，星火村返乡40人。', '星火村'],
    ['红旗村种植芒果300亩。', '红旗村'],
  ])('is known behind its county, or where many are called so: %s', (text, owner) => expect(whose(text).at(-1)).toBe(owner));
  it('is none where the word tells its sort', () => {
    expect(whose('遂溪县的旅游村，有客房20间。').at(-1)).not.toBe('旅游村');
  });
});

describe('an adverb that is written like a road', () => {
  it('is none', () => expect(whose('航空货运规模保持高速增长，同比增长26%。')).not.toContain('航空货运规模保持高速'));
});
