import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { OPENING } from './clauses.js';
import { type CalendarDate, periodOf } from './dates.js';

/** The spans of years that a story reports on. */
interface YearSpans {
  /** What annual averages are made over: of the paragraph, else of the section. */
  years: LinkedPeriod | null;
  /** The span that the section looks back on as a whole (过去五年工作回顾): what is summed up there is of all of it, what stands of its last year. */
  review: LinkedPeriod | null;
  /** The span of years that all of the story so far tells of, and of no shorter time. */
  overall: LinkedPeriod | null;
}

/** Follows a story in reading order. */
interface SpanOfYears {
  /** The span that `sentence` looks back on as a whole, before it states any. */
  enter: (sentence: Sentence) => LinkedPeriod | null;
  /** What holds in `sentence`, which states `periods`. */
  at: (sentence: Sentence, periods: readonly LinkedPeriod[]) => YearSpans;
  /** Another story begins. */
  reset: () => void;
}

/** 过去一年, 2021年，我们…: the section goes on to its last year alone. */
const ONE_YEAR =
  /^(?:各位代表[！，。：])?(?:(?:刚刚)?过去的?一年|一年来|(?:(?:刚刚|刚)?过去的)?(?:20[0-9]{2}年|去年)，?(?:是|我们|面对|在[^，。]{2,30}下，|全[省市区县州]上下|[省市区县州]政府|主要做|重点[做抓推]))/;
/** An item of a list. */
const ITEM = /^[\s\u3000]*(?:[—－-]{2}|[•·●■◆★▲]|[一二三四五六七八九十]是|（[一二三四五六七八九十]+）|[①-⑳])/;
/** How far into a lead the years of its list may stand: 回顾过去的五年. */
const LEADING = 6;
/** Years to go in a plan that has hardly begun. */
const TO_GO = 3;

/** 数说某市五年成绩, “十三五”成就巡礼: a headline that looks back on years. */
const LOOKS_BACK =
  /(?:[三四五六七八九十]|\d{1,2})年(?:来|间)?(?:的|发展|奋斗|改革|建设|工作|经济社会发展)*(?:成绩|成就|巨变|回眸|回顾|跨越|历程|变迁|变化)|“?十[一二三四五]五”?(?:时期|期间)?[^，。；]{0,10}(?:成就|成绩|回眸|回顾|巡礼|综述|收官)/;

/** The span of years that a section (“十四五”时期回顾), a paragraph (五年来) or a story by its `title` reports on. */
export function startSpanOfYears(published: CalendarDate | null, title: string | null): SpanOfYears {
  const looksBack = title !== null && LOOKS_BACK.test(title);
  let section: LinkedPeriod | null = null;
  let paragraph: LinkedPeriod | null = null;
  /** Whether the section looks back on the span as a whole; null where its heading names the last year as well and the text has not said. */
  let whole: boolean | null = false;
  /** What a lead says of the items below it: 过去的五年，…——…. */
  let lead: LinkedPeriod | null = null;
  /** The first span of years that the story tells of; undefined before any, null where it tells of a shorter time as well. */
  let overall: LinkedPeriod | null | undefined;
  let block = -1;
  /** 绘“十一五”蓝图, in its first year: years that have hardly begun are not looked back on. */
  const runsOn = ({ period: { period_end } }: LinkedPeriod) =>
    published?.year != null && period_end !== null && Number(period_end.slice(0, 4)) - published.year >= TO_GO;
  const review = () => (whole && section?.period.period_end ? section : lead);
  return {
    reset() {
      section = lead = null;
      overall = undefined;
      whole = false;
    },
    enter({ blockIndex, text, block: { kind } }) {
      if (blockIndex !== block && (kind === 'heading' || !ITEM.test(text))) lead = null;
      return kind === 'heading' ? null : review();
    },
    at(sentence, periods) {
      const opens = sentence.blockIndex !== block;
      if (opens) paragraph = null;
      block = sentence.blockIndex;
      const own = periods.find(isYears) ?? pairOfYears(periods);
      if (sentence.block.kind === 'heading') {
        // A heading that reports on one year, or looks ahead, ends what the one before it reported on.
        if (own && runsOn(own)) section = null;
        else if (own || periods.some(({ period: { granularity }, ahead }) => granularity === 'year' || ahead)) {
          section = own ?? null;
          whole =
            own === null || own === undefined ? false : periods.some(({ period: { granularity } }) => granularity === 'year') ? null : true;
        }
      } else {
        if (own) paragraph = own;
        if (periods.some((period) => period.role === 'in_force' && !isYears(period) && period.expression.shape !== 'now')) overall = null;
        else if (
          own?.role === 'in_force' &&
          own.from < OPENING &&
          own.expression.shape !== 'since' &&
          overall === undefined &&
          !runsOn(own)
        )
          overall = own;
        if (
          own &&
          opens &&
          own.from <= LEADING &&
          own.role !== 'base' &&
          own.expression.shape !== 'since' &&
          !ITEM.test(sentence.text) &&
          !runsOn(own)
        )
          lead = own;
        if (own && section && own.from < OPENING && whole === null) whole = true;
        // 五年来，…, under a headline that looks back: the sections behind it do so as well
        if (own && looksBack && !section && own.from < OPENING && own.role !== 'base' && !runsOn(own)) {
          section = own;
          whole = true;
        }
        if (section && ONE_YEAR.test(sentence.text)) whole = false;
      }
      return { years: pairOfYears(periods) ?? paragraph ?? section ?? lead, review: review(), overall: overall ?? null };
    },
  };
}

/** The last year of a span of years, as a period that nothing states. */
export function lastYearOf(span: LinkedPeriod): LinkedPeriod {
  const date = { year: Number(span.period.period_end!.slice(0, 4)) };
  return { ...span, expression: { from: date, shape: 'span' }, period: periodOf({ first: date, last: date }), role: 'in_force' };
}

/** 从2010年的52亿元增长到2015年的107亿元，年均…: the years between an origin and what it came to. */
function pairOfYears(periods: readonly LinkedPeriod[]): LinkedPeriod | null {
  for (let i = 1; i < periods.length; i++) {
    const [first, last] = [periods[i - 1]!, periods[i]!];
    const [from, to] = [first.period.period, last.period.period];
    if (first.role !== 'origin' || last.role === 'origin' || !/^\d{4}$/.test(from) || !/^\d{4}$/.test(to)) continue;
    if (Number(to) - Number(from) < 2) continue;
    const span = { first: { year: Number(from) + 1 }, last: { year: Number(to) } };
    return { ...last, from: first.from, period: periodOf(span), role: 'base' };
  }
  return null;
}

function isYears({ role, ahead, expression: { shape }, period: { period_start, period_end } }: LinkedPeriod): boolean {
  if (ahead || role === 'base' || (role === 'name' && shape !== 'plan') || period_start === null || period_end === null) return false;
  return Number(period_end.slice(0, 4)) - Number(period_start.slice(0, 4)) >= 2;
}
