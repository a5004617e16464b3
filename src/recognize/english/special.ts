import type { Approximation } from '../../../schemas/schemas.js';
import { MAGNITUDES, ORDINALS } from '../../lexicon/lexicon.js';
import { type EnglishWord, numberInWords } from '../../tokenize/tokenize.js';
import { decimal } from '../figures/decimal.js';
import type { Reading } from '../figures/quantity.js';
import type { FigureRule } from '../figures/rules.js';
import { englishUnit } from './unit.js';

/** A figure whose number is in its words; `first` and `next` are indexes of words. */
interface EnglishSpecial {
  first: number;
  next: number;
  reading: Reading;
  rule: FigureRule;
  change?: 'up' | 'down';
  vague?: boolean;
}

const exact = (value: string, unit: string | null, kind: Reading['kind'], decimals: number | null = 0): Reading => ({
  low: decimal(value),
  high: decimal(value),
  decimals,
  unit,
  kind,
  approximation: 'exact' as Approximation,
});

const MULTIPLES: Readonly<Record<string, string>> = {
  doubled: '2',
  doubling: '2',
  doubles: '2',
  tripled: '3',
  tripling: '3',
  trebled: '3',
  quadrupled: '4',
  quadrupling: '4',
  quintupled: '5',
  halved: '0.5',
};
const MAGNITUDE_FORMS = Object.entries(MAGNITUDES)
  .map(([form, range]) => ({ words: form.split(' '), range }))
  .sort((a, b) => b.words.length - a.words.length);

/** doubled, tripled, threefold, twice: a multiple of what it was. */
function multiple(words: readonly EnglishWord[], i: number): EnglishSpecial | null {
  const { lower } = words[i]!;
  const times = MULTIPLES[lower];
  if (times) {
    const down = lower === 'halved';
    return { first: i, next: i + 1, reading: exact(times, '倍', 'multiple', down ? 1 : 0), rule: 'doubling', change: down ? 'down' : 'up' };
  }
  const fold = /^([a-z]+)fold$/.exec(lower)?.[1];
  const folds = fold && fold.length > 2 ? numberInWords(fold) : null;
  if (folds) return { first: i, next: i + 1, reading: exact(String(folds), '倍', 'multiple'), rule: 'doubling', change: 'up' };
  if (lower === 'twice' && /^(?:the|as|that|its|of|more|what)$/.test(words[i + 1]?.lower ?? '') && words[i + 2]?.lower !== 'year')
    return { first: i, next: i + 1, reading: exact('2', '倍', 'multiple'), rule: 'number-and-unit' };
  return null;
}

/** dozens of, tens of thousands of. */
function magnitude(words: readonly EnglishWord[], i: number): EnglishSpecial | null {
  const form = MAGNITUDE_FORMS.find((row) => row.words.every((word, k) => words[i + k]?.lower === word));
  if (!form || (i > 0 && /^(?:of)$/.test(words[i - 1]!.lower) && /s$/.test(words[i - 2]?.lower ?? ''))) return null;
  const [low, high] = form.range;
  const next = i + form.words.length - 1;
  const unit = englishUnit(words, next + 1);
  const money = unit?.kind === 'money' ? unit : null;
  return {
    first: i,
    next: money?.next ?? next,
    reading: {
      low: decimal(low),
      high: decimal(high),
      decimals: null,
      unit: money?.name ?? null,
      kind: money ? 'money' : 'count',
      approximation: 'exact',
      range: true,
    },
    rule: 'open',
  };
}

const RANKING = /^(?:rank|ranks|ranked|ranking|placed|places|came|coming|finished|stood|standing|rose|climbed|moved|up)$/;

/** ranked third, No. 1 in the province, the fifth-largest, ranked 12th, in second place. */
function rank(words: readonly EnglishWord[], i: number): EnglishSpecial | null {
  const word = words[i]!;
  const made = (n: number, first: number, next: number, vague = false): EnglishSpecial => ({
    first,
    next,
    reading: exact(String(n), null, 'rank'),
    rule: 'rank',
    ...(vague ? { vague: true } : {}),
  });
  const named = (at: number) =>
    RANKING.test(words[at]?.lower ?? '') || (words[at]?.lower === 'to' && RANKING.test(words[at - 1]?.lower ?? ''));
  const ordinal =
    word.kind === 'word'
      ? ORDINALS[word.lower]
      : word.kind === 'number' && /^(?:st|nd|rd|th)$/.test(words[i + 1]?.lower ?? '') && words[i + 1]!.from === word.to
        ? Number(word.text)
        : undefined;
  if (ordinal !== undefined && Number.isInteger(ordinal)) {
    const next = word.kind === 'word' ? i + 1 : i + 2;
    const hyphen = words[next]?.text === '-' ? 1 : 0;
    if (/^(?:largest|biggest|highest|busiest|longest|fastest|most)$/.test(words[next + hyphen]?.lower ?? ''))
      return made(ordinal, i, next, true);
    if (named(i - 1) && !/^(?:quarter|half|phase|time|batch|round|section)$/.test(words[next]?.lower ?? '')) return made(ordinal, i, next);
    if (words[next]?.lower === 'place' || (words[next]?.lower === 'in' && words[i - 1]?.lower === 'place')) return made(ordinal, i, next);
    return null;
  }
  if (word.lower === 'no' && words[i + 1]?.text === '.' && words[i + 2]?.kind === 'number') {
    if (named(i - 1) || /^(?:in|among|nationwide|globally|worldwide|of)$/.test(words[i + 3]?.lower ?? ''))
      return made(Number(words[i + 2]!.text.replaceAll(',', '')), i, i + 3);
  }
  return null;
}

/** top 10, among the top three: at most that rank. */
function top(words: readonly EnglishWord[], i: number): EnglishSpecial | null {
  if (words[i]!.lower !== 'top' || words[i + 1] === undefined) return null;
  const number = words[i + 1]!;
  const value = number.kind === 'number' ? Number(number.text) : (ENGLISH_SMALL[number.lower] ?? Number.NaN);
  if (!Number.isInteger(value) || value > 1000 || /^(?:million|billion|trillion|percent|per|yuan|%)$/.test(words[i + 2]?.lower ?? ''))
    return null;
  return { first: i, next: i + 2, reading: { ...exact(String(value), null, 'rank'), approximation: 'at_most' }, rule: 'top', vague: true };
}

const ENGLISH_SMALL: Readonly<Record<string, number>> = { three: 3, four: 4, five: 5, six: 6, ten: 10, twenty: 20, hundred: 100 };

/** A figure whose number is in its words, at word `i`; null where none is. */
export function englishSpecial(words: readonly EnglishWord[], i: number): EnglishSpecial | null {
  return multiple(words, i) ?? magnitude(words, i) ?? rank(words, i) ?? top(words, i);
}
