import { HOLIDAYS, UNNAMED_HOLIDAY } from '../../lexicon/lexicon.js';
import type { PeriodExpression, PeriodPoint, Relative } from '../../recognize/recognize.js';
import { counted } from './counted.js';
import { addDays, addMonths, type CalendarDate, type DateSpan, daysOf, isoOf } from './dates.js';
import { holiday, lunarDay, nearestHoliday } from './festive.js';

/** Where an open year was found. */
export type YearBasis = 'stated' | 'sentence' | 'paragraph' | 'heading' | 'article' | 'unknown';

/** What a period wording is read against. */
export interface Reference {
  /** The article's own date; null where it is not known. */
  published: CalendarDate | null;
  /** The period that the text is speaking of; null where none was stated yet. */
  force: DateSpan | null;
  /** The period that the report spoken of is made for; null where none is. */
  report?: DateSpan | null;
  /** What is said of the wording looks ahead. */
  future?: () => boolean;
  /** The text gives account of the year before, as reports of the spring do. */
  account?: boolean;
  /** The day last named, for 当天. */
  day: CalendarDate | null;
  /** The year of a wording that names none; `first` and `last` are its months. */
  openYear: (first: number, last: number) => { year: number | null; basis: YearBasis };
}

interface Resolved {
  span: DateSpan;
  basis: YearBasis;
}

/** The span that a period wording means in its context; null where it means none that can be said. Pure. */
export function resolve(expression: PeriodExpression, reference: Reference): Resolved | null {
  const { published } = reference;
  switch (expression.shape) {
    case 'now':
      return { span: { first: published ?? { year: null }, last: published ?? { year: null } }, basis: published ? 'article' : 'unknown' };
    case 'same_period':
      return samePeriod(expression, reference);
    case 'lunar':
      return null;
    case 'report':
      return reporting(expression, reference);
    case 'last':
    case 'next':
      return published && expression.length
        ? {
            span: counted(expression.shape, expression.length, reference.account ? { ...published, month: 1 } : published),
            basis: 'article',
          }
        : null;
  }
  if (expression.shape === 'span' && isThisWinter(expression) && published?.month !== undefined && published.month <= 3)
    return {
      span: {
        first: { year: yearFrom({ relative: -1, of: 'article' }, published.year), month: 12 },
        last: { year: published.year, month: 2 },
      },
      basis: 'article',
    };
  const start = acrossYears(expression, reference) ?? point(expression.from, reference, undefined, expression.to);
  if (!start) return null;
  const { first } = start.span;
  switch (expression.shape) {
    case 'until':
      if (expression.length && start.span.last?.month !== undefined)
        return { ...start, span: { first: addMonths(start.span.last, 1 - expression.length.count), last: addMonths(start.span.last, 0) } };
      return { ...start, span: { first: null, last: expression.from.edge === 'end' ? lastDay(start.span.last) : start.span.last } };
    case 'onwards':
      return { ...start, span: { first, last: null } };
    case 'since':
      return { ...start, span: since(first, expression.from, published) };
  }
  const later = expression.to && first?.month !== undefined && typeof expression.to.month === 'number' && first.month > expression.to.month;
  const end = expression.to ? point(expression.to, reference, later && expression.to.year === undefined ? undefined : start) : start;
  return end && { span: { first, last: end.span.last }, basis: start.basis };
}

/** 12月30日至1月2日: the beginning lies in the year before the end. */
function acrossYears({ from, to }: PeriodExpression, reference: Reference): Resolved | null {
  if (typeof from.month !== 'number' || typeof to?.month !== 'number' || from.month <= to.month) return null;
  if (from.year !== undefined || to.year !== undefined) return null;
  const end = point(to, reference)?.span.last?.year;
  return end == null ? null : point({ ...from, year: end - 1 }, reference);
}

/** 今冬 is the winter under way, which began last year. */
const isThisWinter = ({ from, to }: PeriodExpression) =>
  from.month === 12 && to?.month === 2 && typeof from.year === 'object' && from.year.relative === 0;

function lastDay(date: CalendarDate | null): CalendarDate | null {
  if (!date) return null;
  const month = date.month ?? 12;
  return { year: date.year, month, day: date.day ?? daysOf(date.year, month) };
}

/** 今年以来 runs from January to the article's date, 2018年以来 from the year as written; where only its year is known, years are all that can be said. */
function since(first: CalendarDate | null, from: PeriodPoint, published: CalendarDate | null): DateSpan {
  if (!published) return from.month === undefined && first?.year === null ? { first, last: first } : { first, last: null };
  const thisYear = first !== null && first.year === published.year && first.month === undefined && published.month !== undefined;
  return { first: thisYear ? { ...first, month: 1 } : first, last: published };
}

/** 报告期, 报告期末: the span reported on, or its last or first month. */
function reporting({ from: { edge } }: PeriodExpression, { report, force }: Reference): Resolved | null {
  const span = report ?? force;
  if (!span?.first || !span.last) return null;
  const month = ({ year, month = edge === 'start' ? 1 : 12 }: CalendarDate) => ({ year, month });
  const end = edge === undefined ? null : edge === 'start' ? month(span.first) : month(span.last);
  return { span: end ? { first: end, last: end } : span, basis: 'stated' };
}

/** The period in force, moved to the year named; a year back where none is named. */
function samePeriod({ from }: PeriodExpression, { force, published }: Reference): Resolved | null {
  const year = from.year ?? { relative: -1, of: 'force' as const };
  const ends = force?.last?.year ?? force?.first?.year ?? null;
  const target =
    typeof year === 'number' ? year : year.of === 'article' ? yearFrom(year, published?.year) : yearFrom(year, ends ?? published?.year);
  if (!force?.last || ends === null || target === null)
    return target === null ? null : { span: { first: { year: target }, last: { year: target } }, basis: force ? 'unknown' : 'article' };
  const back = (date: CalendarDate | null) => date && { ...date, year: date.year === null ? null : date.year + target - ends };
  return { span: { first: back(force.first), last: back(force.last) }, basis: 'stated' };
}

const yearFrom = ({ relative }: Relative, from: number | null | undefined) => (typeof from === 'number' ? from + relative : null);

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
function point(from: PeriodPoint, reference: Reference, start?: Resolved, to?: PeriodPoint): Resolved | null {
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

/** 上月, 本月5日, 上季度, 昨日; undefined where nothing in the point is relative but its year, null where it cannot be known. */
function relativeDate({ month, day }: PeriodPoint, { published, force, day: named }: Reference): CalendarDate | null | undefined {
  if (typeof month === 'object') {
    const base = month.of === 'force' && force?.last?.month !== undefined ? force.last : published;
    if (base?.month === undefined) return null;
    const there = addMonths(base, month.relative);
    return typeof day === 'number' ? { ...there, day } : there;
  }
  if (typeof day === 'object') {
    const base = day.of === 'force' ? (named ?? published) : published;
    return base && addDays(base, day.relative);
  }
  return undefined;
}

/** 上周, 本周五, 周三: counted from the day of the article. */
function week({ week, weekday }: PeriodPoint, published: CalendarDate | null): Resolved | null {
  if (published?.day === undefined) return null;
  const today = weekdayOf(published);
  const moved = (day: number, weeks: number) => addDays(published, day - today + weeks * 7);
  if (weekday !== undefined) {
    const day = moved(weekday, week?.relative ?? (weekday > today ? -1 : 0));
    return { span: { first: day, last: day }, basis: 'article' };
  }
  const relative = week?.relative ?? 0;
  return { span: { first: moved(1, relative), last: moved(7, relative) }, basis: 'article' };
}

/** 1 Monday to 7 Sunday (ISO 8601). */
const weekdayOf = (date: CalendarDate): number => new Date(isoOf(date)).getUTCDay() || 7;

/** 上季度: counted from the quarter in force, else from that of the article. */
function relativeQuarter({ relative, of }: Relative, { published, force }: Reference): Resolved | null {
  const base = of === 'force' && force?.last?.month !== undefined ? force.last : published;
  if (base?.month === undefined) return null;
  const first = addMonths({ ...base, month: Math.floor((base.month - 1) / 3) * 3 + 1 }, relative * 3);
  return { span: { first, last: addMonths(first, 2) }, basis: 'article' };
}

/** Within so many days news is told of what happens. */
const FRESH = 1;

/** 春节黄金周（截至6日）, told on 8 February of a holiday that began on 31 January: the day lies nearer to its beginning in the month of telling. */
function isNextMonth(named: CalendarDate, day: number, published: CalendarDate | null): boolean {
  if (named.day === undefined || named.month === undefined || published?.month === undefined || published.day === undefined) return false;
  const next = addMonths(named, 1);
  if (next.month !== published.month || day > published.day) return false;
  const ahead = daysOf(named.year, named.month) - named.day + day;
  const back = named.day - day;
  // 3月27日完成一期。截至13日17时，…, told on 14 April: news of the day before
  return ahead < back || (published.day - day <= FRESH && back > FRESH * 2);
}

/** 26日: of the month of the article, or of the one before where that day had not come. */
function dayAlone(day: number | Relative, { published, future, day: named }: Reference, start?: Resolved): Resolved | null {
  if (typeof day !== 'number') return null;
  // told on 1 May: 媒体4月30日报道，29日…
  const earlier =
    named?.day !== undefined && named.month !== published?.month && day <= named.day && !isNextMonth(named, day, published)
      ? named
      : undefined;
  const other = start?.span.last ?? earlier;
  if (other?.month !== undefined) {
    // 30日8时至1日8时
    const there = start && day < (other.day ?? 0) ? addMonths(other, 1) : other;
    return { span: { first: { ...there, day }, last: { ...there, day } }, basis: start?.basis ?? 'sentence' };
  }
  if (published?.month === undefined) return null;
  const month = published.day !== undefined && day > published.day + 1 && !future?.() ? addMonths(published, -1) : addMonths(published, 0);
  const date = { day, ...month };
  return day > daysOf(month.year, month.month!) ? null : { span: { first: date, last: date }, basis: 'article' };
}
