/** A sentence of fewer characters than this says nothing of where a text comes from. */
const LEAST_SENTENCE = 10;
/** A sentence of a text: its hash and how many of its characters count. */
export interface Imprint {
  hash: number;
  chars: number;
}

/** The sentences of a text as hashes: letters and digits alone, so that marks and spaces do not tell copies apart. Numbers stay. */
export function imprintOf(text: string): Imprint[] {
  const found = new Map<number, number>();
  let sentence = new Hash();
  const end = () => {
    if (sentence.length >= LEAST_SENTENCE) found.set(sentence.value(), sentence.length);
    if (sentence.length > 0) sentence = new Hash();
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === KIND.letter) sentence.add(code);
    else if (kind === KIND.end) end();
    else if (kind === KIND.half && LETTER.test(String.fromCodePoint(text.codePointAt(i)!))) {
      sentence.add(code);
      sentence.add(text.charCodeAt(++i));
    }
  }
  end();
  return [...found].map(([hash, chars]) => ({ hash, chars }));
}

const LETTER = /^[\p{L}\p{N}]$/u;
const KIND = { unseen: 0, other: 1, letter: 2, end: 3, half: 4 };
/** Kinds of UTF-16 code units as they are met: asking the expression of each character takes ten times as long. */
const kinds = new Uint8Array(1 << 16);

function kindOf(code: number): number {
  if (kinds[code]) return kinds[code];
  const c = String.fromCharCode(code);
  const high = code >= 0xd800 && code < 0xdc00;
  kinds[code] = high ? KIND.half : '。！？；\n'.includes(c) ? KIND.end : LETTER.test(c) ? KIND.letter : KIND.other;
  return kinds[code]!;
}

/** 47 bits (HASHES) of two multiplicative hashes: of the sentences of a million articles hardly two share one by accident, and never half of an article's. */
class Hash {
  length = 0;
  #a = 0xdeadbeef;
  #b = 0x41c6ce57;

  add(code: number): void {
    this.#a = Math.imul(this.#a ^ code, 2654435761);
    this.#b = Math.imul(this.#b ^ code, 1597334677);
    this.length++;
  }

  value(): number {
    let [a, b] = [this.#a, this.#b];
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return 4294967296 * (0x7fff & b) + (a >>> 0);
  }
}
