import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** Figure, scope and indicator of each fact. */
const labelsOf = (text: string) =>
  extract(
    { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text: `${text}\n`, metadata: [{ published: '2023-10-20' }] },
    lexicon,
  ).facts.map(({ text: figure, scope, indicator }) => [figure, scope ? `${scope}|${indicator}` : indicator]);

/** A sentence, and what its figures measure. */
const CASES: readonly [string, readonly [string, string][]][] = [
  // whose it is, adverbs and light verbs
  ['公司该季度实现净利润3.2亿元。', [['3.2亿元', '净利润']]],
  ['港口上半年累计完成货物吞吐量5200万吨。', [['5200万吨', '货物吞吐量']]],
  ['演练结束后，报名者只剩下12名。', [['12名', '报名者']]],
  // verbs that make a noun with their object, by the kind of the figure
  ['一季度共售出45万台平板电脑。', [['45万台', '平板电脑销量']]],
  ['今年已累计生产天然气86亿立方米。', [['86亿立方米', '天然气产量']]],
  ['车站昨天共发送旅客8.6万人次。', [['8.6万人次', '客运量']]],
  ['该县出口农机具1200台。', [['1200台', '农机具出口量']]],
  // … and that are part of compound nouns
  ['全国销售网点320个。', [['320个', '销售网点']]],
  // the noun behind a figure, without what is done with it
  ['大会对30名先进个人进行了表彰。', [['30名', '先进个人']]],
  ['镇上向19个村庄发放了应急物资。', [['19个', '村庄']]],
  ['车间研制出十多款拥有自主知识产权的产品。', [['十多款', '产品']]],
  ['频道推出4集纪录片《山里的路》。', [['4集', '纪录片']]],
  // told by the unit
  ['现年72岁的李明住在城东。', [['72岁', '年龄']]],
  ['今年是两校合并20周年。', [['20周年', '两校合并周年']]],
  // heights and generic words say nothing of their own
  ['中俄贸易额达到创纪录的2401亿美元。', [['2401亿美元', '中俄贸易额']]],
  ['农民工参加工伤保险的比率仅有14%。', [['14%', '农民工参加工伤保险比率']]],
  // words that the segmenter takes for what they are not
  ['全年累计覆盖建制村1.2万个。', [['1.2万个', '覆盖建制村']]],
  ['财政部拟发行特别国债800亿元。', [['800亿元', '特别国债']]],
  ['省里分批部署40个标准化试点示范项目。', [['40个', '标准化试点示范项目']]],
  ['商会将举办12场全国性展销活动。', [['12场', '全国性展销活动']]],
  // records are counted; words that point back name what was measured before
  ['选手们共打破7项赛会纪录。', [['7项', '赛会纪录']]],
  [
    '去年单位产值能耗为0.6吨，这比上年下降2.9%。',
    [
      ['0.6吨', '单位产值能耗'],
      ['2.9%', '单位产值能耗'],
    ],
  ],
  [
    '中国队首日以2金3银的成绩领先。',
    [
      ['2金', '金牌'],
      ['3银', '银牌'],
    ],
  ],
  // and to how much it grew
  ['货邮吞吐量增长33%，突破90万吨。', [['突破90万吨', '货邮吞吐量']]],
  ['抚恤金标准在现行基础上提高10%。', [['10%', '抚恤金标准']]],
  ['上半年营业收入年均12%的增速让人意外。', [['12%', '营业收入']]],
  ['截至年底，我国中小企业数量超5000万家。', [['超5000万家', '中小企业']]],
  // who acts is not what is measured, and what is got stands behind the figure
  ['1941年，游击队率部奋战8个昼夜。', [['8个昼夜', '奋战时长']]],
  ['现场安全撤离900多人，无人伤亡。', [['900多人', '撤离人数']]],
  ['新规已给几家企业造成超过3亿美元的损失。', [['超过3亿美元', '损失']]],
  ['各镇分别获得1亿元资金支持。', [['1亿元', '资金支持']]],
  ['目前门票已经售出78%。', [['78%', '门票售出']]],
  ['检测发现样品含硫量竟高达1.6%。', [['1.6%', '样品含硫量']]],
  ['省里派出7支900多人的医疗队。', [['7支', '医疗队']]],
  // what a row or a list shares
  ['出台17条稳就业、8条青年就业政策措施。', [['17条', '稳就业政策措施']]],
  [
    '全县房屋倒塌132间、严重损坏161间。',
    [
      ['132间', '倒塌房屋'],
      ['161间', '严重损坏房屋'],
    ],
  ],
  [
    '全省城乡居民人均可支配收入分别增长4.7%、6.6%。',
    [
      ['4.7%', '城镇居民人均可支配收入'],
      ['6.6%', '农村居民人均可支配收入'],
    ],
  ],
  [
    '采矿业增加值增长5%，制造业增长6.2%。',
    [
      ['5%', '采矿业增加值'],
      ['6.2%', '制造业增加值'],
    ],
  ],
  [
    '甲类、高新技术企业营收利润率分别为9.9%、7.1%，比行业平均分别高4.7个、1.9个百分点。',
    [
      ['9.9%', '甲类营收利润率'],
      ['1.9个百分点', '高新技术企业营收利润率'],
    ],
  ],
  ['会上举办20多场涉及多学科、多领域的论坛。', [['20多场', '论坛']]],
  ['驻地到120公里外的工厂需要一天。', [['120公里', '距离']]],
  // parts of a whole
  [
    '当天发送旅客1079万人次，其中，铁路226万人次，公路786万人次。',
    [
      ['1079万人次', '客运量'],
      ['226万人次', '铁路|客运量'],
      ['786万人次', '公路|客运量'],
    ],
  ],
];

describe('what is measured', () => {
  for (const [text, labels] of CASES)
    it(text, () => {
      const found = labelsOf(text);
      for (const label of labels) expect(found).toContainEqual(label);
    });

  it('is told by the row of a table whose column is a time or says nothing, with its changes', () => {
    const table =
      '城东区统计简报\n\n指标\t2022年1—9月\t同比\n货运量（万吨）\t570\t4.4%\n常住人口（万人）\t49\t1.5%\n\n镇\t出口额（亿元）\t增速\n东山镇\t18.5\t8.2%\n西河镇\t30.1\t-9.7%\n';
    expect(labelsOf(table)).toEqual([
      ['570', '货运量'],
      ['4.4%', '货运量'],
      ['49', '常住人口'],
      ['1.5%', '常住人口'],
      ['18.5', '出口额'],
      ['8.2%', '出口额'],
      ['30.1', '出口额'],
      ['-9.7%', '出口额'],
    ]);
  });

  it('groups wordings of the field, and keeps apart what only looks alike', () => {
    expect(labelsOf('全市研究与试验发展经费投入12亿元，基础研究经费3亿元。')).toEqual([
      ['12亿元', '研发投入'],
      ['3亿元', '基础研究经费'],
    ]);
    expect(labelsOf('铁路货运量5亿吨，公路货运量8亿吨。')).toEqual([
      ['5亿吨', '铁路货物发送量'],
      ['8亿吨', '公路货运量'],
    ]);
  });
});
