import { signsOf } from './signs.js';

/** Pairs of characters are told apart by so many numbers; two that share one let a text through in vain. */
const PAIRS = 1 << 15;
const pairOf = (first: number, second: number) => (Math.imul(first, 0x2f35) ^ second) & (PAIRS - 1);

/** As many bits as a whole number has for certain. */
const BITS = 31;

/** What lets rules through: `rows` holds bits for `width` times 31 rules each, row 0 none; a character and a pair of them say which row is theirs. */
interface Gates {
  width: number;
  rows: Int32Array;
  ofChar: Uint16Array;
  ofPair: Uint16Array;
  /** Bits of the rules that go through always. */
  always: Int32Array;
}

/**
 * Tells which of many rules a text may match, by one pass over it: a rule none of whose pattern's signs (signs.ts) the text holds cannot. It
 * lets through too many, never too few.
 */
export class Sieve<Rule> {
  readonly #rules: readonly Rule[];
  readonly #patternOf: (rule: Rule) => RegExp;
  /** Made when the first text is asked about. */
  #gates: Gates | null = null;

  constructor(rules: readonly Rule[], patternOf: (rule: Rule) => RegExp) {
    this.#rules = rules;
    this.#patternOf = patternOf;
  }

  /** The rules that the text may match, in their order. */
  through(text: string): Rule[] {
    this.#gates ??= this.#made();
    const { width, rows, ofChar, ofPair, always } = this.#gates;
    const found = always.slice();
    let before = 0;
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      const char = ofChar[c]!;
      const pair = ofPair[(Math.imul(before, 0x2f35) ^ c) & (PAIRS - 1)]!;
      before = c;
      if ((char | pair) === 0) continue;
      for (let g = 0; g < width; g++) found[g]! |= rows[char * width + g]! | rows[pair * width + g]!;
    }
    const out: Rule[] = [];
    for (let g = 0; g < width; g++)
      for (let i = g * BITS, bits = found[g]!; bits !== 0; i++, bits >>>= 1) if (bits & 1) out.push(this.#rules[i]!);
    return out;
  }

  #made(): Gates {
    const width = Math.ceil(this.#rules.length / BITS);
    const rows: number[][] = [Array(width).fill(0)];
    const ofChar = new Uint16Array(1 << 16);
    const ofPair = new Uint16Array(PAIRS);
    const always = new Int32Array(width);
    /** The row of a character or pair, made where it has none. */
    const rowOf = (table: Uint16Array, at: number): number[] => {
      if (table[at] === 0) table[at] = rows.push(Array(width).fill(0)) - 1;
      return rows[table[at]!]!;
    };
    this.#rules.forEach((rule, i) => {
      const [group, bit] = [Math.floor(i / BITS), 1 << (i % BITS)];
      const signs = signsOf(this.#patternOf(rule));
      if (signs === null) always[group]! |= bit;
      for (const sign of signs ?? []) {
        const [first, second] = [sign.charCodeAt(0), sign.charCodeAt(1)];
        const row = sign.length > 1 ? rowOf(ofPair, pairOf(first, second)) : rowOf(ofChar, first);
        row[group]! |= bit;
      }
    });
    return { width, rows: Int32Array.from(rows.flat()), ofChar, ofPair, always };
  }
}
