import type { FigureKind } from '../../../schemas/schemas.js';
import { ENGLISH_CURRENCY_SIGNS } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';
import { type EnglishNumeral, englishNumeral } from './numeral.js';
import { englishRate, englishUnit } from './unit.js';

/** A number with its sign of money or unit; `first` and `next` are indexes of words. */
export interface EnglishPart {
  first: number;
  numeral: EnglishNumeral;
  /** Its name in Chinese; null where none stands there. */
  unit: string | null;
  kind: FigureKind | null;
  next: number;
  /** Tied to what follows by a hyphen: 120-kilometer, 10,000-seat. */
  compound: boolean;
}

const touches = (a: EnglishWord | undefined, b: EnglishWord | undefined) => a !== undefined && b !== undefined && a.to === b.from;

/** How many words before word `i` are a sign of money, and the currency's name. */
function signBefore(words: readonly EnglishWord[], i: number): { length: number; name: string } | null {
  for (const [sign, name] of ENGLISH_CURRENCY_SIGNS) {
    const mark = sign.at(-1)!;
    const letters = /^[A-Z]+/.exec(sign)?.[0];
    if (letters === sign) {
      if (words[i - 1]?.text === sign) return { length: 1, name };
    } else if (words[i - 1]?.text === mark) {
      if (!letters) return { length: 1, name };
      if (words[i - 2]?.text === letters && touches(words[i - 2], words[i - 1])) return { length: 2, name };
      // U.S.$
    }
  }
  return null;
}

/** The number at word `i` with what stands around it; null where there is none. */
export function englishPart(words: readonly EnglishWord[], i: number): EnglishPart | null {
  const numeral = englishNumeral(words, i);
  if (!numeral) return null;
  const sign = words[i]!.kind === 'number' ? signBefore(words, i) : null;
  const hyphen =
    words[numeral.next]?.text === '-' &&
    touches(words[numeral.next - 1], words[numeral.next]) &&
    touches(words[numeral.next], words[numeral.next + 1]);
  const at = numeral.next + (hyphen ? 1 : 0);
  const found = englishUnit(words, at);
  const unit = found && plausible(words, numeral, i, at, found.name) ? found : null;
  const first = i - (sign?.length ?? 0);
  const compound = hyphen && (unit !== null || words[at]?.kind === 'word');
  if (sign) {
    const rate = unit === null ? englishRate(words, numeral.next, sign.name) : null;
    const next = unit?.kind === 'money' ? unit.next : (rate?.next ?? numeral.next);
    return {
      first,
      numeral,
      unit: rate?.name ?? (unit?.kind === 'money' ? unit.name.replace(/^[^/]*/, sign.name) : sign.name),
      kind: 'money',
      next,
      compound,
    };
  }
  const minus =
    words[i]!.kind === 'number' &&
    /^[-−–]$/.test(words[i - 1]?.text ?? '') &&
    touches(words[i - 1], words[i]) &&
    (!touches(words[i - 2], words[i - 1]) || words[i - 2]!.text === '(');
  // +4.2%: the sign belongs to the rate.
  const plus =
    words[i]!.kind === 'number' && words[i - 1]?.text === '+' && touches(words[i - 1], words[i]) && words[i - 2]?.kind !== 'number';
  if (plus && unit && (unit.kind === 'percent' || unit.kind === 'points'))
    return { first: i - 1, numeral, unit: unit.name, kind: unit.kind, next: unit.next, compound };
  if (minus && unit && (unit.kind === 'percent' || unit.kind === 'points' || unit.name === '℃'))
    return {
      first: i - 1,
      numeral: { ...numeral, value: { n: -numeral.value.n, d: numeral.value.d } },
      unit: unit.name,
      kind: unit.kind,
      next: unit.next,
      compound,
    };
  return { first, numeral, unit: unit?.name ?? null, kind: unit?.kind ?? null, next: unit?.next ?? numeral.next, compound };
}

/** Some units are words of another kind unless they stand against digits: 5 m, 3 mt, two times, the three seconds. */
function plausible(words: readonly EnglishWord[], numeral: EnglishNumeral, i: number, at: number, name: string): boolean {
  const word = words[at]!;
  if (numeral.fraction && name !== '%') return /^(?:个百分点|年|个月|小时)$/.test(name);
  // three times a week counts; three times the level multiplies.
  if (name === '倍' && word.lower !== 'fold')
    return !/^(?:a|per|in|since|each|every)$/.test(words[at + 1]?.lower ?? '') && words[i]!.lower !== 'one';
  if (word.kind === 'word' && word.text.length <= 2 && numeral.spelled) return false;
  // 2 pounds of apples are no money.
  return true;
}
