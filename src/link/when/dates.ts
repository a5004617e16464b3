import type { Granularity, Period } from '../../../schemas/schemas.js';

/** A year, month or day, at the granularity that is known; `year` is null where the year cannot be known. */
export interface CalendarDate {
  year: number | null;
  month?: number;
  day?: number;
}

/** From the first to the last, both included; null is open. */
export interface DateSpan {
  first: CalendarDate | null;
  last: CalendarDate | null;
}

const two = (n: number) => (n < 10 ? `0${n}` : String(n));

/** Days of a month in the Gregorian calendar; of February of an unknown year 29. */
export function daysOf(year: number | null, month: number): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** ISO 8601; EDTF (ISO 8601-2) `XXXX` for an unknown year. */
export function isoOf({ year, month, day }: CalendarDate): string {
  const head = year === null ? 'XXXX' : year > 999 ? String(year) : String(year).padStart(4, '0');
  return month === undefined ? head : day === undefined ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** Reads 2023, 2023-07 or 2023-07-26 (what follows is passed over); null for anything else or a day that does not exist. */
export function dateOf(iso: string): CalendarDate | null {
  const match = /^([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?(?![0-9])/.exec(iso.trim());
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((n) => (n ? Number(n) : undefined)) as [number, number?, number?];
  if (month !== undefined && (month < 1 || month > 12)) return null;
  if (month !== undefined && day !== undefined && (day < 1 || day > daysOf(year, month))) return null;
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}

/** The last day that a date of any granularity may mean; ISO 8601. */
export const lastDayOf = (date: string): string => (date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date);

/** Days from one date to another, both in ISO 8601. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The date `count` months on (or back), at the granularity of months. */
export function addMonths({ year, month }: CalendarDate, count: number): CalendarDate {
  const index = (month ?? 1) - 1 + count;
  return { year: year === null ? null : year + Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** The date `count` days on (or back); the date itself where its day or year is not known. */
export function addDays(date: CalendarDate, count: number): CalendarDate {
  const { year, month, day } = date;
  if (year === null || month === undefined || day === undefined) return date;
  const moved = new Date(Date.UTC(year, month - 1, day + count));
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

function granularityOf(first: CalendarDate | null, last: CalendarDate | null, one: boolean): Granularity {
  const only = first && last ? (one ? first : null) : (first ?? last);
  if (only) return only.day !== undefined ? 'day' : only.month !== undefined ? 'month' : 'year';
  if (first?.year !== last?.year || first?.day !== undefined || last?.day !== undefined) return 'range';
  const months = `${first?.month}-${last?.month}`;
  if (months === '1-12') return 'year';
  if (months === '1-6' || months === '7-12') return 'half';
  return ['1-3', '4-6', '7-9', '10-12'].includes(months) ? 'quarter' : 'range';
}

/** A span as the dataset writes it: at the text's granularity, with the first and last day where they can be known. */
export function periodOf({ first, last }: DateSpan): Period {
  const from = first ? isoOf(first) : '..';
  const to = last ? isoOf(last) : '..';
  const known = (date: CalendarDate | null) => date !== null && date.year !== null;
  return {
    period: from === to ? from : `${from}/${to}`,
    period_start: first && known(first) ? isoOf({ year: first.year, month: first.month ?? 1, day: first.day ?? 1 }) : null,
    period_end:
      last && known(last)
        ? isoOf({ year: last.year, month: last.month ?? 12, day: last.day ?? daysOf(last.year, last.month ?? 12) })
        : null,
    granularity: granularityOf(first, last, from === to),
  };
}
