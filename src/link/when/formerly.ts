import { FORMERLY } from '../../lexicon/lexicon.js';
import type { LinkedPeriod, LinkedSentence } from '../link.js';
import { opensClause } from './clauses.js';
import { periodAt } from './periodat.js';
import { timeBefore, yearBefore } from './yearbefore.js';

/** 由原来的5天, 从最初的50种: of no time that could be said. */
const ONCE = new RegExp(`${FORMERLY.join('|')}|原有|开始时|传统|前的?$`);
/** 与2015年末相比, 较上年: what the change is measured against. */
const AGAINST = /(?:[比较与同和跟]|相比)$/;

type Here = Pick<LinkedSentence, 'periods' | 'period' | 'stock' | 'years' | 'review'>;

/**
 * When the earlier value of a change holds, the figure at `at` behind the 由 or 从 at `from`: the time named with it, else the one the
 * change is measured against, else before the span that it took. Null where nothing tells; undefined where what governs it may be said of
 * it too. Pure.
 */
export function formerly(text: string, here: Here, from: number, at: number): LinkedPeriod | null | undefined {
  const { periods, years, review } = here;
  const own = periods.findLast((period) => period.from >= from && period.to <= at);
  if (own) return own.expression.shape === 'now' ? undefined : own;
  if (ONCE.test(text.slice(from, at))) return null;
  const start = text.lastIndexOf('；', from) + 1;
  const against = periods.findLast(
    ({ role, from: begins, to }) => role === 'base' && begins >= start && to <= from && AGAINST.test(text.slice(start, begins)),
  );
  if (against) return { ...against, role: 'origin' };
  // 截至三季度末，股东户数较二季度末减少…；持股比例由3.02%升至…: of one balance sheet all is told against the other
  const sheet = periods.findLast(
    ({ role, to, expression }) =>
      role === 'base' && to <= from && expression.from.edge === 'end' && AGAINST.test(text.slice(0, to)) === false,
  );
  if (sheet && periods.some(({ expression: { shape, from: point } }) => shape === 'until' || point.edge === 'end'))
    return { ...sheet, role: 'origin' };
  // 由2016年的1337亿元增加到2021年的2742亿元；收入由128亿元…: the changes of a row began together
  const row = periods.findLast(({ role, to }) => role === 'origin' && to <= from);
  if (row) return row;
  const { period } = periodAt(text, here, at);
  if (!period) return null;
  const stated = periods.includes(period);
  const span = timeBefore(period) ?? yearBefore(period) ?? (stated ? null : (of(review, period) ?? of(years, period)));
  if (span) return span;
  if (/同比[^；]*$/.test(text.slice(Math.max(start, stated ? period.to : 0), from))) return aYearBack(period);
  // 今年员工从4000多人增加到5000多人: what is told of the year itself
  const apart = opensClause(text, period.from) ? /[0-9]/ : /[，；]/;
  return stated && !apart.test(text.slice(period.to, from)) ? undefined : null;
}

/** The year before a span that `last` is the last year of. */
const of = (span: LinkedPeriod | null, last: LinkedPeriod): LinkedPeriod | null =>
  span && span.period.period_end === last.period.period_end && last.period.granularity === 'year' ? yearBefore(span) : null;

/** The same months of the year before. */
function aYearBack(period: LinkedPeriod): LinkedPeriod | null {
  const back = (date: string) => date.replace(/\d{4}/g, (year) => String(Number(year) - 1)).replace('-02-29', '-02-28');
  const { period: span, period_start, period_end, granularity } = period.period;
  if (/X/.test(span)) return null;
  return {
    ...period,
    role: 'origin',
    period: {
      period: back(span),
      period_start: period_start && back(period_start),
      period_end: period_end && back(period_end),
      granularity,
    },
  };
}
