import type { Sentence } from '../tokenize/tokenize.js';
import { dateOf, periodOf } from './dates.js';
import type { LinkedPeriod } from './link.js';

/** Follows a story in reading order. */
export interface Following {
  /** What holds in `sentence`, which states `periods`; null where nothing is known. */
  at: (sentence: Sentence, periods: readonly LinkedPeriod[]) => LinkedPeriod | null;
  /** Another story begins. */
  reset: () => void;
}

/** Days before the article within which a day of telling is its own. */
const NEAR = 6;

/** The day of telling that the paragraph or the story names (4月13日消息, 今天公布). The article's own date alone says nothing of its figures. */
export function startTelling(published: string | null): Following {
  const article = toldOn(published);
  let story: LinkedPeriod | null = null;
  let paragraph: LinkedPeriod | null = null;
  let block = -1;
  return {
    reset() {
      story = null;
    },
    at(sentence, periods) {
      if (sentence.blockIndex !== block) paragraph = null;
      block = sentence.blockIndex;
      const own = periods.find((period) => isTelling(period, article));
      if (own) paragraph = own;
      story ??= own ?? null;
      return paragraph ?? story;
    },
  };
}

function isTelling({ role, rule, period: { granularity, period } }: LinkedPeriod, article: LinkedPeriod | null): boolean {
  if (role !== 'publication' || rule === 'recently' || granularity !== 'day' || article?.period.granularity !== 'day') return false;
  const days = (Date.parse(article.period.period) - Date.parse(period)) / 86_400_000;
  return days >= 0 && days <= NEAR;
}

/** The day of an article as a period that nothing states; null where not even its month is known. */
function toldOn(published: string | null): LinkedPeriod | null {
  const date = published === null ? null : dateOf(published);
  if (date?.month === undefined) return null;
  return {
    type: 'period',
    from: 0,
    to: 0,
    expression: { from: {}, shape: 'now' },
    rule: 'told',
    period: periodOf({ first: date, last: date }),
    completed: true,
    basis: 'article',
    role: 'publication',
  };
}

/** The span of years that a section (“十四五”时期回顾) or paragraph (五年来) reports on. */
export function startYears(): Following {
  let section: LinkedPeriod | null = null;
  let paragraph: LinkedPeriod | null = null;
  let block = -1;
  return {
    reset() {
      section = null;
    },
    at(sentence, periods) {
      if (sentence.blockIndex !== block) paragraph = null;
      block = sentence.blockIndex;
      const own = periods.find(isYears) ?? pairOfYears(periods);
      const heads = sentence.block.kind === 'heading';
      // A heading that reports on one year ends what the one before it reported on.
      if (heads && (own || periods.some(({ period: { granularity } }) => granularity === 'year'))) section = own ?? null;
      else if (own) paragraph = own;
      return paragraph ?? section;
    },
  };
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
