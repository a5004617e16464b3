import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { daysBetween } from './dates.js';

/** The span a sentence is about: the first it states in its own right (not behind 其中); in a heading also the year of a named report. */
export function mainOf({ text, block }: Sentence, periods: readonly LinkedPeriod[]): LinkedPeriod | null {
  const part = text.indexOf('其中', 1);
  const all = periods.filter(
    (period) =>
      (period.role === 'in_force' || (block.kind === 'heading' && period.role === 'name' && period.expression.shape === 'span')) &&
      period.rule !== 'plan-year' &&
      // 从7月1日起提高标准: a change that took effect then is told where it is told
      period.expression.shape !== 'onwards' &&
      !(period.expression.shape === 'last' && period.expression.length?.unit === 'day') &&
      !isMoment(period) &&
      !((period.expression.from.week || period.rule === 'season') && isSpoken(text, period.from)) &&
      // 高峰期（7—8月）最高达…: told of what stands before the brackets alone
      (/^(?:heading|caption)$/.test(block.kind) || !/[（(]/.test(text[period.from - 1] ?? '')) &&
      (part < 0 || period.from < part),
  );
  // 一、“十四五”时期和2025年工作回顾: the year is what the section reports on.
  const first = (block.kind === 'heading' && all.find((period) => !spansYears(period))) || (all[0] ?? null);
  return first && (toDate(text, first, all) ?? first);
}

/** 今年重点项目1—8月完成情况: the months of the year that is named before them are what is reported on. */
const toDate = (text: string, year: LinkedPeriod, all: readonly LinkedPeriod[]): LinkedPeriod | undefined =>
  year.period.granularity === 'year'
    ? all.find(
        ({ from, period }) =>
          from > year.to &&
          period.period_start === year.period.period_start &&
          period.granularity !== 'year' &&
          /^[^，。；：、0-9]{0,16}$/.test(text.slice(year.to, from)),
      )
    : undefined;

export const isMoment = ({ role, expression: { shape, from, to } }: LinkedPeriod) =>
  role === 'in_force' &&
  (shape === 'until' || shape === 'now' || ((shape === 'span' || shape === 'report') && (to ?? from).edge === 'end'));

/** It begins in one year and ends in another; a winter or a school year told by its months (2019年10月—2020年3月) is one span all the same. */
export const spansYears = ({ rule, expression: { shape, from, to }, period: { period_start, period_end } }: LinkedPeriod) =>
  period_start !== null &&
  period_end !== null &&
  period_start.slice(0, 4) !== period_end.slice(0, 4) &&
  !(
    rule === 'calendar' &&
    shape === 'span' &&
    typeof from.month === 'number' &&
    typeof to?.month === 'number' &&
    from.day === undefined &&
    daysBetween(period_start, period_end) <= A_YEAR
  );
const A_YEAR = 366;

/** “上周两块五，今天三块二。”: what somebody says of a week or a season is not what is reported on. */
const isSpoken = (text: string, at: number) => {
  const open = text.lastIndexOf('“', at);
  return open >= 0 && open > text.lastIndexOf('”', at) && (text.indexOf('”', at) < 0 || text.indexOf('”', at) - open > SPOKEN);
};
/** Characters in quotation marks that are more than a name. */
const SPOKEN = 10;

/** 图2：2011—2015年粮食产量: what is drawn is no part of the text around it. */
export const isChart = (text: string): boolean =>
  text[0] === '图' && /^图\s?[0-9一二三四五六七八九十]{1,3}[-—0-9]{0,3}[：:.、\s][^，。；]{0,40}$/.test(text);
