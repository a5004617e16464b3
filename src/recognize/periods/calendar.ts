import { UNTIL_NOW } from '../../lexicon/lexicon.js';
import type { PeriodRule } from './periods.js';
import {
  anyOf,
  article,
  CLOCK,
  DATE_HEAD,
  DAY_ALONE,
  HOLIDAY,
  JOIN,
  join,
  LATE,
  NO_NUMBER_BEFORE,
  RELATIVE_DAY,
  readDays,
  readSpan,
  SPAN,
  smallNumber,
  span,
  YEAR_NUMBER,
  yearNumber,
} from './reading.js';

const WEEKDAY = '(?:[ \\u3000]{0,4}[（(]?(?:星期|周)[一二三四五六日天][）)]?)?';

/** 截至20日收盘: prices of the day itself. */
const AT_CLOSE =
  '(?=(收盘|收市|，?[^，。；]{0,8}(?:总资产|净资产|资产总额|资产总计|负债总额|总负债|资产负债率|股东户数|股东人数|股东总数|货币资金|现金及现金等价物|存货|应收账款|总股本|总市值|股价))?)';

/** How many months a span runs that is told by its end. */
const MONTHS_OVER: Readonly<Record<string, number>> = {
  财年: 12,
  财政年度: 12,
  年度: 12,
  一年: 12,
  半年: 6,
  半年度: 6,
  中期: 6,
  财季: 3,
  季度: 3,
};

/** 10月1日至7日国庆长假: the holiday that the days are. */
const ON_HOLIDAY = `(?:(?<=[日号])的?${HOLIDAY}(?:小长假|黄金周|长假|假期|假日))?`;

export const CALENDAR_RULES: readonly PeriodRule[] = [
  {
    name: 'calendar',
    because: 'years, halves, quarters, months and days, single or joined by a range: 2023年, 今年前三季度, 1—9月份, 2022年9月15日至16日',
    needs: /[年月季QH]/,
    pattern: new RegExp(`${DATE_HEAD}(${SPAN})(?:${LATE}${JOIN}(${SPAN})|${WEEKDAY})${ON_HOLIDAY}`, 'g'),
    produce: ([all, first, last]) => {
      // the quarters of a financial year are not those of the calendar
      if (/财年.*季/.test(all)) return null;
      return last ? join(readSpan(first!), readSpan(last)) : span(readSpan(first!));
    },
  },
  {
    name: 'until',
    because:
      '截至 gives the end of a span whose beginning is not said: 截至9月底, 截止2022年6月30日; 截至6月30日的财年 and 截至6月30日止六个月 say how long it is',
    needs: /截/,
    pattern: new RegExp(
      `(?:截至|截止(?:到|至)?)${'[ ]?'}(${SPAN})(?:(?:的(?:上一?|本|第[一二三四])?|止(?:的)?(?:上)?)(财年|财政年度|年度|一年|半年度?|财季|季度|中期|[两三六九369]个月|(?:十二|12)个月)|止)?${AT_CLOSE}`,
      'g',
    ),
    produce: ([, end, over, close]) => {
      const reading = readSpan(end!);
      const length = over ? { length: { count: MONTHS_OVER[over] ?? smallNumber(over.replace('个月', '')), unit: 'month' as const } } : {};
      return reading && { from: reading.to ?? reading.from, shape: close ? 'span' : 'until', ...length };
    },
  },
  {
    name: 'until-now',
    because: '截至目前 and 迄今 end on the day of the article',
    needs: /截|到|迄/,
    pattern: new RegExp(
      `(?:(?:截至|截止(?:到|至)?|(?<=^|[，。；：、])到(?=目前|现在|今天为止))${anyOf(UNTIL_NOW)}(?:为止)?|迄今(?:为止)?)${AT_CLOSE}`,
      'g',
    ),
    produce: ([all, close]) => ({
      from: { day: { relative: /昨/.test(all) ? -1 : 0, of: 'article' } },
      shape: close ? 'span' : 'until',
    }),
  },
  {
    name: 'until-day',
    because: '截至6日上午, 截至北京时间今天（12月11日）16时: up to a day of the month of the article',
    needs: /截/,
    pattern: new RegExp(
      `(?:截至|截止(?:到|至)?)(?:北京时间|当地时间)?(?:${RELATIVE_DAY}[（(])?(${SPAN}|${DAY_ALONE})[）)]?${CLOCK}${AT_CLOSE}`,
      'g',
    ),
    produce: ([, end, close]) => {
      const reading = readSpan(end!) ?? readDays(end!);
      return reading && { from: reading.to ?? reading.from, shape: close ? 'span' : 'until' };
    },
  },
  {
    name: 'balance-day',
    because: '于2015年6月30日，集团持有…: the last day of a quarter at the head of a clause is that of a balance sheet, as 截至',
    needs: /[于在][^，]{4,9}3[01]日，/,
    pattern: new RegExp(`(?<=^|[，。；：])(?:于|在)(${YEAR_NUMBER}年(?:3月31|6月30|9月30|12月31)日)(?=，)`, 'g'),
    produce: ([, day]) => {
      const reading = readSpan(day!);
      return reading && { from: reading.from, shape: 'until' };
    },
  },
  {
    name: 'since',
    because:
      '今年以来 and 自2015年4月挂牌以来 run up to the article; no other date stands between; 一至三季度以来 is loose for the span that it names',
    needs: /来|至今|到现在|迄今/,
    pattern: new RegExp(
      `(?:自|从)?${DATE_HEAD}(${SPAN})(?:[^，。；：、！？,;0-9年月季]{0,14}?(?:以来|(?<=[一-龥]{2})(?:至今(?![年天日])|到(?:现在|目前|如今|今天)(?!，?[^，。；]{0,6}[增提扩升降减])))|来(?=，|的?最|首|新[高低])|至今(?![年天日])|到现在|迄今)`,
      'g',
    ),
    produce: ([all, start]) => {
      const reading = readSpan(start!);
      if (reading?.to && all === `${start}以来`) return span(reading);
      return reading && { from: reading.from, shape: 'since' };
    },
  },
  {
    name: 'since-named-beginning',
    because: '年初以来, 月初至今, 开年以来: from the beginning of the year or month of the article',
    needs: /[年月]/,
    pattern: /(?<![0-9一二三四五六七八九十今去前明本上下当])(?:自|从)?(年初|月初|(?:今年)?开年|新年)(?:以来|至今(?![年天日])|到现在|迄今)/g,
    produce: ([, start]) => ({ from: start === '月初' ? { month: article(0), edge: 'start' } : { year: article(0) }, shape: 'since' }),
  },
  {
    name: 'since-told-event',
    because:
      '自2018年3月省里出台“20条”以来, ，2018年3月全省开展专项行动以来: behind 自 or at the head of a clause the event may be told at length and hold a number, but no other date',
    needs: /以来/,
    pattern: new RegExp(`(?:自|从|(?<=^|[，。；：]))${DATE_HEAD}(${SPAN})[^，。；：！？,;年月季日]{1,36}?以来`, 'g'),
    produce: ([, start]) => {
      const reading = readSpan(start!);
      return reading && { from: reading.from, shape: 'since' };
    },
  },
  {
    name: 'event-to-day',
    because: '自去年5月8日全线贯通至今年6月3日: from the event to a day, month or year',
    needs: /[至到]/,
    pattern: new RegExp(
      `(?:自|从)${DATE_HEAD}(${SPAN})[^，。；：、！？,;0-9年月季日]{1,14}?(?:起|以来|后)?[，]?(?:截至|截止到?|至|到)(${SPAN}|[1-3]?[0-9]日)(?![^，。；]{0,4}前)`,
      'g',
    ),
    produce: ([, first, last]) => join(readSpan(first!), readSpan(last!)),
  },
  {
    name: 'since-event',
    because: '自2013年11月首趟班列驶出，累计开行…: from the event on, said without 以来',
    needs: /累计|已连续|已经连续/,
    pattern: new RegExp(`自${DATE_HEAD}(${SPAN})(?:[^，。；：、！？,;0-9年月季]{1,14})(?=，[^，。；]{0,10}(?:累计|已经?连续))`, 'g'),
    produce: ([, start]) => {
      const reading = readSpan(start!);
      return reading && { from: reading.from, shape: 'since' };
    },
  },
  {
    name: 'onwards',
    because: '自2023年起, 从2005年开始 has a beginning and no end',
    needs: /起|开始/,
    pattern: new RegExp(`(?:自|从)${DATE_HEAD}(${SPAN})(?:起|开始)`, 'g'),
    produce: ([, start]) => {
      const reading = readSpan(start!);
      return reading && { from: reading.from, shape: 'onwards' };
    },
  },
  {
    name: 'listed-years',
    because: '2021、2022年: the years of a list share one 年',
    needs: /年/,
    pattern: new RegExp(`${NO_NUMBER_BEFORE}${YEAR_NUMBER}(?=(?:[、和与及]${YEAR_NUMBER}){1,4}[财学]?年)`, 'g'),
    produce: ([year]) => ({ from: { year: yearNumber(year) }, shape: 'span' }),
  },
  {
    name: 'bracketed-year',
    because: '《某某年报（2020）》: the year of an annual report',
    needs: /[报鉴榜单书行][（(]/,
    pattern: /(?<=(?:年报|公报|年鉴|榜单?|名单|排行|蓝皮书|白皮书)[（(])((?:19|20)[0-9]{2})(?=年?[）)])/g,
    produce: ([year]) => ({ from: { year: Number(year) }, shape: 'span' }),
  },
  {
    name: 'numeric-date',
    because: '2023-06-15, 2023/7/26, 2023.7.26: bylines and tables write dates in figures',
    needs: /[0-9]{4}[-/.]/,
    pattern: /(?<![0-9.\-/])((?:19|20)[0-9]{2})([-/.])(0?[1-9]|1[0-2])\2(3[01]|[12][0-9]|0?[1-9])(?![0-9.\-/])/g,
    produce: ([, year, , month, day]) => ({ from: { year: Number(year), month: Number(month), day: Number(day) }, shape: 'span' }),
  },
  {
    name: 'numeric-month',
    because: '2023-06; with a point it would be a number',
    needs: /[0-9]{4}[-/]/,
    pattern: /(?<![0-9.\-/])((?:19|20)[0-9]{2})[-/](0[1-9]|1[0-2])(?![0-9.\-/年])/g,
    produce: ([, year, month]) => ({ from: { year: Number(year), month: Number(month) }, shape: 'span' }),
  },
];
