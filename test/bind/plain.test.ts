import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';

/** Whose the figures of a text are, in order, in news of a place. */
const whose = (text: string, title = '我国建材市场'): (string | null)[] => factsOf(text, { title }).map(({ entity }) => entity);

describe('plain nouns', () => {
  it.each([
    ['people behind a clause that describes them', '今年，手艺好的村民一个月可以挣6000元。', ['村民']],
    ['some of those who sell', '目前不少批发商的库存在3个月左右。', ['批发商']],
    ['those that are set among a number', '在调查的18家砖厂中，6月份平均开工率从70%降到60%。', ['砖厂', '砖厂', '砖厂']],
    ['goods with what only they have', '投影电视在县城的渗透率为12%。', ['投影电视']],
    ['goods in a clause before', '水性涂料成本不低，占总成本的8%。', ['水性涂料']],
  ])('are owners: %s', (_, text, owners) => expect(whose(text).slice(-owners.length).at(-1)).toBe(owners.at(-1)));
  it.each([
    ['what is made and sold of goods in all', '涂料今年产量达到30万吨。'],
    ['how many they are', '批发商已经有800家。'],
    ['what an average one of a place has', '居民人均消费支出2万元。'],
    ['what those say who tell of others', '经销商表示，总投资5亿元。'],
    ['what is installed in all', '太阳能发电装机建成规模达到70万千瓦。'],
    ['a share that goes by its goods', '出口阀门约占总发货量的1/5。'],
    ['where goods come from', '小家电来自于近40家工作室。'],
    ['what a policy does with goods', '摩托车下乡已经成为一种潮流，渗透率增长9%。'],
    ['goods whose name goes on behind a verb', '手机点餐软件每天接单700笔。'],
    ['those who are carried each day', '民航日均运输旅客6万人次。'],
    ['those who came to harm', '货车侧翻，造成3人死亡。'],
  ])('leave to the place %s', (_, text) => expect(whose(text, '胶州市新闻').at(-1)).toBe('胶州市'));
  it('take teams for their own, wherever they work', () => {
    expect(whose('调研组列出40个问题。', '胶州市新闻').at(-1)).toBe('调研组');
    expect(whose('全市调研40次。', '胶州市新闻').at(-1)).toBe('胶州市');
  });
  it('leave to a city what all of them have', () => {
    expect(whose('企业利润达到30亿元。', '胶州市新闻').at(-1)).toBe('胶州市');
    expect(whose('260家工厂完成投资30亿元。', '胶州市新闻').at(-1)).toBe('胶州市');
  });
});

describe('names of everyday words', () => {
  it.each([
    ['a company by a word of its own before its trade', '国有金桂农业开发公司实现收入80万元。', '国有金桂农业开发公司'],
    ['a market by a word that is none of goods', '东桥头市场日交易额20万元。', '东桥头市场'],
    ['an estate that has homes to sell', '其中，云溪名邸有九套待售。', '云溪名邸'],
    ['a group of a village by where it lies', '原来，下湾组地处山腰，只有12户人家。', '下湾组'],
  ])('are owners: %s', (_, text, owner) => expect(whose(text, '胶州市新闻').at(-1)).toBe(owner));
  it.each([
    ['companies of a sort', '民营建筑公司完成投资3亿元。'],
    ['the market of goods', '水泥市场年成交额30万元。'],
  ])('are none of a sort: %s', (_, text) => expect(whose(text, '胶州市新闻').at(-1)).toBe('胶州市'));
});

// A pattern that tries all ways of reading them would run past the time that the runner gives a test.
describe('words that come again and again', () => {
  it.each([
    '石岭港现有10000吨级以上50000吨级以上100000吨级以上船台3个。',
    `${'\u3000'.repeat(3000)}云溪花园：占地3亩。`,
    `${'新能源'.repeat(26)}x公司实现收入3亿元。`,
    `不少批发商${'共有'.repeat(26)}x3个月左右。`,
    `南州到北州${'仅'.repeat(40)}x需3小时。`,
    `骑摩托${'需要'.repeat(30)}x要两个小时。`,
  ])('are read at once: %#', (text) => {
    expect(factsOf(text).length).toBeGreaterThanOrEqual(0);
  });
});
