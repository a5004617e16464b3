import { Sieve } from '../../lexicon/lexicon.js';
import type { Sentence } from '../../tokenize/tokenize.js';
import { ENGLISH_PERIOD_RULES } from '../english/periods.js';
import type { PeriodExpression, PeriodMention } from '../recognize.js';
import { CALENDAR_RULES } from './calendar.js';
import { COUNTED_RULES } from './counted.js';
import { DAY_RULES } from './days.js';
import { HISTORIC_RULES } from './historic.js';
import { NAMED_RULES } from './named.js';
import { REPORTED_RULES } from './reported.js';
import { SEASON_RULES } from './seasons.js';
import { WEEK_RULES } from './weeks.js';

/** How one way of writing a period is read. Of matches that overlap the first wins, then the longest, then the earlier rule. */
export interface PeriodRule {
  name: string;
  because: string;
  /** What the pattern cannot match without: texts that lack it are passed over, which costs a tenth of a match. */
  needs: RegExp;
  /** Global, never empty, without nested quantifiers; gaps have a limit. */
  pattern: RegExp;
  /** Null where the characters are no period after all (a 13th month, a range that runs backwards). */
  produce: (match: RegExpExecArray) => PeriodExpression | null;
}

export const PERIOD_RULES: readonly PeriodRule[] = [
  ...CALENDAR_RULES,
  ...DAY_RULES,
  ...SEASON_RULES,
  ...HISTORIC_RULES,
  ...REPORTED_RULES,
  ...NAMED_RULES,
  ...COUNTED_RULES,
  ...WEEK_RULES,
];

const CHINESE = new Sieve(PERIOD_RULES, ({ needs }) => needs);
const ENGLISH = new Sieve(ENGLISH_PERIOD_RULES, ({ needs }) => needs);

/** A cell with a short number, as most cells are. */
const NUMBER = /^[+-]?[0-9]{1,3}(?:\.[0-9]+)?%?$/;

/** 2018 at the head of a column or row: a year. */
const YEAR = /^(?:19|20)[0-9]{2}$/;

/** The year that a bare number at the head of a column or row of a table is; null for any other cell. */
function yearHead({ text, cell, block }: Sentence): PeriodMention | null {
  if (!cell || (cell.column > 0 && cell.row >= (block.headers ?? 0)) || !YEAR.test(text)) return null;
  return { type: 'period', from: 0, to: text.length, expression: { from: { year: Number(text) }, shape: 'span' }, rule: 'year-head' };
}

/** The periods of a sentence in reading order, without overlap. Offsets are into `sentence.text`. Pure. */
export function recognizePeriods(sentence: Sentence): PeriodMention[] {
  const { text } = sentence;
  if (NUMBER.test(text)) return [];
  const year = yearHead(sentence);
  if (year) return [year];
  const found: PeriodMention[] = [];
  for (const { name, needs, pattern, produce } of (sentence.english ? ENGLISH : CHINESE).through(text)) {
    if (!needs.test(text)) continue;
    // The pattern itself is stepped through the text: matchAll makes a copy of it for each text, which costs more than the match.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const expression = produce(match);
      if (expression) found.push({ type: 'period', from: match.index, to: match.index + match[0].length, expression, rule: name });
    }
  }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: PeriodMention[] = [];
  for (const mention of found) if (mention.from >= (out.at(-1)?.to ?? 0)) out.push(mention);
  return out;
}
