import type { Words } from './words.js';

/** What stands around every page. */
export const FRAME = {
  name: ['数证', '数证 Shuzheng'],
  motto: ['每一个数字，都有出处', 'Every figure, with its evidence'],
  skip: ['跳到正文', 'Skip to content'],
  menu: ['导航', 'Navigation'],
  other_language: ['English', '中文'],
  overview: ['总览', 'Overview'],
  facts: ['事实', 'Facts'],
  articles: ['文章', 'Articles'],
  entities: ['对象', 'Entities'],
  indicators: ['指标', 'Indicators'],
  findings: ['核对', 'Findings'],
  review: ['审阅', 'Review'],
  figures: ['数字', 'Figures'],
  search: ['搜索原句', 'Search sentences'],
  search_hint: ['如 高新、签约、青岛', 'e.g. 高新, 签约, 青岛'],
  sentences_n: ['{n} 句', '{n} sentences'],
  search_part: ['句子太多，这里只搜前 {n} 句。', 'Too many sentences: the first {n} are searched.'],
  search_do: ['搜索', 'Search'],
  as_json: ['JSON', 'JSON'],
  as_csv: ['CSV', 'CSV'],
  of_corpus: ['语料：{corpus}，{finished} 处理完', 'Corpus {corpus}, processed {finished}'],
} as const satisfies Words;
