import type { Sentence } from '../../tokenize/tokenize.js';
import type { Stretch } from '../recognize.js';
import { ANCHOR } from './anchor.js';
import { type Found, Scan } from './scan.js';

/** Figures of a sentence, by `from`; characters of `taken` stretches belong to periods. Pure, linear in the text's length. */
export function recognizeFigures(sentence: Sentence, taken: readonly Stretch[] = []): Found[] {
  return figuresOf(masked(sentence.text, taken));
}

function masked(text: string, taken: readonly Stretch[]): string {
  let out = '';
  let at = 0;
  for (const { from, to } of taken) {
    out += text.slice(at, from) + '\0'.repeat(Math.max(0, to - Math.max(at, from)));
    at = Math.max(at, to);
  }
  return out + text.slice(at);
}

/** Reads a whole text; the work of `recognizeFigures` without the sentence. */
export function figuresOf(text: string): Found[] {
  const found: Found[] = [];
  const scan = new Scan(text, found);
  ANCHOR.lastIndex = 0;
  for (let m = ANCHOR.exec(text); m; m = ANCHOR.exec(text)) {
    const to = scan.at(m.index);
    if (to > ANCHOR.lastIndex) ANCHOR.lastIndex = to;
  }
  return found;
}
