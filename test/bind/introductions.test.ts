import { describe, expect, it } from 'vitest';
import type { Fact } from '../../schemas/schemas.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** The facts of an introduction, as a page of the web gives it. */
function factsOf(text: string, metadata: { title?: string; published?: string; publisher?: string } = {}): readonly Fact[] {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return extract(source, lexicon).facts;
}
const whose = (...given: Parameters<typeof factsOf>) => factsOf(...given).map(({ entity }) => entity);

describe('townships', () => {
  it.each([
    ['玉城镇辖12个行政村。', ''],
    ['玉城镇辖12个行政村。', '应县玉城镇'],
    ['全镇辖12个行政村。', '应县玉城镇概况'],
  ])('may be called by what ends like a common noun: %s', (text, title) => {
    expect(whose(text, title ? { title } : {})[0]).toMatch(/玉城镇$/);
  });
  it('may end in 集 and 山', () => {
    expect(whose('全乡总面积65平方公里。', { title: '孟集乡简介' })).toEqual(['孟集乡']);
    expect(whose('应县石榴山镇总投资5亿元。', { title: '应县' })[0]).toMatch(/石榴山镇$/);
  });
  it.each(['应县小城镇建设投资5亿元。', '应县城镇居民人均收入2万元。', '应县推进城镇化，投资5亿元。'])(
    'are no towns as such: %s',
    (text) => {
      expect(whose(text, { title: '应县新闻' })).toEqual(['应县']);
    },
  );
});

describe('households and people', () => {
  const labels = (text: string) => factsOf(text, { title: '云和县玉泉镇' }).map(({ indicator }) => indicator);
  it('are those of the place where nothing else names them', () => {
    expect(labels('全镇面积49.5平方公里，辖11个村、96个村民小组，8169户、26137人。')).toEqual(['面积', '村', '村民小组', '户数', '人口']);
    expect(labels('镇区面积6平方公里。2001年，有28115户，6.5万人。')).toEqual(['镇区面积', '户数', '人口']);
  });
  it('are what is done with them', () => {
    expect(labels('搬迁320户1200人。')[0]).toBe('搬迁');
  });
});

describe('years', () => {
  it.each(['二OO四年全镇总收入2亿元。', '二○○四年全镇总收入2亿元。', '2OO4年全镇总收入2亿元。'])(
    'are written with letters for zeros: %s',
    (text) => {
      expect(factsOf(text, { title: '玉泉镇' }).map(({ period }) => period)).toEqual(['2004']);
    },
  );
});

describe('who counts companies', () => {
  it('is none of them', () => {
    const text = '云岭股份（600999）净利润1亿元，居首位。化工行业35家公司披露中报。';
    expect(whose(text, { published: '2018-07-31' }).at(-1)).not.toBe('云岭股份');
  });
  it('is no adviser', () => {
    const text = '来自北京云岭投资顾问公司的数据显示，1454家上市公司上半年净利润4580亿元。';
    expect(whose(text, { published: '2008-08-29' })).not.toContain('北京云岭投资顾问公司');
  });
});

describe('大学', () => {
  it('is no word behind a number', () =>
    expect(whose('学校本科专业63个，涵盖九大学科门类，特色专业3个。', { title: '云和学院简介' })).not.toContain('涵盖九大学'));
});

describe('the paper of a county', () => {
  it('tells of the county', () => {
    expect(whose('5月份，全县固定资产投资完成74.5亿元。', { publisher: '沅陵新闻', published: '2017-06-15' })).toEqual(['沅陵县']);
  });
});

describe('a round-up of provinces', () => {
  it('has the province that its paragraph is set under', () => {
    const text = '四川：10月1日至4日，全省接待游客633万人次。\n云南：10月1日至4日，全省接待游客597万人次。';
    expect(whose(text, { title: '国庆假期各地旅游', published: '2016-10-05' })).toEqual(['四川省', '云南省']);
  });
});

describe('events', () => {
  it('are one of their sort where a count says so, and not called after who takes part', () => {
    const text = '滨海奥运会中国体育代表团成立，是境外参赛规模最大的一届奥运会。本届奥运会共设33个大项。';
    expect(whose(text, { published: '2021-07-15' }).at(-1)).toBe('滨海奥运会');
  });
  it('are meant by their type alone', () => {
    const text = '第三届中国—云岭博览会闭幕。博览会上共签订投资合作项目40个。';
    expect(whose(text, { published: '2006-11-03' }).at(-1)).toBe('第三届中国—云岭博览会');
  });
});

describe('companies by everyday words', () => {
  const text = '第四名为小米，小米出货量970万台。第五名为苹果，出货量810万台。';
  it('are known by what they ship', () =>
    expect(whose(text, { published: '2020-10-30' })).toEqual(['小米公司', '小米公司', '苹果公司', '苹果公司']));
  it('are fruit elsewhere', () =>
    expect(whose('苹果收购价每斤4元，苹果产量810万吨。', { published: '2020-10-30' })).not.toContain('苹果公司'));
});

describe('names', () => {
  it.each([
    ['拱北海关去年查办案件9078起。', '拱北海关'],
    ['全县最大的玉岩坑水电站（装机容量3.6万千瓦）动工。', '玉岩坑水电站'],
    ['金秀瑶族自治县土地总面积2518平方公里，其中山区面积2080平方公里。', '金秀瑶族自治县'],
  ])('are not cut wrong: %s', (text, owner) => expect(whose(text, { published: '2021-02-03' }).at(-1)).toBe(owner));
  it('leave sorts as they are', () => {
    expect(whose('全县最大的水电站装机容量3.6万千瓦。', { title: '云和县概况' })).toEqual(['云和县']);
  });
});

describe('papers', () => {
  it('tell of where they appear, whatever they are called', () => {
    expect(whose('昨天，市慈善总会拨出10万元善款。', { publisher: '东南商报', published: '2010-01-16' })).toEqual(['宁波市慈善总会']);
  });
});

describe('streets and communities', () => {
  it.each([
    ['社区总面积16.8万平方米。', '应县东城街道卫星社区', '卫星社区'],
    ['青石洼桥街道地处市中心。街道现有4个社区。', '青石洼桥街道', '青石洼桥街道'],
    ['玉城镇灵溪社区有成员单位36家。', '', '灵溪社区'],
    ['田坝社区共有2544户9700余人。', '', '田坝社区'],
  ])('are named in their headline or first line: %s', (text, title, owner) => {
    expect(whose(text, title ? { title } : {}).at(-1)).toBe(owner);
  });
  it('are no electors', () => {
    expect(whose('全部居委会换届选举，共选出居委会成员140人。', { title: '玉泉街道' })).toEqual(['玉泉街道']);
  });
});

describe('works in a numbered list', () => {
  it('are set at the head of their paragraph', () => {
    const text = '园区占地1100亩。\n1、秀溪选球厂：2006年9月落户，占地49.5亩。';
    expect(whose(text, { title: '玉泉工业园区' }).at(-1)).toBe('秀溪选球厂');
  });
});

describe('when works are done', () => {
  it('is not when the next one is', () => {
    const text = '云和养老项目计划投资2.5亿元，预计2022年投入使用。计划投资1.59亿元的云岭单车项目主要从事组装。';
    expect(factsOf(text, { published: '2020-03-24', title: '云和县集中签约' }).at(-1)?.period).not.toBe('2022');
  });
});

describe('seasons of films', () => {
  it('are holidays', () => {
    const [fact] = factsOf('2026年春节档总票房为57.52亿元。', { published: '2026-02-24' });
    expect([fact?.indicator, fact?.period]).toEqual(['票房', '2026-02-15/2026-02-23']);
  });
});
