import type { Words } from './words.js';

/** What went wrong. */
export const ERRORS = {
  not_found: ['没有这一页', 'Not found'],
  not_found_do: ['它可能随语料更新而消失了。', 'It may have gone with an update of the corpus.'],
  wrong_question: ['这个条件看不懂', 'This filter cannot be understood'],
  too_heavy: ['这个问题太重，{n} 秒内没有算完', 'This question took longer than {n} seconds'],
  too_heavy_do: ['加一个条件再试，或用命令行导出后分析。', 'Narrow it by a filter, or export and analyse the files.'],
  refused: ['请求被拒绝', 'Refused'],
  broken: ['出错了', 'Something went wrong'],
  static_note: ['静态页面；筛选与审阅需用 shuzheng explore。', 'Static pages; filters and review need shuzheng explore.'],
} as const satisfies Words;
