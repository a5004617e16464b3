import { ENGLISH_COUNTS, ENGLISH_HOLIDAYS, ENGLISH_MONTHS, ENGLISH_PLANS, FIVE_YEAR_PLANS } from '../../lexicon/lexicon.js';
import type { PeriodRule } from '../periods.js';
import type { PeriodExpression, PeriodPoint } from '../recognize.js';

const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');
/** Names of months in capitals; May and March are words of another kind in small letters. */
const FULL = Object.keys(ENGLISH_MONTHS).filter((m) => m.length > 4 || /^(?:may|june|july)$/.test(m));
const capital = (m: string) => m[0]!.toUpperCase() + m.slice(1);
const MONTH = `(?:(?:${longestFirst(FULL.map(capital))})(?![a-z])|(?:${longestFirst(Object.keys(ENGLISH_MONTHS).map(capital))})\\.?(?![a-z]))`;
const YEAR = '(?:19|20)\\d{2}(?![\\d%]|,\\d|\\.\\d)';
const COUNT = `(?:${longestFirst(Object.keys(ENGLISH_COUNTS).filter((word) => word !== 'couple' && word !== 'decade'))}|\\d{1,2})`;
/** The year behind a part of a year; a group. */
const OF_YEAR = `(?:(?:,? |,? of |,? in )(${YEAR}|(?:this|last|next|the previous|the same|that|the) year(?! (?:before|earlier|on|ago))))?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d| (?:percent|million|billion|trillion|mu|yuan|km))';
const DASH = '(?: to | through | and | till | until |-to-| ?[-–—~] ?)';
const LEFT = '(?<![\\d.,$¥€£%-])';

const month = (name: string): number => ENGLISH_MONTHS[name.toLowerCase().replace('.', '')]!;
const small = (text: string): number => ENGLISH_COUNTS[text.toLowerCase()] ?? Number(text);

/** The year that words name: 2022, last year, the year. */
function yearOf(words: string | undefined): PeriodPoint['year'] {
  if (!words) return undefined;
  if (/^\d/.test(words)) return Number(words);
  const lower = words.toLowerCase();
  if (lower.startsWith('this')) return { relative: 0, of: 'article' };
  if (lower.startsWith('last')) return { relative: -1, of: 'article' };
  if (lower.startsWith('next')) return { relative: 1, of: 'article' };
  if (lower.startsWith('the previous')) return { relative: -1, of: 'force' };
  return { relative: 0, of: 'force' };
}

/** A point as a match gives it, some of its keys empty. */
type Loose = { [K in keyof PeriodPoint]: PeriodPoint[K] | undefined };

/** A point without the keys that say nothing. */
const point = (parts: Loose): PeriodPoint => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
const span = (from: Loose, to?: Loose): PeriodExpression => ({ from: point(from), ...(to ? { to: point(to) } : {}), shape: 'span' });
const valid = (day: number) => day >= 1 && day <= 31;

const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  last: 4,
  final: 4,
  latter: 2,
};

/** What ends a year, half, quarter or month: the end of June 2022, year-end. Groups as of `endPoint`. */
const END_OF = `(?:(?:the )?end of (?:(${MONTH})${OF_YEAR}|(${YEAR}|(?:this|last|next|the previous|the) year)|the (first|second|third|fourth) (quarter|half)${OF_YEAR}|(last|this|the previous|next) month))`;

function endPoint(groups: readonly (string | undefined)[]): PeriodPoint | null {
  const [name, itsYear, year, ordinal, part, partYear, near] = groups;
  if (name) return point({ month: month(name), year: yearOf(itsYear), edge: 'end' });
  if (year) return point({ year: yearOf(year), edge: 'end' });
  if (ordinal) {
    const n = ORDINAL[ordinal.toLowerCase()]!;
    return point({ month: part!.toLowerCase() === 'half' ? n * 6 : n * 3, year: yearOf(partYear), edge: 'end' });
  }
  if (near) return { month: { relative: /^last$/i.test(near) ? -1 : /^next$/i.test(near) ? 1 : 0, of: 'article' } };
  return null;
}

const rule = (name: string, because: string, needs: RegExp, pattern: string, produce: PeriodRule['produce'], flags = 'g'): PeriodRule => ({
  name,
  because,
  needs,
  pattern: new RegExp(pattern, flags),
  produce,
});

const ANY_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
const DIGITS = /\d{4}/;

/** How English print writes periods; of matches that overlap the first wins, then the longest. */
export const ENGLISH_PERIOD_RULES: readonly PeriodRule[] = [
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
