import type { CalendarDate } from './dates.js';

const TITLE_YEAR = /(?<![0-9—～~-])((?:19|20)[0-9]{2})年(?![—～~-])/g;
const REPORT = /(?:19|20)[0-9]{2}年[^，。：“”]{0,24}(?:情况|公报|通报|统计|分析|年报|季报|结果|决算|简报|完成|总结|回顾|述职|综述|盘点)/;

/**
 * 某县2022年上半年财政收支情况: a report is on the year of its title; any text without a date speaks of the one year that its title names.
 * Null where neither tells. Pure.
 */
export function yearOfTitle(title: string | null, today: CalendarDate | null): number | null {
  const named = [...new Set([...(title ?? '').matchAll(TITLE_YEAR)].map(([, year]) => Number(year)))];
  return named.length === 1 && (today === null || (named[0]! <= (today.year ?? 0) && REPORT.test(title!))) ? named[0]! : null;
}

const SUMS_UP = /(?:^|\D)((?:19|20)\d\d)年[^，。；]{0,12}总结/;
const LOOKS_AHEAD = /(?:19|20)\d\d年|计划|打算|安排|思路/;

/** 一、2016年工作总结: the year that a section sums up, where its heading says so; `before` is that of the section around it. Pure. */
export function yearSummedUp(heading: string, before: number | null): number | null {
  const found = SUMS_UP.exec(heading)?.[1];
  return found ? Number(found) : LOOKS_AHEAD.test(heading) ? null : before;
}
