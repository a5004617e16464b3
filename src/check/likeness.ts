import { after, before, type Said } from './said.js';

/** So many characters before a figure, and behind it, tell what it measures. */
const AROUND = { before: 16, behind: 8 };
/** Words of time, counting and leading on, which two figures share by chance. */
const COMMON =
  /\d+(?:\.\d+)?[万亿%％]?|[一二三四五六七八九十两百千]+(?:个|家|项)|\d*年|上半年|下半年|[一二三四]季度|季度|月份?|同比|环比|增长|下降|增加|减少|达到?|完成|实现|累计|共计?|超过?|突破|约为?|其中|已经?|全[市省区县国年]|今年|去年|万|亿|元|以上|以下|左右|新增|比上年|项目|企业|建设|发展|总[额量]?/g;
const MARKS = /[^\p{Script=Han}]/gu;

/** What stands around a figure in its clause, without whose it is, when, and words that anything may be told with. */
function around(one: Said): string {
  const clause = (text: string) => text.split(/[。；;，,、|]/);
  let words = `${clause(before(one)).at(-1)!.slice(-AROUND.before)}·${clause(after(one))[0]!.slice(0, AROUND.behind)}`;
  for (const known of [one.entity_text, one.entity, one.period_text]) if (known) words = words.replaceAll(known.replace(/\s/g, ''), '·');
  return words.replace(COMMON, '·');
}

const pairs = (words: string): Set<string> =>
  new Set(words.split(MARKS).flatMap((run) => [...run].slice(1).map((char, i) => [...run][i]! + char)));

/** How many pairs of characters the words around two figures share: 8329户居民受益 and 惠及居民8239户 share one. */
export function likeness(a: Said, b: Said): number {
  const other = pairs(around(b));
  return [...pairs(around(a))].filter((pair) => other.has(pair)).length;
}

/** Characters that the names of two indicators share: 参训人员 and 培训学员 share 训 and 员. */
export function kinship(a: Pick<Said, 'indicator_text'>, b: Pick<Said, 'indicator_text'>): number {
  const chars = (text: string | null) => new Set((text ?? '').replace(MARKS, ''));
  const other = chars(b.indicator_text);
  return [...chars(a.indicator_text)].filter((char) => other.has(char)).length;
}
