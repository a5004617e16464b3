import type { CalendarDate, DateSpan } from './dates.js';
import type { YearBasis } from './reference.js';

/** What is known of the year where a wording leaves it open, nearest first. */
export interface YearClues {
  /** The year last stated in the sentence. */
  sentence: number | null;
  /** The year last stated in the paragraph, and whether only a year was stated (a founding year, not a date). */
  paragraph: { year: number; bare: boolean } | null;
  /** The year that the last heading to name one names: 一、2024年工作回顾. */
  heading: number | null;
  published: CalendarDate | null;
  /** The one year that a text without a date has told of so far. */
  only?: number | null;
  /** The clause speaks of what is to come (预计, 将, 力争). */
  future: boolean;
  /** A day: it happened near the day of telling, whatever year the report is on. */
  day: boolean;
  /** 年内: of the year of telling, however early in it. */
  current?: boolean;
}

/** The year of a wording that names none and covers the months `first` to `last`, and where it was found. */
export function openYear(first: number, last: number, clues: YearClues): { year: number | null; basis: YearBasis } {
  const { sentence, paragraph, heading, published, future, day } = clues;
  const now = published?.year ?? null;
  // 2017年需求增速将放缓。4月份，供应量升至…: what is told as so is not of a year to come, nor what is to come of one gone by
  const past = (year: number) => now !== null && (future ? year < now : year > now && last < 12);
  if (sentence !== null && !past(sentence)) return { year: sentence, basis: 'sentence' };
  // 公司2010年成立。上半年实现营收…: a reporting period is not of a bare year long gone.
  // 成立于1952年5月…全年实现…: nor of one ten years gone
  const stale = paragraph && last > first && now !== null && paragraph.year < now - (paragraph.bare ? 1 : 10);
  if (paragraph && !stale && !past(paragraph.year)) return { year: paragraph.year, basis: 'paragraph' };
  if (heading !== null && !(day && now !== null)) return { year: heading, basis: 'heading' };
  // 1992年底全县…。全年粮食产量…: an account of one year
  const yearly = (first === 1 && last === 12) || (first === last && (first === 12 || first === 1));
  if (published?.year == null)
    return clues.only != null && yearly && !day ? { year: clues.only, basis: 'paragraph' } : { year: null, basis: 'unknown' };
  return { year: nearest(first, last, published as CalendarDate & { year: number }, clues), basis: 'article' };
}

/** Months back that nobody calls those to come without saying 明年. */
const JUST_GONE = 3;

/** The year in which the months lie nearest to the article: 1—11月 in January is last year's; with 预计 they do not lie behind it. */
function nearest(
  first: number,
  last: number,
  { year, month }: CalendarDate & { year: number },
  { future, day, current }: YearClues,
): number {
  if (month === undefined || current) return year;
  // 6月3日，公司将报价提高到… told in July: 将 is 把 there, and 预计6月 told in July would be 明年6月
  if (future) return last >= month - JUST_GONE ? year : year + 1;
  const ahead = last - month;
  // 1月5日 and 元旦假期 in an article of the end of December are still to come.
  if (ahead <= 0) return day && ahead <= -10 ? year + 1 : year;
  // 四季度 and 下半年 are of the year they are spoken of in; but in March 第四季度失业率为3.9% tells of the one gone by.
  const quarter = last - first === 2 && ahead > 6;
  const several = first > 1 && first < last && !quarter;
  const whole = first === 1 && last === 12;
  return ahead < 6 || several || (whole && ahead === 6) ? year : year - 1;
}

/** 2020年，…由五年前的31户增加到…: of a report on the year before they are counted from that year. */
export const yearReported = (force: DateSpan | null, today: CalendarDate | null): CalendarDate | null =>
  force?.last?.year != null && today?.year != null && force.last.year === today.year - 1 ? { year: force.last.year } : null;

/** Whether a sentence is told as news, and not in an account of a year. */
export const isNews = ({ text }: { text: string }): boolean => /今[天日年]|昨[天日]|近日|日前|记者/.test(text);
