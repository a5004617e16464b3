import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../schemas/schemas.js';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

function facts(text: string, metadata: Metadata = {}) {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [metadata] };
  return Object.fromEntries(extract(source, lexicon).facts.map((fact) => [fact.text, fact]));
}

describe('what a whole article hangs on', () => {
  it('is at home in the district whose site it is, and reads a table that its attachment names', () => {
    const found = facts(
      '一季度我区工业增加值在全市位次情况\n\n今年一季度，我区规模以上工业增加值完成9.4亿元。\n\n附：2015年1—3月各县市区规模以上工业增加值增幅\n\n单位：%\n县市区\t增幅\t位次\n颍州区\t8.8\t2\n颍东区\t11.2\t1\n',
      { title: '一季度我区工业增加值在全市位次情况', published: '2015-05-06', publisher: '阜阳市颍东区人民政府网' },
    );
    expect(found['9.4亿元']).toMatchObject({ entity: '颍东区' });
    expect(found['8.8']).toMatchObject({ entity: '颍州区', indicator: '规模以上工业增加值', measure: 'change' });
  });

  it('speaks of the year that the title of a communiqué says', () => {
    const found = facts('全市空气质量持续改善，优良天数比例91.3%。', {
      title: '安化市2021年国民经济和社会发展统计公报',
      published: '2022-04',
    });
    expect(found['91.3%']?.period).toBe('2021');
  });

  it('is of the company whose code stands in its first line, wherever it was wired from', () => {
    const found = facts('财华社香港8月21日讯　云岭燃气(08901-HK)公布中期业绩，期内营业额31.2亿港元，毛利7.4亿港元。', {
      published: '2015-08-21',
    });
    expect(found['7.4亿港元']?.entity).toBe('云岭燃气');
  });

  it('is at home in the city of the paper that says 我市, not where its meeting is held', () => {
    const found = facts(
      '我市在上海签约15个项目\n\n本报上海5月18日电（记者 田一）今天上午，2010年浙江丽水（上海）承接产业转移推介会在上海举行。会上，共签约项目15个，总投资62.5亿元。\n\n今年，我市实际利用外资3亿元。',
      { title: '我市在上海签约15个项目', published: '2010-05-19', publisher: '丽水日报' },
    );
    expect(found['3亿元']?.entity).toBe('丽水市');
    expect(found['62.5亿元']).toMatchObject({ period: '2010-05-18' });
  });

  it('is not at home where our people went, whatever paper tells it', () => {
    const found = facts(
      '我市在广州签约32个项目\n\n昨日，百色市在广州举行推介会。广州企业踊跃。\n\n1—8月，全市新签约项目286个，到位资金402亿元。',
      {
        title: '我市在广州签约32个项目',
        published: '2019-09-07',
        publisher: '右江日报',
      },
    );
    expect(found['402亿元']?.entity).toBe('百色市');
  });

  it('is at home in the district whose paper says 我区 and never names it', () => {
    const found = facts('五年来我区城乡变化\n\n五年来，我区新建道路57公里。', {
      title: '五年来我区城乡变化',
      published: '2021-12-20',
      publisher: '渝北时报',
    });
    expect(found['57公里']?.entity).toBe('渝北区');
  });

  it('is at home in a place inside the city of the paper that its headline names', () => {
    const found = facts('胶州市新签约8个项目\n\n胶州市一季度新签约8个项目。我市其他区市也在招商。去年我市签约90个项目。', {
      title: '胶州市新签约8个项目',
      published: '2021-04-19',
      publisher: '青岛日报',
    });
    expect(found['8个']?.entity).toBe('胶州市');
  });

  it('takes no line under the headline for the heading of what follows', () => {
    const found = facts(
      '国庆我市接待游客90万人次\n云冈石窟客流创新高\n\n本报讯 国庆期间，我市游客多。\n\n进入市区的车辆达60万辆次。铁路发送旅客7万人次。',
      { title: '国庆我市接待游客90万人次', published: '2018-10-09', publisher: '大同晚报' },
    );
    expect(found['60万辆次']?.entity).toBe('大同市');
  });

  it('gives what party committee and government do to their place', () => {
    const found = facts('滑县抗旱\n\n今年滑县大旱。县委、县政府先后投入资金3860万元，出动机具2万台。', { published: '2011-06-14' });
    expect(found['3860万元']?.entity).toBe('滑县');
    expect(found['2万台']?.entity).toBe('滑县');
  });

  it('takes a cell of a table for the township that it names from end to end', () => {
    const found = facts('诸暨市重点项目\n\n名次\t镇乡\t项目数\n1\t店口镇\t51\n2\t同山镇\t62\n3\t岭北镇\t73', { published: '2017-06-09' });
    expect(found['62']?.entity).toBe('同山镇');
    expect(found['73']?.entity).toBe('岭北镇');
  });

  it('calls a zone as an article does that was told before it was renamed', () => {
    const found = facts('东疆保税港区新增企业398家\n\n今年1至9月，区内新增企业398家，实现税收2亿元。', {
      title: '东疆保税港区新增企业398家',
      published: '2013-10-23',
    });
    expect(found['2亿元']?.entity).toBe('东疆保税港区');
  });
});
