import { ENGLISH_COUNTS, ENGLISH_MONTHS } from '../../lexicon/lexicon.js';
import type { PeriodRule } from '../periods/periods.js';
import type { PeriodExpression, PeriodPoint } from '../recognize.js';

/** Words as a pattern. */
export const longestFirst = (words: string[]) => words.sort((a, b) => b.length - a.length).join('|');
/** Names of months in capitals; May and March are words of another kind in small letters. */
const FULL = Object.keys(ENGLISH_MONTHS).filter((m) => m.length > 4 || /^(?:may|june|july)$/.test(m));
const capital = (m: string) => m[0]!.toUpperCase() + m.slice(1);
export const MONTH = `(?:(?:${longestFirst(FULL.map(capital))})(?![a-z])|(?:${longestFirst(Object.keys(ENGLISH_MONTHS).map(capital))})\\.?(?![a-z]))`;
export const YEAR = '(?:19|20)\\d{2}(?![\\d%]|,\\d|\\.\\d)';
export const COUNT = `(?:${longestFirst(Object.keys(ENGLISH_COUNTS).filter((word) => word !== 'couple' && word !== 'decade'))}|\\d{1,2})`;
/** The year behind a part of a year; a group. */
export const OF_YEAR = `(?:(?:,? |,? of |,? in )(${YEAR}|(?:this|last|next|the previous|the same|that|the) year(?! (?:before|earlier|on|ago))))?`;
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d| (?:percent|million|billion|trillion|mu|yuan|km))';
export const DASH = '(?: to | through | and | till | until |-to-| ?[-–—~] ?)';
export const LEFT = '(?<![\\d.,$¥€£%-])';

/** The number of a month by its name. */
export const month = (name: string): number => ENGLISH_MONTHS[name.toLowerCase().replace('.', '')]!;
/** A small number in digits or words. */
export const small = (text: string): number => ENGLISH_COUNTS[text.toLowerCase()] ?? Number(text);

/** The year that words name: 2022, last year, the year. */
export function yearOf(words: string | undefined): PeriodPoint['year'] {
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
export const point = (parts: Loose): PeriodPoint => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
/** A period from one point to another, or of one point. */
export const span = (from: Loose, to?: Loose): PeriodExpression => ({ from: point(from), ...(to ? { to: point(to) } : {}), shape: 'span' });
export const valid = (day: number) => day >= 1 && day <= 31;

export const ORDINAL: Readonly<Record<string, number>> = {
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
export const END_OF = `(?:(?:the )?end of (?:(${MONTH})${OF_YEAR}|(${YEAR}|(?:this|last|next|the previous|the) year)|the (first|second|third|fourth) (quarter|half)${OF_YEAR}|(last|this|the previous|next) month))`;

export function endPoint(groups: readonly (string | undefined)[]): PeriodPoint | null {
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

/** A rule whose pattern is put together of others. */
export const rule = (
  name: string,
  because: string,
  needs: RegExp,
  pattern: string,
  produce: PeriodRule['produce'],
  flags = 'g',
): PeriodRule => ({
  name,
  because,
  needs,
  pattern: new RegExp(pattern, flags),
  produce,
});

export const ANY_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;
export const DIGITS = /\d{4}/;
