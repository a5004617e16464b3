import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Figure and indicator of each fact. */
const measured = (text: string) =>
  extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text: `${text}\n`, metadata: [{ published: '2022-08-20' }] },
    lexicon,
  ).facts.map(({ text: figure, indicator }) => [figure, indicator]);

const CASES: readonly [string, readonly [string, string][]][] = [
  // sizes told one after the other
  [
    '该隧道长3.2公里，宽12.5米。',
    [
      ['3.2公里', '隧道长度'],
      ['12.5米', '隧道宽度'],
    ],
  ],
  [
    '面板尺寸为12毫米×8毫米。',
    [
      ['12毫米', '面板尺寸'],
      ['8毫米', '面板尺寸'],
    ],
  ],
  [
    '望远镜口径4米，焦距20米。',
    [
      ['4米', '望远镜口径'],
      ['20米', '焦距'],
    ],
  ],
  ['隧道最大埋深560米。', [['560米', '隧道最大埋深']]],
  // for how much and for whom a value is told leads to it
  ['农村低保标准提高到每人每年6800元。', [['6800元', '农村低保标准']]],
  ['电池能量密度达到每公斤300瓦时。', [['300瓦时', '电池能量密度']]],
  // a trigger is not made of the halves of two words
  ['最大降雨量出现在青岭镇，达286毫米。', [['286毫米', '最大降雨量']]],
  // ratios keep their name
  ['城乡收入比缩小至2.35。', [['2.35', '城乡收入比']]],
  ['平均竞争比65:1。', [['65:1', '竞争比']]],
  // one deed is not done to another
  [
    '检察机关批准逮捕3210人，提起公诉5689人。',
    [
      ['3210人', '检察机关批准逮捕人数'],
      ['5689人', '提起公诉人数'],
    ],
  ],
  [
    '全年受理各类案件8.6万件，审结8.2万件。',
    [
      ['8.6万件', '受理各类案件'],
      ['8.2万件', '办结案件'],
    ],
  ],
  // what rises is theirs who are counted
  [
    '40家样本企业中有31家订单增长。',
    [
      ['40家', '样本企业'],
      ['31家', '样本企业'],
    ],
  ],
  // a bracket of ages is none that anyone has
  ['60岁及以上老人有18.7万人。', [['18.7万人', '60岁及以上老人']]],
  // who scored is no part of the name
  ['主攻手李楠独得28分。', [['28分', '得分']]],
  ['文科一本线528分。', [['528分', '文科一本线']]],
  ['去年人口自然增长率为0.34‰。', [['0.34‰', '自然增长率']]],
  // the one behind the other: households, then who lives in them; on board, then saved
  [
    '全县脱贫户12563户46820人。',
    [
      ['12563户', '脱贫户'],
      ['46820人', '脱贫人口'],
    ],
  ],
  [
    '沉船上共有38人，已救起31人。',
    [
      ['38人', '人数'],
      ['31人', '获救人数'],
    ],
  ],
  // parts of a whole that is counted in another word for people
  [
    '马拉松吸引1.5万名选手参赛，其中半程5000人。',
    [
      ['1.5万名', '参赛选手'],
      ['5000人', '参赛选手'],
    ],
  ],
  // what rises or falls, from where, however the segmenter cuts it
  ['公司股价自高点下跌62%。', [['62%', '公司股价']]],
  ['受疫情影响，市值蒸发超千亿元。', [['超千亿元', '市值']]],
  ['溢价率仅3.5%。', [['3.5%', '溢价率']]],
  ['股东户数增至18.6万户。', [['18.6万户', '股东户数']]],
  // at what price or speed something is done
  ['探测器以每秒11.2公里的速度飞离地球。', [['11.2公里', '速度']]],
  // nothing is done to a measure
  [
    '盾构机总长130米，每天掘进12米。',
    [
      ['130米', '盾构机总长'],
      ['12米', '掘进长度'],
    ],
  ],
  // what is counted stands behind what each has
  [
    '电站安装4台单机容量25万千瓦的机组。',
    [
      ['4台', '机组'],
      ['25万千瓦', '单机容量'],
    ],
  ],
  // who does it is no part of what is done
  ['考古队发掘墓葬128座。', [['128座', '发掘墓葬']]],
  ['中央财政及时安排救灾资金16亿元。', [['16亿元', '安排救灾资金']]],
  ['政府采购规模达到3.5亿元。', [['3.5亿元', '政府采购规模']]],
  // so many for so many people
  [
    '每千人口拥有执业医师2.9人、注册护士3.3人。',
    [
      ['2.9人', '每千人口执业医师'],
      ['3.3人', '每千人口注册护士'],
    ],
  ],
  // lists: of the same things another measure, measures of their own, regions, partners, multiples
  [
    '该项目一期、二期投资分别为12亿元和20亿元，占地分别为300亩和520亩。',
    [
      ['12亿元', '一期投资'],
      ['20亿元', '二期投资'],
      ['300亩', '一期占地'],
      ['520亩', '二期占地'],
    ],
  ],
  [
    '商品房投资和销售面积分别增长12%和下降8%。',
    [
      ['12%', '商品房投资'],
      ['8%', '销售面积'],
    ],
  ],
  [
    '东、中、西部地区投资分别增长3.2%、6.1%和5.8%。',
    [
      ['3.2%', '东部地区投资'],
      ['6.1%', '中部地区投资'],
      ['5.8%', '西部地区投资'],
    ],
  ],
  [
    '发行价和挂牌价分别是成本的2倍和3.1倍。',
    [
      ['2倍', '发行价'],
      ['3.1倍', '挂牌价'],
    ],
  ],
  // a value that goes on from a share is no share
  [
    '大豆进口量占全国近七成，累计突破8000万吨。',
    [
      ['近七成', '大豆进口量占比'],
      ['突破8000万吨', '大豆进口量'],
    ],
  ],
  ['我国是该国第一大贸易伙伴。', [['第一大', '贸易伙伴排名']]],
  // two measures in one word
  [
    '上半年汽车产销1211.7万辆和1205.7万辆。',
    [
      ['1211.7万辆', '汽车产量'],
      ['1205.7万辆', '汽车销量'],
    ],
  ],
  // what was forecast is what is told of
  [
    '今年世界经济增长5.6%，较1月的预测上调1.3个百分点。',
    [
      ['5.6%', '经济增长'],
      ['1.3个百分点', '经济增长'],
    ],
  ],
  // who is on board; how high; races by their length measure nothing
  ['载有476人的客轮在附近海域沉没。', [['476人', '载客人数']]],
  ['飞行员从1000米高空跃下。', [['1000米', '高度']]],
  ['她将参加女子200米蛙泳决赛。', []],
  ['选手刘宁以15.5分的成绩摘得金牌。', [['15.5分', '得分']]],
  // what is imposed, and on how many
  ['这名男子因无视交通安全被判罚款2200澳元。', [['2200澳元', '罚款额']]],
  ['他因受贿被判处有期徒刑十二年。', [['十二年', '有期徒刑']]],
  [
    '12家俱乐部的58人遭足协处罚。',
    [
      ['12家', '俱乐部'],
      ['58人', '被处罚人数'],
    ],
  ],
  // a row of counts shares the noun behind the last
  [
    '今年新增4个国家级、29个省级现代农业示范区。',
    [
      ['4个', '现代农业示范区'],
      ['29个', '现代农业示范区'],
    ],
  ],
  ['城里1500余个公园星罗棋布。', [['1500余个', '公园']]],
  ['这辆火车以60公里的时速驶来。', [['60公里', '速度']]],
  [
    '全市9500多座水库蓄水总量超过4800亿立方米。',
    [
      ['9500多座', '水库'],
      ['超过4800亿立方米', '水库蓄水总量'],
    ],
  ],
  // people behind things of another kind, a total behind what is new, so much for each
  [
    '社区有居民楼42栋、3260户。',
    [
      ['42栋', '居民楼'],
      ['3260户', '户数'],
    ],
  ],
  [
    '该市新增确诊病例5例，累计报告286例。',
    [
      ['5例', '新增确诊病例'],
      ['286例', '确诊病例'],
    ],
  ],
  [
    '快递业务量1083亿件，人均77件。',
    [
      ['1083亿件', '快递业务量'],
      ['77件', '人均快递业务量'],
    ],
  ],
  // a price goes on from what it was for so much
  [
    '黄瓜从每斤4元跌到2元5角，豆角降了1元。',
    [
      ['4元', '黄瓜价格'],
      ['2元5角', '黄瓜价格'],
      ['1元', '豆角价格'],
    ],
  ],
  // results in time, and what a change leaves out
  ['选手孙宁以4分05秒30获得银牌。', [['4分05秒30', '成绩']]],
  [
    '居民年平均工资10.6万元，扣除物价因素实际增长8.6%。',
    [
      ['10.6万元', '居民年平均工资'],
      ['8.6%', '居民年平均工资'],
    ],
  ],
  ['红树林面积恢复到2.9万公顷。', [['2.9万公顷', '红树林面积']]],
  ['量子卫星实现1203公里距离的纠缠分发。', [['1203公里', '距离']]],
];

describe('what a figure measures', () => {
  for (const [text, expected] of CASES) it(text, () => expect(measured(text)).toEqual(expected));
});
