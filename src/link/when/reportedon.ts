import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { OPENING, opensClause } from './clauses.js';
import type { CalendarDate } from './dates.js';
import { isFuture } from './future.js';
import { mainOf, spansYears } from './mainperiod.js';
import { isEarlier, isHoliday, isNear, isOld, isOver, isShort, isWeek, isYoung, lies, within } from './nearness.js';

/** Days within which a monthly report comes: within a quarter. */
const MONTHS = 100;
/** Days after which what was counted up to a day is told of in passing. */
const YEARS = 480;
/** Up to this month a year is looked back on. */
const SOON = 2;
/** Days after its end within which the news is of a holiday. */
const JUST_OVER = 3;

/** What stands before the time that a circular reports on: 现将10月份考核结果通报如下. */
const ANNOUNCES = /现将[^，。；]{0,20}$/;
/** 18年前曾是…，而今…: set against what is so now. */
const SINCE_THEN = /曾|还是|而今|如今|现在|今天|今日|眼下/;
/** Behind a period: a figure, or what reports are made of. */
const ABOUT = /[0-9]|^[^，。；]{0,24}(?:情况|运行|数据|成绩|成效|形势|经济|报告|业绩|工作|考核|排名|结果|统计|公报)|[a-z]{3}/;

/** The span that a sentence is about, and how it says so. */
export interface Stated {
  period: LinkedPeriod;
  /** As a heading, a caption or a circular (现将…): it governs all below. */
  heads: boolean;
  announces: boolean;
  /** At the head of its clause. */
  leads: boolean;
  text: string;
}

/** The span that `sentence`, which states `periods`, is about; null where it is about none. */
export function statedBy(sentence: Sentence, periods: readonly LinkedPeriod[], year: number | null): Stated | null {
  const { text, block } = sentence;
  const period = mainOf(sentence, periods);
  // 18年前曾是穷乡: what was so then is told in passing
  if (!period || (period.rule === 'ago' && isOld(period, year) && SINCE_THEN.test(text.slice(period.to)))) return null;
  const announces = ANNOUNCES.test(text.slice(Math.max(0, period.from - 24), period.from));
  const heads = block.kind === 'heading' || block.kind === 'caption' || announces;
  return { period, heads, announces, leads: opensClause(text, period.from), text };
}

/** 离职和上半年销量下滑有关: what is named in passing, with nothing told of it, is not reported on. */
export const isToldOf = ({ period, heads, leads, text }: Stated): boolean => heads || leads || ABOUT.test(text.slice(period.to));

/** Whether what follows is told of the span as well, not its paragraph alone. `lead` is set at the head of a story. */
export function isReported({ period, heads, text }: Stated, lead: boolean, published: CalendarDate | null): boolean {
  const year = published?.year ?? null;
  if (!isNear(period, year) || spansYears(period)) return false;
  if (heads) return true;
  // 假日期间, without its name, holds in its paragraph
  if (isAnyHoliday(period, text)) return false;
  // what lies ahead is spoken of: see `goal`
  if (period.ahead && year !== null) return false;
  // 上周 is told of in passing, but where a report opens with it
  if (isWeek(period)) return lead && (period.from < OPENING || opensClause(text, period.from));
  // 近两个月来 and what is planned for the year (今年将建成) are told in passing; so is a month long gone.
  const lookedBack = lead && period.from <= 4 && isYearGone(period) && (published?.month ?? 1) <= SOON;
  if ((period.expression.shape === 'last' && !lookedBack) || isFuture(text, period)) return false;
  if (published?.day !== undefined) {
    if (isYoung(period, published)) return false;
    if (period.period.granularity === 'month' && !within(period, published, MONTHS)) return false;
  }
  // 去年，… in the middle of a text that is not about it
  return lead || year === null || (period.period.period_end ?? '9') >= String(year);
}

/** What the text around a sentence reports on: the span of its section or story, `firm` where a heading or an address says so. */
interface Account {
  span: LinkedPeriod | null;
  firm: boolean;
}

/** 近三年，… inside a paragraph of a report on one year, 增速2022年以来连续…: told in passing. `opens` is set at the head of a paragraph. */
export function isInPassing({ period, heads, leads }: Stated, account: Account, opens: boolean, year: number | null): boolean {
  if (account.span === null || heads || (leads && opens && period.from < OPENING)) return false;
  return isOld(period, year) || ((account.firm || !leads) && (spansYears(period) || isEarlier(period, year)));
}

/** 6月份当月, 端午假期 and 二季度 in a report on 上半年 are parts of what it is about; 上半年 in a year not yet over is not. */
export function isPart(inner: LinkedPeriod, outer: LinkedPeriod | null, published: CalendarDate | null): boolean {
  if (!outer || !lies(inner, outer)) return false;
  // 今年以来，…。1—9月，…: what is counted from the same day on says more exactly what is reported on
  const since = outer.expression.shape === 'since';
  if (since && !isShort(inner) && inner.period.period_start === outer.period.period_start) return false;
  return isShort(inner) || since || isOver(outer, published);
}

/**
 * 去年11月底，…, told in May: a month's end long gone is told of in its paragraph; what is counted up to a day (截至去年底) is reported on, where
 * it is not years ago.
 */
export const isPassed = (moment: LinkedPeriod, published: CalendarDate | null): boolean =>
  published?.day !== undefined &&
  (moment.expression.shape === 'until' || moment.expression.from.month !== undefined) &&
  !within(moment, published, moment.expression.shape === 'until' ? YEARS : MONTHS);

/** 截至5月底，… opens its sentence, and what is summed up goes on; 6月末 is of what is in stock alone. */
export const opensCount = ({ from, expression: { shape } }: LinkedPeriod, { text }: Sentence): boolean =>
  shape === 'until' && opensClause(text, from) && from < OPENING;

/** A holiday that ended within the last days is what the news of it is about. */
export const isJustOver = (period: LinkedPeriod, published: CalendarDate | null): boolean =>
  isHoliday(period) && published?.day !== undefined && within(period, published, JUST_OVER);

/** 过去的一年，… at the head of a look back. */
const isYearGone = ({ rule, expression: { length } }: LinkedPeriod): boolean =>
  rule === 'past' && length?.unit === 'year' && length.count === 1;

/** 假日期间, 节日期间: hardly says which, as “双节”期间 and 小长假期间 do. */
const isAnyHoliday = ({ rule, from }: LinkedPeriod, text: string): boolean =>
  rule === 'unnamed-holiday' && /^[假节]日期间/.test(text.slice(from));
