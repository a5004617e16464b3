import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sentence } from '../tokenize/tokenize.js';
import type { NameMention, Stretch } from './recognize.js';

/** Names of a sentence. */
export function recognizeNames(_sentence: Sentence, _lexicon: Lexicon, _taken: readonly Stretch[]): NameMention[] {
  return [];
}
