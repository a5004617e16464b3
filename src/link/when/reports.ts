import type { PeriodMention } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import type { CalendarDate, DateSpan } from './dates.js';

/** 半年报, 2022年年报, 2023年度报告: what is named is a report on its period. */
export const isReport = ({ rule, expression: { shape, to }, to: end }: PeriodMention, text: string): boolean =>
  rule === 'report' ||
  rule === 'annual-report' ||
  (rule === 'calendar' && shape === 'span' && !to && /^(?:年?度?报(?:告|[^道名酬送考])|度?业绩)/.test(text.slice(end, end + 4)));

const REPORT_YEAR = /(?<![0-9—～~-])((?:19|20)[0-9]{2})(?=[年 ]|[上第中半])/g;

/** What the wording of a title says of the months reported on. */
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

const SPAN_IN_TITLE =
  /[上下]半年|季度|年中|年终|全年|去年|一年|年度|(?:19|20)[0-9]{2}年|[0-9一二三四五六七八九十]个?月(?!份?[0-9一二三四五六七八九十]{1,3}日)|总结|工作报告|公报|通报/;

/** 某市上半年外贸增长8.6%, 工作总结: the whole text reports on the time that its title names. Pure. */
export const reportsOnTime = (title: string): boolean => SPAN_IN_TITLE.test(title);

/** Sentences that say what a story is about. */
const LEAD = 3;
const PUBLISHED =
  /(?:发布|公布|印发|对外公开|出炉)了?[^，。；《》]{0,6}《((?:19|20)[0-9]{2})年度?[^》0-9]{0,30}(?:公报|年报|年度报告|统计数据)》|《((?:19|20)[0-9]{2})年度?[^》0-9]{0,30}(?:公报|年报|年度报告)》[^，。；]{0,12}(?:发布|公布|出炉|显示)/;

/** 人社部门发布《2021年度…公报》: news of a yearly report speaks of its year. Null where the lead names none that was over. Pure. */
export function yearOfReport(sentences: readonly Sentence[], today: CalendarDate | null): number | null {
  for (const { text } of sentences.slice(0, LEAD)) {
    const [, before, behind] = PUBLISHED.exec(text) ?? [];
    const year = Number(before ?? behind);
    if (year && (today?.year == null || year < today.year)) return year;
  }
  return null;
}
