import type { Sentence } from '../../tokenize/tokenize.js';
import type { LinkedPeriod } from '../link.js';
import { dateOf, daysBetween, periodOf } from './dates.js';

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
export function startTelling(published: string | null): Following & { dated: LinkedPeriod | null } {
  const article = toldOn(published);
  const day = article?.period.granularity === 'day' ? dateOf(published!) : null;
  let story: LinkedPeriod | null = null;
  let paragraph: LinkedPeriod | null = null;
  let block = -1;
  return {
    dated: day === null ? null : { ...article!, period: periodOf({ first: null, last: day }) },
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
  const days = daysBetween(period, article.period.period);
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
