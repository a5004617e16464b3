/** Two UTF-16 units as one number. */
const pairOf = (first: number, second: number) => (first << 16) | second;

/** A list of words, to be found where they stand in a text: a look at two characters passes over nearly every place. */
export class WordIndex {
  /** Whether a word begins with a UTF-16 unit. */
  readonly #begins = new Uint8Array(1 << 16);
  /** Words of one character. */
  readonly #single = new Map<number, string>();
  /** Longer words by their first two characters, longest first. */
  readonly #byPair = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      const code = word.charCodeAt(0);
      this.#begins[code] = 1;
      if (word.length === 1) {
        this.#single.set(code, word);
        continue;
      }
      const pair = pairOf(code, word.charCodeAt(1));
      const beside = this.#byPair.get(pair);
      if (beside) beside.push(word);
      else this.#byPair.set(pair, [word]);
    }
  }

  /** The longest word that starts at `at` and ends by `end`. */
  longest(text: string, at: number, end = text.length): string | undefined {
    // No text, no character: a look into the table by none would cost every later one its speed.
    if (at >= end) return undefined;
    const code = text.charCodeAt(at);
    if (!this.#begins[code]) return undefined;
    const words = this.#byPair.get(pairOf(code, text.charCodeAt(at + 1)));
    if (words) for (const word of words) if (at + word.length <= end && text.startsWith(word, at)) return word;
    return this.#single.get(code);
  }
}
