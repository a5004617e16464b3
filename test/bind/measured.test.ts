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
];

describe('what a figure measures', () => {
  for (const [text, expected] of CASES) it(text, () => expect(measured(text)).toEqual(expected));
});
