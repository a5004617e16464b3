import type { Words } from './words.js';

/** The first page. */
export const OVERVIEW = {
  bound: ['已释义的数字', 'figures bound to facts'],
  bound_short: ['已释义', 'bound'],
  unbound: ['未释义', 'unbound'],
  unread: ['未读', 'unread'],
  coverage: ['覆盖', 'Coverage'],
  coverage_note: [
    '找到的数字中，已释义的有对象和含义；未释义的只知其值；未读的像数字而读不准，不猜。',
    'Of the figures found, bound ones say something of an entity; of unbound ones only the value is known; unread ones look like figures and are never guessed.',
  ],
  over_time: ['文章按发表时间', 'Articles over time'],
  undated: ['{n} 篇没有日期', '{n} without a date'],
  by_kind: ['数字按种类', 'Figures by kind'],
  top_entities: ['说得最多的对象', 'Entities spoken of most'],
  top_indicators: ['说得最多的指标', 'Indicators spoken of most'],
  restated: ['被重复陈述的说法', 'Claims stated more than once'],
  failures: ['读不了的文件', 'Unreadable files'],
  none_found: ['没有发现', 'None'],
  empty_store: ['库里还没有文章', 'Nothing here yet'],
  empty_store_do: ['先处理一个文件夹的文章，再刷新本页：', 'Process a folder of articles, then reload:'],
  all: ['全部', 'all'],
} as const satisfies Words;
