import { describe, expect, it } from 'vitest';
import { factsOf } from './factsof.js';
import { labelsOf } from './labelsof.js';

const whose = (text: string): (string | null)[] => factsOf(text).map(({ entity }) => entity);

describe('what is told of one after the other in reports of customs', () => {
  it('is the trade with each partner, and not the partner', () => {
    expect(labelsOf('上半年，云南省对老挝进出口30亿元，增长14%；对缅甸增长9%；对泰国下降3%。').slice(2)).toEqual([
      ['9%', '对缅甸|进出口额'],
      ['3%', '对泰国|进出口额'],
    ]);
    expect(labelsOf('上半年，云南省进出口300亿元。其中对老挝、缅甸分别进出口30亿元、20亿元。').slice(1)).toEqual([
      ['30亿元', '对老挝|进出口额'],
      ['20亿元', '对缅甸|进出口额'],
    ]);
  });
  it('is none of what is only called 自动', () => {
    expect(labelsOf('自动售货机、清洁机器人出口分别增长8%和5%。')[1]![1]).not.toMatch(/^自/);
  });
  it('is of the place that trades, not of the other side', () => {
    expect(whose('上半年，云南省进出口300亿元。老挝为云南省第一大贸易伙伴，对其进出口30亿元，增长6%。').slice(2)).toEqual([
      '云南省',
      '云南省',
    ]);
    expect(whose('老挝人口700万人，对其影响最大的是旱灾，减产3万吨。')[1]).toBe('老挝');
  });
  it('is the class of goods that each clause begins with', () => {
    expect(labelsOf('1—6月，云南省进口铁矿石560万吨，增加5%；天然橡胶67万吨，增加4%。')).toEqual([
      ['560万吨', '铁矿石进口量'],
      ['5%', '铁矿石进口量'],
      ['67万吨', '天然橡胶进口量'],
      ['4%', '天然橡胶进口量'],
    ]);
  });
  it('goes on with the owners named last', () => {
    expect(labelsOf('民营企业进出口42亿元，增长6%；国有企业33亿元，下降9%。').slice(2)).toEqual([
      ['33亿元', '国有企业|进出口额'],
      ['9%', '国有企业|进出口额'],
    ]);
  });
  it('is no place in a ranking', () => {
    expect(labelsOf('民营企业进出口42亿元，稳居全省第一大经营主体；国有企业增长9%。')[2]).toEqual(['9%', '国有企业|进出口额']);
    expect(labelsOf('该省是货物贸易第一大省，利用外资63亿元，居全国第二。')[2]).toEqual(['第二', '实际使用外资排名']);
    expect(labelsOf('财政收入增幅居全省第3位，比上年前进2位。')[1]).toEqual(['2位', '财政收入增幅排名']);
  });
});

describe('a share that moves', () => {
  it.each([
    ['民营企业进出口42亿元，占全省的55%，占比较去年同期提升3.9个百分点。', 2, '民营企业|进出口额占比'],
    ['出口机电产品42亿元，占全省出口总值的比重提升0.6个百分点至69%。', 1, '机电产品出口额占比'],
    ['新兴服务业占比提高2.3个百分点。', 0, '新兴服务业占比'],
  ])('goes by what it is a share of: %s', (text, at, label) => {
    expect(labelsOf(text)[at]![1]).toBe(label);
  });
  it('is not what is only compared', () => {
    expect(labelsOf('增加值增长6%，比全省高1.2个百分点。')[1]).toEqual(['1.2个百分点', '增加值']);
  });
});

describe('two measures told together', () => {
  it.each([
    [
      '全市客运量和旅客周转量分别为3亿人次和27亿人公里，增长4%和3%。',
      [
        ['3亿人次', '客运量'],
        ['27亿人公里', '旅客周转量'],
        ['4%', '客运量'],
        ['3%', '旅客周转量'],
      ],
    ],
    [
      '地区生产总值、固定资产投资双双突破200亿元，分别达到210亿元和241亿元，是2010年的2.1倍和3.2倍。',
      [
        ['突破200亿元', '地区生产总值'],
        ['突破200亿元', '固定资产投资'],
        ['210亿元', '地区生产总值'],
        ['241亿元', '固定资产投资'],
        ['2.1倍', '地区生产总值'],
        ['3.2倍', '固定资产投资'],
      ],
    ],
    ['存栏和产量双双回升：存栏增长2%。', [['2%', '存栏']]],
    [
      '三次产业结构调整为12︰48︰40。',
      [
        ['12', '第一产业增加值占比'],
        ['48', '第二产业增加值占比'],
        ['40', '第三产业增加值占比'],
      ],
    ],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('rows', () => {
  it.each([
    [
      '年末存款余额939亿元、贷款余额623亿元，比上年末增加52亿元和30亿元。',
      [
        ['939亿元', '存款余额'],
        ['623亿元', '贷款余额'],
        ['52亿元', '存款余额'],
        ['30亿元', '贷款余额'],
      ],
    ],
    [
      '财政收入占生产总值的比重、税收占财政收入的比重分别达到14.8%和85.9%。',
      [
        ['14.8%', '财政收入占生产总值比重'],
        ['85.9%', '税收占财政收入比重'],
      ],
    ],
    [
      '新兴产业增加值增长8%，占规上工业的比重为27%，占比高于全省平均水平2.4个百分点。',
      [
        ['8%', '新兴产业增加值'],
        ['27%', '新兴产业增加值占比'],
        ['2.4个百分点', '新兴产业增加值占比'],
      ],
    ],
    [
      '每万人医师数从2.2人增长到2.8人。',
      [
        ['2.2人', '每万人医师'],
        ['2.8人', '每万人医师'],
      ],
    ],
    [
      '城镇、农村居民人均收入分别达到10558元、6238元，同步增长9%。',
      [
        ['10558元', '城镇|人均收入'],
        ['6238元', '农村|人均收入'],
        ['9%', '农村|人均收入'],
      ],
    ],
    ['6月份，规模以上工业实现增加值69亿元。', [['69亿元', '规模以上工业增加值']]],
    ['6月份，云岭公司实现产值69亿元。', [['69亿元', '总产值']]],
  ])('%s', (text, labels) => expect(labelsOf(text)).toEqual(labels));
});

describe('what is no owner', () => {
  it('is a grade of road', () => {
    expect(whose('年末云和县公路里程1175公里。其中二级公路177公里，四级公路861公里，村道公路36公里。')).toEqual(
      new Array(4).fill('云和县'),
    );
  });
  it('is a college where hospitals are counted', () => {
    expect(whose('丽水市职业技师学院挂牌。年末全市有卫生机构192个，其中医院26个。').at(-1)).toBe('丽水市');
  });
  it('is what the state and others abroad hold', () => {
    expect(whose('丽水市运动员获国内外重大赛事金牌28枚。')).toEqual(['丽水市']);
  });
});

describe('places and people in passing', () => {
  it('are no county across two words', () => {
    expect(whose('山东省召开会议，结合山东实际，帮扶乡镇200个。')).toEqual(['山东省']);
  });
  it('are no reporters', () => {
    expect(whose('本报讯 （记者 李迎春 通讯员\n陈成）昨日，洛阳市税收收入152亿元。\n\n据介绍，市级税收27亿元。').at(-1)).toBe('洛阳市');
  });
  it('are not what something else was made', () => {
    const text = '云和县生态农业基地被确定为海西经济区茶产业发展示范基地，8家企业投产。';
    expect(whose(text)).not.toContain('海西经济区茶产业发展示范基地');
  });
  it('are no list of parts', () => {
    expect(whose('贵州省扶贫任务重，涉及的有武陵山区、乌蒙山区，共有65个县。').at(-1)).toBe('贵州省');
  });
  it('are not the whole that a part is of', () => {
    expect(whose('1—8月，长沙市国税局入库税收451亿元，占同期全省税收的58%。')).toEqual(['长沙市国税局', '长沙市国税局']);
  });
});

describe('what has been done', () => {
  const status = (text: string, published: string) => factsOf(text, { published }).map((fact) => fact.status);
  it('is not aimed at because of the efforts made', () => {
    expect(status('通过持续努力，丽水市人均预期寿命达82.5岁。', '2022-08-20')).toEqual(['actual']);
    expect(status('丽水市将努力使人均预期寿命达83岁。', '2022-08-20')).not.toEqual(['actual']);
    expect(status('丽水市努力加快转型步伐，全市生产总值达到5.5亿元。', '2022-08-20')).toEqual(['actual']);
    expect(status('丽水市努力加快转型步伐，全市生产总值达到5.5亿元左右。', '2022-08-20')).not.toEqual(['actual']);
  });
  it('is what an account of the year expects in its last days', () => {
    const report = '各位代表：\n全年预计实现生产总值170亿元。';
    expect(status(`云和县政府工作报告\n\n${report}`, '2022-12-25')).toEqual(['actual']);
    expect(status(`云和县政府工作报告\n\n${report}`, '2022-05-25')).not.toEqual(['actual']);
  });
});

describe('a line whose characters are set apart', () => {
  it('is read as one name', () => {
    expect(whose('云 南 省 统 计 局\n\n2021年，全省生产总值27146亿元。')).toEqual(['云南省']);
  });
});

describe('branches of the economy', () => {
  it('own no figures of the country', () => {
    expect(whose('2021年末全国就业人员7亿人。其中，第一产业就业人员占22.9%。')[1]).toBe('中国');
  });
});
