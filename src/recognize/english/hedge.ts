import type { Approximation } from '../../../schemas/schemas.js';
import { ENGLISH_HEDGES_AFTER, ENGLISH_HEDGES_BEFORE } from '../../lexicon/lexicon.js';
import type { EnglishWord } from '../../tokenize/tokenize.js';

/** A hedge where it stands; `first` is the index of its first word, `next` of the one behind it. */
interface EnglishHedge {
  first: number;
  next: number;
  means: Approximation;
}

type Row = readonly [words: readonly string[], means: Approximation];

function indexed(rows: readonly (readonly [string, Approximation])[], key: (words: readonly string[]) => string): Map<string, Row[]> {
  const out = new Map<string, Row[]>();
  for (const [form, means] of rows) {
    const words = form.split(' ');
    out.set(key(words), [...(out.get(key(words)) ?? []), [words, means]]);
  }
  for (const list of out.values()) list.sort((a, b) => b[0].length - a[0].length);
  return out;
}

const BEFORE = indexed(ENGLISH_HEDGES_BEFORE, (words) => words.at(-1)!);
const AFTER = indexed(ENGLISH_HEDGES_AFTER, (words) => words[0]!);

/** The hedge that ends before word `i`, not reaching back before word `floor`. */
export function englishHedgeBefore(words: readonly EnglishWord[], i: number, floor: number): EnglishHedge | null {
  for (const [form, means] of BEFORE.get(words[i - 1]?.lower ?? '') ?? []) {
    const first = i - form.length;
    if (first < floor || !form.every((word, k) => words[first + k]!.lower === word)) continue;
    // up over 5 percent, the top 5, 5 percent above 30
    if (form.length === 1 && /^(?:above|below|under)$/.test(form[0]!) && words[first - 1]?.lower === 'percent') return null;
    return { first, next: i, means };
  }
  return null;
}

/** The hedge that starts at word `i`. */
export function englishHedgeAfter(words: readonly EnglishWord[], i: number): EnglishHedge | null {
  if (words[i]?.text === '+' && words[i - 1]!.to === words[i]!.from) return { first: i, next: i + 1, means: 'more_than' };
  for (const [form, means] of AFTER.get(words[i]?.lower ?? '') ?? [])
    if (form.every((word, k) => words[i + k]?.lower === word)) return { first: i, next: i + form.length, means };
  return null;
}
