import type { Sentence } from '../../tokenize/tokenize.js';

/** Paragraphs that a story must have before it is asked where in it a place stands. */
const PARAGRAPHS = 5;
/** Paragraphs at its head that say where a story is at home. */
const HEAD = 2;
/** The share of paragraphs that must name a place that stands at the head, and one that does not. */
const AT_HEAD = 0.1;
const LATER = 0.3;

/**
 * Whether a place is named through a story as its home is: in the paragraphs at its head, or again and again below them. One that a
 * scene or two are set in, far down, is an example. `named[i]` says whether `sentences[i]` names it or a place in it; true for short
 * stories. Pure.
 */
export function holdsThrough(sentences: readonly Sentence[], named: readonly boolean[]): boolean {
  const paragraphs: boolean[] = [];
  let block = -1;
  sentences.forEach(({ blockIndex, block: { kind } }, i) => {
    if (kind !== 'paragraph') return;
    if (blockIndex !== block) paragraphs.push(false);
    block = blockIndex;
    if (named[i]) paragraphs[paragraphs.length - 1] = true;
  });
  if (paragraphs.length < PARAGRAPHS) return true;
  const share = paragraphs.filter(Boolean).length / paragraphs.length;
  return share >= (paragraphs.slice(0, HEAD).some(Boolean) ? AT_HEAD : LATER);
}
