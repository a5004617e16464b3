import { readFileSync } from 'node:fs';

/** Below every probability: what jieba takes for one that the model does not know. */
const NONE = -3.14e100;
/** A character begins a word, ends it, stands in it, or is one: the order of the model's lines. */
const STATES = 4;
const END = 1;
const SINGLE = 3;

/**
 * Finds words that no dictionary has, by jieba's hidden Markov model: the likeliest sequence of states of the characters. The same arithmetic in
 * the same order as in cppjieba (HMMSegment.hpp), so that the same words come out.
 */
export class HiddenWords {
  readonly #start: readonly number[];
  readonly #moves: readonly number[];
  readonly #emits: readonly Float64Array[];
  #weights = new Float64Array(STATES * 64);
  #paths = new Int8Array(STATES * 64);

  /** Reads `hmm_model.utf8`: a line of starts, four of moves, four of a probability for each character. */
  constructor(file: string) {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#'));
    const numbers = (line: string) => line.split(' ').map(Number);
    this.#start = numbers(lines[0]!);
    this.#moves = lines.slice(1, 1 + STATES).flatMap(numbers);
    this.#emits = lines.slice(1 + STATES, 1 + 2 * STATES).map((line) => {
      const of = new Float64Array(1 << 16).fill(NONE);
      for (const pair of line.split(',')) of[pair.charCodeAt(0)] = Number(pair.slice(2));
      return of;
    });
  }

  /** Tells the end of each word of `chars` from `from` to `to`, first to last. */
  cut(chars: Uint16Array, from: number, to: number, found: (end: number) => void): void {
    const size = to - from;
    if (this.#weights.length < size * STATES) {
      this.#weights = new Float64Array(2 * size * STATES);
      this.#paths = new Int8Array(2 * size * STATES);
    }
    const weights = this.#weights;
    const paths = this.#paths;
    for (let state = 0; state < STATES; state++) weights[state] = this.#start[state]! + this.#emits[state]![chars[from]!]!;
    for (let i = 1; i < size; i++)
      for (let state = 0; state < STATES; state++) {
        const emit = this.#emits[state]![chars[from + i]!]!;
        let best = NONE;
        let path = END;
        for (let before = 0; before < STATES; before++) {
          const weight = weights[(i - 1) * STATES + before]! + this.#moves[before * STATES + state]! + emit;
          if (weight > best) {
            best = weight;
            path = before;
          }
        }
        weights[i * STATES + state] = best;
        paths[i * STATES + state] = path;
      }
    const last = (size - 1) * STATES;
    let state = weights[last + END]! >= weights[last + SINGLE]! ? END : SINGLE;
    // the path leads back: what each character is takes the place of where it came from
    for (let i = size - 1; i >= 0; i--) {
      const before = paths[i * STATES + state]!;
      paths[i * STATES] = state;
      state = before;
    }
    for (let i = 0; i < size; i++) if (paths[i * STATES]! % 2 === 1) found(from + i + 1);
  }
}
