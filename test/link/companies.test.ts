import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { link } from '../../src/link/link.js';
import { recognize } from '../../src/recognize/recognize.js';
import { sentencesOf } from '../../src/tokenize/tokenize.js';
import { growth, LINEAR } from '../growth.js';

const lexicon = loadLexicon();

function mentionsOf(text: string) {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  const [story] = layout(source);
  const sentences = sentencesOf(source, story!);
  const mentions = sentences.map((sentence) => recognize(sentence, lexicon));
  return link(source, story!, sentences, mentions, lexicon).sentences.flatMap(({ sentence, entities }) =>
    entities
      .flatMap((mention) => mention.members ?? [mention])
      .map(({ from, to, entity }) => ({ text: sentence.text.slice(from, to), entity })),
  );
}
const companies = (text: string) =>
  mentionsOf(text)
    .filter(({ entity }) => entity.kind === 'organisation')
    .map(({ text: written, entity }) => [written, entity.name]);

describe('companies at the head of a line', () => {
  it.each([
    [
      '【青岛港务：归母净利润8亿元】\n公司全年完成货物吞吐量3亿吨。',
      [
        ['青岛港务', '青岛港务'],
        ['公司', '青岛港务'],
      ],
    ],
    ['【提示：净利润以公告为准】\n全年完成货物吞吐量3亿吨。', []],
  ])('%s', (text, found) => expect(companies(text)).toEqual(found));
});

describe('companies that a paragraph opens with', () => {
  it.each([
    [
      '合友食品开工早。工人们在包装。该公司去年出口3亿元。',
      [
        ['合友食品', '合友食品'],
        ['该公司', '合友食品'],
      ],
    ],
    ['合友食品开工早。\n工人们在包装。去年出口3亿元。', []],
    [
      '合友食品供货给海天铸造有限公司。该公司去年出口3亿元。',
      [
        ['海天铸造有限公司', '海天铸造有限公司'],
        ['该公司', '海天铸造有限公司'],
      ],
    ],
    ['好当家集团现有养殖场5个。', [['好当家集团', '好当家集团']]],
    ['这位好当家现有养殖场5个。', []],
  ])('%s', (text, found) => expect(companies(text)).toEqual(found));
});

describe('companies by name alone', () => {
  it('are none inside a longer name', () => {
    expect(companies('高德明种树12棵。高德明说，明年再种。高德明很高兴。高德明的树长大了。')).toEqual([]);
  });
  it.each([
    ['中石油去年产油1亿吨。', [['中石油', '中石油']]],
    ['中国石油天然气集团去年产油1亿吨。', [['中国石油天然气集团', '中石油']]],
    [
      '必和必拓、力拓减产5%。',
      [
        ['必和必拓', '必和必拓'],
        ['力拓', '力拓集团'],
      ],
    ],
    [
      '苹果公司发布新品。苹果去年售出手机1亿部。',
      [
        ['苹果公司', '苹果公司'],
        ['苹果', '苹果公司'],
      ],
    ],
    ['德州仪器的产能增长5%。', [['德州仪器', '德州仪器']]],
  ])('%s', (text, found) => {
    expect(companies(text)).toEqual(found);
  });

  it.each(['今年苹果丰收，产量增长5%。', '我市三星级酒店有30家。', '大众出行方便。', '小米种植面积3万亩。', '全力拓展市场，销量增长3%。'])(
    'finds none in %s',
    (text) => {
      expect(companies(text)).toEqual([]);
    },
  );
});

describe('companies by what stands around them', () => {
  it.each([
    ['云岭康泰（600123）昨日复牌。', '云岭康泰'],
    ['云岭康泰董事长介绍，去年产值3亿元。', '云岭康泰'],
    ['昨日，云岭康泰公告称，净利润增长5%。', '云岭康泰'],
    ['云岭康泰的股价上涨3%。', '云岭康泰'],
    ['上市公司云岭康泰持有30%的股权。', '云岭康泰'],
    ['德国Ablon Technik GmbH退回15万美元。', 'Ablon Technik GmbH'],
  ])('%s', (text, name) => {
    expect(companies(text).map(([, found]) => found)).toContain(name);
  });

  it.each([
    '昆山市发布年报。',
    '中国经济年报出炉。',
    '王小明持有3%的股权。',
    '钢铁行业净利润下降。',
    '公司董事会通过方案。',
    '扣除非经常性损益后的净利润3亿元。',
    '归母净利润3亿元，占总营收的8%，研发投入占营收比例为5%。',
    '由于自营店毛利率较高，汽车业务的毛利率超过50%。',
    '供应商履约的情况良好，22年首次出现亏损。',
  ])('finds none in %s', (text) => {
    expect(companies(text).filter(([written]) => written !== '公司')).toEqual([]);
  });

  it('finds it again wherever it stands', () => {
    expect(companies('云岭康泰公告称，业绩向好。去年底云岭康泰员工900人。')).toEqual([
      ['云岭康泰', '云岭康泰'],
      ['云岭康泰', '云岭康泰'],
    ]);
  });

  it('takes a name of ordinary words for a company where it stands so again, or has a code', () => {
    expect(companies('世外桃源净利润3亿元。')).toEqual([]);
    expect(companies('世外桃源净利润3亿元。昨日，世外桃源公告称，将扩产5%。').map(([, name]) => name)).toEqual(['世外桃源', '世外桃源']);
    expect(companies('新天地（02345.HK）净利润3亿元。').map(([, name]) => name)).toEqual(['新天地']);
  });

  it('finds those that are counted up with one', () => {
    const found = companies('东岭科技、白石股份和云岭康泰去年净利润分别增长5%、6%和7%。').map(([, name]) => name);
    expect(found).toEqual(['东岭科技', '白石股份', '云岭康泰']);
    expect(companies('收入、成本和归母净利润分别增长5%、6%和7%。')).toEqual([]);
  });

  it('takes no standard of accounts for a state', () => {
    expect(mentionsOf('非美国通用会计准则下，净利润为2亿元。')).toEqual([]);
  });

  it('joins the short form to the registered name', () => {
    const found = companies('山东云岭康泰绿色能源有限公司挂牌。云岭康泰去年亏损。云岭康泰资产3亿元。');
    expect(new Set(found.map(([, name]) => name))).toEqual(new Set(['山东云岭康泰绿色能源有限公司']));
    expect(found).toHaveLength(3);
  });

  it('reads initials and (下称…) as names', () => {
    const found = companies(
      '世界竹材生产者协会（WBPA）开会。据悉，WBPA成员增加。云海食品（集团）有限公司（下称云海食品）扩产，云海食品产能9万吨。',
    );
    expect(found).toContainEqual(['WBPA', '世界竹材生产者协会']);
    expect(found.filter(([, name]) => name === '云海食品（集团）有限公司').length).toBeGreaterThanOrEqual(3);
  });

  it('learns from the article that a place and a word after it are one name', () => {
    const found = companies('河北承德露梅股份有限公司昨日复牌。去年，承德露梅产能30万吨。承德露梅的毛利上升。');
    expect(new Set(found.map(([, name]) => name))).toEqual(new Set(['河北承德露梅股份有限公司']));
    expect(mentionsOf('河北承德露梅股份有限公司昨日复牌。承德露梅产能30万吨。').map(({ entity }) => entity.kind)).not.toContain('place');
  });

  it('needs a word before a short name that is not a family name', () => {
    expect(companies('胡鞍钢出版专著12部。')).toEqual([]);
    expect(companies('鞍钢去年产钢3000万吨。')).toEqual([['鞍钢', '鞍钢集团']]);
  });

  it('makes no name of a common noun at the front of one', () => {
    const found = companies('浙江蓄电池有限公司停产。蓄电池价格上涨，蓄电池缺货，蓄电池库存3万个。');
    expect(found.map(([written]) => written)).toEqual(['浙江蓄电池有限公司']);
  });

  it('takes time in proportion', () => {
    const work = (repeats: number) => {
      const text = '云岭康泰公告称股价上涨持有股权董事长CEO对向从据由的'.repeat(repeats);
      return () => mentionsOf(text);
    };
    expect(growth(work, [100, 1600])).toBeLessThan(LINEAR);
  });
});

describe('the company that a story reports on', () => {
  const report = [
    '云岭康泰上半年净利润增长5%',
    '',
    '云岭康泰（600123）昨日发布半年报。白石证券认为，公司收入将达8亿元。',
    '',
    '集团门店300家。2023年末公司总资产9亿元。全资子公司山川制药去年亏损3亿元。公司拟派息1亿元。',
    '',
    '绵阳二期工厂产能3万吨，眉山基地投资2亿元。',
  ].join('\n');

  it('is what 公司 and 集团 mean, whoever else was named', () => {
    const found = companies(report);
    expect(found.filter(([written]) => written === '公司' || written === '集团').map(([, name]) => name)).toEqual(
      Array(4).fill('云岭康泰'),
    );
    expect(found.map(([, name]) => name)).toContain('山川制药');
  });

  it('has plants that are named by their place', () => {
    const plants = mentionsOf(report).filter(({ entity }) => entity.kind === 'project');
    expect(plants.map(({ text }) => text)).toEqual(['绵阳二期工厂', '眉山基地']);
    expect(
      mentionsOf('绵阳推进基地建设，四川省级基地增至5个，安徽三间工厂停产。').filter(({ entity }) => entity.kind === 'project'),
    ).toEqual([]);
  });
});

describe('institutions', () => {
  it.each([
    ['国家医保局公布目录，新增药品91种。', '国家医疗保障局'],
    ['全国妇联动员志愿者2400万人。', '中华全国妇女联合会'],
    ['环保部去年约谈20个市县。', '生态环境部'],
    ['央行连续4次上调存款准备金率。', '中国人民银行'],
    ['欧洲央行加息25个基点。', '欧洲中央银行'],
    ['古巴外交部接待来宾300人。', '古巴外交部'],
  ])('%s', (text, name) => {
    expect(companies(text)[0]?.[1]).toBe(name);
  });

  it.each(['市财政部门拨款3亿元。', '各国央行去年购金500吨。', '自治区国资委监管企业40家。'])('finds no national one in %s', (text) => {
    expect(companies(text).map(([, name]) => name)).not.toContainEqual(expect.stringMatching(/^(?:财政部|中国人民银行|国务院.*)$/));
  });
});
