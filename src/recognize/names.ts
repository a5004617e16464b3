import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sentence } from '../tokenize/tokenize.js';
import { patternedNames } from './namespatterned.js';
import { placeNames } from './namesplaces.js';
import { quotedNames } from './namesquoted.js';
import { suffixedNames } from './namessuffixed.js';
import type { NameMention, Stretch } from './recognize.js';

/**
 * Names of a sentence, by `from`, without overlap: places of the gazetteer, and names found by the word they end in or by their quotes.
 * What a name means is for `link`: mentions by the rules `place_near` and `place_word` count only with evidence in the article.
 * `taken` are stretches that are figures or periods already; no name reaches into them. Pure; linear in the sentence.
 */
export function recognizeNames(sentence: Sentence, lexicon: Lexicon, taken: readonly Stretch[]): NameMention[] {
  const { text } = sentence;
  if (text.length < 2) return [];
  const places = placeNames(text, lexicon).filter((place) => !taken.some((other) => overlap(place, other)));
  const quoted = quotedNames(text);
  const suffixed = suffixedNames({ text, places, taken: [...taken, ...quoted], leads: lexicon.leads, sorts: lexicon.sorts });
  const patterned = patternedNames(text, lexicon).filter(
    (name) => !taken.some((other) => other.from < name.to && name.from < other.to && !inside(other, name)),
  );
  const { ignored } = lexicon.gazetteer;
  return withoutOverlap([...quoted, ...suffixed, ...patterned, ...places]).filter(({ from, to }) => !ignored.has(text.slice(from, to)));
}

export function overlap(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}

function inside(inner: Stretch, outer: Stretch): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The longest names first; what they cover goes. */
function withoutOverlap(names: NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  const byLength = [...names].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const covered: boolean[] = [];
  for (const name of byLength) {
    let free = true;
    for (let i = name.from; i < name.to && free; i++) free = !covered[i];
    if (!free) continue;
    for (let i = name.from; i < name.to; i++) covered[i] = true;
    kept.push(name);
  }
  return kept.sort((a, b) => a.from - b.from);
}
