import { hedgeAfter } from './hedge.js';
import type { Part } from './part.js';

/** 百亿级, 万吨级: a size told by its level; 级别 and 级数 are other words. */
export const isLevel = (text: string, at: number): boolean => text[at] === '级' && !/[别数]/.test(text[at + 1] ?? '');

/** Verbs of difference. */
const DIFFERS = /[高低贵多少差省涨降跌宜]/;

/** 百家, 万元: a scale without a hedge says nothing by itself; 千亿元, 百亿元产业 say a size, 百分之百 a share, 比同类高千元 how much. */
export function isEmpty(text: string, part: Part): boolean {
  if (!part.numeral.bareScale || part.inside || isLevel(text, part.to) || hedgeAfter(text, part.to, part)) return false;
  if (part.rule === 'percent' && /^(?:$|[，。；、！？”）)])/.test(text.slice(part.to, part.to + 1))) return false;
  if (part.kind === 'money' && DIFFERS.test(text[part.from - 1] ?? '')) return false;
  return part.counting || part.numeral.to - part.numeral.from < 2;
}

/** 一个 as an article, “六大平台” as a name, 百元 as a size: reported, but weak. `from` and `to` bound the figure, its hedges in. */
export function isVague(text: string, part: Part, from: number, to: number, hedged: boolean): boolean {
  const written = text.slice(part.numeral.from, part.numeral.to);
  if (written === '一' && part.rule === 'number-and-unit' && (part.counting || /^[年天周秒岁]$/.test(part.unit ?? '')) && !hedged)
    return true;
  if (part.unit === '周年' || part.unit === '大' || (part.numeral.bareScale && !hedged && !part.inside)) return true;
  return /[“‘"「『《]$/.test(text.slice(0, from).slice(-1)) && /^[^，。；：、！？\s“‘]{0,12}[”’"」』》]/.test(text.slice(to, to + 13));
}

const ORDINAL =
  /第[\d一二两三四五六七八九十百千零〇]+(?:[、至到—-][\d一二两三四五六七八九十百千]+)*[个批次届期章条项款集版页号轮代季产梯方师]?/y;

/** Where to go on behind an ordinal that was not read as a rank: the number after 第 names. */
export function pastOrdinal(text: string, at: number): number {
  if (text[at] !== '第') return at + 1;
  ORDINAL.lastIndex = at;
  return ORDINAL.exec(text) ? ORDINAL.lastIndex : at + 1;
}
