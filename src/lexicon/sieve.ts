import { signsOf } from './signs.js';

/** Pairs of characters are told apart by so many numbers; two that share one let a text through in vain. */
const PAIRS = 1 << 14;
const pairOf = (first: number, second: number) => (Math.imul(first, 0x2f35) ^ second) & (PAIRS - 1);

/** As many bits as a whole number has for certain. */
const BITS = 31;

interface Group<Rule> {
  rules: readonly Rule[];
  /** Bits of the rules that a character lets through, and a pair of characters; those that go through always, and all. */
  chars: Int32Array;
  pairs: Int32Array;
  always: number;
  all: number;
}

/**
 * Tells which of many rules a text may match, by one pass over it: a rule none of whose pattern's signs (signs.ts) the text holds cannot. It
 * lets through too many, never too few.
 */
export class Sieve<Rule> {
  readonly #groups: readonly Group<Rule>[];

  constructor(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp) {
    this.#groups = Array.from({ length: Math.ceil(rules.length / BITS) }, (_, i) =>
      groupOf(rules.slice(i * BITS, (i + 1) * BITS), patternOf),
    );
  }

  /** The rules that the text may match, in their order. */
  through(text: string): Rule[] {
    const out: Rule[] = [];
    for (const { rules, chars, pairs, always, all } of this.#groups) {
      let bits = always;
      let before = 0;
      for (let i = 0; i < text.length && bits !== all; i++) {
        const c = text.charCodeAt(i);
        bits |= chars[c]! | pairs[pairOf(before, c)]!;
        before = c;
      }
      for (let i = 0; bits !== 0; i++, bits >>>= 1) if (bits & 1) out.push(rules[i]!);
    }
    return out;
  }
}

function groupOf<Rule>(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp): Group<Rule> {
  const chars = new Int32Array(1 << 16);
  const pairs = new Int32Array(PAIRS);
  let always = 0;
  rules.forEach((rule, i) => {
    const signs = signsOf(patternOf(rule));
    if (signs === null) always |= 1 << i;
    for (const sign of signs ?? [])
      if (sign.length > 1) pairs[pairOf(sign.charCodeAt(0), sign.charCodeAt(1))]! |= 1 << i;
      else chars[sign.charCodeAt(0)]! |= 1 << i;
  });
  return { rules, chars, pairs, always, all: 2 ** rules.length - 1 };
}
