import { ENGLISH_PLANS, FIVE_YEAR_PLANS } from '../../lexicon/lexicon.js';
import type { PeriodRule } from '../periods/periods.js';
import { DASH, DIGITS, END_OF, endPoint, LEFT, longestFirst, MONTH, month, point, rule, span, YEAR, yearOf } from './periods-reading.js';

/** Years, what is counted from them, their ends, and plans of several. */
export const ENGLISH_YEARS: readonly PeriodRule[] = [
  rule(
    'same-period',
    'the same period last year, a year earlier',
    /same|corresponding|earlier|ago/i,
    `(?:the (?:same|corresponding) (?:period|month|quarter|time)(?:(?: of| in|,)? (${YEAR}|last year|the previous year|a year (?:earlier|ago|before)|the year before))?|(?:a|one) year (?:earlier|ago|before))`,
    ([text, y]) => {
      const year = /^\d/.test(y ?? '')
        ? Number(y)
        : /last year/i.test(text)
          ? ({ relative: -1, of: 'article' } as const)
          : ({ relative: -1, of: 'force' } as const);
      return { from: { year }, shape: 'same_period' };
    },
    'gi',
  ),
  rule(
    'near-year',
    'this year, last year, the previous year',
    /year/i,
    '\\b(?:the whole of )?(this|last|next|the previous|the preceding|the following) year\\b(?! on)',
    ([, near]) => {
      if (/following/i.test(near!)) return span({ year: { relative: 1, of: 'force' } });
      return span({ year: yearOf(`${/preceding/i.test(near!) ? 'the previous' : near} year`) });
    },
    'gi',
  ),
  rule(
    'year-before',
    'the year before',
    /year before/i,
    '\\b(?:the|a) year before\\b(?! last)',
    () => span({ year: { relative: -1, of: 'force' } }),
    'gi',
  ),
  rule(
    'whole-year',
    'for the whole year, full-year',
    /year/i,
    '(?:(?<=\\b(?:for|in|throughout|during|over|of) )the (?:whole |full |entire )?year|\\bthe (?:whole|full|entire) year|\\bfull[- ]year)\\b(?! (?:before|earlier|ended|to|on))(?!-)',
    () => span({ year: { relative: 0, of: 'force' } }),
    'gi',
  ),
  rule(
    'so-far',
    'so far this year, since the beginning of 2023, year to date',
    /so far|since|to date/i,
    `\\b(?:so far this year|this year to date|year[- ]to[- ]date|(?:since|from) the (?:beginning|start) of (${YEAR}|this year|the year|last year)(?! to)|since the year began|since this year)`,
    ([, y]) => ({
      from: { year: y && !/^the/i.test(y) ? yearOf(y)! : { relative: 0, of: 'article' } },
      shape: 'since',
    }),
    'gi',
  ),
  rule(
    'since',
    'since 2018, since November 2013, since its launch in 2011',
    /since/i,
    `\\b[Ss]ince (?:(?:its|the|their|being|it) (?:[\\w-]+ ){1,7}?(?:in|on) )?(?:(${MONTH}) )?(?:(\\d{1,2}), )?(${YEAR})`,
    ([, m, d, y]) => ({
      from: point({ year: Number(y), month: m ? month(m) : undefined, day: m && d ? Number(d) : undefined }),
      shape: 'since',
    }),
  ),
  rule(
    'as-of',
    'as of June 30, by the end of September',
    /as of|[Aa]s at|[Uu]p to|[Ee]nd|year-end/i,
    `\\b[Aa]s (?:of|at) (?:${END_OF}|(${MONTH}) (\\d{1,2})(?:,? (${YEAR}))?|(${MONTH})(?: (${YEAR}))?|(${YEAR}))`,
    (match) => {
      const groups = match.slice(1);
      const end = endPoint(groups.slice(0, 7));
      if (end) return { from: end, shape: 'until' };
      const [m, d, y, m2, y2, y3] = groups.slice(7);
      if (m) return { from: point({ month: month(m), day: Number(d), year: yearOf(y) }), shape: 'until' };
      if (m2) return { from: point({ month: month(m2), year: yearOf(y2) }), shape: 'until' };
      return { from: { year: Number(y3) }, shape: 'until' };
    },
  ),
  rule('end', 'by the end of 2025, at the end of June', /end of/, `\\b${END_OF}`, (match) => {
    const end = endPoint(match.slice(1));
    return end && span(end);
  }),
  rule(
    'year-end',
    'by year-end, end-June',
    /year-end|year end|end-/,
    `\\b(?:year[- ]end(?: (${YEAR}))?|end-(${MONTH})(?: (${YEAR}))?)`,
    ([, y, m, my]) =>
      m
        ? span({ month: month(m), year: yearOf(my), edge: 'end' })
        : span({ year: y ? Number(y) : { relative: 0, of: 'force' }, edge: 'end' }),
  ),
  rule(
    'years',
    '2016-2020, from 2021 to 2025, 2021-25',
    DIGITS,
    `${LEFT}\\b(?:from |between )?(${YEAR.replace('(?![\\d%]|,\\d|\\.\\d)', '')})${DASH}(?:the end of )?((?:20|19)?\\d{2})(?![\\d%]|,\\d|\\.\\d| (?:percent|million|billion))`,
    ([text, a, b]) => {
      if (b!.length === 2 && !/[-–—]\d{2}$/.test(text)) return null;
      const to = b!.length === 2 ? Number(a!.slice(0, 2) + b) : Number(b);
      return Number(a) < to && to - Number(a) <= 60 ? span({ year: Number(a) }, { year: to }) : null;
    },
  ),
  rule(
    'year',
    'in 2022',
    DIGITS,
    `(?:${LEFT}\\b(?:fiscal |fiscal year |the year |full[- ]year )|(?<=^|[\\s("“'’]))(${YEAR})(?!-\\d|[+/]\\d|-[a-z])(?:'s|’s)?`,
    (match) => {
      const [text, y] = match;
      const after = match.input.slice(match.index + text.length);
      const before = match.input.slice(Math.max(0, match.index - 12), match.index);
      const cued =
        /\b(?:in|of|during|for|from|by|until|till|to|over|against|than|with|and|throughout|since|before|after|between|year|late|early|mid)[ -]$/i.test(
          before,
        );
      if (/\bclass(?:es)? of $/i.test(before)) return null;
      if (cued || /^(?:fiscal|the|full)/i.test(text)) return span({ year: Number(y) });
      // 2000 households count; 2022 saw, (2022) and 2025, date.
      return /^ [a-z]+s\b/.test(after) && !/^ (?:sees|was|is|has|marks|targets|levels|prices)\b/.test(after)
        ? null
        : span({ year: Number(y) });
    },
  ),
  rule(
    'plan',
    'the 14th Five-Year Plan period',
    /Five-[Yy]ear/,
    `(?:the )?(\\d{1,2}th|${longestFirst(Object.keys(ENGLISH_PLANS).filter((k) => /^[a-z]/.test(k)))}) Five-[Yy]ear(?: Plan)?(?: period)?(?: \\((?:19|20)\\d{2}[-–](?:(?:19|20)?\\d{2})\\))?`,
    ([, n]) => {
      const years = FIVE_YEAR_PLANS[ENGLISH_PLANS[n!.toLowerCase()] ?? ''];
      return years ? { from: { year: years[0] }, to: { year: years[1] }, shape: 'plan' } : null;
    },
    'gi',
  ),
];
