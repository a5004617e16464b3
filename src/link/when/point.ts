import { HOLIDAYS, UNNAMED_HOLIDAY } from '../../lexicon/lexicon.js';
import type { PeriodPoint } from '../../recognize/recognize.js';
import { addDays, type CalendarDate, type DateSpan, daysOf } from './dates.js';
import { holiday, lunarDay, nearestHoliday } from './festive.js';
import { type Reference, type Resolved, type YearBasis, yearFrom } from './reference.js';
import { dayAlone, relativeDate, relativeQuarter, week } from './relativepoint.js';

/** The months a part of a year covers; null for a whole year. */
function monthsOf(from: PeriodPoint): readonly [number, number] | null {
  if (from.holiday) return HOLIDAYS[from.holiday]?.months ?? null;
  if (from.half) return [from.half * 6 - 5, from.half * 6];
  if (typeof from.quarter === 'number') return [from.quarter * 3 - 2, from.quarter * 3];
  if (typeof from.month === 'number') return [from.month, from.month];
  return null;
}

/**
 * One end of a wording as the first and last date it covers. `start` is the end before it, whose year and month it may leave out;
 * `to` the end behind it, which tells how far the wording reaches.
 */
export function point(from: PeriodPoint, reference: Reference, start?: Resolved, to?: PeriodPoint): Resolved | null {
  if (from.week || from.weekday) return week(from, reference.published);
  if (from.lunar !== undefined) {
    const { published, force } = reference;
    const year = typeof from.year === 'object' ? yearFrom(from.year, published?.year ?? force?.last?.year) : from.year;
    const date = lunarDay(from.lunar, year, published);
    return date && { span: { first: date, last: date }, basis: year === undefined ? 'article' : 'stated' };
  }
  if (from.holiday === UNNAMED_HOLIDAY) {
    const days = nearestHoliday(reference.published);
    return days && { span: typeof from.day === 'number' ? dayOf(days, from.day) : days, basis: 'article' };
  }
  const relative = relativeDate(from, reference);
  if (relative !== undefined) return relative && { span: { first: relative, last: relative }, basis: 'article' };
  if (typeof from.quarter === 'object') return relativeQuarter(from.quarter, reference);
  let months = monthsOf(from);
  if (from.edge && months) months = from.edge === 'start' ? [months[0], months[0]] : [months[1], months[1]];
  if (from.edge && !months) months = from.edge === 'start' ? [1, 1] : [12, 12];
  const end = to && to.year === undefined ? monthsOf(to) : null;
  const { year, basis } = yearOf(from, [months?.[0] ?? 1, end?.[1] ?? months?.[1] ?? 12], reference, start);
  if (from.holiday) {
    const days = holiday(from.holiday, year);
    return { span: typeof from.day === 'number' ? dayOf(days, from.day) : days, basis };
  }
  if (!months) return from.day === undefined ? { span: { first: { year }, last: { year } }, basis } : dayAlone(from.day, reference, start);
  const [first, last] = months.map((month) => ({ year, month })) as [CalendarDate, CalendarDate];
  if (typeof from.day === 'number') {
    if (from.day > daysOf(year, months[0])) return null;
    return { span: { first: { day: from.day, ...first }, last: { day: from.day, ...first } }, basis };
  }
  if (from.third) {
    const end = from.third === 3 ? daysOf(year, months[0]) : from.third * 10;
    return { span: { first: { day: from.third * 10 - 9, ...first }, last: { day: end, ...first } }, basis };
  }
  return { span: { first, last }, basis };
}

/** The day `n` of a holiday; the holiday where its days are not known. */
function dayOf(days: DateSpan, n: number): DateSpan {
  if (days.first?.day === undefined) return days;
  const day = addDays(days.first, n - 1);
  return { first: day, last: day };
}

function yearOf(
  from: PeriodPoint,
  [first, last]: readonly [number, number],
  reference: Reference,
  start?: Resolved,
): { year: number | null; basis: YearBasis } {
  const { published, force } = reference;
  if (typeof from.year === 'number') return { year: from.year, basis: 'stated' };
  if (from.year?.of === 'article') return { year: yearFrom(from.year, published?.year), basis: published ? 'stated' : 'unknown' };
  if (from.year) {
    const base = force?.last?.year ?? force?.first?.year ?? reference.openYear(first, last).year;
    return { year: yearFrom(from.year, base), basis: base === null ? 'unknown' : 'stated' };
  }
  if (start) return { year: (start.span.last ?? start.span.first)?.year ?? null, basis: start.basis };
  return reference.openYear(first, last);
}
