/** Words of a dictionary, column by column: a third of a million objects would take ten times the memory of what is made of them. */
export interface Words {
  words: string[];
  /** Natural logarithms of their shares of all words. */
  weights: number[];
  /** Their parts of speech; '' where none is given. */
  tags: string[];
}

/** Puts a word behind the others. */
export function add({ words, weights, tags }: Words, word: string, weight: number, tag: string): void {
  words.push(word);
  weights.push(weight);
  tags.push(tag);
}

/**
 * Words as a tree of characters in flat arrays. Nodes are numbered level by level, so that the children of one stand side by side, ordered by
 * character: those of `node` are numbers `first[node]` to `first[node + 1]`. Node 0 is the root. 350,000 words take 6 MB.
 */
export class WordTrie {
  readonly #chars: Uint16Array;
  readonly #first: Int32Array;
  /** Children of the root by their character, as every search begins there. */
  readonly #heads = new Int32Array(1 << 16);
  /** Which of `weights` and `tags` a node's word has; 0 where no word ends here. */
  readonly #weight: Uint16Array;
  readonly #tag: Uint8Array;
  readonly #weights: number[] = [Number.NaN];
  readonly #tags: string[] = [''];

  /** Of what is said of one word the last counts. */
  constructor(dictionary: Words) {
    const words = [...dictionary.words].sort();
    const most = words.reduce((sum, { length }) => sum + length, 2);
    const chars = new Uint16Array(most);
    const first = new Int32Array(most + 1);
    // the words below a node, as a stretch of `words`
    const from = new Int32Array(most);
    const to = new Int32Array(most);
    to[0] = words.length;
    let next = 1;
    for (let node = 0, depth = 0, level = 1; node < next; node++) {
      if (node === level) {
        depth++;
        level = next;
      }
      first[node] = next;
      let at = from[node]!;
      const end = to[node]!;
      while (at < end && words[at]!.length === depth) at++;
      while (at < end) {
        const c = words[at]!.charCodeAt(depth);
        chars[next] = c;
        from[next] = at;
        while (at < end && words[at]!.charCodeAt(depth) === c) at++;
        to[next++] = at;
      }
    }
    first[next] = next;
    this.#chars = chars.slice(0, next);
    this.#first = first.slice(0, next + 1);
    for (let node = 1; node < this.#first[1]!; node++) this.#heads[chars[node]!] = node;
    this.#weight = new Uint16Array(next);
    this.#tag = new Uint8Array(next);
    const weights = new Map<number, number>();
    const tags = new Map([['', 0]]);
    dictionary.words.forEach((word, n) => {
      let node = 0;
      for (let i = 0; i < word.length; i++) node = this.child(node, word.charCodeAt(i));
      this.#weight[node] = numberOf(dictionary.weights[n]!, weights, this.#weights);
      this.#tag[node] = numberOf(dictionary.tags[n]!, tags, this.#tags);
    });
  }

  /** The child of a node for a character; 0 where it has none. */
  child(node: number, char: number): number {
    if (node === 0) return this.#heads[char]!;
    let low = this.#first[node]!;
    let high = this.#first[node + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      const c = this.#chars[middle]!;
      if (c === char) return middle;
      if (c < char) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /** The weight of the word that ends at a node; NaN where none does. */
  weight(node: number): number {
    return this.#weights[this.#weight[node]!]!;
  }

  /** Its part of speech; '' where none is given. */
  tag(node: number): string {
    return this.#tags[this.#tag[node]!]!;
  }
}

/** The place of a value in the list of those that differ. */
function numberOf<T>(value: T, known: Map<T, number>, values: T[]): number {
  let number = known.get(value);
  if (number === undefined) {
    number = values.length;
    known.set(value, number);
    values.push(value);
  }
  return number;
}
