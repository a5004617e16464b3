import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { layout } from '../../src/layout/layout.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';
import { ONLY_SIMPLIFIED, ONLY_TRADITIONAL } from '../../src/tokenize/scripts.js';
import { place, sentencesOf } from '../../src/tokenize/tokenize.js';
import { isTraditional, simplified } from '../../src/tokenize/traditional.js';
import { sourceOf } from '../layout/source.js';

const ARTICLE = `高雄港首季貨物裝卸量逾三千萬公噸

【記者林一舟／高雄報導】港務公司昨日公布，今年第一季高雄港貨櫃裝卸量達兩百三十五萬標箱，較去年同期增加5.6%；營業收入約三億五千萬元，佔全公司近四分之一。

統計處長高遠表示，「上半年出口可望突破一兆元，沿著既有計畫，全年出口顯著成長兩成五。」對美國出口1,286.5億美元，年減０．８個百分點。

香港特區政府公布，2023年訪港旅客三千四百餘萬人次，零售業總銷貨價值4,067億港元，按年上升16.2%。澳門首季博彩毛收入573億澳門元，爲去年同期的一點六五倍。
`;
const readings = (text: string) => {
  const source = sourceOf(text);
  return layout(source).flatMap((story) => sentencesOf(source, story));
};

describe('a text in Traditional characters', () => {
  it('is read in Simplified ones, with its places in the text as printed', () => {
    const sentences = readings(ARTICLE);
    expect(sentences.map(({ text }) => text)).toContain(
      '统计处长高远表示，“上半年出口可望突破一兆元，沿着既有计划，全年出口显著成长两成五。”',
    );
    for (const sentence of sentences) {
      expect(isTraditional(sentence.text)).toBe(false);
      expect(place(sentence, 0, sentence.text.length)).toEqual({ start: sentence.start, end: sentence.end });
    }
    const [sentence] = sentences.filter(({ text }) => text.includes('三亿五千万元'));
    const at = sentence!.text.indexOf('三亿五千万元');
    const { start, end } = place(sentence!, at, at + 6);
    expect(ARTICLE.slice(start, end)).toBe('三億五千萬元');
  });

  it('gives figures and facts as a Simplified one does, with their text and quote as printed', () => {
    const { figures, facts } = extract(sourceOf(ARTICLE), loadLexicon());
    const rows = figures.map(({ text, value, unit, approximation }) => [text, value, unit, approximation]);
    for (const row of [
      ['兩百三十五萬標箱', 2_350_000, '标箱', 'exact'],
      ['約三億五千萬元', 350_000_000, '元', 'about'],
      ['近四分之一', 0.25, null, 'less_than'],
      ['突破一兆元', 1_000_000_000_000, '元', 'more_than'],
      ['兩成五', 25, '%', 'exact'],
      ['1,286.5億美元', 128_650_000_000, '美元', 'exact'],
      ['０．８個百分點', 0.8, '个百分点', 'exact'],
      ['三千四百餘萬人次', 34_000_000, '人次', 'more_than'],
      ['4,067億港元', 406_700_000_000, '港元', 'exact'],
      ['573億澳門元', 57_300_000_000, '澳门元', 'exact'],
      ['一點六五倍', 1.65, '倍', 'exact'],
    ])
      expect(rows).toContainEqual(row);
    for (const { start, end, text } of figures) expect(ARTICLE.slice(start, end)).toBe(text);
    const income = facts.find(({ text }) => text === '約三億五千萬元')!;
    expect(income.indicator).toBe('营业收入');
    expect(income.title).toBe('高雄港首季貨物裝卸量逾三千萬公噸');
    expect(ARTICLE).toContain(income.quote);
    expect(facts.find(({ text }) => text === '5.6%')).toMatchObject({ measure: 'change', comparison: 'yoy', direction: 'up' });
  });

  it.each([
    ['Simplified, with a name that keeps its 乾', '乾县上半年完成投资3亿元，签约项目21个。'],
    [
      'Simplified, with a name printed in Traditional characters',
      '乾县与臺灣寶島公司签约，总投资3亿元，较去年增长两成，项目动工后实现产值。',
    ],
    ['both by turns', '出口三億元，較去年同期增長。出口3亿元，较去年同期增长。'],
    ['Japanese', '輸出額は三億円、前年同期比で増加、国会で審議、経済発展の会議で実現。'],
    ['without Chinese', 'Exports rose 5.2% in 2023.'],
  ])('is not what is %s', (_, text) => {
    expect(isTraditional(text)).toBe(false);
    expect(
      readings(text)
        .map((sentence) => sentence.text)
        .join(''),
    ).toBe(text);
  });

  it('keeps its length, character by character where it must', () => {
    // 𡞵 and its like lie outside the first plane: their forms are one code unit longer or shorter.
    const text = '億媰𠮷𡢃孋衞「鷄」';
    expect(simplified(text)).toHaveLength(text.length);
    expect(simplified(text)).toContain('亿');
    expect(simplified(text)).toContain('卫“鸡”');
  });
});

describe('the signs of a script', () => {
  it('are on one side alone, and opencc agrees', () => {
    expect([...ONLY_TRADITIONAL].filter((c) => ONLY_SIMPLIFIED.includes(c))).toEqual([]);
    expect([...ONLY_TRADITIONAL].filter((c) => simplified(c) === c)).toEqual([]);
    expect([...ONLY_SIMPLIFIED].filter((c) => simplified(c) !== c)).toEqual([]);
  });
});

it('a dictionary is loaded with the first Traditional text, not before', async () => {
  const { cache, resolve } = createRequire(import.meta.url);
  const file = resolve('opencc-js/t2cn');
  const known = cache[file];
  delete cache[file];
  // A module of its own, whatever other tests have read.
  const fresh = '../../src/tokenize/traditional.js?fresh';
  const { isTraditional: tell, simplified: read } = (await import(fresh)) as typeof import('../../src/tokenize/traditional.js');
  tell('乾县上半年完成投资3亿元。');
  expect(cache[file]).toBeUndefined();
  read('億');
  expect(cache[file]).toBeDefined();
  cache[file] = known;
});
