import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const lexicon = loadLexicon();

/** `figure → entity` of the facts of a text. */
function whose(text: string): Record<string, string | null> {
  const source = { path: 'a.txt', format: 'txt', encoding: 'utf-8', sha256: '', text, metadata: [] };
  return Object.fromEntries(extract(source, lexicon).facts.map((fact) => [fact.text, fact.entity]));
}

describe('whose a figure of local news', () => {
  it('is not that of what stands for all that are counted', () => {
    const facts = whose(
      '桃源县开工项目40个。其中，以海川公司年产6万吨铝材项目为代表的工业项目25个；以国道333线改建工程为代表的交通项目13个。',
    );
    expect(facts).toMatchObject({ '25个': '桃源县', '13个': '桃源县' });
    expect(whose('以物流为主的双河产业园入驻企业35家。')['35家']).toBe('双河产业园');
  });

  it('is that of the narrowest unit that a text calls its own', () => {
    const facts = whose('上半年，我区实现生产总值33亿元，增速居全市第8。一般公共预算收入3亿元。');
    expect(facts['3亿元']).toBe('我区');
    expect(whose('上半年，我市实现生产总值33亿元，增速居全省第8。工业用电3亿度。')['3亿度']).toBe('我市');
  });

  it('is that of a work that its clause goes on to describe', () => {
    const facts = whose('双河镇签约2个项目，其中巧力智能家电生产基地项目主要生产空气炸锅，用地108亩，总投资10亿元。双河镇共签约项目19个。');
    expect(facts).toMatchObject({ '108亩': '巧力智能家电生产基地项目', '10亿元': '巧力智能家电生产基地项目', '19个': '双河镇' });
  });

  it('is that of a town with an everyday name, and of no time before a place', () => {
    expect(whose('石门镇引进企业26家。')['26家']).toBe('石门镇');
    expect(whose('长假7天时间广州接待游客1071万人次。')['1071万人次']).toBe('广州市');
    expect(whose('贵州深耕农业合作社建设，新增基地26个。')['26个']).toBe('贵州省');
  });
});
