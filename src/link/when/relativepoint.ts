import type { PeriodPoint, Relative } from '../../recognize/recognize.js';
import { addDays, addMonths, type CalendarDate, daysOf, isoOf } from './dates.js';
import type { Reference, Resolved } from './reference.js';

/** 上月, 本月5日, 上季度, 昨日; undefined where nothing in the point is relative but its year, null where it cannot be known. */
export function relativeDate({ month, day }: PeriodPoint, { published, force, day: named }: Reference): CalendarDate | null | undefined {
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
export function week({ week, weekday }: PeriodPoint, published: CalendarDate | null): Resolved | null {
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
export function relativeQuarter({ relative, of }: Relative, { published, force }: Reference): Resolved | null {
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
export function dayAlone(day: number | Relative, { published, future, day: named }: Reference, start?: Resolved): Resolved | null {
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
