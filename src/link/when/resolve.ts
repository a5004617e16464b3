import type { PeriodExpression, PeriodPoint } from '../../recognize/recognize.js';
import { counted } from './counted.js';
import { addMonths, type CalendarDate, type DateSpan, daysOf } from './dates.js';
import { point } from './point.js';
import { type Reference, type Resolved, yearFrom } from './reference.js';

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
      return { ...start, span: since(first, expression.from, reference) };
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

/**
 * 今年以来 runs from January to the article's date, 2018年以来 from the year as written. Where only the article's year is known it runs up to the
 * end of the part of that year which is reported on (一季度…。年初以来…); where no part is, years are all that can be said.
 */
function since(first: CalendarDate | null, from: PeriodPoint, { published, force }: Reference): DateSpan {
  if (!published) return from.month === undefined && first?.year === null ? { first, last: first } : { first, last: null };
  if (first === null || first.year !== published.year || first.month !== undefined) return { first, last: published };
  const last =
    published.month !== undefined ? published : force?.last?.year === first.year && force.last.month !== undefined ? force.last : null;
  return last ? { first: { ...first, month: 1 }, last } : { first, last: published };
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
