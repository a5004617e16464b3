import type { LinkedPeriod } from '../link.js';
import { addDays, addMonths, dateOf, periodOf } from './dates.js';

/**
 * The year before a span of whole years, where what changed over the span began: 五年来由12家增加到31家. Null for any other period. Pure.
 */
export function yearBefore(span: LinkedPeriod): LinkedPeriod | null {
  const { period_start, period_end } = span.period;
  const since = span.expression.shape === 'since';
  if (!period_start?.endsWith('-01-01') || period_end === null || !(since || period_end.endsWith('-12-31'))) return null;
  const [first, last] = [Number(period_start.slice(0, 4)), Number(period_end.slice(0, 4))];
  if (last <= first) return null;
  // 2012年至2021年，由1.1万亿元增加到2.3万亿元: years that are named are both ends
  const date = { year: span.rule === 'calendar' && span.expression.to ? first : first - 1 };
  return { ...span, period: periodOf({ first: date, last: date }), role: 'origin' };
}

/** 自2018年1月1日起，由1500元调整为1720元: up to the day, month or year before that from which on a change holds. Null for any other period. Pure. */
export function timeBefore(from: LinkedPeriod): LinkedPeriod | null {
  if (from.expression.shape !== 'onwards') return null;
  const first = dateOf(from.period.period.split('/')[0]!);
  if (first?.year == null) return null;
  const last = first.day !== undefined ? addDays(first, -1) : first.month !== undefined ? addMonths(first, -1) : { year: first.year - 1 };
  return { ...from, period: periodOf({ first: null, last }), role: 'origin' };
}
