import type { Comparison } from '../../schemas/schemas.js';
import type { Message } from './checks.js';
import type { Said } from './said.js';

const COMPARED: Readonly<Partial<Record<Comparison, string>>> = {
  yoy: '同比',
  mom: '环比',
  qoq: '环比',
  prev_year_end: '比年初',
  annual_average: '年均',
  vs_target: '比计划',
};

/** 胶州市 签约项目 (2023-01/2023-06): whose figure, of what, for when. */
export function subjectOf({ entity, scope, indicator, measure, comparison, period }: Said): Message {
  const change = measure === 'change';
  return {
    en: `${[entity, scope, indicator].filter(Boolean).join(' ')}${change ? `, change${comparison ? ` (${comparison})` : ''}` : ''} (${period ?? 'no period stated'})`,
    zh: `${[entity, scope, indicator].filter(Boolean).join('')}${change ? `${(comparison && COMPARED[comparison]) ?? ''}增减` : ''}（${periodInChinese(period)}）`,
  };
}

/** 2023-01/2023-06 → 2023年1—6月; what has no plain wording stays as it is. */
export function periodInChinese(period: string | null): string {
  if (period === null) return '未说明时期';
  const [from = '', to] = period.split('/');
  const words = (text: string) => {
    const [year, month, day] = text.split('-');
    return `${year === 'XXXX' ? '' : `${year}年`}${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`;
  };
  if (to === undefined) return words(from) || period;
  if (from === '..') return `截至${words(to)}`;
  const [a, b] = [from.split('-'), to.split('-')];
  if (a.length === 2 && b.length === 2 && a[0] === b[0]) return `${words(a[0]!)}${Number(a[1])}—${Number(b[1])}月`;
  return `${words(from)}至${words(to)}`;
}

export const surface = ({ text }: { text: string }): string =>
  text.replace(/\s+/g, /[a-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text) ? ' ' : '');

/** 212个 in a.txt and b.txt, 210个 in c.txt; of what stands in many articles three are named. */
export function sayings(facts: readonly Said[]): Message {
  const places = new Map<string, Set<string>>();
  for (const one of facts) places.set(surface(one), (places.get(surface(one)) ?? new Set()).add(one.path));
  const told = [...places].map(([text, paths]) => ({ text, first: [...paths].slice(0, 3), more: paths.size - 3 }));
  return {
    en: told.map(({ text, first, more }) => `${text} in ${first.join(' and ')}${more > 0 ? ` and ${more} more` : ''}`).join(', '),
    zh: told.map(({ text, first, more }) => `${text}（${first.join('、')}${more > 0 ? `等${more + 3}篇` : ''}）`).join('，'),
  };
}

/** A number as a person would write it: no float's tail, at most `digits` after the point. */
export const plain = (n: number, digits = 4): string => String(Number(n.toFixed(digits)));

/** The scale in which the figure was written: 亿, 万 or none, so that arithmetic is shown as the paper shows it. */
export function scaleOf({ text }: Said): { word: string; by: number } {
  const word = /万亿|亿|万/.exec(text)?.[0] ?? '';
  return { word, by: { '': 1, 万: 1e4, 亿: 1e8, 万亿: 1e12 }[word]! };
}

/** A quantity in the scale and unit of `like`: 3045亿元. */
export function inScaleOf(like: Said, value: number): string {
  const { word, by } = scaleOf(like);
  const digits = Math.max(0, Math.min(6, (like.decimals ?? 0) + Math.round(Math.log10(by))));
  return `${plain(value / by, Math.max(digits, 2))}${word}${like.unit ?? ''}`;
}
