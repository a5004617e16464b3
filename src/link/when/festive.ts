import { HOLIDAYS, LUNAR_NEW_YEARS, NO_DAYS_OFF } from '../../lexicon/lexicon.js';
import { addDays, type CalendarDate, type DateSpan, daysBetween, isoOf } from './dates.js';

/**
 * 除夕, 大年初一: the day `days` after the Lunar New Year of `year`; where no year is named (undefined), of the one that lies nearest to the
 * article. Null where neither is known. Pure.
 */
export function lunarDay(days: number, year: number | null | undefined, published: CalendarDate | null): CalendarDate | null {
  const near = published?.year != null && published.day !== undefined ? [0, 1, -1].map((step) => published.year! + step) : [];
  const dates = (year === undefined ? near : [year]).flatMap((of) => {
    const start = of === null ? undefined : LUNAR_NEW_YEARS[of];
    return start ? [addDays({ year: of, month: Number(start.slice(0, 2)), day: Number(start.slice(3)) }, days)] : [];
  });
  const distance = (date: CalendarDate) => Math.abs(daysBetween(isoOf(date), isoOf(published!)));
  return dates.length > 1 ? dates.reduce((a, b) => (distance(b) < distance(a) ? b : a)) : (dates[0] ?? null);
}

/** The announced days off of a holiday of the table; its months where they are not in it. Pure. */
export function holiday(name: string, year: number | null): DateSpan {
  const row = HOLIDAYS[name]!;
  const days = year === null ? undefined : row.breaks[year];
  if (!days || year === null) return { first: { year, month: row.months[0] }, last: { year, month: row.months[1] } };
  const [first, last] = days.split('/') as [string, string];
  const date = (end: string, of: number): CalendarDate => ({ year: of, month: Number(end.slice(0, 2)), day: Number(end.slice(3)) });
  return { first: date(first, first > last ? year - 1 : year), last: date(last, year) };
}

/** Days after its end within which a holiday is told of without its name. */
const STILL_TOLD = 10;

/** 小长假, 假日期间: the holiday that is under way on the day of the article, or ended within days of it. Null where none did. Pure. */
export function nearestHoliday(published: CalendarDate | null): DateSpan | null {
  if (published?.year == null || published.day === undefined) return null;
  const { year } = published;
  const today = isoOf(published);
  const spans = Object.keys(HOLIDAYS)
    .filter((name) => !NO_DAYS_OFF.has(name))
    .flatMap((name) => [year, year + 1].map((of) => holiday(name, of)))
    .filter(({ first, last }) => {
      const begun = first?.day !== undefined && isoOf(first) <= today;
      return begun && last !== null && daysBetween(isoOf(last), today) <= STILL_TOLD;
    });
  return spans.reduce<DateSpan | null>((a, b) => (a && isoOf(a.first!) >= isoOf(b.first!) ? a : b), null);
}
