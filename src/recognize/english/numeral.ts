import { DENOMINATORS, ENGLISH_SCALES, GLUED_SCALES, NOT_COUNTED, NUMBER_WORDS } from '../../lexicon/lexicon.js';
import { type EnglishWord, numberInWords } from '../../tokenize/tokenize.js';
import { type Decimal, decimal, over, plus, powerOfTen, times } from '../figures/decimal.js';

/** A number as written in English; `next` is the index of the word behind it. */
export interface EnglishNumeral {
  value: Decimal;
  /** Digits after the point in base units, as stated; null for a fraction. */
  decimals: number | null;
  /** Written with a scale (million). */
  scaled: boolean;
  /** Written in words. */
  spelled: boolean;
  /** Of a fraction (two-thirds): `2/3`. */
  fraction: string | null;
  /** What a range or list may lend to the numbers before it: the power of ten of its scale. */
  places: number;
  next: number;
}

const joined = (a: EnglishWord | undefined, b: EnglishWord | undefined) => a !== undefined && b !== undefined && a.to === b.from;

/** Whether word `i` may begin a number. */
export function startsNumeral(words: readonly EnglishWord[], i: number): boolean {
  const { kind, lower } = words[i]!;
  if (kind === 'number') return true;
  return kind === 'word' && (NUMBER_WORDS.has(lower) || lower === 'half' || lower === 'a' || lower === 'an');
}

/** The number that starts at word `i`; null where none does. Exact. */
export function englishNumeral(words: readonly EnglishWord[], i: number): EnglishNumeral | null {
  const word = words[i];
  if (!word) return null;
  if (word.kind === 'number') return digits(words, i);
  return word.kind === 'word' ? (fractionInWords(words, i) ?? inWords(words, i)) : null;
}

/** 569.96 billion, 5bn, 2.5 hundred thousand; 2 and a half. */
function digits(words: readonly EnglishWord[], i: number): EnglishNumeral {
  const text = words[i]!.text.replaceAll(',', '');
  const stated = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
  let value = decimal(text);
  let next = i + 1;
  let places = 0;
  for (;;) {
    // 5-million-yuan: the hyphens of a compound.
    const hyphen = words[next]?.text === '-' && joined(words[next - 1], words[next]) && joined(words[next], words[next + 1]) ? 1 : 0;
    const scale = words[next + hyphen];
    const power = scale?.kind === 'word' ? ENGLISH_SCALES[scale.lower] : undefined;
    if (power === undefined) break;
    if (GLUED_SCALES.has(scale!.lower) && !glued(words, i, next)) break;
    places += power;
    next += 1 + hyphen;
  }
  value = times(value, powerOfTen(places));
  const half = halfMore(words, next);
  if (half)
    return {
      value: plus(value, times({ n: 1n, d: 2n }, powerOfTen(places))),
      decimals: 1 - places,
      scaled: places > 0,
      spelled: false,
      fraction: null,
      places,
      next: half,
    };
  return { value, decimals: stated - places, scaled: places > 0, spelled: false, fraction: null, places, next };
}

/** 5bn, $5m, 3 b after a sign of money: a letter for a scale stands against the digits. 5 m and 5m of other things are lengths. */
function glued(words: readonly EnglishWord[], i: number, at: number): boolean {
  const letter = words[at]!;
  if (letter.lower.length > 1) return true;
  const money = /[$¥￥€£]/.test(words[i - 1]?.text ?? '') || /^(?:rmb|cny|usd|us|hk)$/.test(words[i - 1]?.lower ?? '');
  return money && words[at - 1]!.to === letter.from;
}

/** The index behind `and a half` at word `i`; 0 where it does not stand there. */
function halfMore(words: readonly EnglishWord[], i: number): number {
  return words[i]?.lower === 'and' && words[i + 1]?.lower === 'a' && words[i + 2]?.lower === 'half' ? i + 3 : 0;
}

/** a third of, one-third, two-thirds, three quarters, half of, half a million; two and a half. */
function fractionInWords(words: readonly EnglishWord[], i: number): EnglishNumeral | null {
  const made = (n: number, d: number, next: number): EnglishNumeral => ({
    value: over(decimal(String(n)), decimal(String(d))),
    decimals: null,
    scaled: false,
    spelled: true,
    fraction: `${n}/${d}`,
    places: 0,
    next,
  });
  const { lower } = words[i]!;
  if (lower === 'half') {
    const article = words[i + 1]?.lower === 'a' ? 1 : 0;
    const scale = ENGLISH_SCALES[words[i + 1 + article]?.lower ?? ''];
    if (scale !== undefined && scale > 2 && article)
      return {
        value: times({ n: 1n, d: 2n }, powerOfTen(scale)),
        decimals: 1 - scale,
        scaled: true,
        spelled: true,
        fraction: null,
        places: scale,
        next: i + 3,
      };
    return /^(?:of|the|its|all)$/.test(words[i + 1]?.lower ?? '') ? made(1, 2, i + 1) : null;
  }
  const one = lower === 'a' || lower === 'an' || lower === 'one';
  const above = one ? 1 : (numberOfWord(lower) ?? 0);
  if (above < 1 || above > 12) return null;
  const hyphen = words[i + 1]?.text === '-' ? 1 : 0;
  const below = words[i + 1 + hyphen];
  const d = below?.kind === 'word' ? DENOMINATORS[below.lower] : undefined;
  if (d === undefined) return null;
  const after = words[i + 2 + hyphen]?.lower;
  // a quarter of the year and the third quarter are times; a second opinion is none.
  if (below!.lower === 'quarter' && !(after === 'of' || hyphen)) return null;
  // a third of them, by a third; a third plant is one more.
  if (
    one &&
    lower !== 'one' &&
    !hyphen &&
    after !== 'of' &&
    below!.lower !== 'half' &&
    words[i + 2]?.kind === 'word' &&
    !NOT_COUNTED.has(after ?? '')
  )
    return null;
  if (
    below!.lower === 'half' &&
    !(after === 'of' || after === 'the' || (lower === 'one' && (after === undefined || words[i + 2 + hyphen]!.kind === 'mark')))
  )
    return null;
  if (above > 1 && /[^s]$/.test(below!.lower)) return null;
  return made(above, d, i + 2 + hyphen);
}

const numberOfWord = (word: string): number | null => (NUMBER_WORDS.has(word) ? numberInWords(word) : null);

/** twenty-five, two hundred and six, a dozen, half a million, one and a half million. */
function inWords(words: readonly EnglishWord[], i: number): EnglishNumeral | null {
  const parts: string[] = [];
  let next = i;
  if (words[i]!.lower === 'a' || words[i]!.lower === 'an') {
    const after = words[i + 1]?.lower ?? '';
    if (!/^(?:dozen|hundred|thousand|million|billion|trillion)$/.test(after)) return null;
    parts.push('one');
    next++;
  }
  for (; next < words.length; ) {
    const word = words[next]!;
    if (word.kind === 'word' && NUMBER_WORDS.has(word.lower)) {
      // two, three: a list, no number; three five likewise.
      parts.push(word.lower);
      next++;
    } else if (word.text === '-' && parts.length > 0 && NUMBER_WORDS.has(words[next + 1]?.lower ?? '') && joined(words[next - 1], word))
      next++;
    else if (
      word.lower === 'and' &&
      /^(?:hundred|thousand|million)$/.test(parts.at(-1) ?? '') &&
      NUMBER_WORDS.has(words[next + 1]?.lower ?? '')
    )
      next++;
    else break;
  }
  // GDP (billion yuan): a scale alone is no number.
  if (parts.length === 0 || /^(?:hundred|thousand|million|billion|trillion)$/.test(parts[0]!)) return null;
  const dozen = parts.at(-1) === 'dozen';
  const plain = dozen ? parts.slice(0, -1) : parts;
  const count = plain.length === 0 ? 1 : numberInWords(plain.join(' '));
  if (count === null) return null;
  const places = ENGLISH_SCALES[parts.at(-1)!] ?? 0;
  const half = halfMore(words, next);
  if (half) {
    const scale = ENGLISH_SCALES[words[half]?.lower ?? ''] ?? 0;
    return {
      value: times(plus(decimal(String(count)), { n: 1n, d: 2n }), powerOfTen(scale)),
      decimals: 1 - scale,
      scaled: scale > 0,
      spelled: true,
      fraction: null,
      places: scale,
      next: half + (scale > 0 ? 1 : 0),
    };
  }
  return {
    value: decimal(String(dozen ? count * 12 : count)),
    decimals: -places || 0,
    scaled: places > 2,
    spelled: true,
    fraction: null,
    places,
    next,
  };
}
