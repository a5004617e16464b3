import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HiddenWords } from './hidden.js';
import { Segmenter } from './segmenter.js';

/** A word the dictionary does not have (临港经济区), with a part of speech of nodejieba's set (ns place, nt body, nz other name, n noun). */
export interface Word {
  text: string;
  tag?: string;
}

/** Where nodejieba has its dictionaries; the package's own types leave it out. */
type Jieba = Record<`DEFAULT_${'DICT' | 'HMM_DICT' | 'USER_DICT'}`, string>;

let extra: readonly Word[] = [];
let segmenter: Segmenter | null = null;

/**
 * Gives the words that the dictionary shall know besides its own, before the first sentence is cut: the dictionary is never added to
 * afterwards, so that no result depends on what was read before. Giving the same words again does nothing; other words throw once it is loaded.
 */
export function useWords(words: readonly Word[]): void {
  if (words === extra) return;
  if (segmenter && JSON.stringify(words) !== JSON.stringify(extra))
    throw new Error('useWords: the dictionary is loaded; give all words before the first sentence is cut');
  extra = words;
}

/** What `make` makes of each word of a text in order, which they cover, with nodejieba's part of speech: what its `tag` gives. */
export function taggedWords<T>(text: string, make: (from: number, to: number, tag: string) => T): T[] {
  return dictionary().cut(text, make);
}

/** Loads nodejieba's dictionary and model (0.2 s, 10 MB) on first use. Throws where a file is missing. */
function dictionary(): Segmenter {
  if (segmenter) return segmenter;
  const { DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT } = createRequire(import.meta.url)('nodejieba') as Jieba;
  for (const file of [DEFAULT_DICT, DEFAULT_HMM_DICT, DEFAULT_USER_DICT])
    if (!existsSync(file)) throw new Error(`nodejieba has no dictionary at ${file}; run npm ci again`);
  // nodejieba takes no word with a blank in it, and says nothing.
  const words = extra.filter(({ text }) => text !== '' && !/\s/.test(text));
  segmenter = new Segmenter(DEFAULT_DICT, DEFAULT_USER_DICT, new HiddenWords(DEFAULT_HMM_DICT), words);
  return segmenter;
}
