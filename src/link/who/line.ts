import type { Lexicon } from '../../lexicon/lexicon.js';
import { type NameMention, recognizeNames } from '../../recognize/recognize.js';
import type { Sentence } from '../../tokenize/tokenize.js';

/** A text and the names in it. */
export interface Line {
  text: string;
  names: readonly NameMention[];
}

/** A text that is no sentence of the story, its title or its publisher, with the names in it; `english` says how it is read. */
export function lineOf(text: string | null, lexicon: Lexicon, english = false): Line {
  if (!text) return { text: '', names: [] };
  return { text, names: recognizeNames({ ...sentenceOf({ text }), ...(english && { english }) }, lexicon, []) };
}

/** Such a text as a sentence before all others. */
export function sentenceOf({ text }: Pick<Line, 'text'>): Sentence {
  const block = { kind: 'heading' as const, start: 0, end: text.length };
  return { text, start: 0, end: text.length, offsets: null, block, blockIndex: -1, cell: null };
}
