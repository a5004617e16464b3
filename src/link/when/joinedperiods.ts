import type { PeriodMention } from '../../recognize/recognize.js';
import type { LinkedPeriod, PeriodRole } from '../link.js';
import { addDays, addMonths, type CalendarDate, type DateSpan, daysOf, isoOf, periodOf } from './dates.js';

/** 比2015年和2014年分别回落…; 低于去年同期27.7%和去年全年19.1%的增速: the second of two is what the first is. */
export function joinedRole(before: LinkedPeriod | undefined, { from, to }: PeriodMention, text: string): PeriodRole | null {
  if (!before || from - before.to > 16) return null;
  const between = text.slice(before.to, from);
  if (before.role === 'base' && /^[、和与及]$/.test(between)) return 'base';
  if (before.role === 'origin' && /^的?[0-9.]+[^，。；0-9]{0,5}[、和与及]$/.test(between) && /^的?[0-9]/.test(text.slice(to, to + 2)))
    return 'origin';
  return null;
}

/** Each has its own figure, or is told of apart. */
const APART = /^[^。；]{0,40}(?:分别|各|每|依次|均为|[0-9][^。；，]{0,10}[、和与][0-9])/;

/**
 * 4月底和5月初先后发生两起: two periods next to each other that are told of together are one span; null where `mention`, which means
 * `span`, does not follow on `before`, or where each has its own figure.
 */
export function joinedSpan(
  before: { mention: PeriodMention; span: DateSpan } | undefined,
  mention: PeriodMention,
  span: DateSpan,
  text: string,
): DateSpan | null {
  if (!before || !/^[、和与及]$/.test(text.slice(before.mention.to, mention.from))) return null;
  if (mention.expression.shape !== 'span' || before.mention.expression.shape !== 'span') return null;
  const { last } = before.span;
  if (!last || !span.first || isoOf(dayAfter(last)) !== isoOf(firstDay(span.first))) return null;
  return APART.test(text.slice(mention.to, mention.to + 60)) ? null : { first: before.span.first, last: span.last };
}

const firstDay = ({ year, month, day }: CalendarDate): CalendarDate => ({ year, month: month ?? 1, day: day ?? 1 });
function dayAfter({ year, month, day }: CalendarDate): CalendarDate {
  if (day !== undefined && month !== undefined && day < daysOf(year, month)) return addDays({ year, month, day }, 1);
  return { ...addMonths({ year, month: month ?? 12 }, 1), day: 1 };
}

/** Up to when a sentence counts, and where it says so. */
export interface Until {
  span: DateSpan;
  to: number;
}

/**
 * 截至7月底，今年累计…; 截至8月1日，今年以来…: what runs from the beginning of the year ends where the sentence says that its count ends; so
 * does a span named right behind it (截至6月底，“十四五”期间累计…), what is so now is so then, and what had not begun by then names a thing
 * (截至15日，春运期间车票…).
 * Null where `mention`, which means `span`, is not counted so. Pure.
 */
export function countedUntil(until: Until, mention: PeriodMention, span: DateSpan, text: string): DateSpan | 'name' | null {
  const { last } = until.span;
  if (!last || last.year === null || last.month === undefined) return null;
  const { month } = last;
  // to the end of May is January to May
  const end = last.day === daysOf(last.year, month) ? { year: last.year, month } : last;
  if (runsFromJanuary(mention)) return span.first?.year === last.year ? { first: { year: last.year, month: 1 }, last: end } : null;
  const { shape } = mention.expression;
  // 截至10月底的情况：…，目前完工4所: now is then
  if (shape === 'now') return until.span;
  if ((shape !== 'span' && shape !== 'plan') || !/^，[^，。；：]{0,4}$/.test(text.slice(until.to, mention.from))) return null;
  const { period_start, period_end } = periodOf(span);
  const limit = periodOf(until.span).period_end!;
  if (!span.first || period_start === null || period_end === null || period_end <= limit) return null;
  if (period_start > limit) return 'name';
  return { first: span.first.month === undefined ? { ...span.first, month: 1 } : span.first, last: end };
}

/** 今年, 今年以来. */
const runsFromJanuary = ({ expression: { from, to, shape } }: PeriodMention): boolean =>
  !to &&
  (shape === 'since' || shape === 'span') &&
  typeof from.year === 'object' &&
  from.year.relative === 0 &&
  from.year.of === 'article' &&
  from.month === undefined &&
  from.half === undefined &&
  from.quarter === undefined &&
  !from.edge &&
  !from.holiday;
