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
