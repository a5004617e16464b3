import { describe, expect, it } from 'vitest';
import { extract, loadLexicon } from '../../src/index.js';

const lexicon = loadLexicon();

/** `figure → entity, indicator, measure` of the facts of a text. */
function told(text: string): Record<string, string> {
  const source = { path: 'a', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [{ published: '2023-07-26' }] };
  return Object.fromEntries(extract(source, lexicon).facts.map((fact) => [fact.text, `${fact.entity} ${fact.indicator} ${fact.measure}`]));
}

describe('lists in local news', () => {
  it('deals out to places that a time stands behind, on and on', () => {
    expect(told('石门县和桃源县上半年分别完成工业投资37亿元和35亿元，同比分别增长13%和10%，增速分别居全市第1位和第4位。')).toMatchObject({
      '37亿元': '石门县 工业投资 level',
      '35亿元': '桃源县 工业投资 level',
      '13%': '石门县 工业投资 change',
      '10%': '桃源县 工业投资 change',
      第1位: '石门县 工业投资排名 level',
    });
    expect(told('石门县和桃源县上半年共完成工业投资72亿元。')['72亿元']).not.toBe('石门县 工业投资 level');
  });

  it('deals out places among others, and leaves each measure its own end', () => {
    expect(told('石门县工业增加值、固定资产投资分别增长8.1%和9.4%，居全市第3位、第1位。')).toMatchObject({
      '8.1%': '石门县 工业增加值 change',
      '9.4%': '石门县 固定资产投资 change',
      第3位: '石门县 工业增加值排名 level',
      第1位: '石门县 固定资产投资排名 level',
    });
    expect(told('石门县工业增加值、固定资产投资增速分别为8.1%和9.4%。')['8.1%']).toBe('石门县 工业增加值增速 change');
    expect(told('石门县进口、出口总额分别为12亿元和30亿元，其中出口居全市第2位。').第2位).toBe('石门县 出口额排名 level');
  });

  it('begins another whole behind the parts of one', () => {
    const cases = told('石门县新增确诊病例213例，其中境外输入8例，本土205例；新增疑似病例2233例，其中境外输入12例，本土2221例。');
    expect(cases['8例']).toMatch(/确诊病例 level$/);
    expect(cases['12例']).toMatch(/疑似病例 level$/);
    expect(cases['2221例']).toMatch(/疑似病例 level$/);
  });

  it('tells the same of another season', () => {
    expect(told('石门县电网夏季最高负荷135万千瓦、冬季120万千瓦。')['120万千瓦']).toMatch(/冬季最高负荷 level$/);
    expect(told('石门县夏季游客3万人次，冬季滑雪2万人次。')['2万人次']).not.toMatch(/夏季|冬季游客/);
  });

  it('tells of each item what it names before its own base', () => {
    expect(told('上半年，石门县食品产业同比增长15%、医药产业同比增长35%、建材产业同比下降3%。')).toMatchObject({
      '15%': '石门县 食品产业 change',
      '35%': '石门县 医药产业 change',
      '3%': '石门县 建材产业 change',
    });
    expect(told('上半年，石门县产值、利润同比增长15%、35%。')['35%']).toBe('石门县 利润 change');
  });

  it('takes a trade for no company', () => {
    expect(told('上半年，石门县食品业增长15%，生物医药业增长35%。')['35%']).toBe('石门县 生物医药业 change');
  });

  it('counts no money', () => {
    const facts = told('石门县新开工项目总投资80亿元，桃源县93个、总投资32亿元。');
    expect(facts['93个']).toBeUndefined();
    expect(facts['32亿元']).toBe('桃源县 总投资 level');
    expect(told('石门县新开工项目80个，桃源县93个。')['93个']).toBe('桃源县 开工项目 level');
  });

  it('counts households and people as those that are meant', () => {
    expect(told('石门县脱贫人口为215户896人。')).toMatchObject({ '215户': '石门县 脱贫户数 level', '896人': '石门县 脱贫人口 level' });
    expect(told('石门村总人口为215户896人。')['215户']).toBe('石门村 总户数 level');
  });

  it('leaves what one item builds behind ；', () => {
    const facts = told('石门县投资5亿元，建设云江大桥；投资6亿元，改造农村公路。');
    expect(facts['6亿元']).toBe('石门县 投资 level');
    expect(told('建设云江大桥，总投资5亿元，全长3公里；改造石桥水库，总投资2亿元。')['3公里']).toContain('云江大桥');
  });

  it('takes zones in a row with their number for one', () => {
    const facts = told('上半年，湘潭、襄阳、宜昌等7个国家高新区完成工业总产值749亿元。');
    expect(facts['749亿元']).toBe('湘潭、襄阳、宜昌等7个国家高新区 工业总产值 level');
  });
});
