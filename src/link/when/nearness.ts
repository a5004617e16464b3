import type { LinkedPeriod } from '../link.js';
import { type CalendarDate, daysBetween, daysOf, isoOf } from './dates.js';

/** It ended before the article, or nothing says that it did not. */
export function isOver({ period: { period_end } }: LinkedPeriod, published: CalendarDate | null): boolean {
  if (!published || period_end === null) return true;
  const { year, month, day } = published;
  const today = isoOf({ year, month: month ?? 12, day: day ?? daysOf(year, month ?? 12) });
  return month === undefined ? period_end < today : period_end <= today;
}
/** The news itself: it happened within the days before it was told. */
export const isRecent = (period: LinkedPeriod, published: CalendarDate | null): boolean =>
  published?.day === undefined || within(period, published, RECENT);
/** 某某展会今天在厦门开幕: the day of the news, wherever it stands. */
export const isNews = (period: LinkedPeriod, published: CalendarDate | null): boolean =>
  published?.day !== undefined && period.period.granularity === 'day' && within(period, published, RECENT);
/** It ended no more than `days` before or after the article. */
export const within = ({ period: { period_end } }: LinkedPeriod, published: CalendarDate, days: number): boolean =>
  period_end === null || Math.abs(daysBetween(period_end, isoOf(published))) <= days;
const RECENT = 10;
/** A half or a quarter that has hardly begun is spoken of, not reported on. */
export const isYoung = ({ period: { granularity, period_start } }: LinkedPeriod, published: CalendarDate): boolean =>
  (granularity === 'half' || granularity === 'quarter') && period_start !== null && daysBetween(period_start, isoOf(published)) < YOUNG;
const YOUNG = 31;
/** A holiday, by name or not. */
export const isHoliday = ({ rule }: LinkedPeriod) => rule === 'holiday' || rule === 'unnamed-holiday';
/** A month, a day or a holiday. */
export const isShort = (period: LinkedPeriod) =>
  period.period.granularity === 'month' || period.period.granularity === 'day' || isHoliday(period);
/** It lies within the other and is not the same. */
export const lies = ({ period: inner }: LinkedPeriod, { period: outer }: LinkedPeriod) =>
  inner.period !== outer.period &&
  (outer.period_start ?? '9') <= (inner.period_start ?? '0') &&
  (inner.period_end ?? '9') <= (outer.period_end ?? '0');
/** Since a year before that of the article. */
export const isEarlier = ({ expression: { shape }, period: { period_start } }: LinkedPeriod, year: number | null) =>
  shape === 'since' && period_start !== null && year !== null && Number(period_start.slice(0, 4)) < year;
/** A year long gone: 到1996年全国…. */
export const isOld = ({ period: { granularity, period_end } }: LinkedPeriod, year: number | null) =>
  granularity === 'year' && period_end !== null && year !== null && Number(period_end.slice(0, 4)) < year - 2;
/** 上周, 本周五. */
export const isWeek = ({ expression: { from } }: LinkedPeriod) => from.week !== undefined;
/** Its year is said in figures. */
export const isNumbered = ({ expression: { from } }: LinkedPeriod) => typeof from.year === 'number';
/** What began years ago (自2015年以来) or ended then is background. */
export const isNear = ({ period: { period_start, period_end } }: LinkedPeriod, year: number | null) => {
  if (year === null) return true;
  return [period_start, period_end].every((date) => date === null || Math.abs(Number(date.slice(0, 4)) - year) <= 1);
};
/** The day of the news itself holds for the paragraphs that follow; one long gone for its own. */
export const isFresh = (day: CalendarDate, today: CalendarDate | null) =>
  today?.day !== undefined && day.day !== undefined && Math.abs(daysBetween(isoOf(day), isoOf(today))) <= FRESH;
const FRESH = 10;
