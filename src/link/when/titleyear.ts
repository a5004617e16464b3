import type { CalendarDate, DateSpan } from './dates.js';

const TITLE_YEAR = /(?<![0-9—～~-])((?:19|20)[0-9]{2})年(?![—～~-])/g;
const REPORT_YEAR = /(?<![0-9—～~-])((?:19|20)[0-9]{2})(?=[年 ]|[上第中半])/g;
const REPORT = /(?:19|20)[0-9]{2}年[^，。：“”]{0,24}(?:情况|公报|通报|统计|分析|年报|季报|结果|决算|简报|完成|总结|回顾|述职|综述|盘点)/;

/**
 * 某县2022年上半年财政收支情况: a report is on the year of its title; any text without a date speaks of the one year that its title names.
 * Null where neither tells. Pure.
 */
export function yearOfTitle(title: string | null, today: CalendarDate | null): number | null {
  const named = [...new Set([...(title ?? '').matchAll(TITLE_YEAR)].map(([, year]) => Number(year)))];
  return named.length === 1 && (today === null || (named[0]! <= (today.year ?? 0) && REPORT.test(title!))) ? named[0]! : null;
}

const PARTS: readonly [wording: RegExp, months: readonly [number, number]][] = [
  [/(?:第?一|首)季度?(?:报|业绩|财报|经营|净利|营收)|一季报/, [1, 3]],
  [/(?:半年度?|上半年|中期)(?:报|业绩|财报|经营|净利|营收|财务)|中报/, [1, 6]],
  [/(?:第?三季度?报|三季报|前三季度(?:业绩|财报|经营|净利|营收))/, [1, 9]],
  [/年度?(?:报|业绩|财报)|年报/, [1, 12]],
];

/**
 * 某公司2022年半年度报告, 某控股公布中期业绩: the span that the report of a title is made for. Without a year it is the last such span that
 * was over when it came out; null where the title names no report, or nothing tells its year. Pure.
 */
export function reportOfTitle(title: string | null, today: CalendarDate | null): DateSpan | null {
  const part = title === null ? undefined : PARTS.find(([wording]) => wording.test(title));
  if (!part) return null;
  const [first, last] = part[1];
  const named = [...new Set([...title!.matchAll(REPORT_YEAR)].map(([, year]) => Number(year)))];
  const year =
    named.length === 1 ? named[0]! : named.length === 0 && today?.month && today.year ? today.year - (last < today.month ? 0 : 1) : null;
  if (year === null) return null;
  return last === 12 ? { first: { year }, last: { year } } : { first: { year, month: first }, last: { year, month: last } };
}
