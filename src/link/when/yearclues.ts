import { FIVE_YEAR_PLANS, FOUNDED } from '../../lexicon/lexicon.js';
import type { PeriodMention, PeriodPoint } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { isToCome } from './future.js';
import { roleIn } from './periodroles.js';

/** 2025年政府工作报告 is given in its year. */
const ADDRESS = /年[^，。；]{0,16}(?:政府|委员会|人大|政协|法院|检察院)工作报告/;
/** 今年上半年完成…，比: behind it stands the year before. */
const COMPARED = /今年[^。；]*[比较]$/;
/** … and the same time of that year, or all of it. */
const SAME_TIME = /同期|全年/;
/** For years what came after the epidemic was compared with the last year before it. */
const UNLIKE = 2019;
/** Something is told as new: the year next to it is that of the telling. */
const NEWS = /日前|近日|今天|昨日|昨天|公布|发布|获悉|了解到|召开/;
/** The text speaks of its own day without a date. */
const NOW = /今天|昨天|今日|昨日|近日|日前|截至|最新/;
/** 2018年某某评选结果今天揭晓: what takes place now is named with its year; a yearly report is of the year before. */
const TAKES_PLACE = /^[^，。；：]{2,30}(?:今天|昨天|今日|昨日|近日|日前)[^，。]{0,10}(?:开幕|举行|闭幕|启动|揭晓|开赛|开播|召开)/;
const NOW_BEFORE = /(?:今天|昨天|今日|昨日)[^，。]{0,8}，?$/;
const TAKES_PLACE_BEHIND = /^[^，。；：]{2,24}(?:开幕|举行|闭幕|启动|揭晓|开赛|开播|召开)/;
/** 12月1日，2021年全市重点项目现场会…召开: a day, and the year with what takes place on it; what looks back on a year is held in the next. */
const DAY_BEFORE = /[0-9]月[0-9]{1,2}日(?:上午|下午|晚)?，$/;
const HELD_BEHIND = /^(?!度)[^，。；：]{2,60}(?:开幕|举行|启动|召开|举办)/;
const LOOKS_BACK = /总结|表彰|年终|回顾|答谢|颁奖|考核/;
const YEARLY = /公报|年报|报告|数据|统计/;
/** 2012年，…完成造林22万亩、封山育林14万亩: results of a year. */
const RESULTS = /^，[^。；]*?[0-9](?:%|[万亿]|元|亩|家|个|项|吨|公里|户)[^。；]*?[0-9](?:%|[万亿]|元|亩|家|个|项|吨|公里|户)/;
/** … and what is to be done in the one after it. */
const NEXT = /今年[^。；0-9]{0,16}(?:将(?!至|近)|计划|力争|拟(?!定)|确保)/;
const PLAN_YEAR = /今年是[^，。；]{0,14}?(十[一二三四五]?五)[”"]?[^，。；]{0,8}?(?:(开局|起步)|(收官)|第([一二三四五])年)/;
const ANNIVERSARY = new RegExp(
  `(${Object.keys(FOUNDED)
    .sort((a, b) => b.length - a.length)
    .join('|')})([0-9]{2,3})周?年`,
);
/** 2018年4月13日，…。三年来，…: the day is one looked back on. */
const LATER = /[一二两三四五六七八九十0-9半]年多?(?:以?来(?!的?首)|过去|间，|之?后的今天|的时间)|周年/;
/** 一季度增长4%，高于2005年全年0.8个百分点，快于2006年预期目标: what a part of a year is held against, and how many years lie between. */
const HELD_AGAINST: readonly [wording: RegExp, years: number][] = [
  [/(?:比|较|高于|低于|快于)((?:19|20)[0-9]{2})(?:年全年|年?年[底末])/, 1],
  [/与((?:19|20)[0-9]{2})年(?:全年|年度)?的?(?:计划|预期|任务|目标){1,2}(?:基本|大体)?(?:持平|相[比差当])/, 0],
];
/** Sentences at the head of a text, which say what is new. */
const LEAD = 3;
/** Figures of a year up to this month are told in it; those up to its end mostly in the next. */
const LATE = 10;

/** A stated end of a period: its year and month, and where it stands. */
interface Stated {
  year: number;
  month: number;
  i: number;
  text: string;
  from: number;
}

/** What a text says of years. */
interface Clues {
  /** 2025年政府工作报告, 今天（2023年6月5日）, 今年是“十四五”开局之年, a year that takes place now. */
  own: number | null;
  /** Full dates, and ends of quarters, halves and ranges of months. */
  days: Stated[];
  reports: Stated[];
  /** Months that the text says without a year, and the one it is told in. */
  open: number[];
  told: number | null;
  /** Years that it tells of as over, with or without a month. */
  past: Set<number>;
  /** The year whose results its lead gives. */
  results: number | null;
  /** Whether it tells of a quarter, half or month without a year. */
  parts: boolean;
  /** The latest year that this one is compared with: 今年上半年…，比2009年同期增长. */
  compared: number | null;
}

/** So many years make a chronicle. */
const CHRONICLE = 4;

/**
 * The year that a text without a date gives away: one said to be its own; one of an anniversary; that of its latest figures, where the
 * month of telling lies behind them (in January those of a fourth quarter are of the year before) or the text tells them as new; that of
 * a full date in the lead. Bare years (2012年投产) are mostly background and give nothing away. Null where nothing does.
 */
export function yearOfText(sentences: readonly Sentence[], mentions: readonly PeriodMention[][]): number | null {
  const clues: Clues = {
    own: null,
    days: [],
    reports: [],
    open: [],
    told: null,
    past: new Set(),
    results: null,
    parts: false,
    compared: null,
  };
  sentences.forEach((sentence, i) => {
    const { text } = sentence;
    if (clues.own === null && i < LEAD && ADDRESS.test(text)) {
      const year = (mentions[i] ?? []).find(({ expression: { from, to } }) => typeof from.year === 'number' && !to)?.expression.from.year;
      if (typeof year === 'number') clues.own = year;
    }
    clues.own ??= said(text, i);
    for (const mention of mentions[i] ?? []) weigh(clues, mention, sentence, i);
  });
  if (clues.own !== null) return clues.own;
  if (clues.compared !== null) return clues.compared + 1;
  const thisYear = sentences.some(({ text }) => text.includes('今年') || text.includes('this year'));
  const latest = Math.max(0, ...clues.reports.map(({ year }) => year), ...clues.days.map(({ year }) => year));
  const here = { reports: clues.reports.filter(({ year }) => year === latest), days: clues.days.filter(({ year }) => year === latest) };
  const found =
    ofReports(here.reports, clues, thisYear) ??
    (sentences.slice(0, LEAD).some(({ text }) => LATER.test(text))
      ? null
      : ofDays(here.days, clues, { thisYear, now: sentences.some(({ text }) => NOW.test(text)) }));
  // 1993年—1996年5月，…；1998年，…: a chronicle goes on behind the latest month that it names
  const later = clues.past.size >= CHRONICLE && found !== null && Math.max(...clues.past) > found;
  if (later) return null;
  return (
    found ?? (clues.parts ? heldAgainst(sentences) : null) ?? (sentences.some(({ text }) => NEXT.test(text)) ? afterResults(clues) : null)
  );
}

/** The one year that all say which a part of it is held against. */
function heldAgainst(sentences: readonly Sentence[]): number | null {
  const years = new Set<number>();
  for (const { text } of sentences)
    for (const [wording, between] of HELD_AGAINST) {
      const [, year] = wording.exec(text) ?? [];
      if (year) years.add(Number(year) + between);
    }
  return years.size === 1 ? [...years][0]! : null;
}

/** The year after that of the results in the lead, where no other comes between. */
const afterResults = ({ results, past, days, reports }: Clues): number | null =>
  results !== null && results === Math.max(...past) && days.length + reports.length === 0 ? results + 1 : null;

/** 今年是“十四五”开局之年, 中华人民共和国成立70周年: words that are a year. */
function said(text: string, i: number): number | null {
  const plan = PLAN_YEAR.exec(text);
  const years = plan && FIVE_YEAR_PLANS[plan[1]!];
  if (years) return plan[2] ? years[0] : plan[3] ? years[1] : years[0] + '一二三四五'.indexOf(plan[4]!);
  const anniversary = i < LEAD ? ANNIVERSARY.exec(text) : null;
  return anniversary ? FOUNDED[anniversary[1]!]! + Number(anniversary[2]) : null;
}

function weigh(clues: Clues, mention: PeriodMention, sentence: Sentence, i: number): void {
  const { text } = sentence;
  const { from, to, shape } = mention.expression;
  const end = to ?? from;
  if (
    typeof end.year === 'number' &&
    end.year !== UNLIKE &&
    COMPARED.test(text.slice(Math.max(0, mention.from - 80), mention.from)) &&
    SAME_TIME.test(text.slice(mention.from, mention.to + 2))
  ) {
    clues.compared = Math.max(clues.compared ?? 0, end.year);
    return;
  }
  if (shape !== 'span') return;
  const { role } = roleIn(sentence, mention);
  const telling = mention.rule === 'relative-day' || (role === 'publication' && mention.rule !== 'recently');
  if (end.year === undefined && (end.quarter !== undefined || end.half !== undefined || end.month !== undefined)) clues.parts = true;
  if (end.year === undefined) {
    if (typeof end.month === 'number') clues.open.push(end.month);
    if (telling && typeof from.month === 'number' && from.day !== undefined) clues.told ??= from.month;
  } else if (typeof end.year === 'object') {
    if (end.year.relative === 0 && end.year.of === 'article' && typeof end.month === 'number') clues.open.push(end.month);
  } else if (telling && from.day !== undefined && i < LEAD) clues.own ??= end.year;
  else if (isYear(from) && !to && takesPlace(mention, text)) clues.own ??= end.year;
  else if (role !== 'deadline' && role !== 'name' && !isToCome(sentence, mention)) {
    const stated = { year: end.year, i, text, from: mention.from };
    clues.past.add(end.year);
    if (i < LEAD && isYear(from) && !to && RESULTS.test(text.slice(mention.to))) clues.results ??= end.year;
    const last = lastMonth(mention);
    if (last !== null) clues.reports.push({ ...stated, month: last });
    if (end.day !== undefined && typeof end.month === 'number') clues.days.push({ ...stated, month: end.month });
  }
}

const isYear = ({ half, quarter, month, day, edge }: PeriodPoint) =>
  half === undefined && quarter === undefined && month === undefined && day === undefined && edge === undefined;

function takesPlace({ from, to }: PeriodMention, text: string): boolean {
  const after = text.slice(to, to + 40);
  if (YEARLY.test(after)) return false;
  const before = text.slice(Math.max(0, from - 16), from);
  if (DAY_BEFORE.test(before)) {
    const held = HELD_BEHIND.exec(text.slice(to, to + 64))?.[0];
    if (held && !LOOKS_BACK.test(held)) return true;
  }
  return TAKES_PLACE.test(after) || (NOW_BEFORE.test(before) && TAKES_PLACE_BEHIND.test(after));
}

/** The last month of a half, quarter or range of months; null for anything else. */
function lastMonth({ expression: { from, to } }: PeriodMention): number | null {
  const end = to ?? from;
  if (end.half !== undefined) return end.half * 6;
  if (typeof end.quarter === 'number') return end.quarter * 3;
  return typeof to?.month === 'number' && to.day === undefined ? to.month : null;
}

function ofReports(reports: readonly Stated[], { told }: Clues, thisYear: boolean): number | null {
  const first = reports[0];
  if (!first) return null;
  const month = Math.max(...reports.map(({ month }) => month));
  if (told !== null) return told >= month && told - month <= 5 ? first.year : month - told >= 6 ? first.year + 1 : null;
  if (month >= LATE) return thisYear && NEWS.test(first.text) ? first.year : null;
  return thisYear || NEWS.test(first.text) || first.i < LEAD ? first.year : null;
}

function ofDays(days: readonly Stated[], { told, open }: Clues, { thisYear, now }: { thisYear: boolean; now: boolean }): number | null {
  const first = days[0];
  if (!first) return null;
  const month = Math.max(...days.map(({ month }) => month));
  if (told !== null) return Math.abs(told - month) <= 1 ? first.year : null;
  if (thisYear && open.some((other) => Math.abs(other - month) <= 2)) return first.year;
  return first.i < LEAD && !(now && first.from < 16) ? first.year : null;
}
