import type { PeriodRule } from '../periods/periods.js';
import {
  ANY_MONTH,
  COUNT,
  DASH,
  DAY,
  LEFT,
  MONTH,
  month,
  OF_YEAR,
  ORDINAL,
  rule,
  small,
  span,
  valid,
  YEAR,
  yearOf,
} from './periods-reading.js';

/** Days, months, quarters and halves by their names. */
export const ENGLISH_CALENDAR: readonly PeriodRule[] = [
  rule(
    'months',
    'January to September 2022, the January-June period',
    ANY_MONTH,
    `${LEFT}\\b(?:from |between |the )?(${MONTH})(?: (${YEAR}))?${DASH}(${MONTH})(?: period)?${OF_YEAR}(?! \\d)`,
    ([, a, ya, b, yb]) => {
      const to = yearOf(yb);
      const from = ya ? Number(ya) : to;
      return span({ month: month(a!), year: from }, { month: month(b!), ...(ya ? { year: to } : {}) });
    },
  ),
  rule(
    'days',
    'Oct 1-7, from May 1 to May 5, 2025',
    ANY_MONTH,
    `\\b(?:from |between )?(${MONTH}) ${DAY}(?:, (${YEAR}))?${DASH}(?:(${MONTH}) )?${DAY}(?:,? (${YEAR}))?`,
    ([, m, d, ya, m2, d2, yb]) => {
      if (!valid(Number(d)) || !valid(Number(d2))) return null;
      const year = yearOf(yb ?? ya);
      return span({ month: month(m!), day: Number(d), year: ya ? Number(ya) : year }, { month: month(m2 ?? m!), day: Number(d2), year });
    },
  ),
  rule('day', 'Oct 21, 2022; 21 October 2022', ANY_MONTH, `\\b(${MONTH}) ${DAY}(?:,? (${YEAR}))?`, ([, m, d, y]) =>
    valid(Number(d)) ? span({ month: month(m!), day: Number(d), year: y ? Number(y) : undefined }) : null,
  ),
  rule(
    'day',
    '21 October 2022',
    ANY_MONTH,
    `${LEFT}\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})(?:,? (${YEAR}))?(?! \\d{1,2}\\b)`,
    ([, d, m, y]) => (valid(Number(d)) ? span({ month: month(m!), day: Number(d), year: y ? Number(y) : undefined }) : null),
  ),
  rule('day', '2022-10-21, 2022/10/21', /\d{4}[-/.]\d/, `${LEFT}\\b(${YEAR})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`, ([, y, m, d]) =>
    Number(m) <= 12 && valid(Number(d)) ? span({ year: Number(y), month: Number(m), day: Number(d) }) : null,
  ),
  rule(
    'month',
    'in September 2022, last May',
    ANY_MONTH,
    `\\b(?:(last|this) )?(?:early |late |mid-|mid )?(${MONTH})${OF_YEAR}(?! \\d)`,
    ({ 0: text, 1: near, 2: m, 3: y, index, input }) => {
      // May I, March toward, Yang Jun: alone these need a word of time.
      if (
        !near &&
        !y &&
        /^(?:May|March|[A-Z][a-z]{2})$/.test(text) &&
        !/\b(?:in|of|since|by|until|through|from|to|during|and|for|between) $/.test(input.slice(Math.max(0, index - 9), index))
      )
        return null;
      return span({ month: month(m!), year: near ? yearOf(`${near} year`) : yearOf(y) });
    },
  ),
  rule(
    'month',
    'in May, by March',
    /\b(?:in|by|since|of|until|through|for|and|from|to|during) (?:May|March)/,
    '(?<=\\b(?:in|by|since|of|until|through|for|from|to|during) )(May|March)(?! \\d|[a-z])',
    ([, m]) => span({ month: month(m!) }),
  ),
  rule(
    'first-months',
    'the first nine months of 2022',
    /first/i,
    `(?:the )?first[ -](${COUNT})[ -]months?\\b${OF_YEAR}`,
    ([, n, y]) => {
      const last = small(n!);
      return last >= 1 && last <= 12 ? span({ month: 1, year: yearOf(y) }, { month: last }) : null;
    },
    'gi',
  ),
  rule(
    'last-months',
    'the last three months of 2022',
    /(?:last|final) /i,
    `the (?:last|final) (${COUNT}) months of (${YEAR}|(?:this|last|the) year)`,
    ([, n, y]) => span({ month: 13 - small(n!), year: yearOf(y) }, { month: 12 }),
    'gi',
  ),
  rule(
    'months-ended',
    'the six months ended June 30, 2022',
    /ended|ending/,
    `(?:the )?(three|six|nine|twelve) months end(?:ed|ing) (?:on )?(${MONTH}) (\\d{1,2})(?:,? (${YEAR}))?`,
    ([, n, m, , y]) => {
      const last = month(m!);
      const first = last - small(n!) + 1;
      return first >= 1 ? span({ month: first, year: yearOf(y) }, { month: last }) : null;
    },
  ),
  rule(
    'quarters',
    'the first three quarters',
    /quarters/i,
    `(?:the )?first (two|three|four|\\d) quarters${OF_YEAR}`,
    ([, n, y]) => span({ month: 1, year: yearOf(y) }, { month: small(n!) * 3 }),
    'gi',
  ),
  rule(
    'quarter',
    'the third quarter of 2023',
    /quarter/i,
    `(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th|last|final)[ -]quarter\\b${OF_YEAR}`,
    ([text, n, y]) => {
      if (/^last/i.test(text) && !y) return { from: { quarter: { relative: -1, of: 'article' } }, shape: 'span' };
      return span({ quarter: ORDINAL[n!.toLowerCase()]!, year: yearOf(y) });
    },
    'gi',
  ),
  rule(
    'quarter',
    'Q1 2024, 2024 Q1, Q3',
    /Q[1-4]/,
    `\\b(?:(${YEAR}) )?Q([1-4])(?:,? (?:of |in )?(${YEAR}|(?:this|last) year))?\\b`,
    ([, before, n, after]) => span({ quarter: Number(n), year: yearOf(before ?? after) }),
  ),
  rule(
    'quarter',
    'the January-March quarter',
    /this quarter|last quarter/i,
    '\\b(this|last) quarter',
    ([, near]) => ({ from: { quarter: { relative: /last/i.test(near!) ? -1 : 0, of: 'article' } }, shape: 'span' }),
    'gi',
  ),
  rule(
    'half',
    'the first half of 2023',
    /half/i,
    `(?:the )?(first|second|latter|1st|2nd)[ -]half\\b${OF_YEAR}`,
    ([, n, y]) => span({ half: ORDINAL[n!.toLowerCase()]!, year: yearOf(y) }),
    'gi',
  ),
  rule('half', 'H1 2023', /H[12]/, `\\b(?:(${YEAR}) )?H([12])(?:,? (?:of |in )?(${YEAR}|(?:this|last) year))?\\b`, ([, before, n, after]) =>
    span({ half: Number(n), year: yearOf(before ?? after) }),
  ),
];
