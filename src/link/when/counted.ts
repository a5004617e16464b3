import type { PeriodExpression } from '../../recognize/recognize.js';
import { addDays, addMonths, type CalendarDate, type DateSpan } from './dates.js';

/**
 * 最近三个月 ends in the article's month; 近五年 with its year, or in the first half, when the last year is what can be told, with the year
 * before; 过去一年 likewise. 未来三年 begins with the next year, in the first half with the present one.
 */
export function counted(
  shape: 'last' | 'next',
  { count, unit }: NonNullable<PeriodExpression['length']>,
  published: CalendarDate,
): DateSpan {
  const { year, month } = published;
  const back = shape === 'last';
  if (unit === 'year' && year !== null) {
    const early = month !== undefined && month <= EARLY;
    if (back && count === 1 && month === 12) return { first: { year }, last: { year } };
    if (back && count === 1 && month !== undefined && !early) return { first: addMonths(published, -12), last: { year, month } };
    const edge = back ? (early ? year - 1 : year) : early ? year : year + 1;
    return back ? { first: { year: edge - count + 1 }, last: { year: edge } } : { first: { year: edge }, last: { year: edge + count - 1 } };
  }
  if (unit === 'month' || unit === 'quarter') {
    if (month === undefined) return { first: published, last: published };
    // quarters are told of when they are over
    const months = unit === 'quarter' ? count * 3 : count;
    const last = unit === 'quarter' ? -1 - ((month - 1) % 3) : 0;
    // 接下来的四个月, told on the first of January
    const begun = published.day !== undefined && published.day <= BEGUN ? 0 : 1;
    return back
      ? { first: addMonths(published, last + 1 - months), last: addMonths(published, last) }
      : { first: addMonths(published, begun), last: addMonths(published, begun + months - 1) };
  }
  const days = unit === 'week' ? count * 7 : count;
  return back ? { first: addDays(published, 1 - days), last: published } : { first: addDays(published, 1), last: addDays(published, days) };
}

/** Up to this day a month that has begun is one of those to come. */
const BEGUN = 10;
/** Up to this month a year is not yet one of those gone by. */
const EARLY = 6;
