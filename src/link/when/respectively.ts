import type { LinkedPeriod } from '../link.js';
import { addMonths, type CalendarDate, dateOf, periodOf } from './dates.js';

/** How far 分别 and its figures reach. */
const REACH = 120;
/** What stands between periods of a list. */
const AND = /^(?:[年月]?[、和与及]|以及)$/;
/** What stands between figures of one, where no digits follow a comma. */
const BETWEEN = /[、和与及]|以及|，(?=[\d近约超])/g;

/**
 * 2015年和2018年分别升至1200万吨和1340万吨, 四个季度分别增长5%、6%、7%和8%: the period of the figure at `at` where its sentence gives
 * each figure of a list a period of its own; null where it does not. `before` are the periods before the figure, in order. Pure.
 */
export function respectively(text: string, before: readonly LinkedPeriod[], at: number): LinkedPeriod | null {
  const last = before.at(-1);
  // 比2015年和2014年分别回落: what the figures are compared with is not their period
  if (!last || at - last.to > REACH) return null;
  const gap = text.slice(last.to, at);
  // 高于2008年和2009年的95万吨和90万吨
  const of = /^的[约近超]?\d/.test(text.slice(last.to, last.to + 3));
  if (last.role === 'base' && !of) return null;
  const word = of ? -1 : gap.lastIndexOf('分别');
  if ((word < 0 && !of) || /[。；]/.test(gap)) return null;
  const list = gap.slice(of ? 1 : word + 2);
  const k = /\d|[一二三四五六七八九十]+[成倍]/.test(list) ? (list.match(BETWEEN)?.length ?? 0) : 0;
  const alone = !of && !/[、和与及，]/.test(gap.slice(0, word));
  const apart = listOf(text, before) ?? (alone ? partsOf(last) : null);
  if (!apart || k >= apart.length || itemsIn(text.slice(last.to + (of ? 1 : word + 2))) !== apart.length) return null;
  return apart[k]!;
}

/** How many figures the list at the head of `text` holds. */
function itemsIn(text: string): number {
  const list = /^[^。；（(]{0,120}/.exec(text)![0];
  const items = list.split(/[、和与及]|以及|，/);
  let n = 0;
  for (const item of items) {
    if (!/\d/.test(item)) break;
    n++;
  }
  return n;
}

/** The periods that end `before`, joined by 和 or 、; null where there is one alone. */
function listOf(text: string, before: readonly LinkedPeriod[]): LinkedPeriod[] | null {
  let from = before.length - 1;
  while (from > 0 && AND.test(text.slice(before[from - 1]!.to, before[from]!.from))) from--;
  return before.length - from > 1 ? before.slice(from) : null;
}

/** The quarters, months or years of a range; null for any other period. */
function partsOf(period: LinkedPeriod): LinkedPeriod[] | null {
  const { from, to, shape } = period.expression;
  const first = dateOf(period.period.period_start ?? '');
  const last = dateOf(period.period.period_end ?? '');
  if (!to || shape !== 'span' || !first || !last || from.day !== undefined) return null;
  const step = from.quarter !== undefined ? 3 : from.month !== undefined ? 1 : 12;
  const months = ((last.year ?? 0) - (first.year ?? 0)) * 12 + (last.month ?? 12) - (first.month ?? 1) + 1;
  return Array.from({ length: Math.floor(months / step) }, (_, i) => {
    const begin = addMonths(first, i * step);
    const end = addMonths(first, i * step + step - 1);
    const year = ({ year }: CalendarDate) => ({ year });
    const span = step === 12 ? { first: year(begin), last: year(begin) } : { first: begin, last: end };
    return { ...period, period: periodOf(span) };
  });
}
