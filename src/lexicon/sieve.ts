import { signsOf } from './signs.js';

/** Pairs of characters are told apart by so many numbers; two that share one let a text through in vain. */
const PAIRS = 1 << 14;
const pairOf = (first: number, second: number) => (Math.imul(first, 0x2f35) ^ second) & (PAIRS - 1);

/** Which of many patterns a text may match, by bits of whole numbers. */
export type Sifted = readonly number[];

/**
 * Tells which of many patterns a text may match, by one pass over it: a pattern none of whose signs (signs.ts) the text holds cannot match. It
 * lets through too many, never too few.
 */
export class Sieve {
  /** For each 31 patterns: bits that a character sets, that a pair of characters sets, and that are set from the start. */
  readonly #groups: { chars: Int32Array; pairs: Int32Array; always: number; all: number }[] = [];

  constructor(patterns: readonly RegExp[]) {
    for (let from = 0; from < patterns.length; from += 31) this.#groups.push(groupOf(patterns.slice(from, from + 31)));
  }

  sift(text: string): Sifted {
    return this.#groups.map(({ chars, pairs, always, all }) => {
      let bits = always;
      let before = 0;
      for (let i = 0; i < text.length && bits !== all; i++) {
        const c = text.charCodeAt(i);
        bits |= chars[c]! | pairs[pairOf(before, c)]!;
        before = c;
      }
      return bits;
    });
  }
}

/** Whether the pattern with this number may match. */
export const passes = (sifted: Sifted, number: number): boolean => ((sifted[(number / 31) | 0]! >> (number % 31)) & 1) === 1;

function groupOf(patterns: readonly RegExp[]) {
  const chars = new Int32Array(1 << 16);
  const pairs = new Int32Array(PAIRS);
  let always = 0;
  patterns.forEach((pattern, i) => {
    const signs = signsOf(pattern);
    if (signs === null) always |= 1 << i;
    for (const sign of signs ?? [])
      if (sign.length > 1) pairs[pairOf(sign.charCodeAt(0), sign.charCodeAt(1))]! |= 1 << i;
      else chars[sign.charCodeAt(0)]! |= 1 << i;
  });
  return { chars, pairs, always, all: 2 ** patterns.length - 1 };
}
