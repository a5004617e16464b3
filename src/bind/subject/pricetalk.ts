import { type Sentence, sentencesIn, tokensOf } from '../../tokenize/tokenize.js';
import { goodsTold, reckons, tellsPrices } from './goodswords.js';

/** Of which goods a story tells the prices, where a price does not say: its paragraph's sentences so far, its heading, its headline. */
export class PriceTalk {
  #paragraph: Sentence[] = [];
  #heading: Sentence | null = null;
  readonly #title: string | null;
  #block = -1;

  constructor(title: string | null) {
    this.#title = title && tellsPrices(title) ? title : null;
  }

  /** Begins a sentence. */
  enter(sentence: Sentence): void {
    if (sentence.blockIndex !== this.#block) this.#paragraph = [];
    this.#block = sentence.blockIndex;
    if (sentence.block.kind === 'heading') this.#heading = tellsPrices(sentence.text) ? sentence : null;
    else if (tellsPrices(sentence.text)) this.#paragraph.push(sentence);
  }

  /** Whether the paragraph so far or the headline tells of an index that an office reckons for a place. */
  reckoned(): boolean {
    return (
      this.#paragraph.some(({ text }) => reckons(text)) ||
      (this.#title !== null && reckons(this.#title)) ||
      (this.#heading !== null && reckons(this.#heading.text))
    );
  }

  /** The goods told of last before `sentence`; null where none, or a headline tells of several. Words are cut only when this is asked. */
  before(sentence: Sentence): string | null {
    for (const told of [...this.#paragraph].reverse()) {
      const name = told === sentence ? null : goodsTold(told.text, tokensOf(told)).at(-1);
      if (name) return name;
    }
    const title = this.#title === null ? [] : sentencesIn(this.#title);
    for (const heading of this.#heading && this.#heading !== sentence ? [this.#heading, ...title] : title) {
      const names = new Set(goodsTold(heading.text, tokensOf(heading)));
      if (names.size > 0) return names.size === 1 ? [...names][0]! : null;
    }
    return null;
  }
}
