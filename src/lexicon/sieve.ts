import { signsOf } from './signs.js';

/** Pairs of characters are told apart by so many numbers; two that share one let a text through in vain. */
const PAIRS = 1 << 15;
const pairOf = (first: number, second: number) => (Math.imul(first, 0x2f35) ^ second) & (PAIRS - 1);

/** As many bits as a whole number has for certain. */
const BITS = 31;

interface Group {
  /** Bits of the rules that a character lets through, and a pair of characters; those that go through always. */
  chars: Int32Array;
  pairs: Int32Array;
  always: number;
}

/**
 * Tells which of many rules a text may match, by one pass over it: a rule none of whose pattern's signs (signs.ts) the text holds cannot. It
 * lets through too many, never too few.
 */
export class Sieve<Rule> {
  readonly #rules: readonly Rule[];
  readonly #patternOf: (rule: Rule) => RegExp;
  /** Made when the first text is asked about. */
  #groups: readonly Group[] | null = null;
  /** Whether a character, or a pair of them, lets any rule through: most do not. */
  readonly #tells = new Uint8Array(1 << 16);
  readonly #tellsPair = new Uint8Array(PAIRS);

  constructor(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp) {
    this.#rules = rules;
    this.#patternOf = patternOf;
  }

  /** The rules that the text may match, in their order. */
  through(text: string): Rule[] {
    this.#groups ??= this.#made();
    const groups = this.#groups;
    const tells = this.#tells;
    const tellsPair = this.#tellsPair;
    const found = groups.map(({ always }) => always);
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const pair = (Math.imul(before, 0x2f35) ^ c) & (PAIRS - 1);
      before = c;
      if ((tells[c]! | tellsPair[pair]!) === 0) continue;
      for (let g = 0; g < groups.length; g++) found[g]! |= groups[g]!.chars[c]! | groups[g]!.pairs[pair]!;
    }
    const out: Rule[] = [];
    for (let g = 0; g < found.length; g++)
      for (let i = g * BITS, bits = found[g]!; bits !== 0; i++, bits >>>= 1) if (bits & 1) out.push(this.#rules[i]!);
    return out;
  }

  #made(): Group[] {
    const rules = this.#rules;
    return Array.from({ length: Math.ceil(rules.length / BITS) }, (_, i) =>
      this.#groupOf(rules.slice(i * BITS, (i + 1) * BITS).map(this.#patternOf)),
    );
  }

  #groupOf(patterns: readonly RegExp[]): Group {
    const chars = new Int32Array(1 << 16);
    const pairs = new Int32Array(PAIRS);
    let always = 0;
    patterns.forEach((pattern, i) => {
      const signs = signsOf(pattern);
      if (signs === null) always |= 1 << i;
      for (const sign of signs ?? []) {
        const [first, second] = [sign.charCodeAt(0), sign.charCodeAt(1)];
        if (sign.length > 1) {
          pairs[pairOf(first, second)]! |= 1 << i;
          this.#tellsPair[pairOf(first, second)] = 1;
        } else {
          chars[first]! |= 1 << i;
          this.#tells[first] = 1;
        }
      }
    });
    return { chars, pairs, always };
  }
}
