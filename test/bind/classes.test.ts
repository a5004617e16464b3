import { describe, expect, it } from 'vitest';
import { labelsOf } from './labelsof.js';

const CASES: readonly [string, string, readonly [string, string][]][] = [
  [
    'a class right behind another has the same measure',
    '本周猪肉平均价格为每公斤30.5元，上涨2.3%；牛肉77.2元，下降0.1%。',
    [
      ['30.5元', '猪肉平均价格'],
      ['2.3%', '猪肉平均价格'],
      ['77.2元', '牛肉平均价格'],
      ['0.1%', '牛肉平均价格'],
    ],
  ],
  [
    'the part of the name that tells classes apart gives way',
    '动车二等座票价263元、一等座421元。',
    [
      ['263元', '动车二等座票价'],
      ['421元', '动车一等座票价'],
    ],
  ],
  [
    'what says itself what is measured is no class',
    '上半年钢材产量3200万吨，用电量21亿千瓦时，库存120万吨。',
    [
      ['3200万吨', '钢材产量'],
      ['21亿千瓦时', '用电量'],
      ['120万吨', '库存'],
    ],
  ],
  [
    'the verb of a list is that of each of its items',
    '上半年生产原油368万吨、天然气12.6亿立方米。',
    [
      ['368万吨', '原油产量'],
      ['12.6亿立方米', '天然气产量'],
    ],
  ],
  [
    'and of its counts',
    '全年新建5个公园、3个广场。',
    [
      ['5个', '新建公园'],
      ['3个', '新建广场'],
    ],
  ],
  [
    'a verb alone is not put before another and its object',
    '上半年排查消防安全隐患3216处，整改1860处。',
    [
      ['3216处', '排查消防安全隐患'],
      ['1860处', '整改消防安全隐患'],
    ],
  ],
  [
    'income and spending go by themselves',
    '去年调入资金2.2亿元，上解支出0.9亿元。',
    [
      ['2.2亿元', '调入资金'],
      ['0.9亿元', '上解支出'],
    ],
  ],
  [
    'who does it, in a list, is no part of the name',
    '春运期间，铁路、公路、水路、民航累计发送旅客8652万人次。',
    [['8652万人次', '客运量']],
  ],
  ['the part is named before 在', '国产品牌在国内市场中的占比达到53%。', [['53%', '国产品牌占比']]],
  ['what is mainly there is the part', '专利以发明专利为主，占到总量的79%。', [['79%', '发明专利占比']]],
  [
    'what came back to another time is a part of it',
    '全区接待游客568万人次，旅游收入36.2亿元，恢复到2019年同期的105%和98%。',
    [
      ['568万人次', '接待游客'],
      ['36.2亿元', '旅游收入'],
      ['105%', '接待游客'],
      ['98%', '旅游收入'],
    ],
  ],
  [
    'characters that share the last one of the next item',
    '国内汽、柴油价格每吨分别降低205元和200元。',
    [
      ['205元', '国内汽油价格'],
      ['200元', '柴油价格'],
    ],
  ],
  ['for whom it is done is no part of the name', '体彩累计为国家筹集公益基金超过1655亿元。', [['超过1655亿元', '筹集公益基金']]],
  [
    'the first noun of a name that the table knows is what is counted',
    '全国337个地级及以上城市平均优良天数比例为87.2%。',
    [
      ['337个', '地级及以上城市'],
      ['87.2%', '空气质量优良率'],
    ],
  ],
  [
    'what has held for so long stands behind',
    '该气田连续3年天然气产量在30亿立方米以上。',
    [
      ['3年', '天然气产量持续时间'],
      ['30亿立方米以上', '天然气产量'],
    ],
  ],
  ['how many do something', '老厂需要2000个人运作。', [['2000个', '人数']]],
  [
    'households and people between places and a work',
    '全县推进涉及11个自然村541户、2255人的搬迁工程。',
    [
      ['11个', '自然村'],
      ['541户', '户数'],
      ['2255人', '人数'],
    ],
  ],
  ['a plan that is done in part', '上半年城镇新增就业已完成全年目标的77%。', [['77%', '城镇新增就业计划完成率']]],
  [
    'goods of a list have the price told before',
    '小麦最低收购价为每50公斤115元，早籼稻和粳稻分别为每50公斤124元和131元。',
    [
      ['115元', '小麦最低收购价'],
      ['124元', '早籼稻收购价'],
      ['131元', '粳稻收购价'],
    ],
  ],
  [
    'the next grade of a standard',
    '最低工资标准第一档每月2280元，第二档2070元。',
    [
      ['2280元', '最低工资标准第一档'],
      ['2070元', '最低工资标准第二档'],
    ],
  ],
  [
    'tickets are told by their price',
    '成人票80元，学生票40元。',
    [
      ['80元', '成人票价'],
      ['40元', '学生票价'],
    ],
  ],
  [
    'which age',
    '代表团平均年龄25.4岁，最大52岁，最小14岁。',
    [
      ['25.4岁', '平均年龄'],
      ['52岁', '最大年龄'],
      ['14岁', '最小年龄'],
    ],
  ],
  [
    'households are none of the people',
    '该村总人口426户1680人。',
    [
      ['426户', '总户数'],
      ['1680人', '总人口'],
    ],
  ],
  [
    'the rest of a time before a name',
    '育肥10个月后体重达600公斤。',
    [
      ['10个月', '用时'],
      ['600公斤', '体重'],
    ],
  ],
  ['a name that begins with no', '不闪式电视在国产品牌中的比例达到73%。', [['73%', '不闪式电视占比']]],
  ['people told of by what they want', '调查中，55%的人希望价格能够下降。', [['55%', '希望价格能够下降的人占比']]],
  ['a bare measure behind its thing', '前五个月，该国汽车的累计产量为59.4万辆。', [['59.4万辆', '汽车累计产量']]],
  ['in what a country is the first', '该国已成为工程机械制造第一大国。', [['第一大', '工程机械制造排名']]],
  [
    'what a field gives, named with its area',
    '粮食播种面积86万亩，总产量41万吨，单产477公斤。',
    [
      ['86万亩', '粮食种植面积'],
      ['41万吨', '粮食产量'],
      ['477公斤', '粮食单产'],
    ],
  ],
  ['sorts by what they are of', '其中，中成药102个品种。', [['102个', '中成药品种']]],
  ['a part of what it stands in', '民间投资在固定资产投资中所占比重达到64.7%。', [['64.7%', '民间投资占比']]],
  [
    'people behind whom beasts thirst as well',
    '27.5万人、7.5万头大牲畜饮水困难。',
    [
      ['27.5万人', '饮水困难人口'],
      ['7.5万头', '大牲畜饮水困难'],
    ],
  ],
  ['a change behind an aside', '出口增长，进口比上年同期（下同）增长7.9%。', [['7.9%', '进口额']]],
  ['verbs that open the name of a place', '该市已建成3万亩育种展示基地。', [['3万亩', '育种展示基地面积']]],
];

describe('classes, lists and parts', () => {
  it.each(CASES)('%s', (_, text, expected) => {
    expect(labelsOf(text)).toEqual(expected);
  });
});
