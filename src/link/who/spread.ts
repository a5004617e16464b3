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

/** Provinces besides its own that a story must go to. */
const ELSEWHERE = 2;

/**
 * Whether a story goes from province to province: more of its sentences name places outside of the one at `home` than name it, and those lie in
 * several provinces. `places[i]` are the codes of the places that a sentence names, `within` says whether one lies in another. Pure.
 */
export function goesAbout(
  places: readonly ReadonlySet<string>[],
  home: string,
  within: (inner: string, outer: string) => boolean,
): boolean {
  const provinces = new Set<string>();
  let here = 0;
  let there = 0;
  for (const ids of places) {
    const others = [...ids].filter((id) => !within(id, home) && !within(home, id));
    for (const id of others) if (!home.startsWith(id.slice(0, 2))) provinces.add(id.slice(0, 2));
    if ([...ids].some((id) => within(id, home))) here++;
    else if (others.length > 0) there++;
  }
  return provinces.size >= ELSEWHERE && there > here;
}
