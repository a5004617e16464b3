import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

/** Figure, indicator, period, status and measure of each fact of a report of 长宁县. */
function told(lines: readonly string[], metadata: Record<string, string> = { title: '长宁县2015年国民经济和社会发展统计公报' }) {
  const source = { path: 'r.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text: lines.join('\n'), metadata: [metadata] };
  return extract(source, lexicon).facts.map(({ text, indicator, period, status, measure }) => [text, indicator, period, status, measure]);
}

describe('reports of governments and of statistics', () => {
  it('look back on the year before where their title stands above a text that names none', () => {
    const lines = [
      '2026年长宁县政府工作报告',
      '过去一年，我们迎难而上。全年实现地区生产总值96亿元。固定资产投资增长6.2%。',
      '经济发展主要预期目标是：地区生产总值增长5%左右。',
    ];
    expect(told(lines, { published: '2026-02-09' })).toEqual([
      ['96亿元', '地区生产总值', '2025', 'actual', 'level'],
      ['6.2%', '固定资产投资', '2025', 'actual', 'change'],
      ['5%左右', '地区生产总值', '2026', 'target', 'change'],
    ]);
  });

  it('are not of a time to come that their headline looks forward to', () => {
    const lines = ['彩电“十一”或迎旺季', '调查显示，彩电普及率已达72.5%。', '目前市场上有14个品牌。'];
    expect(told(lines, { published: '2011-08-17' }).map(([, , period]) => period)).not.toContain('2011-10-01/2011-10-07');
    const plan = ['2012年长宁县将新建两座电厂', '电厂将发电30亿千瓦时。'];
    expect(told(plan, { published: '2011-08-17' })[1]![2]).toBe('2012');
  });

  it('count on from now to the end of the years under way', () => {
    const lines = ['“十二五”期间，长宁县将实现村村通公路。五年后，铁路里程将达800公里。'];
    expect(told(lines, { published: '2011-03-24' }).at(-1)![2]).toBe('2015');
    expect(told(['2008年，长宁县建成公路20公里。三年后，公路里程达80公里。'], { published: '2013-03-24' }).at(-1)![2]).toBe('2011');
  });

  it('hand a measure on to the branches that it is taken apart by', () => {
    expect(told(['2015年，全县固定资产投资增长9.7%。分产业看，第一产业增长2.2%；第二产业下降3.5%。'])).toEqual([
      ['9.7%', '固定资产投资', '2015', 'actual', 'change'],
      ['2.2%', '第一产业投资', '2015', 'actual', 'change'],
      ['3.5%', '第二产业投资', '2015', 'actual', 'change'],
    ]);
  });

  it('leave the years of a chart out of the text below it', () => {
    const lines = ['一、综合', '2015年，全县粮食产量46万吨。', '图2：2011-2015年粮食产量（万吨）', '二、农业', '油料产量3.2万吨。'];
    expect(told(lines).at(-1)).toEqual(['3.2万吨', '油料产量', '2015', 'actual', 'level']);
  });

  it('give the year itself, not the one compared with, to a change', () => {
    expect(told(['2015年，与上年比，第一产业占地区生产总值的比重上升3.82个百分点。'])[0]![2]).toBe('2015');
  });

  it('take what is reckoned in another currency for the same', () => {
    expect(told(['2015年人均GDP为63525元（按年平均汇率折算为9847美元），同比增长8.7%。']).map(([, name]) => name)).toEqual(
      Array(3).fill('人均地区生产总值'),
    );
  });

  it('see no plan in the name of a revenue', () => {
    expect(told(['2015年，全县税收收入1.6亿元，占一般公共预算收入的比重为57.1%，增支0.3亿元。'])).toEqual([
      ['1.6亿元', '税收收入', '2015', 'actual', 'level'],
      ['57.1%', '税收收入占比', '2015', 'actual', 'share'],
      ['0.3亿元', '税收收入', '2015', 'actual', 'change'],
    ]);
  });

  it('read the shares of three sectors, and ratios that moved', () => {
    expect(told(['2015年三次产业结构比为22.8:38.8:38.4。城乡收入比由上年的2.05:1下降为2.02:1。'])).toEqual([
      ['22.8', '第一产业增加值占比', '2015', 'actual', 'share'],
      ['38.8', '第二产业增加值占比', '2015', 'actual', 'share'],
      ['38.4', '第三产业增加值占比', '2015', 'actual', 'share'],
      ['2.05:1', '城乡收入比', '2014', 'actual', 'level'],
      ['2.02:1', '城乡收入比', '2015', 'actual', 'level'],
    ]);
  });

  it('plan nothing where they only steady what is expected', () => {
    const lines = ['各位代表：', '一、2025年工作回顾', '全县稳企业、稳市场、稳预期，地区生产总值增长5.1%。'];
    expect(told(lines, { title: '长宁县政府工作报告', published: '2026-01-20' })).toEqual([
      ['5.1%', '地区生产总值', '2025', 'actual', 'change'],
    ]);
  });

  it('are not dated by a span of months in their title', () => {
    expect(told(['全县财政收入完成1.9亿元。'], { title: '2022年1-4月长宁县财政收支情况' })[0]![2]).toBe('2022-01/2022-04');
  });

  it('keep a verb that sorts the noun behind it', () => {
    const lines = ['2015年，全县组成4家企业研发联合体，形成2条竹纤维制品加工完整产业链，首期3亿元县级乡村产业母基金设立。'];
    expect(told(lines).map(([, name]) => name)).toEqual(['企业研发联合体', '竹纤维制品加工完整产业链', '乡村产业母基金']);
  });

  it('name a contribution by what contributes, and a share by its part', () => {
    expect(told(['2015年，工业对全县经济增长的贡献率达到36.1%，第二产业占地区生产总值的比重上升2.2个百分点。'])).toEqual([
      ['36.1%', '工业贡献率', '2015', 'actual', 'share'],
      ['2.2个百分点', '第二产业占比', '2015', 'actual', 'change'],
    ]);
  });

  it('keep what stands in quotes together behind its count', () => {
    const names = told(['2015年，全县0.6万套“暖心房”任务全部完成，5项“办好身边事”落地。']).map(([figure, name]) => [figure, name]);
    expect(names).toContainEqual(['0.6万套', '暖心房任务']);
    expect(names).toContainEqual(['5项', '办好身边事']);
  });

  it('tell a pair in one word by its two, with the measure of both', () => {
    const line = '2015年，苹果、大豆产量分别增长5.2%、3.7%，旅游业规模超过35亿元，农户存贷款增速分别达5.3%、6%。';
    expect(told([line]).map(([, name]) => name)).toEqual(['苹果产量', '大豆产量', '旅游业规模', '农户存款增速', '农户贷款增速']);
    const on = '2015年，甲镇、乙镇投资分别为3亿元、2亿元，占地分别为50亩、40亩。';
    expect(told([on]).map(([, name]) => name)).toEqual(['甲镇投资', '乙镇投资', '甲镇占地', '乙镇占地']);
  });

  it('say to how much a measure came right behind how high, and with whom the same trade', () => {
    expect(told(['2015年，全县生产总值34亿元，其中城镇居民人均可支配收入一举突破3万元、达到30415元。']).at(-1)![1]).toBe(
      '城镇居民人均可支配收入',
    );
    expect(told(['2015年，全县进出口总值增长7.6%，其中对北欧四国增长20.4%。']).at(-1)![1]).toBe('进出口额');
  });

  it('know goals by their names, and a programme of the state for no owner', () => {
    expect(told(['2015年，全县实现9个预期性指标、4个约束性指标。']).map(([, name]) => name)).toEqual(['预期性指标', '约束性指标']);
    const source = {
      path: 'r.txt',
      format: 'txt' as const,
      encoding: 'utf-8',
      sha256: '',
      text: '2015年，全县完成“绿岭”工程造林任务7万亩。',
      metadata: [{ title: '长宁县2015年国民经济和社会发展统计公报' }],
    };
    expect(extract(source, lexicon).facts.map(({ entity }) => entity)).toEqual(['长宁县']);
  });

  it('see metals, not places, and coal apart from oil', () => {
    expect(told(['2015年，黄金、白银产量分别增长6.3%、1.8%，原煤、原油产量分别增长0.7%、5.5%。']).map(([, name]) => name)).toEqual([
      '黄金产量',
      '白银产量',
      '原煤产量',
      '原油产量',
    ]);
  });

  it('measure what is done against the budget of the same revenue', () => {
    const lines = ['2015年，一般公共预算收入完成2.4亿元，完成年初预算数6亿元的40.4%，比上年减收0.1亿元，下降4.2%。'];
    expect(told(lines)).toEqual([
      ['2.4亿元', '一般公共预算收入', '2015', 'actual', 'level'],
      ['6亿元', '一般公共预算收入', '2015', 'planned', 'level'],
      ['40.4%', '一般公共预算收入预算完成率', '2015', 'actual', 'share'],
      ['0.1亿元', '一般公共预算收入', '2015', 'actual', 'change'],
      ['4.2%', '一般公共预算收入', '2015', 'actual', 'change'],
    ]);
  });

  it('give what an office takes in the name of the revenue', () => {
    expect(told(['2015年，地方收入按部门分：税务部门完成1431万元，上划中央收入12133万元。']).map(([, name]) => name)).toEqual([
      '地方收入',
      '上划中央收入',
    ]);
  });

  it('name shares and means of people by their ages', () => {
    const lines = ['2015年，60岁及以上人口的比重上升3.4个百分点，15岁及以上人口的平均受教育年限提高至9.9年。'];
    expect(told(lines).map(([, name]) => name)).toEqual(['60岁及以上人口占比', '平均受教育年限']);
    const list = ['2015年，0—14岁、60岁及以上人口的比重分别上升1.3个百分点、5.4个百分点。'];
    expect(told(list).map(([, name]) => name)).toEqual(['0—14岁人口比重', '60岁及以上人口比重']);
  });

  it('keep names with joiners inside whole, in lists and alone', () => {
    const lines = [
      '2015年，食品、家庭设备用品及维修服务、医疗保健和个人用品的价格分别上涨0.5%、2.3%和5.7%。',
      '分门类看，制造业增加值增长7.3%，电力、热力、燃气及水生产和供应业增长6.8%。',
      '居民消费价格上涨1.9%。从商品类别看，食品烟酒上涨2.2%，居住上涨1.0%。',
    ];
    expect(told(lines).map(([, name]) => name)).toEqual([
      '食品价格',
      '家庭设备用品及维修服务价格',
      '医疗保健和个人用品价格',
      '制造业增加值',
      '电力、热力、燃气及水生产和供应业增加值',
      '居民消费价格',
      '食品烟酒价格',
      '居住价格',
    ]);
  });

  it('say what pulls what, and what contributes', () => {
    const lines = ['2015年，消费支出拉动生产总值增长1.2个百分点。', '第一产业增加值3.7亿元，增长3.2%，对GDP增长的贡献率为0.7%。'];
    expect(told(lines).map(([, name]) => name)).toEqual([
      '消费支出拉动生产总值增长',
      '第一产业增加值',
      '第一产业增加值',
      '第一产业增加值贡献率',
    ]);
  });

  it('take what is summed up in a year for the year, after what stood at its end', () => {
    const lines = ['2015年末，全县常住人口31万人。', '公共财政预算收入累计完成7.4亿元。'];
    expect(told(lines).map(([, , period]) => period)).toEqual(['2015-12', '2015']);
  });

  it('name the rows of a table by its parts and by ages', () => {
    const lines = [
      '表1 2015年总产出和人口',
      '指标\t2014\t2015',
      '总产出（亿元）\t98\t99',
      '第一产业\t10\t11',
      '按行业分',
      '工业\t54\t55',
      '人口（万人）\t30\t31',
      '65岁及以上\t3\t4',
    ];
    expect(told(lines).map(([text, name, period]) => [text, name, period])).toEqual([
      ['98', '总产出', '2014'],
      ['99', '总产出', '2015'],
      ['10', '总产出第一产业', '2014'],
      ['11', '总产出第一产业', '2015'],
      ['54', '总产出工业', '2014'],
      ['55', '总产出工业', '2015'],
      ['30', '人口', '2014'],
      ['31', '人口', '2015'],
      ['3', '人口65岁及以上', '2014'],
      ['4', '人口65岁及以上', '2015'],
    ]);
  });

  it('take the one year of an undated account for its 全年', () => {
    const lines = [
      '1992年底全县总人口78.5万人。',
      '农业 总产值达到5.5亿元（90年不变价为5.1亿元），较上年增长5.8%。全年粮食总产量27.6万吨。',
    ];
    expect(told(lines, { title: '长宁县' }).map(([text, name, period]) => [text, name, period])).toEqual([
      ['78.5万人', '总人口', '1992-12'],
      ['5.5亿元', '总产值', '1992-12'],
      ['5.1亿元', '总产值', '1992-12'],
      ['5.8%', '总产值', '1992-12'],
      ['27.6万吨', '粮食产量', '1992'],
    ]);
  });

  it('expect nothing more of a year that a report looks back on', () => {
    const lines = ['2019年工作回顾', '预计实现地区生产总值39亿元，增长8.6%。'];
    expect(told(lines, { title: '长宁县政府工作报告' }).map(([, , , status]) => status)).toEqual(['actual', 'actual']);
  });

  it('aim at what stands in a section of plans, by the end of their years', () => {
    const lines = [
      '一、2025年工作回顾',
      '粮食产量46万吨。',
      '二、“十五五”主要目标',
      '（一）协调发展',
      '城镇化率提升至67%。',
      '人均预期寿命再提高1.5岁。',
    ];
    expect(told(lines, { title: '长宁县政府工作报告', published: '2026-01-20' }).slice(-2)).toEqual([
      ['67%', '常住人口城镇化率', '2030', 'target', 'level'],
      ['1.5岁', '人均预期寿命', '2026/2030', 'target', 'change'],
    ]);
  });

  it('aim at what a lead announces, and no further', () => {
    const lines = ['纲要提出“十四五”时期的主要目标：', '森林覆盖率达到52%，新建学校8所。', '2021年以来，全县已建成道路30公里。'];
    const facts = told(lines, { title: '长宁县发布纲要', published: '2021-05-20' });
    expect(facts.slice(0, 2)).toEqual([
      ['52%', '森林覆盖率', '2025', 'target', 'level'],
      ['8所', '新建学校', '2021/2025', 'target', 'level'],
    ]);
    expect(facts[2]![3]).toBe('actual');
  });

  it('aim at where a change from what is so now is to end', () => {
    const lines = ['未来五年目标', '城镇居民人均可支配收入由目前的3.5万元增长到5.3万元。'];
    expect(told(lines, { title: '长宁县未来五年目标', published: '2022-12-20' }).map((fact) => fact[3])).toEqual(['actual', 'target']);
  });

  it('tell nothing of what a year was like', () => {
    expect(told(['2015年是发展历程中很不平凡的一年。', '这是综合实力提升最快的五年。'])).toEqual([]);
    expect(told(['2015年，全县道路施工用了两年。']).length).toBe(1);
  });

  it('read 城、乡 for the two that it stands for, and a blank before a figure for none', () => {
    expect(told(['2015年，全县城、乡居民人均可支配收入分别增长8%、9%。']).map(([, name]) => name)).toEqual([
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ]);
    expect(told(['2015年，烤烟种植面积 94公顷。'])[0]![1]).toBe('烤烟种植面积');
  });

  it('tell a height from a distance behind 高于', () => {
    expect(told(['2015年，全县居民收入增速高于经济增速、突破3万元。'])[0]!.slice(3)).toEqual(['actual', 'level']);
    expect(told(['2015年，全县居民收入增速高于全市、高于全省1.2个百分点。'])[0]!.slice(3)).toEqual(['actual', 'change']);
  });

  it('answer what deputies ask themselves', () => {
    const text = '2015年，办理人大代表建议50件、县政协提案30件。';
    const source = {
      path: 'r.txt',
      format: 'txt' as const,
      encoding: 'utf-8',
      sha256: '',
      text,
      metadata: [{ title: '长宁县2015年政府工作报告' }],
    };
    expect(extract(source, lexicon).facts.map(({ entity }) => entity)).toEqual(['长宁县', '长宁县']);
  });

  it('take no more for a part than the whole holds', () => {
    const text = '2015年，全县财政收入3亿元，其中税收收入2亿元；固定资产投资20亿元。';
    const source = { path: 'r.txt', format: 'txt' as const, encoding: 'utf-8', sha256: '', text, metadata: [{}] };
    expect(extract(source, lexicon).facts.map(({ of }) => of !== null)).toEqual([false, true, false]);
  });

  it('tell of 本年 in the one year that they tell of', () => {
    expect(told(['2015年，全县个体户16743户；本年新增个体户2102户。'], {}).map((fact) => fact[2])).toEqual(['2015', '2015']);
    expect(told(['2014年，全县个体户16743户。2015年，全县个体户17000户；去年新增个体户2102户。'], {})[2]?.[2]).not.toBe('2015');
  });

  it('tell where each of two began and ended, with 分别 or without', () => {
    const text = '2015年，城镇居民、农村居民人均可支配收入从2010年的26681元、7821元增加到38000元、12500元。';
    expect(told([text]).map(([, name, period]) => [name, period])).toEqual([
      ['城镇居民人均可支配收入', '2010'],
      ['农村居民人均可支配收入', '2010'],
      ['城镇居民人均可支配收入', '2015'],
      ['农村居民人均可支配收入', '2015'],
    ]);
  });
});
