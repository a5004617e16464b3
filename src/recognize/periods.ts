import type { Sentence } from '../tokenize/tokenize.js';
import { CALENDAR_RULES } from './periods-calendar.js';
import { COUNTED_RULES } from './periods-counted.js';
import { NAMED_RULES } from './periods-named.js';
import type { PeriodExpression, PeriodMention } from './recognize.js';

/** How one way of writing a period is read. Of matches that overlap the first wins, then the longest, then the earlier rule. */
export interface PeriodRule {
  name: string;
  because: string;
  /** Global, without nested quantifiers; gaps have a limit. */
  pattern: RegExp;
  /** Null where the characters are no period after all (a 13th month, a range that runs backwards). */
  produce: (match: RegExpExecArray) => PeriodExpression | null;
}

export const PERIOD_RULES: readonly PeriodRule[] = [...CALENDAR_RULES, ...NAMED_RULES, ...COUNTED_RULES];

/** Without one of these characters no rule can match: most sentences of most articles are passed over here. */
const ANY_SIGN = /[年月日季旬期天前近昨周世今截春夏秋冬假刚]|[0-9][-/.][0-9]|[一五][”"]|[一二三四五六七八九十]五|[来去]|下|在/;

/** The periods of a sentence in reading order, without overlap. Offsets are into `sentence.text`. Pure. */
export function recognizePeriods(sentence: Sentence): PeriodMention[] {
  const { text } = sentence;
  if (!ANY_SIGN.test(text)) return [];
  const found: PeriodMention[] = [];
  for (const { name, pattern, produce } of PERIOD_RULES)
    for (const match of text.matchAll(pattern)) {
      const expression = produce(match);
      if (expression) found.push({ type: 'period', from: match.index, to: match.index + match[0].length, expression, rule: name });
    }
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: PeriodMention[] = [];
  for (const mention of found) if (mention.from >= (out.at(-1)?.to ?? 0)) out.push(mention);
  return out;
}
