import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TABLES } from '../lexicon/lexicon.js';

/** A word the dictionary does not have (临港经济区), with a part of speech of nodejieba's set (ns place, nt body, nz other name, n noun). */
export interface Word {
  text: string;
  tag?: string;
}

/** The package's own types leave out where its dictionaries are. */
type Jieba = typeof import('nodejieba') & Record<`DEFAULT_${'DICT' | 'HMM_DICT' | 'STOP_WORD_DICT'}`, string>;

let extra: readonly Word[] = [];
let jieba: Jieba | null = null;

/**
 * Gives the words that the dictionary shall know besides its own, before the first sentence is cut: the dictionary is never added to
 * afterwards, so that no result depends on what was read before. Giving the same words again does nothing; other words throw once it is loaded.
 */
export function useWords(words: readonly Word[]): void {
  if (words === extra) return;
  if (jieba && JSON.stringify(words) !== JSON.stringify(extra))
    throw new Error('useWords: the dictionary is loaded; give all words before the first sentence is cut');
  extra = words;
}

/** Parts of speech of words met so far; forgotten when there are too many, so that memory stays flat. */
const tags = new Map<string, string>();
const MOST_TAGS = 200_000;

/** What `make` makes of each word of a text in order, which they cover, with nodejieba's part of speech: what `tag` gives, in half its time. */
export function taggedWords<T>(text: string, make: (word: string, tag: string) => T): T[] {
  const words = (jieba ?? dictionary()).cut(text, true);
  if (tags.size > MOST_TAGS) tags.clear();
  const found: string[] = [];
  for (const word of words) {
    const tag = tags.get(word) ?? tagOf(word);
    if (tag === undefined) return learn(text).map((tagged) => make(tagged.word, tagged.tag));
    found.push(tag);
  }
  const out: T[] = [];
  for (let i = 0; i < words.length; i++) out.push(make(words[i]!, found[i]!));
  return out;
}

/** The part of speech of a word new to us. nodejieba gives it by the word alone; undefined where the word, alone, is cut into several. */
function tagOf(word: string): string | undefined {
  const [first, more] = dictionary().tag(word);
  if (!first || more) return undefined;
  tags.set(word, first.tag);
  return first.tag;
}

function learn(text: string): { word: string; tag: string }[] {
  const tagged = dictionary().tag(text);
  for (const { word, tag } of tagged) tags.set(word, tag);
  return tagged;
}

/** Loads nodejieba with its own dictionary files (1 s, 220 MB) on first use. Throws where a file is missing: nodejieba itself would end the process. */
export function dictionary(): Jieba {
  if (jieba) return jieba;
  const loaded = createRequire(import.meta.url)('nodejieba') as Jieba;
  const files = {
    dict: loaded.DEFAULT_DICT,
    hmmDict: loaded.DEFAULT_HMM_DICT,
    // Words of reports that its dictionary does not have (投用, 归母净利润), with how often and what part of speech they are.
    userDict: join(TABLES, 'words.utf8'),
    // Weights of keywords, which nobody asks for: ours has one line in place of 6 MB.
    idfDict: join(TABLES, 'keywords.utf8'),
    stopWordDict: loaded.DEFAULT_STOP_WORD_DICT,
  };
  for (const file of Object.values(files))
    if (!existsSync(file)) throw new Error(`nodejieba has no dictionary at ${file}; run npm ci again`);
  loaded.load(files);
  // nodejieba takes no word with a blank in it, and says nothing.
  for (const { text, tag } of extra) if (text !== '' && !/\s/.test(text)) loaded.insertWord(text, tag);
  jieba = loaded;
  return loaded;
}
