import { ENGLISH_HOLIDAYS } from '../../lexicon/lexicon.js';
import type { PeriodRule } from '../periods/periods.js';
import { COUNT, longestFirst, OF_YEAR, rule, small, span, YEAR, yearOf } from './periods-reading.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Periods told by their distance from the article, holidays, and now. */
export const ENGLISH_NEAR: readonly PeriodRule[] = [
  rule(
    'past',
    'over the past five years',
    /past|last|previous|recent/i,
    `\\b(?:the|these) (?:past|last|previous|most recent) (?:(${COUNT}) )?(years?|months?|quarters?|weeks?|days?|decade)\\b(?! of)`,
    ([, n, unit]) => {
      if (!n && unit !== 'decade') return unit === 'year' ? { from: {}, shape: 'last', length: { count: 1, unit: 'year' } } : null;
      if (unit === 'decade') return { from: {}, shape: 'last', length: { count: 10 * (n ? small(n) : 1), unit: 'year' } };
      return { from: {}, shape: 'last', length: { count: small(n!), unit: unit!.replace(/s$/, '') as 'year' } };
    },
    'gi',
  ),
  rule(
    'next',
    'in the next three years',
    /next|coming|following/i,
    `\\bthe (?:next|coming|upcoming) (?:(${COUNT}) )?(?:to (?:${COUNT}) )?(years?|months?|decade)\\b`,
    ([, n, unit]) => {
      if (unit === 'decade') return { from: {}, shape: 'next', length: { count: 10, unit: 'year' } };
      return n ? { from: {}, shape: 'next', length: { count: small(n), unit: unit!.replace(/s$/, '') as 'year' } } : null;
    },
    'gi',
  ),
  rule(
    'ago',
    'two years ago',
    /ago/,
    `\\b(${COUNT}|[Aa] decade) (?:years? )?ago\\b`,
    ([text, n]) => (/year|decade/.test(text) ? span({ year: { relative: -(/decade/.test(n!) ? 10 : small(n!)), of: 'article' } }) : null),
    'gi',
  ),
  rule(
    'near-month',
    'last month, this month',
    /month/i,
    '\\b(last|this|next|the previous) month\\b',
    ([, near]) =>
      span({
        month: { relative: /last|prev/i.test(near!) ? -1 : /next/i.test(near!) ? 1 : 0, of: /prev/i.test(near!) ? 'force' : 'article' },
      }),
    'gi',
  ),
  rule(
    'near-day',
    'yesterday, today',
    /yesterday|today/i,
    '\\b(yesterday|today)\\b',
    ([, near]) => span({ day: { relative: /yest/i.test(near!) ? -1 : 0, of: 'article' } }),
    'gi',
  ),
  rule(
    'weekday',
    'opened on Friday, last Monday',
    /day\b/,
    `\\b(?:on|last|this) (${WEEKDAYS.join('|')})\\b(?! (?:night )?(?:and|to|through) (?:${WEEKDAYS.join('|')}))`,
    ([, day]) => span({ weekday: WEEKDAYS.indexOf(day!) + 1 }),
  ),
  rule(
    'holiday',
    'the May Day holiday',
    /holiday|Festival/i,
    `(?:(${YEAR}) )?\\b(${longestFirst(Object.keys(ENGLISH_HOLIDAYS))})(?! travel|s\\b)${OF_YEAR}`,
    ([, y, name, y2]) => span({ holiday: ENGLISH_HOLIDAYS[name!.toLowerCase()]!, year: yearOf(y ?? y2) }),
    'gi',
  ),
  rule(
    'now',
    'currently, so far, to date',
    /current|present|so far|to date|\bnow\b|moment/i,
    '\\b(?:currently|at present|so far|to date|up to now|until now|by now|at the moment|now)\\b(?! this year)',
    () => ({ from: {}, shape: 'now' }),
    'gi',
  ),
];
