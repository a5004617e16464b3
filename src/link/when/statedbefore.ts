import type { LinkedPeriod } from '../link.js';
import { type Asked, found, type PeriodQuestion } from './asked.js';
import { isBracketed } from './bracketed.js';
import { ofItsKind } from './ofitskind.js';
import { isOnlyItsClause } from './onlyitsclause.js';
import { GOVERNS } from './periodroles.js';

/** What may stand between an origin and its figure: 去年同期的…, 上年同期为…, 年度计划…. */
const NEXT_TO =
  /^(?:的?[0-9.]+[^，。；：、0-9]{1,5}[和与及]|的?(?:公司)?(?:现有)?总股本|的?(?:计划|目标|任务|预期|预算|指标)(?:任务|指标|总量|数)?(?:总?投资)?额?|[的为是]?(?:仅为?|只有|约|达|增长|下降)?)$/;
/** 上年同期亏损…, 去年同期净利润为…: what is told of that time, and not how this one differs from it. */
const ITS_OWN =
  /^(?:[^，。；：、0-9比较增降升减涨跌多少高低提回]{1,6}|.{0,4}净?利润|的?[^，。；：、0-9比较]{0,6}(?:增速|增幅|降幅|涨幅|跌幅|增长率)(?=[为是达]))(?:约|近|超|为|达|仅)?$/;
const FROM_IT = /^的?[^，。；：、0-9增升降减涨跌提]{0,12}$/;
const ASIDE = /^[^，。；：、（）()0-9]{0,12}[（(]$/;
/** What is done on a day that something is said on. */
const SAID_ON = /^[^，。；]{0,12}(?:通报|宣布|公布|表示|发布消息)/;
/** Periods that do not govern are passed over, but not without end: a sentence of ten thousand characters must not cost their square. */
export const PASSED_OVER = 24;
/** How much of a long gap between a period and a figure is looked at. */
const GAP = 120;

/** The nearest period before the figure that governs it: 上半年，…完成1200万元. */
export const statedBefore: PeriodQuestion = (asked) => {
  const { text, at, sentence, next, summed } = asked;
  const { periods, period } = sentence;
  let passed: LinkedPeriod | null = null;
  for (let i = next - 1; i >= 0 && i >= next - PASSED_OVER; i--) {
    const here = periods[i]!;
    const gap = text.slice(Math.max(here.to, at - GAP), at);
    if (isValueThen(here, gap, asked)) return found(here);
    // 今天通报，18日新增35例；出院9例: the day of saying so is not that of what was said
    if (passed && (here.role === 'event' || here.role === 'publication') && SAID_ON.test(text.slice(here.to, here.to + 24)))
      return found(passed);
    if ((!GOVERNS.has(here.role) && here.role !== 'event') || isBracketed(text, here, at)) continue;
    const other = here.role === 'in_force' && /[，；]/.test(gap) ? ofItsKind(here, gap, periods.slice(0, i), sentence) : null;
    if (other) return { period: other, stated: periods.includes(other) };
    // 2015年，…；固定资产投资累计完成…: in a look back on five years it is of all of them
    if (summed && here.role === 'in_force' && gap.includes('；') && gap.includes('累计')) return { period: summed, stated: false };
    const later = GREW.test(gap) ? yearAfter(periods[i - 1], here, text) : null;
    if (later) return found(later);
    if (isOnlyItsClause(here, text, gap)) passed ??= here;
    else return found(here.role === 'modifier' ? narrower(here, periods[i - 1] ?? (/^其中/.test(text) ? period : null)) : here);
  }
  return null;
};

/** 2022年卖茶30吨，2021年卖茶24吨，|同比增加25%: what is told of two years is the growth to the later. */
const GREW = /^[^，。；]{0,12}[\d.]+[^，。；\d]{1,6}，(?:同比)?(?:增长|增加|上升|提高|上涨|下降|减少|下滑)(?:了|约|近|超过?)?$/;
const GROWS = /[增升降减涨跌]/;

/** The period before `here` where it is the same part of the next year, and no growth of its own is told between the two; null where not. */
function yearAfter(before: LinkedPeriod | undefined, here: LinkedPeriod, text: string): LinkedPeriod | null {
  if (before?.role !== 'in_force' || GROWS.test(text.slice(before.to, here.from))) return null;
  const next = (date: string | null) => date?.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  const { period: late } = before;
  const { period: early } = here;
  return late.period_start === next(early.period_start) && late.period_end === next(early.period_end) ? before : null;
}

/** Whether the figure is the value of the time `here` that something else is compared with: 上年同期为52亿元. */
function isValueThen(here: LinkedPeriod, gap: string, { text, at }: Asked): boolean {
  // 高于2010年7月的低点（30.42倍）: in brackets stands the value of what it is compared with
  if (here.role !== 'origin') return here.role === 'base' && ASIDE.test(gap);
  if (at - here.to < GAP && (NEXT_TO.test(gap) || (here.expression.shape === 'same_period' && ITS_OWN.test(gap)))) return true;
  // 由去年的月人均85元提高到95元
  return /[由从]/.test(text[here.from - 1] ?? '') && FROM_IT.test(gap);
}

/** 今年1—4月，…，其中今年新出台的政策减税…: what describes a thing does not widen what is reported on. */
function narrower(here: LinkedPeriod, inner: LinkedPeriod | null): LinkedPeriod {
  const { period: outer } = here;
  const lies =
    inner?.role === 'in_force' &&
    (outer.period_start ?? '9') <= (inner.period.period_start ?? '0') &&
    (inner.period.period_end ?? '9') <= (outer.period_end ?? '0');
  return lies ? inner : here;
}
