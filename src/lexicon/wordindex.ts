/** A list of words, to be found where they stand in a text: one look at the first character passes over nearly every place. */
export class WordIndex {
  /** Words by the code of their first character, longest first. */
  readonly #byFirst = new Map<number, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
      const code = word.charCodeAt(0);
      const beside = this.#byFirst.get(code);
      if (beside) beside.push(word);
      else this.#byFirst.set(code, [word]);
    }
  }

  /** The longest word that starts at `at` and ends by `end`. */
  longest(text: string, at: number, end = text.length): string | undefined {
    const words = this.#byFirst.get(text.charCodeAt(at));
    if (words) for (const word of words) if (at + word.length <= end && text.startsWith(word, at)) return word;
    return undefined;
  }
}
